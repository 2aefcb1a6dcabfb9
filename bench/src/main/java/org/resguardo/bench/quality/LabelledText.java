/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.quality;

import java.util.List;

/**
 * A text of which it is known what it holds.
 *
 * @param text the text
 * @param labels what it holds
 */
record LabelledText(String text, List<Label> labels) {
    LabelledText {
        labels = List.copyOf(labels);
    }

    /**
     * A piece of personal data.
     *
     * @param start where it begins, in characters
     * @param end where it ends, exclusive
     * @param type what it is, in the words of its set
     */
    record Label(int start, int end, String type) {}
}
