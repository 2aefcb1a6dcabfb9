/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.List;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.Sensitivity;

/**
 * One finding.
 *
 * @param risk how much harm its loss can do
 * @param riskWord the same in a word
 * @param kind what it is
 * @param column where in the table, or that it is in the text
 * @param count how many values, how many different ones
 * @param certainty how sure the engine is
 * @param sure the same in a word
 * @param why the explanation
 * @param samples masked values, when they were asked for
 */
public record FindingView(
        Sensitivity risk,
        String riskWord,
        String kind,
        String column,
        String count,
        Certainty certainty,
        String sure,
        String why,
        List<String> samples) {}
