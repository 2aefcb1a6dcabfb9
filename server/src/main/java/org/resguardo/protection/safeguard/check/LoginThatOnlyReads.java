/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.connector.posture.Posture.Rights;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.DatabaseEvidence;

/** The account that this program reads with can do nothing but read. */
final class LoginThatOnlyReads implements SafeguardCheck<DatabaseEvidence> {

    @Override
    public String id() {
        return "db-own-rights";
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
        return new Texts("safeguard.login.title", "safeguard.login.why", "safeguard.login.remedy");
    }

    @Override
    public Seen judge(DatabaseEvidence seen) {
        Rights rights = seen.posture().rights();
        if (rights.everything().orElse(false)) {
            return Seen.fail("safeguard.login.everything");
        }
        if (rights.accounts().orElse(false)) {
            return Seen.fail("safeguard.login.accounts");
        }
        if (rights.files().orElse(false)) {
            return Seen.fail("safeguard.login.files");
        }
        if (rights.changes().orElse(false)) {
            return Seen.fail("safeguard.login.changes");
        }
        return rights.changes().isPresent()
                ? Seen.pass("safeguard.login.pass")
                : Seen.unknown("safeguard.login.unknown");
    }
}
