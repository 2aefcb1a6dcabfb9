/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.HostEvidence;
import org.resguardo.protection.safeguard.evidence.ListedPort.Group;

/** Nothing takes passwords in clear. */
final class NothingInClear implements SafeguardCheck<HostEvidence> {

    @Override
    public String id() {
        return "host-clear";
    }

    @Override
    public Class<HostEvidence> evidence() {
        return HostEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.NEXT;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.clear_ports.title", "safeguard.clear_ports.why", "safeguard.clear_ports.remedy");
    }

    @Override
    public Seen judge(HostEvidence seen) {
        String open = seen.open(Group.CLEAR);
        return open.isEmpty()
                ? Seen.pass("safeguard.clear_ports.pass")
                : Seen.fail("safeguard.clear_ports.fail").with("ports", open);
    }
}
