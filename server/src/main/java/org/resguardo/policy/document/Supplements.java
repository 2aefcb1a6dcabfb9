/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.claim.Content;
import org.resguardo.policy.document.PolicyDocument.Block.Form;

/** Writes what holds for people of some places only, law by law. */
final class Supplements {
    private static final Set<String> HEALTH =
            Set.of(DataCategory.HEALTH.id(), DataCategory.HEALTH_ID.id(), DataCategory.HEALTH_PROVIDER_ID.id());

    /** The law that speaks of the website where the others speak of the business (Florida Statutes 501.711; from knowledge of 2026-11). */
    private static final String FLORIDA = "us-privacy-fl";

    private final Clauses clauses;
    private final Phrases phrases;
    private final Claims claims;

    Supplements(Clauses clauses, Phrases phrases, Claims claims) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.claims = claims;
    }

    void write(DocumentBuilder page) {
        for (Claim law : claims.of(ClaimKind.LAW)) {
            page.say(law, "law-title", Map.of("title", in(law, "title"))).end(Form.HEADING);
            if (law.content().all("rights").isEmpty()) {
                page.say(law, "law-place", Map.of("place", in(law, "place"))).end(Form.PARAGRAPH);
            }
            rights(page, law);
            switch (law.content().one("own")) {
                case "gdpr" -> gdpr(page, law);
                case "mexico" ->
                    page.say(law, "mexico-rights").say(law, "mexico-consent").end(Form.PARAGRAPH);
                case "health" -> health(page, law);
                default -> page.end(Form.PARAGRAPH);
            }
            asked(page, law);
        }
        page.section("places");
    }

    private String in(Claim law, String part) {
        return law.content().one(part, clauses.locale().getLanguage());
    }

    private void rights(DocumentBuilder page, Claim law) {
        List<String> rights = law.content().all("rights");
        if (!rights.isEmpty()) {
            page.say(law, "law-rights", Map.of("place", in(law, "place"))).end(Form.PARAGRAPH);
            rights.forEach(right -> page.say(law, "law-right-" + right).end(Form.ITEM));
        }
    }

    private void asked(DocumentBuilder page, Claim law) {
        Content content = law.content();
        if (content.all("asks").contains("appeal-how-to")) {
            page.say(law, "law-appeal");
        }
        if (content.has("signal")) {
            page.say(law, "law-signal-" + content.one("signal"));
        }
        if (content.has("tracking")) {
            boolean others = List.of("statistics", "advertising").contains(content.one("tracking"));
            page.say(law, others ? "law-tracking-yes" : "law-tracking-no");
        }
        if (content.has("training")) {
            page.say(law, "law-training-" + content.one("training"));
        }
        page.end(Form.PARAGRAPH);
        sold(page, law);
    }

    /** The sentences that laws word themselves, each by itself, so that it is seen. */
    private void sold(DocumentBuilder page, Claim law) {
        boolean sells = claims.first(ClaimKind.SALE)
                .filter(sale -> sale.content().has("sells"))
                .isPresent();
        List<String> asks = law.content().all("asks");
        String whose = law.content().one("record").equals(FLORIDA) ? "-website" : "";
        if (sells && sellsSensitive() && asks.contains("sensitive-sale-notice")) {
            page.say(law, "law-sensitive-sale" + whose).end(Form.PARAGRAPH);
        }
        if (asks.contains("biometric-sale-notice")) {
            page.say(law, "law-biometric-sale" + whose).end(Form.PARAGRAPH);
        }
    }

    /** True when what is sold may be sensitive: what buyers named here receive, or, when none is named, anything that is kept. */
    private boolean sellsSensitive() {
        List<Claim> buyers = claims.of(ClaimKind.SHARES).stream()
                .filter(claim -> claim.content().has("benefit"))
                .toList();
        return (buyers.isEmpty() ? claims.of(ClaimKind.COLLECTS) : buyers)
                .stream().anyMatch(Collecting::holdsSensitive);
    }

    private void gdpr(DocumentBuilder page, Claim law) {
        for (Claim claim : claims.of(ClaimKind.COLLECTS)) {
            if (claim.content().has("basis")) {
                page.say(
                                List.of(claim, law),
                                "gdpr-basis-" + claim.content().one("basis"),
                                Map.of("activity", new Names(claims, clauses).name(claim)))
                        .end(Form.ITEM);
            }
        }
        page.say(law, "gdpr-rights").say(law, "gdpr-consent").say(law, "gdpr-complain");
        List<Claim> abroad = claims.of(ClaimKind.SHARES).stream()
                .filter(claim -> claim.content().has("country"))
                .toList();
        if (!abroad.isEmpty()) {
            List<String> countries = abroad.stream()
                    .map(claim -> phrases.country(claim.content().one("country")))
                    .distinct()
                    .toList();
            page.say(abroad, "gdpr-countries", Map.of("countries", phrases.list(countries)));
        }
        page.end(Form.PARAGRAPH);
    }

    private void health(DocumentBuilder page, Claim law) {
        for (Claim claim : claims.of(ClaimKind.COLLECTS)) {
            List<String> data = claim.content().all("data").stream()
                    .filter(HEALTH::contains)
                    .toList();
            if (!data.isEmpty()) {
                page.say(
                                List.of(claim, law),
                                "health-keeps",
                                Map.of(
                                        "activity", new Names(claims, clauses).name(claim),
                                        "data", phrases.data(data)))
                        .end(Form.ITEM);
            }
        }
        for (Claim claim : claims.of(ClaimKind.SHARES)) {
            List<String> data = claim.content().all("data").stream()
                    .filter(HEALTH::contains)
                    .toList();
            if (!data.isEmpty()) {
                page.say(
                                List.of(claim, law),
                                "health-shares",
                                Map.of("name", claim.content().one("name"), "data", phrases.data(data)))
                        .end(Form.ITEM);
            }
        }
        page.say(law, "health-rights").end(Form.PARAGRAPH);
    }
}
