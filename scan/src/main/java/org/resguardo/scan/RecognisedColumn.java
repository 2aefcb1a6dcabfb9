/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import org.resguardo.scan.profile.KnownColumn;

/**
 * A column of a known system's table.
 *
 * @param column which one
 * @param known what is known of it
 * @param values how many values it has here; 0 when it is empty
 * @param confirmed true when the values or the heading say the same as the profile
 */
public record RecognisedColumn(ReportedColumn column, KnownColumn known, long values, boolean confirmed) {}
