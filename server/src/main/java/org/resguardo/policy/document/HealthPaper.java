/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.document.PolicyDocument.Block.Form;

/** Writes the policy on consumer health data. */
final class HealthPaper {
    private static final Set<String> HEALTH =
            Set.of(DataCategory.HEALTH.id(), DataCategory.HEALTH_ID.id(), DataCategory.HEALTH_PROVIDER_ID.id());

    private final PaperWriter writer;
    private final Phrases phrases;
    private final Claims claims;

    HealthPaper(PaperWriter writer, Phrases phrases, Claims claims) {
        this.writer = writer;
        this.phrases = phrases;
        this.claims = claims;
    }

    void write(DocumentBuilder page, Claim law) {
        writer.who(page);
        for (Claim claim : claims.of(ClaimKind.COLLECTS)) {
            List<String> data = health(claim);
            if (!data.isEmpty()) {
                page.say(
                        List.of(claim, law),
                        "health-paper-collects",
                        Map.of("activity", writer.name(claim), "data", phrases.data(data)));
                page.say(
                        claim,
                        "health-paper-why",
                        Map.of(
                                "purposes",
                                phrases.purposes(List.of(claim.content().one("purpose")))));
                if (claim.content().has("sources")) {
                    page.say(
                            claim,
                            "health-paper-sources",
                            Map.of("sources", phrases.sources(claim.content().all("sources"))));
                }
                page.end(Form.ITEM);
            }
        }
        page.section("paper-collected");
        boolean shared = false;
        for (Claim claim : claims.of(ClaimKind.SHARES)) {
            List<String> data = health(claim);
            if (!data.isEmpty()) {
                shared = true;
                page.say(
                                List.of(claim, law),
                                "health-paper-shares",
                                Map.of("name", claim.content().one("name"), "data", phrases.data(data)))
                        .end(Form.ITEM);
            }
        }
        if (!shared) {
            page.say(law, "health-paper-none-shared");
        }
        page.say(law, "health-paper-affiliates").section("paper-shared");
        page.say(law, "health-paper-ask").end(Form.ITEM);
        page.say(law, "health-paper-take-back").end(Form.ITEM);
        page.section("paper-rights");
        page.say(law, "health-paper-appeal").say(law, "health-paper-authority").section("paper-complain");
        page.say(law, "health-paper-new").section("paper-changes");
    }

    private static List<String> health(Claim claim) {
        return claim.content().all("data").stream().filter(HEALTH::contains).toList();
    }
}
