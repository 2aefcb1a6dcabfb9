/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.util.EnumMap;
import java.util.Map;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.claim.Facts;
import org.resguardo.policy.document.Paper;
import org.resguardo.policy.document.PolicyDocument;
import org.resguardo.policy.version.PolicyVersions;

/**
 * The policy as it would be published now.
 *
 * @param facts what it rests on
 * @param claims what it says
 * @param documents the words, by language
 * @param papers the documents that laws want beside it, by language
 */
public record Draft(
        Facts facts,
        Claims claims,
        Map<Language, PolicyDocument> documents,
        Map<Paper, Map<Language, PolicyDocument>> papers) {

    static Draft of(Facts facts, Claims claims, Wording wording) {
        Map<Language, PolicyDocument> documents = new EnumMap<>(Language.class);
        Map<Paper, Map<Language, PolicyDocument>> papers = new EnumMap<>(Paper.class);
        for (Language language : Language.values()) {
            documents.put(language, wording.in(language).compose(claims));
            wording.in(language)
                    .papers(claims)
                    .forEach((paper, document) -> papers.computeIfAbsent(paper, none -> new EnumMap<>(Language.class))
                            .put(language, document));
        }
        return new Draft(facts, claims, documents, papers);
    }

    /** The words in a language. */
    public PolicyDocument in(Language language) {
        PolicyDocument document = documents.get(language);
        if (document == null) {
            throw new IllegalStateException("a draft is in every language");
        }
        return document;
    }

    /** By what it is known whether this is the draft that somebody has read: every word of all its documents. */
    public String fingerprint() {
        return PolicyVersions.fingerprint(documents, papers);
    }
}
