/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import static org.resguardo.policy.claim.ClaimKind.AUTOMATED;
import static org.resguardo.policy.claim.ClaimKind.CHANGES;
import static org.resguardo.policy.claim.ClaimKind.CHECKED;
import static org.resguardo.policy.claim.ClaimKind.CHILDREN;
import static org.resguardo.policy.claim.ClaimKind.CHOICES;
import static org.resguardo.policy.claim.ClaimKind.CONTACT;
import static org.resguardo.policy.claim.ClaimKind.DOES_NOT_KEEP;
import static org.resguardo.policy.claim.ClaimKind.IDENTITY;
import static org.resguardo.policy.claim.ClaimKind.KEEPS;
import static org.resguardo.policy.claim.ClaimKind.KEEPS_OPEN;
import static org.resguardo.policy.claim.ClaimKind.OFFICER;
import static org.resguardo.policy.claim.ClaimKind.OWN_WORDS;
import static org.resguardo.policy.claim.ClaimKind.PAPER;
import static org.resguardo.policy.claim.ClaimKind.PROTECTS;
import static org.resguardo.policy.claim.ClaimKind.RIGHTS;
import static org.resguardo.policy.claim.ClaimKind.SITE;
import static org.resguardo.policy.claim.ClaimKind.VERSION;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.claim.Content;
import org.resguardo.policy.document.PolicyDocument.Block.Form;

/** Puts claims into words. What no claim says stands nowhere in the document. */
public final class Composer {
    /** The id of the section that says everything in short. */
    public static final String SUMMARY = "summary";

    private static final List<String> WAYS = List.of("email", "phone", "address");

    private final Clauses clauses;
    private final Phrases phrases;

    /** A composer with the clauses of a language. */
    public Composer(Clauses clauses) {
        this.clauses = clauses;
        this.phrases = new Phrases(clauses);
    }

    /** The document that says the claims. */
    public PolicyDocument compose(Claims claims) {
        DocumentBuilder page = new DocumentBuilder(clauses);
        new Summary(clauses, phrases, claims).write(page);
        who(page, claims);
        new Collecting(clauses, phrases, claims).write(page);
        new Sharing(clauses, phrases, claims).write(page);
        keeping(page, claims);
        guarding(page, claims);
        rights(page, claims);
        others(page, claims);
        new Supplements(clauses, phrases, claims).write(page);
        papers(page, claims);
        own(page, claims);
        checked(page, claims);
        return page.document(title(claims));
    }

    /** The documents that laws want beside the policy, from the same claims. */
    public Map<Paper, PolicyDocument> papers(Claims claims) {
        Map<Paper, PolicyDocument> papers = new EnumMap<>(Paper.class);
        for (Paper paper : Paper.values()) {
            claims.find(paper.claim())
                    .ifPresent(
                            claim -> papers.put(paper, new PaperWriter(clauses, phrases, claims).write(paper, claim)));
        }
        return papers;
    }

    private static void papers(DocumentBuilder page, Claims claims) {
        for (Claim claim : claims.of(PAPER)) {
            page.say(claim, "paper-see-" + claim.content().one("paper")).end(Form.ITEM);
        }
        page.section("papers");
    }

    private String title(Claims claims) {
        String name =
                claims.first(IDENTITY).map(claim -> claim.content().one("name")).orElse("");
        return name.isEmpty() ? clauses.say("title-nameless") : clauses.say("title", Map.of("name", name));
    }

    private void who(DocumentBuilder page, Claims claims) {
        for (Claim claim : claims.of(IDENTITY)) {
            page.say(claim, "identity", Map.of("name", claim.content().one("name")));
            optional(page, claim, "identity", "legal");
            optional(page, claim, "identity", "website");
        }
        page.end(Form.PARAGRAPH);
        claims.of(CONTACT).forEach(claim -> ways(page, claim, "contact"));
        claims.of(OFFICER).forEach(claim -> optional(page, claim, "officer", "name"));
        page.section("who");
    }

    private void ways(DocumentBuilder page, Claim claim, String clause) {
        WAYS.forEach(way -> optional(page, claim, clause, way));
    }

    private static void optional(DocumentBuilder page, Claim claim, String clause, String part) {
        if (claim.content().has(part)) {
            page.say(claim, clause + "-" + part, Map.of(part, claim.content().one(part)));
        }
    }

    private void keeping(DocumentBuilder page, Claims claims) {
        for (Claim claim : claims.of(KEEPS)) {
            Content content = claim.content();
            page.say(
                            claim,
                            "keeps",
                            Map.of(
                                    "data", phrases.data(content.all("data")),
                                    "period", phrases.period(content.one("period")),
                                    "from", clauses.say("from-" + content.one("from"))))
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
        page.section("keeping");
    }

    private void guarding(DocumentBuilder page, Claims claims) {
        for (Claim claim : claims.of(PROTECTS)) {
            page.say(claim, "protects-" + claim.content().one("measure"));
            List<String> scope = new Names(claims, clauses).of(claim.content().all("activities"));
            if (!scope.isEmpty()) {
                page.say(claim, "protects-scope", Map.of("activities", Phrases.several(scope)));
            }
            page.end(Form.ITEM);
        }
        page.section("guarding");
        for (Claim claim : claims.of(DOES_NOT_KEEP)) {
            page.say(
                            claim,
                            "does-not-keep",
                            Map.of("data", phrases.data(claim.content().all("data"))))
                    .end(Form.ITEM);
        }
        page.section("absent");
    }

    private void rights(DocumentBuilder page, Claims claims) {
        for (Claim claim : claims.of(RIGHTS)) {
            Content content = claim.content();
            content.all("rights")
                    .forEach(right -> page.say(claim, "right-" + right).end(Form.ITEM));
            page.say(claim, "rights-for-" + content.one("for"));
            ways(page, claim, "rights");
            page.say(claim, "rights-proof");
        }
        String language = clauses.locale().getLanguage();
        claims.of(CHOICES)
                .forEach(claim -> page.say(
                        claim,
                        "choices",
                        Map.of("choices", Phrases.several(claim.content().all("choices." + language)))));
        page.section("rights");
    }

    private void others(DocumentBuilder page, Claims claims) {
        one(claims, CHILDREN, "form").ifPresent(claim -> {
            page.say(claim, "children-" + claim.content().one("form"));
            page.section("children");
        });
        one(claims, SITE, "cookies").ifPresent(claim -> {
            page.say(claim, "cookies-" + claim.content().one("cookies"));
            page.section("site");
        });
        one(claims, AUTOMATED, "decisions").ifPresent(claim -> {
            page.say(claim, "decisions-" + claim.content().one("decisions"));
            page.section("decisions");
        });
        one(claims, CHANGES, "way").ifPresent(claim -> {
            page.say(claim, "changes");
            if (claim.content().one("way").equals("page-and-email")) {
                page.say(claim, "changes-email");
            }
            page.section("changes");
        });
    }

    private static Optional<Claim> one(Claims claims, ClaimKind kind, String part) {
        return claims.first(kind).filter(claim -> claim.content().has(part));
    }

    private void own(DocumentBuilder page, Claims claims) {
        claims.of(OWN_WORDS)
                .forEach(claim -> page.quote(
                                claim,
                                claim.content().one("text", clauses.locale().getLanguage()))
                        .end(Form.OWN));
        page.section("own");
    }

    private void checked(DocumentBuilder page, Claims claims) {
        for (Claim claim : claims.of(CHECKED)) {
            Content content = claim.content();
            page.say(claim, "checked", Map.of("day", phrases.day(content.one("day"))));
            for (String part : List.of("looked", "part", "hand", "missed")) {
                int count = Integer.parseInt(content.one(part));
                if (count > 0) {
                    page.say(claim, "checked-" + part, Map.of("count", count));
                }
            }
        }
        page.end(Form.PARAGRAPH);
        for (Claim claim : claims.of(VERSION)) {
            page.say(
                    claim,
                    "version",
                    Map.of(
                            "number", Integer.parseInt(claim.content().one("number")),
                            "day", phrases.day(claim.content().one("day"))));
        }
        page.section("checked");
    }
}
