/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;
import org.resguardo.platform.words.Words;
import org.resguardo.policy.Draft;
import org.resguardo.policy.Refusal;
import org.resguardo.policy.claim.Activity;
import org.resguardo.policy.document.PolicyDocument.Sentence;

/** Says why a draft cannot be published, in the language of the reader. */
final class RefusalWords {
    private RefusalWords() {}

    static String say(Refusal refusal, Draft draft, Words words) {
        Map<String, Object> arguments = new HashMap<>();
        refusal.arguments()
                .forEach((name, value) ->
                        arguments.put(name, shown(value, words.language().locale())));
        if (!refusal.claim().isEmpty()) {
            arguments.put("sentence", sentence(draft.in(words.language()).of(refusal.claim())));
        }
        return words.say(refusal.sentence(), arguments);
    }

    /** The one that names the data, or the first. */
    private static String sentence(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.clause().equals("collects-data"))
                .findFirst()
                .or(() -> sentences.stream().findFirst())
                .map(Sentence::text)
                .orElse("");
    }

    private static Object shown(Object value, Locale language) {
        return switch (value) {
            case Activity activity -> activity.fact().name(language);
            case DataCategory category -> category.title(language);
            case List<?> kinds -> kinds.stream().map(kind -> String.valueOf(shown(kind, language)).toLowerCase(language)).collect(Collectors.joining(", "));
            default -> value;
        };
    }
}
