/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.purpose;

import java.util.Map;
import org.resguardo.platform.words.Language;

/**
 * A purpose that customers are asked about, with its present wording.
 *
 * @param purpose the purpose
 * @param texts the present wording, by language
 */
public record Offer(ChoicePurpose purpose, Map<Language, ChoiceText> texts) {

    /** The wording in a language. */
    public ChoiceText text(Language language) {
        return texts.getOrDefault(language, purpose.text(language));
    }

    /** The id of the purpose. */
    public String id() {
        return purpose.id();
    }
}
