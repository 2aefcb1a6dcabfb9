/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.util.List;
import java.util.Optional;

/** What the owner wrote herself; it is marked as hers. */
final class OwnClaims {
    private OwnClaims() {}

    static List<Claim> of(Facts facts) {
        return facts.paragraphs().stream()
                .map(paragraph -> Claim.said(
                        ClaimKind.OWN_WORDS,
                        ClaimKind.OWN_WORDS.id() + ":" + paragraph.id(),
                        Content.NONE.with("text.es", paragraph.spanish()).with("text.en", paragraph.english()),
                        Optional.of(paragraph.writtenAt()),
                        "/policy/paragraphs"))
                .toList();
    }
}
