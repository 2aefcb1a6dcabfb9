/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure it is that the person decided. The ids never change: the ledger holds them. */
public enum Trust {
    /** She showed that the address is hers: by a link or a code that was sent there. */
    VERIFIED("choice.trust.verified"),
    /** Somebody of the business had her before him, or on paper. */
    SEEN("choice.trust.seen"),
    /** A form or another program says so; nobody showed that the address is hers. */
    STATED("choice.trust.stated"),
    /** Another tool recorded that she confirmed it by her address. */
    IMPORTED_CONFIRMED("choice.trust.imported_confirmed"),
    /** Another tool says so. */
    IMPORTED("choice.trust.imported");

    private final String title;

    Trust(String title) {
        this.title = title;
    }

    /** The trust with an id. */
    public static Optional<Trust> of(String id) {
        return Arrays.stream(values()).filter(trust -> trust.id().equals(id)).findFirst();
    }

    /** Its name in the ledger. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }

    /** True for what another tool recorded. */
    public boolean secondHand() {
        return this == IMPORTED || this == IMPORTED_CONFIRMED;
    }
}
