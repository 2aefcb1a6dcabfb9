/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.List;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.DatabaseEvidence;

/** Few accounts may do everything. */
final class FewPowerfulAccounts implements SafeguardCheck<DatabaseEvidence> {
    /** One for the people and one for the machine's own work. */
    private static final int MOST = 2;

    @Override
    public String id() {
        return "db-powerful";
    }

    @Override
    public Class<DatabaseEvidence> evidence() {
        return DatabaseEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.LATER;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.powerful.title", "safeguard.powerful.why", "safeguard.powerful.remedy");
    }

    @Override
    public Seen judge(DatabaseEvidence seen) {
        if (seen.posture().powerful().isEmpty()) {
            return Seen.unknown("safeguard.powerful.unknown");
        }
        List<String> powerful = seen.posture().powerful().get();
        Seen said =
                powerful.size() > MOST ? Seen.fail("safeguard.powerful.fail") : Seen.pass("safeguard.powerful.pass");
        return said.with("count", powerful.size()).with("accounts", String.join(", ", powerful));
    }
}
