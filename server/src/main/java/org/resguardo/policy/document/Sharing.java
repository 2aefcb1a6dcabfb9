/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import java.util.List;
import java.util.Map;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.claim.Content;
import org.resguardo.policy.document.PolicyDocument.Block.Form;

/** Writes who else receives data, and whether it is sold. */
final class Sharing {
    private final Clauses clauses;
    private final Phrases phrases;
    private final Claims claims;

    Sharing(Clauses clauses, Phrases phrases, Claims claims) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.claims = claims;
    }

    void write(DocumentBuilder page) {
        claims.of(ClaimKind.SHARES).forEach(claim -> recipient(page, claim));
        claims.of(ClaimKind.SHARES_NOTHING)
                .forEach(claim ->
                        page.say(claim, "shares-nothing-" + claim.content().one("form")));
        page.end(Form.PARAGRAPH);
        claims.of(ClaimKind.SALE).forEach(claim -> sale(page, claim));
        page.section("sharing");
    }

    void recipient(DocumentBuilder page, Claim claim) {
        Content content = claim.content();
        String country = content.one("country");
        page.say(
                claim,
                (country.isEmpty() ? "shares-somewhere-" : "shares-") + content.one("role"),
                Map.of("name", content.one("name"), "country", country.isEmpty() ? "" : phrases.country(country)));
        if (!content.all("data").isEmpty()) {
            page.say(
                    claim,
                    content.has("seen") ? "shares-data" : "shares-data-may",
                    Map.of("data", phrases.data(content.all("data"))));
        }
        content.all("site").forEach(use -> page.say(claim, "shares-site-" + use));
        List<String> names = new Names(claims, clauses).of(content.all("activities"));
        if (!names.isEmpty()) {
            page.say(claim, "shares-for", Map.of("activities", Phrases.several(names)));
        }
        if (content.has("contract")) {
            page.say(claim, "shares-contract");
        }
        if (content.has("benefit")) {
            page.say(claim, "shares-benefit");
        }
        page.end(Form.ITEM);
    }

    void sale(DocumentBuilder page, Claim claim) {
        Content content = claim.content();
        if (!content.one("form").equals("yes")) {
            page.say(claim, "sale-" + content.one("form"));
            return;
        }
        if (content.has("sells")) {
            List<String> names = content.all("names");
            page.say(claim, names.isEmpty() ? "sale-sells" : "sale-sells-to", Map.of("names", phrases.list(names)));
        }
        if (content.has("ads")) {
            page.say(claim, "sale-ads");
        }
        page.say(claim, "sale-stop");
    }
}
