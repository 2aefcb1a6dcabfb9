/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.Purpose;
import org.resguardo.platform.words.Language;

/** What people can ask for, how it is with children, with the website, with changes; and when all was last checked. */
final class PromiseClaims {
    private static final String QUESTIONS = "/policy/questions";

    private PromiseClaims() {}

    static List<Claim> of(Facts facts) {
        List<Claim> claims = new ArrayList<>();
        Answers answers = facts.answers();
        Content ways = BusinessClaims.ways(answers);
        if (answers.has(Answers.RIGHTS) && !ways.values().isEmpty()) {
            claims.add(said(ClaimKind.RIGHTS, rights(facts, ways), answers, Answers.RIGHTS));
        }
        choices(facts).ifPresent(claims::add);
        children(facts).ifPresent(claims::add);
        if (facts.firm().yes("hasWebsite") && answers.has(Answers.COOKIES)) {
            claims.add(site(facts.site(), answers));
        }
        if (answers.has(Answers.DECISIONS)) {
            Content content = Content.NONE.with("decisions", answers.text(Answers.DECISIONS));
            claims.add(said(ClaimKind.AUTOMATED, content, answers, Answers.DECISIONS));
        }
        if (answers.has(Answers.CHANGES)) {
            Content content = Content.NONE.with("way", answers.text(Answers.CHANGES));
            claims.add(said(ClaimKind.CHANGES, content, answers, Answers.CHANGES));
        }
        checked(facts).ifPresent(claims::add);
        return claims;
    }

    private static Claim said(ClaimKind kind, Content content, Answers answers, String question) {
        return Claim.said(kind, kind.id(), content, answers.at(question), QUESTIONS);
    }

    /** What was seen speaks against an answer that says less; that nothing more was seen proves nothing. */
    private static Claim site(SiteFacts seen, Answers answers) {
        List<String> order = List.of("none", "needed", "statistics", "advertising");
        String told = answers.text(Answers.COOKIES);
        Content content = Content.NONE.with("cookies", told);
        if (seen.seenAt().isEmpty() || order.indexOf(seen.cookies()) <= order.indexOf(told)) {
            return said(ClaimKind.SITE, content, answers, Answers.COOKIES);
        }
        return new Claim(
                ClaimKind.SITE.id(),
                ClaimKind.SITE,
                content,
                ClaimState.CONTRADICTED,
                Optional.of(Content.NONE.with("cookies", seen.cookies())),
                List.of(new Evidence(Evidence.Speaks.LEFT_BY_SITE, "", "", 0, seen.seenAt(), seen.page())),
                seen.seenAt(),
                QUESTIONS);
    }

    private static Content rights(Facts facts, Content ways) {
        List<String> rights = new ArrayList<>(List.of("access", "correct", "delete"));
        boolean markets = facts.ofThePublic().stream()
                .anyMatch(activity -> activity.fact().purpose() == Purpose.MARKETING);
        if (markets) {
            rights.add("no-marketing");
        }
        return Content.NONE
                .with("rights", rights)
                .with("for", facts.answers().text(Answers.RIGHTS))
                .with("email", ways.one("email"))
                .with("phone", ways.one("phone"))
                .with("address", ways.one("address"));
    }

    /** It rests on what customers are asked now, and is no longer true when one of the questions is taken back. */
    private static Optional<Claim> choices(Facts facts) {
        if (facts.choices().isEmpty()) {
            return Optional.empty();
        }
        Content content = Content.NONE;
        for (Language language : Language.values()) {
            content = content.with(
                    "choices." + language.tag(),
                    facts.choices().stream()
                            .map(offer -> offer.text(language).words().title())
                            .toList());
        }
        return Optional.of(new Claim(
                ClaimKind.CHOICES.id(),
                ClaimKind.CHOICES,
                content,
                ClaimState.VERIFIED,
                Optional.empty(),
                List.of(),
                Optional.of(facts.now()),
                "/choice/purposes"));
    }

    private static Optional<Claim> children(Facts facts) {
        boolean kept = facts.ofThePublic().stream()
                .anyMatch(activity -> activity.fact().subjects().contains(DataSubjectCategory.CHILD));
        Firm firm = facts.firm();
        boolean online = firm.yes("collectsFromChildrenOnline") || firm.yes("directedToChildren");
        boolean adults = firm.no("collectsFromChildrenOnline") && firm.no("directedToChildren");
        if (!kept && !online && !adults) {
            return Optional.empty();
        }
        String form = online ? "online" : kept ? "through-parents" : "adults";
        String page = kept ? "/inventory/activities" : "/settings/business";
        Content content = Content.NONE.with("form", form);
        return Optional.of(Claim.said(ClaimKind.CHILDREN, ClaimKind.CHILDREN.id(), content, Optional.empty(), page));
    }

    private static long part(Facts facts) {
        return facts.places().stream()
                .filter(place -> !place.byHand() && place.lookedAt().isPresent())
                .filter(place -> place.look() == PlaceFacts.Look.IN_PART)
                .count();
    }

    private static Optional<Claim> checked(Facts facts) {
        Coverage coverage = facts.coverage();
        return coverage.since().map(since -> {
            long looked = facts.places().stream()
                    .filter(place -> place.lookedAt().isPresent() && !place.byHand())
                    .count();
            long byHand = facts.places().stream().filter(PlaceFacts::byHand).count();
            Content content = Content.NONE
                    .with(
                            "day",
                            since.atZone(ZoneId.systemDefault()).toLocalDate().toString())
                    .with("looked", Long.toString(looked))
                    .with("part", Long.toString(part(facts)))
                    .with("hand", Long.toString(byHand))
                    .with("missed", Long.toString(facts.places().size() - looked - byHand));
            return new Claim(
                    ClaimKind.CHECKED.id(),
                    ClaimKind.CHECKED,
                    content,
                    coverage.overdue().isEmpty() ? ClaimState.VERIFIED : ClaimState.STALE,
                    Optional.empty(),
                    coverage.places().stream().map(PlaceFacts::looked).toList(),
                    Optional.of(since),
                    "/inventory");
        });
    }
}
