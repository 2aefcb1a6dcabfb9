/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.HostEvidence;
import org.resguardo.protection.safeguard.evidence.ListedPort.Group;

/** No database opens to the network. */
final class DatabasesShut implements SafeguardCheck<HostEvidence> {

    @Override
    public String id() {
        return "host-databases";
    }

    @Override
    public Class<HostEvidence> evidence() {
        return HostEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.TODAY;
    }

    @Override
    public Texts texts() {
        return new Texts(
                "safeguard.host_databases.title", "safeguard.host_databases.why", "safeguard.host_databases.remedy");
    }

    @Override
    public Seen judge(HostEvidence seen) {
        String open = seen.open(Group.DATABASE);
        return open.isEmpty()
                ? Seen.pass("safeguard.host_databases.pass")
                : Seen.fail("safeguard.host_databases.fail").with("ports", open);
    }
}
