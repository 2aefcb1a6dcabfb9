/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.time.LocalDate;
import java.time.ZoneId;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.DatabaseEvidence;

/** A copy of the database was made lately. */
final class CopiesSeen implements SafeguardCheck<DatabaseEvidence> {
    /** In days. */
    private static final int LONGEST = 7;

    @Override
    public String id() {
        return "db-copies";
    }

    @Override
    public Class<DatabaseEvidence> evidence() {
        return DatabaseEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.NEXT;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.copies.title", "safeguard.copies.why", "safeguard.copies.remedy");
    }

    @Override
    public Seen judge(DatabaseEvidence seen) {
        if (seen.copied().isEmpty()) {
            return Seen.unknown("safeguard.copies.unknown");
        }
        LocalDate day = LocalDate.ofInstant(seen.copied().get(), ZoneId.systemDefault());
        Seen said = day.plusDays(LONGEST).isBefore(seen.today())
                ? Seen.fail("safeguard.copies.fail")
                : Seen.pass("safeguard.copies.pass");
        return said.withDay("day", day);
    }
}
