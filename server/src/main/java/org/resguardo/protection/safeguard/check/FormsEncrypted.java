/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.List;
import org.jsoup.Jsoup;
import org.resguardo.platform.net.WebAnswer;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;

/** What people type into forms is sent encrypted. */
final class FormsEncrypted implements SafeguardCheck<SiteEvidence> {

    @Override
    public String id() {
        return "site-forms";
    }

    @Override
    public Class<SiteEvidence> evidence() {
        return SiteEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.TODAY;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.forms.title", "safeguard.forms.why", "safeguard.forms.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        List<String> forms = seen.pages().stream()
                .filter(WebAnswer::page)
                .flatMap(page -> Jsoup.parse(page.body(), page.address().toString()).select("form").stream()
                        .filter(form -> sentTo(page, form.absUrl("action")).startsWith("http://"))
                        .map(form -> page.address().getPath()))
                .distinct()
                .toList();
        return forms.isEmpty()
                ? Seen.pass("safeguard.forms.pass")
                : Seen.fail("safeguard.forms.fail").with("count", forms.size()).with("first", forms.getFirst());
    }

    private static String sentTo(WebAnswer page, String action) {
        return action.isEmpty() ? page.address().toString() : action;
    }
}
