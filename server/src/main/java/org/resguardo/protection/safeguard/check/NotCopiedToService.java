/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.FolderEvidence;

/** The files are not copied to a service by themselves. */
final class NotCopiedToService implements SafeguardCheck<FolderEvidence> {

    @Override
    public String id() {
        return "files-synced";
    }

    @Override
    public Class<FolderEvidence> evidence() {
        return FolderEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.LATER;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.synced.title", "safeguard.synced.why", "safeguard.synced.remedy");
    }

    @Override
    public Seen judge(FolderEvidence seen) {
        return seen.synced()
                .map(service -> Seen.fail("safeguard.synced.fail").with("service", service))
                .orElse(Seen.pass("safeguard.synced.pass"));
    }
}
