/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.DatabaseEvidence;

/** What goes to and from the database over a network is encrypted. */
final class EncryptedConnection implements SafeguardCheck<DatabaseEvidence> {

    @Override
    public String id() {
        return "db-encryption";
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
        return new Texts("safeguard.encryption.title", "safeguard.encryption.why", "safeguard.encryption.remedy");
    }

    @Override
    public Seen judge(DatabaseEvidence seen) {
        boolean encrypted = seen.posture().encrypted().orElse(false);
        if (encrypted) {
            return Seen.pass("safeguard.encryption.pass");
        }
        if (seen.posture().encrypted().isEmpty()) {
            return Seen.unknown("safeguard.encryption.unknown");
        }
        return seen.travels() ? Seen.fail("safeguard.encryption.fail") : Seen.notNeeded("safeguard.encryption.local");
    }
}
