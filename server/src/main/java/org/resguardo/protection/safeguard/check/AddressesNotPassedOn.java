/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import org.resguardo.platform.net.WebAnswer;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;

/** Other sites are not told on which page a visitor was. */
final class AddressesNotPassedOn implements SafeguardCheck<SiteEvidence> {

    @Override
    public String id() {
        return "site-referrer";
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
        return new Texts("safeguard.referrer.title", "safeguard.referrer.why", "safeguard.referrer.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        boolean good = seen.pages().stream().filter(WebAnswer::page).allMatch(AddressesNotPassedOn::says);
        return good ? Seen.pass("safeguard.referrer.pass") : Seen.fail("safeguard.referrer.fail");
    }

    private static boolean says(WebAnswer page) {
        return page.header("referrer-policy").isPresent();
    }
}
