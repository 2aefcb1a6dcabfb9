/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.DatabaseEvidence;
import org.resguardo.protection.safeguard.evidence.VersionSupport;

/** The makers still mend the version of the database. */
final class SupportedVersion implements SafeguardCheck<DatabaseEvidence> {

    @Override
    public String id() {
        return "db-version";
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
        return new Texts("safeguard.version.title", "safeguard.version.why", "safeguard.version.remedy");
    }

    @Override
    public Seen judge(DatabaseEvidence seen) {
        if (seen.support().isEmpty()) {
            return Seen.unknown("safeguard.version.unknown")
                    .with("version", seen.posture().version());
        }
        VersionSupport support = seen.support().get();
        Seen said = seen.today().isAfter(support.until())
                ? Seen.fail("safeguard.version.fail")
                : Seen.pass("safeguard.version.pass");
        return said.with("version", seen.posture().version())
                .withDay("until", support.until())
                .withDay("read", support.read());
    }
}
