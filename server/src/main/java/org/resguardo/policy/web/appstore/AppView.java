/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web.appstore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resguardo.platform.web.FormView;
import org.resguardo.policy.appstore.AppAnswers;
import org.resguardo.policy.appstore.StoreComparison.Difference;
import org.resguardo.policy.appstore.StoreTerms;

/**
 * What the app says of itself.
 *
 * @param answers what was told of it
 * @param activities what may happen in it
 * @param kinds what it collects by that
 * @param apis the APIs for which Apple wants a reason, with the codes that it takes
 * @param missing the keys of what Apple's manifest still lacks
 * @param compared what a store shows otherwise; empty when nothing was compared
 * @param form what was wrong with what was sent
 * @param changes true when the reader may change something
 */
public record AppView(
        AppAnswers answers,
        List<Choice> activities,
        List<String> kinds,
        Map<String, List<String>> apis,
        List<String> missing,
        Optional<List<Difference>> compared,
        FormView form,
        boolean changes) {
    private static final StoreTerms TERMS = StoreTerms.ours();
    private static final int NAMED = 3;

    /**
     * An activity that may happen in the app.
     *
     * @param key its key
     * @param name what it is called
     */
    public record Choice(String key, String name) {}

    /** True when a code is among those that the makers gave. */
    public boolean given(String api, String code) {
        return answers.apis().getOrDefault(api, List.of()).contains(code);
    }

    /** What differs, in people's words, with the store's own behind them: that is what one looks for there. */
    public String about(Difference difference, Locale language) {
        String word = difference.about().split(":", 2)[0];
        String kinds = TERMS.called(word).stream()
                .limit(NAMED)
                .map(category -> category.title(language))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? difference.about() : kinds + " (" + difference.about() + ")";
    }
}
