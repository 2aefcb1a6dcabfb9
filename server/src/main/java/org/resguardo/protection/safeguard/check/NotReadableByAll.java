/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.List;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.FolderEvidence;

/** Not every account of the machine can read the files. */
final class NotReadableByAll implements SafeguardCheck<FolderEvidence> {
    private static final int SHOWN = 3;

    @Override
    public String id() {
        return "files-readable";
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
        return new Texts("safeguard.readable.title", "safeguard.readable.why", "safeguard.readable.remedy");
    }

    @Override
    public Seen judge(FolderEvidence seen) {
        if (!seen.protects()) {
            return Seen.unknown("safeguard.readable.unknown");
        }
        if (seen.open().isEmpty()) {
            return Seen.pass("safeguard.readable.pass");
        }
        return Seen.fail("safeguard.readable.fail")
                .with("count", seen.open().size())
                .with("names", some(seen.open()));
    }

    private static String some(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
    }
}
