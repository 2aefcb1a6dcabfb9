/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import java.util.List;
import java.util.Map;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.document.PolicyDocument.Block.Form;

/** Writes the notice of privacy practices, in the order of 45 CFR 164.520(b). */
final class PracticesPaper {
    private final PaperWriter writer;
    private final Claims claims;
    private final Phrases phrases;

    PracticesPaper(PaperWriter writer, Claims claims, Phrases phrases) {
        this.writer = writer;
        this.claims = claims;
        this.phrases = phrases;
    }

    void write(DocumentBuilder page, Claim law) {
        page.say(law, "practices-header").section("paper-head");
        items(page, law, "treatment", "payment", "operations", "law", "public-health", "oversight", "courts");
        items(page, law, "death", "workers", "research");
        page.say(law, "practices-part-two").end(Form.PARAGRAPH);
        page.say(law, "practices-again").section("paper-uses");
        page.say(law, "practices-family").end(Form.PARAGRAPH);
        page.say(law, "practices-written").section("paper-ask");
        items(page, law, "right-see", "right-correct", "right-way", "right-less", "right-list", "right-paper");
        items(page, law, "right-somebody");
        page.section("paper-rights");
        items(page, law, "duty-guard", "duty-breach", "duty-change");
        page.section("paper-duties");
        page.say(law, "practices-complain-us")
                .say(law, "practices-complain-office")
                .section("paper-complain");
        writer.who(page);
        claims.first(ClaimKind.VERSION)
                .ifPresent(claim -> page.say(
                        List.of(claim, law),
                        "practices-from",
                        Map.of("day", phrases.day(claim.content().one("day")))));
        page.section("paper-from");
    }

    private static void items(DocumentBuilder page, Claim law, String... some) {
        for (String one : some) {
            page.say(law, "practices-" + one).end(Form.ITEM);
        }
    }
}
