/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.List;

/**
 * The places with which the same thing went wrong.
 *
 * @param sentence what happened, what it means, what to do
 * @param count how many places
 * @param places the places that the report names
 * @param more that there are more of them, or an empty string
 */
public record ProblemView(String sentence, long count, List<String> places, String more) {}
