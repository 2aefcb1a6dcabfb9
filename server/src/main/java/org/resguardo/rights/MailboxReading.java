/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.fault.Fault;
import org.resguardo.rights.MailIntake.Outcome;

/** Reads what has come into the mailbox for privacy matters since it was read last, and notes which mails of ours went out meanwhile. */
public final class MailboxReading {
    private final MailboxSettings settings;
    private final MailIntake intake;
    private final CaseCare care;

    /** Reads the mailbox that is set. */
    public MailboxReading(MailboxSettings settings, MailIntake intake, CaseCare care) {
        this.settings = settings;
        this.intake = intake;
        this.care = care;
    }

    /**
     * Reads, and tells what became of how many mails. Where the mailbox keeps us out, that is noted, and thrown.
     *
     * @param check asked before each mail; throws when the work should stop
     */
    public Map<Outcome, Integer> read(Runnable check) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        care.acknowledgeWhatWasSent();
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
