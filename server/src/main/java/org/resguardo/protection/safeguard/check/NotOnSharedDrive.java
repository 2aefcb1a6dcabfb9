/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.FolderEvidence;

/** The files do not lie on a drive that others share. */
final class NotOnSharedDrive implements SafeguardCheck<FolderEvidence> {

    @Override
    public String id() {
        return "files-shared";
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
        return new Texts("safeguard.shared.title", "safeguard.shared.why", "safeguard.shared.remedy");
    }

    @Override
    public Seen judge(FolderEvidence seen) {
        boolean shared = seen.disk().matches("cifs|smb.*|nfs.*|afpfs|webdav|davfs|fuse\\.(sshfs|rclone|davfs).*")
                || seen.path().startsWith("\\\\");
        return shared ? Seen.fail("safeguard.shared.fail") : Seen.pass("safeguard.shared.pass");
    }
}
