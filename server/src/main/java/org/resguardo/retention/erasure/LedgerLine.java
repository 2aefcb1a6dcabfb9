/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.erasure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * One line of the {@link ErasureLedger}.
 *
 * @param erased true when the person is to be forgotten; false when she came back by her own wish
 * @param hash the keyed hash of one of her identifiers
 * @param person what the lines of one person have in common
 * @param place in which data store; empty for everywhere
 * @param day since when
 */
record LedgerLine(boolean erased, String hash, String person, Optional<Long> place, LocalDate day) {
    private static final String EVERYWHERE = "*";
    private static final int PARTS = 6;

    /** The line with a check sum (CRC-32C, RFC 3720 appendix B.4), so that one that was not written whole is known. */
    String text() {
        String said = String.join(
                " ",
                erased ? "+" : "-",
                hash,
                person,
                place.map(id -> Long.toString(id)).orElse(EVERYWHERE),
                day.toString());
        return said + " " + sum(said) + "\n";
    }

    /** The line of a text; empty when it was not written whole. */
    static Optional<LedgerLine> of(String text) {
        int end = text.lastIndexOf(' ');
        String[] parts = text.split(" ");
        if (end < 0 || parts.length != PARTS || !sum(text.substring(0, end)).equals(parts[PARTS - 1])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LedgerLine(
                    parts[0].equals("+"),
                    parts[1],
                    parts[2],
                    parts[3].equals(EVERYWHERE) ? Optional.empty() : Optional.of(Long.parseLong(parts[3])),
                    LocalDate.parse(parts[4])));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String sum(String said) {
        CRC32C sum = new CRC32C();
        sum.update(said.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
