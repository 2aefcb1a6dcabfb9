/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.Draft;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimState;
import org.resguardo.policy.document.Paper;
import org.resguardo.policy.document.PolicyDocument;
import org.resguardo.policy.document.PolicyDocument.Block;
import org.resguardo.policy.document.PolicyDocument.Section;
import org.resguardo.policy.document.PolicyDocument.Sentence;

/**
 * The draft, in one language or with both side by side.
 *
 * @param draft the draft
 * @param both true for both
 * @param paper the document beside the policy that is shown; empty for the policy itself
 */
public record DraftView(Draft draft, boolean both, Optional<Paper> paper) {

    /** The languages that are shown, the reader's first. */
    public List<Language> languages(Language reader) {
        List<Language> shown = new ArrayList<>(List.of(reader));
        if (both) {
            List.of(Language.values()).stream()
                    .filter(language -> language != reader)
                    .forEach(shown::add);
        }
        return shown;
    }

    /** The words in a language. */
    public PolicyDocument document(Language language) {
        return paper.map(draft.papers()::get)
                .map(documents -> documents.get(language))
                .orElseGet(() -> draft.in(language));
    }

    /** The documents that laws want beside the policy. */
    public Set<Paper> papers() {
        return draft.papers().keySet();
    }

    /** The address of what is shown, with one language or both. */
    public String address(Optional<Paper> shown, boolean withBoth) {
        return "/policy/draft"
                + shown.map(one -> "?paper=" + one.id() + (withBoth ? "&languages=both" : ""))
                        .orElse(withBoth ? "?languages=both" : "");
    }

    /** A section of the draft in a language; the languages have the same ones. */
    public Section section(Language language, int number) {
        return document(language).sections().get(number);
    }

    /** A block of a section in a language; the languages have the same ones. */
    public Block block(Language language, int section, int number) {
        return section(language, section).blocks().get(number);
    }

    /** The weakest state among the claims of a sentence. */
    public ClaimState state(Sentence sentence) {
        ClaimState state = ClaimState.VERIFIED;
        for (String id : sentence.claims()) {
            state = draft.claims().find(id).map(Claim::state).orElse(state).and(state);
        }
        return state;
    }
}
