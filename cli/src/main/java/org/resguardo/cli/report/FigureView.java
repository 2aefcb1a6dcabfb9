/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

/**
 * A number that sums the report up.
 *
 * @param number the number as people of the language write it
 * @param label what it counts
 */
public record FigureView(String number, String label) {}
