/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.resguardo.notice.Campaign.Said;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.document.Clauses;

/** Writes what people are told of something new that asks for data. */
public final class AnnouncementWriter {
    private final Dictionary dictionary;
    private final PublicAddress address;
    private final NoticeTemplates templates;

    /** A writer with some words. */
    public AnnouncementWriter(Dictionary dictionary, PublicAddress address, NoticeTemplates templates) {
        this.dictionary = dictionary;
        this.address = address;
        this.templates = templates;
    }

    /** The id of the clause that names a kind of data. */
    public static String clause(String data) {
        return "data-" + data.replace('.', '-').replace('_', '-');
    }

    /**
     * The words, by language.
     *
     * @param what what is new, by language, as the owner says it
     * @param claims what the policy says of the activity
     */
    public Map<Language, Said> write(
            Map<Language, String> what, Campaign.Change change, Claims claims, LocalDate from) {
        Map<Language, Said> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String told = Optional.ofNullable(what.get(language)).orElse("");
            words.put(language, said(told, change, claims, from, dictionary.in(language)));
        }
        return words;
    }

    private Said said(String what, Campaign.Change change, Claims claims, LocalDate from, Words words) {
        Clauses clauses = Clauses.in(words.language().locale());
        String data = clauses.list(
                change.data().stream().map(id -> clauses.say(clause(id))).toList());
        String use = claims.find("collects:" + change.activity())
                .map(claim -> clauses.say("use-" + claim.content().one("purpose")))
                .orElse("");
        String business = claims.first(ClaimKind.IDENTITY)
                .map(claim -> claim.content().one("name"))
                .orElse("");
        Map<String, String> values = Map.of(
                "business", business,
                "day", words.day(from),
                "what", what,
                "data", data,
                "use", use,
                "policy",
                        address.current()
                                .map(root ->
                                        root + "/p/policy/" + words.language().tag())
                                .orElse(""));
        return templates.find(Cause.FEATURE, words.language()).fill(values);
    }
}
