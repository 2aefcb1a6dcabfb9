/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.List;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.HeldEvidence;

/** What does much harm cannot be read by whoever gets hold of the place. */
final class SensitiveDataSealed implements SafeguardCheck<HeldEvidence> {
    private static final int SHOWN = 3;

    @Override
    public String id() {
        return "sensitive-clear";
    }

    @Override
    public Class<HeldEvidence> evidence() {
        return HeldEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.NEXT;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.clear.title", "safeguard.clear.why", "safeguard.clear.remedy");
    }

    @Override
    public Seen judge(HeldEvidence seen) {
        if (!seen.scanned()) {
            return Seen.unknown("safeguard.clear.unknown");
        }
        if (seen.clear().isEmpty()) {
            return Seen.pass("safeguard.clear.pass");
        }
        return (seen.files() ? Seen.fail("safeguard.clear.files") : Seen.fail("safeguard.clear.columns"))
                .with("count", seen.clear().size())
                .with("names", some(seen.clear()));
    }

    private static String some(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
    }
}
