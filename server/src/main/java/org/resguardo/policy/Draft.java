/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.util.EnumMap;
import java.util.Map;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.claim.Facts;
import org.resguardo.policy.document.PolicyDocument;

/**
 * The policy as it would be published now.
 *
 * @param facts what it rests on
 * @param claims what it says
 * @param documents the words, by language
 */
public record Draft(Facts facts, Claims claims, Map<Language, PolicyDocument> documents) {

    static Draft of(Facts facts, Claims claims, Wording wording) {
        Map<Language, PolicyDocument> documents = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            documents.put(language, wording.in(language).compose(claims));
        }
        return new Draft(facts, claims, documents);
    }

    /** The words in a language. */
    public PolicyDocument in(Language language) {
        PolicyDocument document = documents.get(language);
        if (document == null) {
            throw new IllegalStateException("a draft is in every language");
        }
        return document;
    }
}
