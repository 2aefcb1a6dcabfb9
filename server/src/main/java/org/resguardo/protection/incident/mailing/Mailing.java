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
 * @param byMail true when those with an e-mail address are written to by e-mail
 * @param parts what was made so far
 * @param batches what was handed to the outbox so far
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
        boolean byMail,
        List<Part> parts,
        List<Batch> batches) {

    /**
     * A piece of a print file.
     *
     * @param sheet the number of the piece, from 1
     * @param language the language of its letters
     * @param letters how many letters are in it
     * @param sha its fingerprint (SHA-256)
     */
    public record Part(int sheet, Language language, long letters, String sha) {}

    /**
     * Letters to the people of one place by e-mail.
     *
     * @param name by which the outbox knows them
     * @param place the id of the place
     * @param language their language
     * @param letters how many people they went to
     * @param sha the fingerprint of their text (SHA-256)
     */
    public record Batch(String name, String place, Language language, long letters, String sha) {}

    /** How many letters were made, on paper and by e-mail. */
    public long letters() {
        return printed() + mailed();
    }

    /** How many on paper. */
    public long printed() {
        return parts.stream().mapToLong(Part::letters).sum();
    }

    /** How many by e-mail. */
    public long mailed() {
        return batches.stream().mapToLong(Batch::letters).sum();
    }

    /** True when it can be printed. */
    public boolean printable() {
        return finishedAt.isPresent() && forgottenAt.isEmpty() && !parts.isEmpty();
    }
}
