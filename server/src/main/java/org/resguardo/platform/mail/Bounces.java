/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.util.Optional;
import org.jooq.DSLContext;

/** Hears of messages that came back. Whoever reads a mailbox of the business asks here first, before a mail becomes anything else. */
public final class Bounces {
    private final Outbox outbox;
    private final Suppressions suppressions;

    /** What came back of an outbox. */
    public Bounces(Outbox outbox, Suppressions suppressions) {
        this.outbox = outbox;
        this.suppressions = suppressions;
    }

    /** Notes what a mail says of a message of ours; true when it was such a mail. */
    public boolean take(DSLContext sql, Optional<BounceReport> report) {
        return report.filter(one -> outbox.bounced(sql, one, suppressions)).isPresent();
    }
}
