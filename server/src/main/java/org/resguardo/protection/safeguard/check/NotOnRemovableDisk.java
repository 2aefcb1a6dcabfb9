/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.FolderEvidence;

/** The files do not lie on something that can be carried away. */
final class NotOnRemovableDisk implements SafeguardCheck<FolderEvidence> {

    @Override
    public String id() {
        return "files-removable";
    }

    @Override
    public Class<FolderEvidence> evidence() {
        return FolderEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.NEXT;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.removable.title", "safeguard.removable.why", "safeguard.removable.remedy");
    }

    @Override
    public Seen judge(FolderEvidence seen) {
        boolean removable = seen.disk().matches("vfat|exfat|msdos|fat32|fat|udf|iso9660")
                || seen.path().matches("(/media|/run/media|/Volumes)/.+");
        return removable ? Seen.fail("safeguard.removable.fail") : Seen.pass("safeguard.removable.pass");
    }
}
