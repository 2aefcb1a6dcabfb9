/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in a sentence why something was found. */
public final class Explanation {

    private Explanation() {}

    /** The sentence for a finding's evidence, in Spanish for the language {@code es} and in English for any other. */
    public static String of(Detector detector, List<Evidence> evidence, Locale language) {
        ResourceBundle words = EngineWords.in(language);
        List<String> reasons = new ArrayList<>();
        for (Evidence one : evidence) {
            reasons.add(reason(one, detector, words, language));
        }
        String joined = String.join(words.getString("because.and"), reasons);
        return joined.isEmpty() ? "" : joined.substring(0, 1).toUpperCase(language) + joined.substring(1) + ".";
    }

    private static String reason(Evidence evidence, Detector detector, ResourceBundle words, Locale language) {
        if (evidence instanceof Evidence.CheckDigit check) {
            return say(words, language, "because.check", check.method());
        }
        if (evidence instanceof Evidence.CueWord cue) {
            return say(words, language, "because.cue", cue.word());
        }
        if (evidence instanceof Evidence.DoubtWord doubt) {
            return say(words, language, "because.doubt", doubt.word());
        }
        if (evidence instanceof Evidence.Heading heading) {
            return say(words, language, "because.heading", heading.heading());
        }
        if (evidence instanceof Evidence.Comment) {
            return words.getString("because.comment");
        }
        if (evidence instanceof Evidence.Share share) {
            long percent = Math.round(100.0 * share.fitting() / Math.max(1, share.values()));
            String key = share.fitting() == share.values() ? "because.share.all" : "because.share";
            return say(words, language, key, percent, share.values(), detector.title(language));
        }
        if (evidence instanceof Evidence.Neighbour neighbour) {
            return say(
                    words, language, "because.neighbour", neighbour.category().title(language));
        }
        if (evidence instanceof Evidence.InText inText) {
            return say(words, language, "because.in_text", inText.values());
        }
        return words.getString(plainKey(evidence));
    }

    private static String plainKey(Evidence evidence) {
        if (evidence instanceof Evidence.Label) {
            return "because.label";
        }
        if (evidence instanceof Evidence.Listed) {
            return "because.listed";
        }
        if (evidence instanceof Evidence.Destroyed) {
            return "because.destroyed";
        }
        return evidence instanceof Evidence.Unconfirmed ? "because.unconfirmed" : "because.shape";
    }

    private static String say(ResourceBundle words, Locale language, String key, Object... arguments) {
        return new MessageFormat(words.getString(key), language).format(arguments);
    }
}
