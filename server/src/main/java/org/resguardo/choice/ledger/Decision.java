/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.util.Optional;
import org.resguardo.choice.purpose.Default;

/**
 * Whether something may be done with what is known of a person, and why.
 *
 * @param allowed true when it may
 * @param why why, or why not
 * @param standing what she decided; empty when she did not
 * @param otherwise what counts while she has not decided
 */
public record Decision(boolean allowed, Why why, Optional<Standing> standing, Default otherwise) {

    /** Why something may be done, or may not. The ids never change: programs hold them. */
    public enum Why {
        /** She said yes. */
        SAID_YES("choice.why.said_yes"),
        /** She said no. */
        SAID_NO("choice.why.said_no"),
        /** She wants nothing for now. */
        PAUSED("choice.why.paused"),
        /** Her browser says no. */
        SIGNAL("choice.why.signal"),
        /** She is a child, and no parent has said yes. */
        CHILD("choice.why.child"),
        /** Nobody has asked her, and the law lets it be done until she says no. */
        NOT_REFUSED("choice.why.not_refused"),
        /** Nobody has asked her, and the law wants a yes first; or her yes is too old. */
        NOT_GIVEN("choice.why.not_given");

        private final String title;

        Why(String title) {
            this.title = title;
        }

        /** Its name for programs. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** The key of its sentence for people. */
        public String title() {
            return title;
        }
    }
}
