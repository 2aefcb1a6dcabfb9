/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.List;
import org.resguardo.engine.Sensitivity;

/**
 * A place in which something was found.
 *
 * @param risk how much harm the loss of the worst thing in it can do
 * @param riskWord the same in a word
 * @param name where it is
 * @param store the data store it is in, or an empty string when there is only one
 * @param rows how many rows were read, or an empty string for a text
 * @param age how old the data is, or an empty string
 * @param facts size, age, and whether it is hidden, in words
 * @param findings what was found
 */
public record PlaceView(
        Sensitivity risk,
        String riskWord,
        String name,
        String store,
        String rows,
        String age,
        List<String> facts,
        List<FindingView> findings) {}
