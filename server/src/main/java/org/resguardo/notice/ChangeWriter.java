/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.notice.Campaign.Said;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.policy.change.ClaimChange;
import org.resguardo.policy.change.Weight;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.document.PolicyDocument;
import org.resguardo.policy.version.PolicyVersion;

/** Writes what people are told of a version of the policy: what it says that the one before did not, and what that one had said. */
public final class ChangeWriter {
    private final Dictionary dictionary;
    private final NoticeTemplates templates;

    /** A writer with some words. */
    public ChangeWriter(Dictionary dictionary, NoticeTemplates templates) {
        this.dictionary = dictionary;
        this.templates = templates;
    }

    /**
     * The words, by language.
     *
     * @param address where the policy can be read, where people outside reach it
     */
    public Map<Language, Said> write(PolicyVersion before, PolicyVersion now, Optional<String> address) {
        Map<Language, Said> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, said(before, now, address, dictionary.in(language)));
        }
        return words;
    }

    private Said said(PolicyVersion before, PolicyVersion now, Optional<String> address, Words words) {
        Language language = words.language();
        String business = now.claims()
                .first(ClaimKind.IDENTITY)
                .map(claim -> claim.content().one("name"))
                .orElse("");
        Map<String, String> values = Map.of(
                "business", business,
                "day", words.day(now.inForce()),
                "changes", String.join("\n\n", changes(before, now, changed(now), words)),
                "policy",
                        address.map(root -> root + "/p/policy/" + language.tag())
                                .orElse(""));
        return templates.find(Cause.POLICY, language).fill(values);
    }

    /** The ids of the claims in which a version differs so much that people must hear of it. */
    public static List<String> changed(PolicyVersion now) {
        return now.changes().stream()
                .filter(change -> change.weight() == Weight.MATERIAL)
                .map(ClaimChange::claim)
                .distinct()
                .toList();
    }

    /** What some claims say that they did not, in a language. */
    public List<String> changes(PolicyVersion before, PolicyVersion now, List<String> claims, Language language) {
        return changes(before, now, claims, dictionary.in(language));
    }

    private static List<String> changes(PolicyVersion before, PolicyVersion now, List<String> claims, Words words) {
        Language language = words.language();
        return claims.stream()
                .flatMap(claim -> difference(before.in(language), now.in(language), claim, words).stream())
                .toList();
    }

    private static Optional<String> difference(PolicyDocument before, PolicyDocument now, String claim, Words words) {
        List<String> came = sentences(now, claim);
        List<String> went = sentences(before, claim);
        List<String> news = new ArrayList<>(came);
        news.removeAll(went);
        went.removeAll(came);
        if (news.isEmpty() && went.isEmpty()) {
            return Optional.empty();
        }
        if (news.isEmpty()) {
            return Optional.of(words.say("notice.change.gone", "before", String.join(" ", went)));
        }
        String what = String.join(" ", news);
        return Optional.of(
                went.isEmpty()
                        ? words.say("notice.change.new", "now", what)
                        : words.say("notice.change.other", Map.of("now", what, "before", String.join(" ", went))));
    }

    private static List<String> sentences(PolicyDocument document, String claim) {
        return new ArrayList<>(document.of(claim).stream()
                .map(PolicyDocument.Sentence::text)
                .distinct()
                .toList());
    }
}
