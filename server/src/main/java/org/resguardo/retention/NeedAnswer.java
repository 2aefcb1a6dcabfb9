/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody of the business said of the need for a kind of data: evidence, also when it is changed later.
 *
 * @param answer what was said
 * @param reason why
 * @param accountId who said it
 * @param at when
 */
public record NeedAnswer(Answer answer, String reason, long accountId, Instant at) {

    /** The three answers. The ids never change: the database holds them. */
    public enum Answer {
        /** It is needed, for the reason that is given. */
        NEEDED,
        /** What is there stays for now, and nobody is asked for it any more. */
        STOP_ASKING,
        /** It goes. */
        REMOVE;

        /** The answer with an id. */
        public static Optional<Answer> of(String id) {
            return Arrays.stream(values())
                    .filter(answer -> answer.id().equals(id))
                    .findFirst();
        }

        /** Its name in the database and in forms. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The key of its words. */
        public String title() {
            return switch (this) {
                case NEEDED -> "retention.need.needed";
                case STOP_ASKING -> "retention.need.stop_asking";
                case REMOVE -> "retention.need.remove";
            };
        }
    }
}
