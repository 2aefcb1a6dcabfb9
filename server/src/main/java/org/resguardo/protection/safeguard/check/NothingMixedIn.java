/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.util.List;
import org.jsoup.Jsoup;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.SiteEvidence;

/** Encrypted pages bring in nothing without encryption. */
final class NothingMixedIn implements SafeguardCheck<SiteEvidence> {
    private static final String BROUGHT_IN = "script[src^=http:],img[src^=http:],iframe[src^=http:],audio[src^=http:],"
            + "video[src^=http:],link[rel=stylesheet][href^=http:]";

    @Override
    public String id() {
        return "site-mixed";
    }

    @Override
    public Class<SiteEvidence> evidence() {
        return SiteEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.NEXT;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.mixed.title", "safeguard.mixed.why", "safeguard.mixed.remedy");
    }

    @Override
    public Seen judge(SiteEvidence seen) {
        List<String> mixed = seen.pages().stream()
                .filter(page -> page.page() && "https".equals(page.address().getScheme()))
                .flatMap(page -> Jsoup.parse(page.body()).select(BROUGHT_IN).stream())
                .map(part -> part.hasAttr("src") ? part.attr("src") : part.attr("href"))
                .distinct()
                .toList();
        return mixed.isEmpty()
                ? Seen.pass("safeguard.mixed.pass")
                : Seen.fail("safeguard.mixed.fail").with("count", mixed.size()).with("first", mixed.getFirst());
    }
}
