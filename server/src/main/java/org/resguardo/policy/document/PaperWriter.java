/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import static org.resguardo.policy.claim.ClaimKind.COLLECTS;
import static org.resguardo.policy.claim.ClaimKind.CONTACT;
import static org.resguardo.policy.claim.ClaimKind.IDENTITY;
import static org.resguardo.policy.claim.ClaimKind.KEEPS;
import static org.resguardo.policy.claim.ClaimKind.KEEPS_OPEN;
import static org.resguardo.policy.claim.ClaimKind.OFFICER;
import static org.resguardo.policy.claim.ClaimKind.SALE;

import java.util.List;
import java.util.Map;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.document.PolicyDocument.Block.Form;

/** Writes the documents that laws want beside the policy, from the same claims. */
final class PaperWriter {
    private final Clauses clauses;
    private final Phrases phrases;
    private final Claims claims;
    private final Names names;

    PaperWriter(Clauses clauses, Phrases phrases, Claims claims) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.claims = claims;
        this.names = new Names(claims, clauses);
    }

    PolicyDocument write(Paper paper, Claim law) {
        DocumentBuilder page = new DocumentBuilder(clauses);
        switch (paper) {
            case COLLECTION -> collection(page, law);
            case HEALTH_DATA -> new HealthPaper(this, phrases, claims).write(page, law);
            case PRIVACY_PRACTICES -> new PracticesPaper(this, claims, phrases).write(page, law);
            case GDPR -> new GdprPaper(this, clauses, phrases, claims).write(page, law);
            case AVISO_INTEGRAL -> new MexicanPaper(this, phrases, claims).full(page, law);
            case AVISO_SIMPLIFICADO -> new MexicanPaper(this, phrases, claims).brief(page, law);
        }
        String name =
                claims.first(IDENTITY).map(claim -> claim.content().one("name")).orElse("");
        return page.document(clauses.say("paper-title-" + paper.id(), Map.of("name", name)));
    }

    /** What the activity of a claim is called. */
    String name(Claim activity) {
        return names.name(activity);
    }

    /** Who is responsible, and how to reach the business. */
    void who(DocumentBuilder page) {
        claims.first(IDENTITY)
                .ifPresent(claim -> page.say(
                        claim, "paper-name", Map.of("name", claim.content().one("name"))));
        for (Claim claim : claims.of(CONTACT)) {
            for (String way : List.of("address", "email", "phone")) {
                if (claim.content().has(way)) {
                    page.say(claim, "paper-" + way, Map.of(way, claim.content().one(way)));
                }
            }
        }
        claims.first(OFFICER)
                .ifPresent(claim -> page.say(
                        claim, "paper-officer", Map.of("name", claim.content().one("name"))));
        page.section("paper-who");
    }

    /** How long it is kept. */
    void kept(DocumentBuilder page) {
        for (Claim claim : claims.of(KEEPS)) {
            page.say(
                            claim,
                            "keeps",
                            Map.of(
                                    "data", phrases.data(claim.content().all("data")),
                                    "period", phrases.period(claim.content().one("period")),
                                    "from",
                                            clauses.say(
                                                    "from-" + claim.content().one("from"))))
                    .end(Form.ITEM);
        }
        for (Claim claim : claims.of(KEEPS_OPEN)) {
            if (claim.content().has("all")) {
                page.say(claim, "keeps-open-all");
            } else {
                page.say(
                        claim,
                        "keeps-open",
                        Map.of("data", phrases.data(claim.content().all("data"))));
            }
        }
        page.section("paper-kept");
    }

    private void collection(DocumentBuilder page, Claim law) {
        who(page);
        List<Claim> collecting = claims.of(COLLECTS);
        for (Claim claim : collecting) {
            page.say(claim, "activity", Map.of("name", name(claim))).end(Form.HEADING);
            page.say(
                    claim,
                    "collection-activity",
                    Map.of("data", phrases.data(claim.content().all("data"))));
            String aim = claim.content().one("aim", clauses.locale().getLanguage());
            if (aim.isEmpty()) {
                page.say(claim, "purpose-" + claim.content().one("purpose"));
            } else {
                page.say(claim, "purpose-own", Map.of("aim", aim));
            }
            page.end(Form.PARAGRAPH);
        }
        new Collecting(clauses, phrases, claims).sensitive(page, collecting);
        page.section("paper-collected");
        claims.first(SALE).ifPresent(claim -> {
            if (claim.content().one("form").equals("yes")) {
                new Sharing(clauses, phrases, claims).sale(page, claim);
                page.say(List.of(claim, law), "collection-stop", Map.of());
            } else {
                page.say(claim, "collection-no-sale-known");
            }
        });
        page.section("paper-sale");
        kept(page);
        page.say(law, "collection-more").section("paper-more");
    }
}
