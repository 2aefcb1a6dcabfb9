/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.resguardo.engine.DataCategory;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.document.PolicyDocument.Block.Form;

/** Writes the Mexican privacy notices, the full one and the short one. */
final class MexicanPaper {
    /** What is done only with consent, whatever else is agreed. */
    private static final Set<String> WITH_CONSENT = Set.of("marketing", "loyalty", "advertising", "analytics");

    /** What the law of 2025, article 2, calls sensitive. */
    private static final Set<String> SENSITIVE = Set.of(
            DataCategory.HEALTH.id(),
            DataCategory.HEALTH_ID.id(),
            DataCategory.RELIGION.id(),
            DataCategory.ETHNICITY.id(),
            DataCategory.SEXUAL_ORIENTATION.id(),
            DataCategory.UNION_MEMBERSHIP.id(),
            DataCategory.POLITICS.id());

    private final PaperWriter writer;
    private final Phrases phrases;
    private final Claims claims;

    MexicanPaper(PaperWriter writer, Phrases phrases, Claims claims) {
        this.writer = writer;
        this.phrases = phrases;
        this.claims = claims;
    }

    void full(DocumentBuilder page, Claim law) {
        writer.who(page);
        for (Claim claim : claims.of(ClaimKind.COLLECTS)) {
            page.say(
                            claim,
                            "mexico-paper-data",
                            Map.of(
                                    "activity",
                                    writer.name(claim),
                                    "data",
                                    phrases.data(claim.content().all("data"))))
                    .end(Form.ITEM);
        }
        sensitive(page, law);
        page.section("paper-collected");
        purposes(page, law);
        transfers(page, law);
        page.say(law, "mexico-paper-arco")
                .say(law, "mexico-paper-how")
                .say(law, "mexico-paper-answer")
                .say(law, "mexico-paper-limit")
                .section("paper-rights");
        page.say(law, "mexico-paper-authority").section("paper-complain");
        page.say(law, "mexico-paper-changes").section("paper-changes");
    }

    void brief(DocumentBuilder page, Claim law) {
        writer.who(page);
        purposes(page, law);
        page.say(law, "mexico-paper-short-more").section("paper-full");
    }

    private void sensitive(DocumentBuilder page, Claim law) {
        List<Claim> holding = claims.of(ClaimKind.COLLECTS).stream()
                .filter(claim -> claim.content().all("data").stream().anyMatch(SENSITIVE::contains))
                .toList();
        List<String> held = holding.stream()
                .flatMap(claim -> claim.content().all("data").stream())
                .filter(SENSITIVE::contains)
                .distinct()
                .toList();
        if (!held.isEmpty()) {
            page.say(with(holding, law), "mexico-paper-sensitive", Map.of("data", phrases.data(held)))
                    .end(Form.PARAGRAPH);
        }
    }

    private void purposes(DocumentBuilder page, Claim law) {
        some(page, law, false, "mexico-paper-needed");
        some(page, law, true, "mexico-paper-free");
        page.section("paper-basis");
    }

    private void some(DocumentBuilder page, Claim law, boolean consent, String clause) {
        List<Claim> some = claims.of(ClaimKind.COLLECTS).stream()
                .filter(claim -> WITH_CONSENT.contains(claim.content().one("purpose")) == consent)
                .toList();
        if (!some.isEmpty()) {
            page.say(
                            with(some, law),
                            clause,
                            Map.of(
                                    "activities",
                                    Phrases.several(
                                            some.stream().map(writer::name).toList())))
                    .end(Form.PARAGRAPH);
        }
    }

    private void transfers(DocumentBuilder page, Claim law) {
        List<Claim> shares = claims.of(ClaimKind.SHARES).stream()
                .filter(claim -> !claim.content().one("role").equals("processor"))
                .toList();
        for (Claim claim : shares) {
            String country = claim.content().one("country");
            page.say(
                            claim,
                            "mexico-paper-transfers",
                            Map.of(
                                    "name", claim.content().one("name"),
                                    "country", country.isEmpty() ? "—" : phrases.country(country),
                                    "data", phrases.data(claim.content().all("data"))))
                    .end(Form.ITEM);
        }
        if (shares.isEmpty()) {
            page.say(law, "mexico-paper-no-transfers");
        }
        page.section("paper-shared");
    }

    private static List<Claim> with(List<Claim> some, Claim law) {
        return Stream.concat(some.stream(), Stream.of(law)).toList();
    }
}
