/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.words.Language;

/**
 * Letters to everybody on a list.
 *
 * @param id its number
 * @param incident the number of the incident
 * @param dated the day that stands on the letters
 * @param begunAt when the list came
 * @param people how many are on the list
 * @param leftOut how many of them live where no law wants a letter
 * @param unplaced of how many nothing tells where they live
 * @param sheets in how many pieces it is made
 * @param finishedAt when the last letter was made, once it was
 * @param forgottenAt when the print file was deleted, once it was
 * @param parts what was made so far
 */
public record Mailing(
        long id,
        long incident,
        LocalDate dated,
        Instant begunAt,
        long people,
        long leftOut,
        long unplaced,
        int sheets,
        Optional<Instant> finishedAt,
        Optional<Instant> forgottenAt,
        List<Part> parts) {

    /**
     * A piece of a print file.
     *
     * @param sheet the number of the piece, from 1
     * @param language the language of its letters
     * @param letters how many letters are in it
     * @param sha its fingerprint (SHA-256)
     */
    public record Part(int sheet, Language language, long letters, String sha) {}

    /** How many letters were made. */
    public long letters() {
        return parts.stream().mapToLong(Part::letters).sum();
    }

    /** True when it can be printed. */
    public boolean printable() {
        return finishedAt.isPresent() && forgottenAt.isEmpty();
    }
}
