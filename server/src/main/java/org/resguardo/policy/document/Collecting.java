/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.claim.Content;
import org.resguardo.policy.document.PolicyDocument.Block.Form;

/** Writes what is kept, activity by activity. */
final class Collecting {
    /** What most laws with such a list call sensitive (California Civil Code 1798.140(ae), GDPR article 9; read 2026-11). */
    private static final Set<DataCategory> SENSITIVE = Set.of(
            DataCategory.SOCIAL_SECURITY_NUMBER,
            DataCategory.DRIVER_LICENCE,
            DataCategory.PASSPORT,
            DataCategory.NATIONAL_ID,
            DataCategory.PRECISE_LOCATION,
            DataCategory.HEALTH,
            DataCategory.HEALTH_ID,
            DataCategory.RELIGION,
            DataCategory.ETHNICITY,
            DataCategory.SEXUAL_ORIENTATION,
            DataCategory.UNION_MEMBERSHIP,
            DataCategory.POLITICS,
            DataCategory.IMMIGRATION_STATUS,
            DataCategory.CRIMINAL_RECORD);

    private final Clauses clauses;
    private final Phrases phrases;
    private final Claims claims;

    Collecting(Clauses clauses, Phrases phrases, Claims claims) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.claims = claims;
    }

    void write(DocumentBuilder page) {
        List<Claim> collecting = claims.of(ClaimKind.COLLECTS);
        collecting.forEach(claim -> activity(page, claim));
        sensitive(page, collecting);
        page.section("collecting");
        claims.of(ClaimKind.ON_BEHALF).forEach(claim -> onBehalf(page, claim));
        page.section("on-behalf");
    }

    private void activity(DocumentBuilder page, Claim claim) {
        Content content = claim.content();
        page.say(claim, "activity", Map.of("name", new Names(claims, clauses).name(claim)))
                .end(Form.HEADING);
        String aim = content.one("aim", clauses.locale().getLanguage());
        if (aim.isEmpty()) {
            page.say(claim, "purpose-" + content.one("purpose"));
        } else {
            page.say(claim, "purpose-own", Map.of("aim", aim));
        }
        if (!content.all("people").isEmpty()) {
            page.say(claim, "collects-people", Map.of("people", phrases.people(content.all("people"))));
        }
        page.end(Form.PARAGRAPH);
        page.say(claim, "collects-data", Map.of("data", phrases.data(content.all("data"))));
        if (!content.all("sources").isEmpty()) {
            page.say(claim, "collects-sources", Map.of("sources", phrases.sources(content.all("sources"))));
        }
        page.end(Form.PARAGRAPH);
    }

    /** True when a claim is about data that several laws call sensitive. */
    static boolean holdsSensitive(Claim claim) {
        return claim.content().all("data").stream()
                .flatMap(id -> DataCategory.byId(id).stream())
                .anyMatch(SENSITIVE::contains);
    }

    void sensitive(DocumentBuilder page, List<Claim> collecting) {
        Set<String> sensitive = SENSITIVE.stream().map(DataCategory::id).collect(Collectors.toSet());
        List<Claim> holding = collecting.stream()
                .filter(claim -> claim.content().all("data").stream().anyMatch(sensitive::contains))
                .toList();
        List<String> held = holding.stream()
                .flatMap(claim -> claim.content().all("data").stream())
                .filter(sensitive::contains)
                .flatMap(id -> DataCategory.byId(id).stream())
                .distinct()
                .sorted()
                .map(DataCategory::id)
                .toList();
        if (!held.isEmpty()) {
            page.say(holding, "sensitive", Map.of("data", phrases.data(held))).end(Form.PARAGRAPH);
        }
    }

    private void onBehalf(DocumentBuilder page, Claim claim) {
        Content content = claim.content();
        page.say(claim, "activity", Map.of("name", new Names(claims, clauses).name(claim)))
                .end(Form.HEADING);
        String whom = content.one("for");
        page.say(claim, whom.isEmpty() ? "on-behalf" : "on-behalf-of", Map.of("name", whom));
        page.say(claim, "collects-data", Map.of("data", phrases.data(content.all("data"))));
        Optional.of(content.all("people"))
                .filter(people -> !people.isEmpty())
                .ifPresent(people -> page.say(claim, "collects-people", Map.of("people", phrases.people(people))));
        page.say(claim, "on-behalf-ask").end(Form.PARAGRAPH);
    }
}
