/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.List;
import org.resguardo.engine.Sensitivity;

/**
 * A kind of personal data, summed up over all places.
 *
 * @param risk how much harm its loss can do
 * @param riskWord the same in a word
 * @param title what people call it
 * @param values how many values
 * @param count how many values in how many places, in words
 * @param share its number as a share of the largest number, on a scale on which small numbers stay visible, 0 to 1
 * @param where the places where there is most of it
 * @param advice what to do about it
 */
public record KindView(
        Sensitivity risk,
        String riskWord,
        String title,
        long values,
        String count,
        double share,
        List<String> where,
        String advice) {}
