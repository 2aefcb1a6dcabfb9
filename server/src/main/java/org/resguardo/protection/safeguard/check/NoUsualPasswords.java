/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.connector.posture.Posture.Door;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.DatabaseEvidence;

/** No account is open to whoever tries what everybody tries first. */
final class NoUsualPasswords implements SafeguardCheck<DatabaseEvidence> {

    @Override
    public String id() {
        return "db-passwords";
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
        return new Texts("safeguard.passwords.title", "safeguard.passwords.why", "safeguard.passwords.remedy");
    }

    @Override
    public Seen judge(DatabaseEvidence seen) {
        if (seen.posture().doors().isEmpty()) {
            return Seen.pass("safeguard.passwords.pass");
        }
        Door door = seen.posture().doors().getFirst();
        Seen said = switch (door.kind()) {
            case NO_PASSWORD -> Seen.fail("safeguard.passwords.none");
            case USUAL_PASSWORD -> Seen.fail("safeguard.passwords.usual");
            case ANY_PASSWORD -> Seen.fail("safeguard.passwords.any");
        };
        return said.with("account", door.account());
    }
}
