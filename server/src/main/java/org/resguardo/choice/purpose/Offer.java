/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.purpose;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.words.Language;

/**
 * A purpose that customers are asked about, with its present wording.
 *
 * @param purpose the purpose
 * @param texts the present wording, by language
 * @param renewedAt since when a yes counts only if it was given after that: what is asked became more; empty when it never did
 */
public record Offer(ChoicePurpose purpose, Map<Language, ChoiceText> texts, Optional<Instant> renewedAt) {

    /** The wording in a language. */
    public ChoiceText text(Language language) {
        return texts.getOrDefault(language, purpose.text(language));
    }

    /** The id of the purpose. */
    public String id() {
        return purpose.id();
    }
}
