/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.fault.Fault;
import org.resguardo.rights.MailIntake.Outcome;

/** Reads what has come into the mailbox for privacy matters since it was read last. */
public final class MailboxReading {
    private final MailboxSettings settings;
    private final MailIntake intake;

    /** Reads the mailbox that is set. */
    public MailboxReading(MailboxSettings settings, MailIntake intake) {
        this.settings = settings;
        this.intake = intake;
    }

    /**
     * Reads, and tells what became of how many mails. Where the mailbox keeps us out, that is noted, and thrown.
     *
     * @param check asked before each mail; throws when the work should stop
     */
    public Map<Outcome, Integer> read(Runnable check) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        settings.mailbox().ifPresent(set -> {
            try {
                set.mailbox().read(set.position(), (bytes, after) -> {
                    check.run();
                    outcomes.merge(intake.take(bytes, Optional.of(after)), 1, Integer::sum);
                });
                settings.looked("");
            } catch (Fault e) {
                settings.looked(e.code());
                throw e;
            }
        });
        return outcomes;
    }
}
