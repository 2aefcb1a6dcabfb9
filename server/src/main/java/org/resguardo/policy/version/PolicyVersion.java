/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.change.ClaimChange;
import org.resguardo.policy.change.Weight;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.document.Paper;
import org.resguardo.policy.document.PolicyDocument;

/**
 * A version of the policy as it was published.
 *
 * @param number its number, from 1
 * @param inForce its first day
 * @param weight how much it matters to the people concerned, against the version before
 * @param changes what differs from the version before; empty for the first
 * @param claims what it says, and what that rested on
 * @param documents the words, by language
 * @param papers the documents that laws wanted beside it, by language
 * @param hash the SHA-256 of all of it and of the hash of the version before, in hexadecimal
 * @param publishedAt when it was published
 */
public record PolicyVersion(
        int number,
        LocalDate inForce,
        Weight weight,
        List<ClaimChange> changes,
        Claims claims,
        Map<Language, PolicyDocument> documents,
        Map<Paper, Map<Language, PolicyDocument>> papers,
        String hash,
        Instant publishedAt) {

    /** The words in a language. */
    public PolicyDocument in(Language language) {
        PolicyDocument document = documents.get(language);
        if (document == null) {
            throw new IllegalStateException("every version is in every language");
        }
        return document;
    }

    /** Its number alone. */
    @Override
    public String toString() {
        return "version " + number;
    }
}
