/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.util.List;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.policy.Draft;
import org.resguardo.policy.EvidenceWords;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.Evidence;
import org.resguardo.policy.document.PolicyDocument.Sentence;

/**
 * One statement: its sentences in both languages, and what it rests on.
 *
 * @param draft the draft that it is part of
 * @param claim the statement
 * @param languages the languages in which it is said
 */
public record ClaimView(Draft draft, Claim claim, List<Language> languages) {

    /** Its sentences in a language. */
    public List<Sentence> sentences(Language language) {
        return draft.in(language).of(claim.id());
    }

    /** A piece of evidence in words. */
    public static String say(Evidence evidence, Words words) {
        return EvidenceWords.say(evidence, words);
    }
}
