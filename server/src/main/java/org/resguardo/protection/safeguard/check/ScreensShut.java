/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.HostEvidence;
import org.resguardo.protection.safeguard.evidence.ListedPort.Group;

/** No screen can be used from afar by whoever guesses a password. */
final class ScreensShut implements SafeguardCheck<HostEvidence> {

    @Override
    public String id() {
        return "host-screens";
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
        return new Texts("safeguard.screens.title", "safeguard.screens.why", "safeguard.screens.remedy");
    }

    @Override
    public Seen judge(HostEvidence seen) {
        String open = seen.open(Group.SCREEN);
        return open.isEmpty()
                ? Seen.pass("safeguard.screens.pass")
                : Seen.fail("safeguard.screens.fail").with("ports", open);
    }
}
