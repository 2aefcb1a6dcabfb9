/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.platform.net.WebAnswer;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;

/** Other sites cannot show the pages inside theirs. */
final class NotShownInFrames implements SafeguardCheck<SiteEvidence> {

    @Override
    public String id() {
        return "site-framing";
    }

    @Override
    public Class<SiteEvidence> evidence() {
        return SiteEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.LATER;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.framing.title", "safeguard.framing.why", "safeguard.framing.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        boolean good = seen.pages().stream().filter(WebAnswer::page).allMatch(NotShownInFrames::says);
        return good ? Seen.pass("safeguard.framing.pass") : Seen.fail("safeguard.framing.fail");
    }

    private static boolean says(WebAnswer page) {
        return page.header("x-frame-options").isPresent()
                || page.header("content-security-policy").orElse("").contains("frame-ancestors");
    }
}
