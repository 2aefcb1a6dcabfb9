/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.policy.Draft;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.document.Clauses;
import org.resguardo.policy.document.PolicyDocument;

/** What is filled into a template to look at it: what the business's own policy would say if it began in two weeks. */
public final class TemplateData {
    private static final int DAYS = 14;

    private final Supplier<Draft> draft;
    private final Dictionary dictionary;
    private final PublicAddress address;
    private final InstantSource clock;

    /** Data from a draft. */
    public TemplateData(Supplier<Draft> draft, Dictionary dictionary, PublicAddress address, InstantSource clock) {
        this.draft = draft;
        this.dictionary = dictionary;
        this.address = address;
        this.clock = clock;
    }

    /** The values, by the names of their places; what the policy does not say yet is left out. */
    public Map<String, String> in(Language language) {
        Words words = dictionary.in(language);
        Draft now = draft.get();
        Optional<Claim> collects = now.claims().first(ClaimKind.COLLECTS);
        Clauses clauses = Clauses.in(language.locale());
        List<String> sentences = collects.stream()
                .flatMap(claim -> now.in(language).of(claim.id()).stream())
                .map(PolicyDocument.Sentence::text)
                .distinct()
                .toList();
        return Map.of(
                "business",
                now.claims()
                        .first(ClaimKind.IDENTITY)
                        .map(claim -> claim.content().one("name"))
                        .orElse(""),
                "day",
                words.day(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())
                        .plusDays(DAYS)),
                "changes",
                sentences.isEmpty() ? "" : words.say("notice.change.new", "now", String.join(" ", sentences)),
                "policy",
                address.current()
                        .map(root -> root + "/p/policy/" + language.tag())
                        .orElse(""),
                "what",
                collects.map(claim -> claim.content().one("name", language.tag()))
                        .orElse(""),
                "data",
                collects.map(claim -> clauses.list(claim.content().all("data").stream()
                                .map(id -> clauses.say(AnnouncementWriter.clause(id)))
                                .toList()))
                        .orElse(""),
                "use",
                collects.map(claim -> clauses.say("use-" + claim.content().one("purpose")))
                        .orElse(""));
    }
}
