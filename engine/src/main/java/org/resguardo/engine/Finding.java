/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.List;

/**
 * Personal data in a text: where, what, how sure, and why. Never the value.
 *
 * @param start where it begins, in bytes of UTF-8 from the beginning of the text
 * @param end where it ends, exclusive
 * @param detector what found it
 * @param certainty how sure the engine is
 * @param evidence what speaks for it and against it
 * @param fingerprint equal for equal values within one {@link Engine}, and of no use outside it: it depends on a key that
 *     the engine draws at random and keeps to itself. For counting different values.
 */
public record Finding(
        long start, long end, Detector detector, Certainty certainty, List<Evidence> evidence, long fingerprint) {
    public Finding {
        evidence = List.copyOf(evidence);
    }
}
