/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.util.EnumMap;
import java.util.Map;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.document.Clauses;
import org.resguardo.policy.document.Composer;

/** The composers of all languages. */
public final class Wording {
    private final Map<Language, Composer> composers = new EnumMap<>(Language.class);

    /** Composers with the clauses that come with the program. */
    public Wording() {
        for (Language language : Language.values()) {
            composers.put(language, new Composer(Clauses.in(language.locale())));
        }
    }

    /** The composer of a language. */
    public Composer in(Language language) {
        Composer composer = composers.get(language);
        if (composer == null) {
            throw new IllegalStateException("every language has clauses");
        }
        return composer;
    }
}
