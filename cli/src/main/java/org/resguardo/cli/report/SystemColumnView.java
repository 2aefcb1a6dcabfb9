/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

/**
 * A column of a known system's table.
 *
 * @param heading its name
 * @param holds what it is known to hold, or to be good for
 * @param values how many values it has here, or that it is empty
 */
public record SystemColumnView(String heading, String holds, String values) {}
