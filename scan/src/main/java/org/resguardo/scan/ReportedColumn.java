/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

/**
 * A column as a report names it.
 *
 * @param number its position, from 1
 * @param heading its heading; empty when it has none, or when what stands there may be a value
 * @param hidden true when a person who opens the file does not see it
 */
public record ReportedColumn(int number, String heading, boolean hidden) {}
