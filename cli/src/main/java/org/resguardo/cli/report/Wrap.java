/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines, at spaces where there are any. */
public final class Wrap {

    private Wrap() {}

    /** The lines, none longer than the width. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (line.length() > width) {
                lines.add(line.substring(0, width));
                line.delete(0, width);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
