/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.List;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.HeldEvidence;

/** No whole card numbers and no codes from the back of cards are kept. */
final class NoCardNumbers implements SafeguardCheck<HeldEvidence> {
    private static final int SHOWN = 3;

    @Override
    public String id() {
        return "card-numbers";
    }

    @Override
    public Class<HeldEvidence> evidence() {
        return HeldEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.TODAY;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.cards.title", "safeguard.cards.why", "safeguard.cards.remedy");
    }

    @Override
    public Seen judge(HeldEvidence seen) {
        if (!seen.scanned()) {
            return Seen.unknown("safeguard.cards.unknown");
        }
        if (seen.cards().isEmpty()) {
            return Seen.pass("safeguard.cards.pass");
        }
        return Seen.fail("safeguard.cards.fail")
                .with("count", seen.cards().size())
                .with("names", some(seen.cards()));
    }

    private static String some(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
    }
}
