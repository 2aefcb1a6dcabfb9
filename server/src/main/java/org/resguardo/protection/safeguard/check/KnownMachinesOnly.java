/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.DatabaseEvidence;

/** Only machines that are named can reach the database. */
final class KnownMachinesOnly implements SafeguardCheck<DatabaseEvidence> {

    @Override
    public String id() {
        return "db-openness";
    }

    @Override
    public Class<DatabaseEvidence> evidence() {
        return DatabaseEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.TODAY;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.openness.title", "safeguard.openness.why", "safeguard.openness.remedy");
    }

    @Override
    public Seen judge(DatabaseEvidence seen) {
        return switch (seen.posture().openness()) {
            case OWN_MACHINE -> Seen.pass("safeguard.openness.own");
            case NAMED_MACHINES -> Seen.pass("safeguard.openness.named");
            case ANYWHERE -> Seen.fail("safeguard.openness.fail");
            case UNKNOWN -> Seen.unknown("safeguard.openness.unknown");
        };
    }
}
