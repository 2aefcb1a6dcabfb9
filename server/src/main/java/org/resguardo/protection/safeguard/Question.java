/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.law.Text;

/**
 * Something that no program can see, and that is asked. "Yes" is the answer that is as it should be.
 *
 * @param id its name, which never changes
 * @param head under which head it stands
 * @param law the record of the law that asks for it, for those it binds; empty for a question that is for everybody
 * @param ask the question
 * @param why why it matters
 * @param remedy what to do when it is not so
 */
public record Question(String id, Head head, Optional<String> law, Text ask, Text why, Text remedy) {

    /** The heads, as the FTC's guide for businesses has them. */
    public enum Head {
        /** Know what there is. */
        STOCK("safeguard.head.stock"),
        /** Keep only what is needed. */
        SCALE("safeguard.head.scale"),
        /** Lock it. */
        LOCK("safeguard.head.lock"),
        /** Throw it away well. */
        PITCH("safeguard.head.pitch"),
        /** Have a plan. */
        PLAN("safeguard.head.plan");

        private final String title;

        Head(String title) {
            this.title = title;
        }

        /** The key of what it is called. */
        public String title() {
            return title;
        }

        /** The head with a name. */
        static Optional<Head> of(String id) {
            return Arrays.stream(values())
                    .filter(head -> head.name().toLowerCase(Locale.ROOT).equals(id))
                    .findFirst();
        }
    }

    /** What can be answered. The ids never change: the database holds them. */
    public enum Answer {
        /** It is so. */
        YES("protection.answer.yes"),
        /** It is not so. */
        NO("protection.answer.no"),
        /** Nobody knows. */
        UNKNOWN("protection.answer.unknown"),
        /** It does not arise in this business. */
        NOT_HERE("safeguard.answer.not_here");

        private final String title;

        Answer(String title) {
            this.title = title;
        }

        /** Its name in the database and in forms. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of what it is called. */
        public String title() {
            return title;
        }

        /** The answer with a name. */
        public static Optional<Answer> of(String id) {
            return Arrays.stream(values())
                    .filter(answer -> answer.id().equals(id))
                    .findFirst();
        }

        /** True when something is to be done. */
        public boolean open() {
            return this == NO || this == UNKNOWN;
        }
    }
}
