/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.platform.net.WebAnswer;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;

/** Browsers do not guess what a file is. */
final class TypesNotGuessed implements SafeguardCheck<SiteEvidence> {

    @Override
    public String id() {
        return "site-sniffing";
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
        return new Texts("safeguard.sniffing.title", "safeguard.sniffing.why", "safeguard.sniffing.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        boolean good = seen.pages().stream().filter(WebAnswer::page).allMatch(TypesNotGuessed::says);
        return good ? Seen.pass("safeguard.sniffing.pass") : Seen.fail("safeguard.sniffing.fail");
    }

    private static boolean says(WebAnswer page) {
        return page.header("x-content-type-options").orElse("").equalsIgnoreCase("nosniff");
    }
}
