/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.proof;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * How the log looked when it had a certain size (C2SP tlog-checkpoint, read 2026-11): three lines, signed as a note.
 *
 * @param origin which log
 * @param size how many lines it had
 * @param root the root of the tree over them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by sameAs
public record Checkpoint(String origin, long size, byte[] root) {

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /** The checkpoint in a text of that form. */
    public static Optional<Checkpoint> parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Checkpoint(
                    lines[0], Long.parseLong(lines[1]), Base64.getDecoder().decode(lines[2])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** True for the same size and the same root. */
    public boolean sameAs(Checkpoint other) {
        return size == other.size && Arrays.equals(root, other.root);
    }
}
