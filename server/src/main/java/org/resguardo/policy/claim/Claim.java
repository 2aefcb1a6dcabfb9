/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that the policy says.
 *
 * @param id its kind and what it is about; the same in all versions, so that versions can be held against each other
 * @param kind what it is about
 * @param content what it says
 * @param state whether it holds
 * @param truer what it would have to say to hold; empty when it holds, or when nobody can tell
 * @param evidence what speaks for it, or against it
 * @param checkedAt the oldest look that it rests on; empty when it rests on none
 * @param fact the page on which the fact behind it is changed
 */
public record Claim(
        String id,
        ClaimKind kind,
        Content content,
        ClaimState state,
        Optional<Content> truer,
        List<Evidence> evidence,
        Optional<Instant> checkedAt,
        String fact) {
    /** A claim with its evidence. */
    public Claim {
        evidence = List.copyOf(evidence);
    }

    /** A claim that rests on the word of the owner. */
    public static Claim said(ClaimKind kind, String id, Content content, Optional<Instant> when, String fact) {
        return new Claim(
                id,
                kind,
                content,
                ClaimState.UNCHECKABLE,
                Optional.empty(),
                List.of(Evidence.said("", when, fact)),
                Optional.empty(),
                fact);
    }

    /** What would be true, whether or not it is what the claim says. */
    public Content truth() {
        return truer.orElse(content);
    }

    /** Its id alone: what it says may name people. */
    @Override
    public String toString() {
        return id + " " + state;
    }
}
