/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.HostEvidence;
import org.resguardo.protection.safeguard.evidence.ListedPort.Group;

/** No shared folder opens to the network. */
final class SharesShut implements SafeguardCheck<HostEvidence> {

    @Override
    public String id() {
        return "host-shares";
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
        return new Texts("safeguard.shares.title", "safeguard.shares.why", "safeguard.shares.remedy");
    }

    @Override
    public Seen judge(HostEvidence seen) {
        String open = seen.open(Group.SHARE);
        return open.isEmpty()
                ? Seen.pass("safeguard.shares.pass")
                : Seen.fail("safeguard.shares.fail").with("ports", open);
    }
}
