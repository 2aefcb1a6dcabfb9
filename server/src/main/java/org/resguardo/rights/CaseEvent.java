/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that was done in a case.
 *
 * @param what what
 * @param detail an id that says more: a state, a way, a number; never data of people
 * @param by the account that did it; empty for the program and for the person
 * @param at when
 */
public record CaseEvent(What what, String detail, Optional<Long> by, Instant at) {

    /** What can be done in a case. The ids never change: the database holds them. */
    public enum What {
        /** It came. */
        RECEIVED("rights.event.received"),
        /** She was told that it came. */
        ACKNOWLEDGED("rights.event.acknowledged"),
        /** It was put into another state. */
        STATE("rights.event.state"),
        /** Its kind was put right. */
        KIND("rights.event.kind"),
        /** The place where she lives was put right. */
        PLACE("rights.event.place"),
        /** Somebody took it on. */
        ASSIGNED("rights.event.assigned"),
        /** She was told that it takes longer. */
        EXTENDED("rights.event.extended"),
        /** An answer went out. */
        ANSWERED("rights.event.answered"),
        /** She wrote. */
        WROTE("rights.event.wrote"),
        /** Something of who she is was noted from the business's own records. */
        ON_FILE("rights.event.on_file"),
        /** Something of who she is was proven. */
        PROVEN("rights.event.proven"),
        /** A fact that she was asked for was wrong. */
        FACT_WRONG("rights.event.fact_wrong"),
        /** Somebody said that it was not her. */
        CONTESTED("rights.event.contested"),
        /** The owner looked into that, and lets it go on. */
        CLEARED("rights.event.cleared"),
        /** It was put aside as not meant for us. */
        PUT_ASIDE("rights.event.put_aside"),
        /** It was taken back from there. */
        TAKEN_BACK("rights.event.taken_back"),
        /** It goes on in another case. */
        MERGED("rights.event.merged"),
        /** She took it back. */
        WITHDRAWN("rights.event.withdrawn"),
        /** She said what she thinks of the end of it. */
        RATED("rights.event.rated"),
        /** A mail did not reach her. */
        BOUNCED("rights.event.bounced"),
        /** A mail that a machine wrote came, and was not answered. */
        MACHINE("rights.event.machine"),
        /** A document that showed who she is was destroyed. */
        DOCUMENT_GONE("rights.event.document_gone"),
        /** The business's data was looked through for her. */
        SEARCHED("rights.event.searched"),
        /** What is kept about her was made ready and released to her. */
        RELEASED("rights.event.released"),
        /** She fetched it. */
        FETCHED("rights.event.fetched"),
        /** Something was corrected. */
        CORRECTED("rights.event.corrected"),
        /** She confirmed that it be erased. */
        CONFIRMED("rights.event.confirmed"),
        /** What could be erased is erased. */
        ERASED("rights.event.erased"),
        /** What was taken half-way was brought back. */
        UNDONE("rights.event.undone"),
        /** All that was sealed was destroyed. */
        FORGOTTEN("rights.event.forgotten");

        private final String title;

        What(String title) {
            this.title = title;
        }

        static What of(String id) {
            return Arrays.stream(values())
                    .filter(what -> what.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such event"));
        }

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The key of its sentence. */
        public String title() {
            return title;
        }
    }
}
