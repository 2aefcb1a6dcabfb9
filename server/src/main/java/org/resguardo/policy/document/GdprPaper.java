/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import java.util.List;
import java.util.Map;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.document.PolicyDocument.Block.Form;

/** Writes what articles 13 and 14 of the GDPR want told. */
final class GdprPaper {
    private final PaperWriter writer;
    private final Clauses clauses;
    private final Phrases phrases;
    private final Claims claims;

    GdprPaper(PaperWriter writer, Clauses clauses, Phrases phrases, Claims claims) {
        this.writer = writer;
        this.clauses = clauses;
        this.phrases = phrases;
        this.claims = claims;
    }

    void write(DocumentBuilder page, Claim law) {
        writer.who(page);
        claims.of(ClaimKind.COLLECTS).forEach(claim -> activity(page, law, claim));
        page.section("paper-basis");
        recipients(page, law);
        writer.kept(page);
        page.say(law, "gdpr-rights").say(law, "gdpr-consent").section("paper-rights");
        must(page, law);
        claims.first(ClaimKind.AUTOMATED)
                .ifPresent(
                        claim -> page.say(claim, "decisions-" + claim.content().one("decisions")));
        page.section("paper-decisions");
        page.say(law, "gdpr-complain").section("paper-complain");
    }

    private void activity(DocumentBuilder page, Claim law, Claim claim) {
        String name = writer.name(claim);
        if (claim.content().has("basis")) {
            page.say(List.of(claim, law), "gdpr-basis-" + claim.content().one("basis"), Map.of("activity", name));
            page.say(
                    claim,
                    "collection-activity",
                    Map.of("data", phrases.data(claim.content().all("data"))));
        } else {
            page.say(
                    claim,
                    "gdpr-paper-activity",
                    Map.of(
                            "activity",
                            name,
                            "data",
                            phrases.data(claim.content().all("data"))));
        }
        if (claim.content().has("sources")) {
            page.say(
                    claim,
                    "gdpr-paper-from",
                    Map.of("sources", phrases.sources(claim.content().all("sources"))));
        }
        page.end(Form.ITEM);
    }

    private void recipients(DocumentBuilder page, Claim law) {
        Sharing sharing = new Sharing(clauses, phrases, claims);
        List<Claim> shares = claims.of(ClaimKind.SHARES);
        shares.forEach(claim -> sharing.recipient(page, claim));
        claims.of(ClaimKind.SHARES_NOTHING)
                .forEach(claim ->
                        page.say(claim, "shares-nothing-" + claim.content().one("form")));
        List<Claim> abroad =
                shares.stream().filter(claim -> claim.content().has("country")).toList();
        if (!abroad.isEmpty()) {
            List<String> countries = abroad.stream()
                    .map(claim -> phrases.country(claim.content().one("country")))
                    .distinct()
                    .toList();
            page.say(
                    java.util.stream.Stream.concat(abroad.stream(), java.util.stream.Stream.of(law))
                            .toList(),
                    "gdpr-paper-abroad",
                    Map.of("countries", phrases.list(countries)));
        }
        page.section("paper-shared");
    }

    private void must(DocumentBuilder page, Claim law) {
        must(page, law, "contract", "gdpr-paper-contract");
        must(page, law, "legal-obligation", "gdpr-paper-law");
        page.say(law, "gdpr-paper-free").section("paper-must");
    }

    private void must(DocumentBuilder page, Claim law, String basis, String clause) {
        List<Claim> some = claims.of(ClaimKind.COLLECTS).stream()
                .filter(claim -> claim.content().one("basis").equals(basis))
                .toList();
        if (!some.isEmpty()) {
            String names = Phrases.several(some.stream().map(writer::name).toList());
            page.say(
                    java.util.stream.Stream.concat(some.stream(), java.util.stream.Stream.of(law))
                            .toList(),
                    clause,
                    Map.of("activities", names));
        }
    }
}
