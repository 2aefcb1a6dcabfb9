/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.form;

import java.util.List;
import java.util.Optional;
import org.resguardo.protection.incident.letter.Letter;

/**
 * What somebody besides the people affected is told, filled in as far as it is known.
 *
 * @param kind to whom it goes
 * @param title its heading
 * @param to who reads it, a line each
 * @param opening its first words
 * @param lines what is asked and answered
 * @param lawWants what the law wants told or done besides, in its own file's words
 * @param letter what the public is told, where it is for the public
 * @param closing what stands beneath
 * @param sender who writes
 * @param day the day that stands on it
 * @param drill true when it is part of a rehearsal, and says so
 */
public record NoticeDraft(
        Kind kind,
        String title,
        List<String> to,
        String opening,
        List<Line> lines,
        List<String> lawWants,
        Optional<Letter> letter,
        String closing,
        String sender,
        String day,
        boolean drill) {

    /** To whom it goes. */
    public enum Kind {
        /** An authority. */
        AUTHORITY,
        /** An authority that hears of the decision not to tell the people. */
        DECISION,
        /** The credit bureaus. */
        BUREAUS,
        /** The public, through the media. */
        MEDIA,
        /** The bank behind the card terminal. */
        CARDS
    }

    /**
     * Something that is asked.
     *
     * @param label what
     * @param value the answer; empty where somebody must still write it
     */
    public record Line(String label, String value) {}

    /** How many answers are still missing. */
    public long missing() {
        return lines.stream().filter(line -> line.value().isEmpty()).count();
    }
}
