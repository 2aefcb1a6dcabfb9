/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resguardo.cli.words.Words;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.Sensitivity;

/**
 * What the page's template reads.
 *
 * @param view the report in words
 * @param words the other words
 * @param css the style sheet
 * @param version the program's version
 * @param most how many places are shown
 */
public record Page(ReportView view, Words words, String css, String version, int most) {

    /** A sentence of the page. */
    public String say(String key) {
        return words.say(key);
    }

    /** The places that are shown. */
    public List<PlaceView> shown() {
        return view.places().stream().limit(most).toList();
    }

    /** That there are more places than are shown, or an empty string. */
    public String more() {
        int left = view.places().size() - most;
        return left > 0 ? words.say("report.places.more", "count", left) : "";
    }

    /** How many findings a place has, in words. */
    public String count(PlaceView place) {
        return words.say("report.findings", "count", place.findings().size());
    }

    /** The masked samples of a finding, introduced. */
    public String samples(FindingView finding) {
        return words.say("report.samples", Map.of("samples", String.join("  ", finding.samples())));
    }

    /** The class of a risk in the style sheet. */
    public String style(Sensitivity risk) {
        return "risk-" + risk.id();
    }

    /** How wide a bar of a hundred units is. */
    public String bar(KindView kind) {
        return String.format(Locale.ROOT, "%.1f", Math.max(1.5, kind.share() * 100));
    }

    /** The words for how dangerous, most first. */
    public List<Sensitivity> risks() {
        return List.of(Sensitivity.CRITICAL, Sensitivity.HIGH, Sensitivity.ELEVATED, Sensitivity.ORDINARY);
    }

    /** The words for how sure, surest first. */
    public List<Certainty> certainties() {
        return List.of(Certainty.CERTAIN, Certainty.LIKELY, Certainty.POSSIBLE);
    }

    /** The word for a risk. */
    public String word(Sensitivity risk) {
        return new RiskWords(words).of(risk);
    }

    /** What a risk's word means. */
    public String meaning(Sensitivity risk) {
        return new RiskWords(words).meaning(risk);
    }

    /** The word for a certainty. */
    public String word(Certainty certainty) {
        return new RiskWords(words).of(certainty);
    }

    /** What a certainty's word means. */
    public String meaning(Certainty certainty) {
        return new RiskWords(words).meaning(certainty);
    }
}
