/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.site;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.resguardo.choice.purpose.ChoicePurpose;
import org.resguardo.choice.purpose.ChoicePurpose.Group;
import org.resguardo.choice.purpose.ChoicePurpose.Rule;
import org.resguardo.choice.purpose.ChoiceText;
import org.resguardo.choice.purpose.Default;
import org.resguardo.choice.purpose.Defaults;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.words.Language;
import tools.jackson.databind.json.JsonMapper;

/** What the script on the business's sites must know: the banner, what is asked with which words, and what counts before an answer. */
public final class SiteConfiguration {
    private static final int FORMAT = 1;
    private static final JsonMapper JSON = new JsonMapper();

    private final Offers offers;
    private final Defaults defaults;
    private final SiteExtras extras;

    /** Configurations about these offers. */
    public SiteConfiguration(Offers offers, Defaults defaults, SiteExtras extras) {
        this.offers = offers;
        this.defaults = defaults;
        this.extras = extras;
    }

    /** True for what visitors of a site decide on there; the rest is asked elsewhere, of people who are known. */
    public static boolean onSite(ChoicePurpose purpose) {
        return purpose.group() == Group.WEBSITE || purpose.group() == Group.SHARING;
    }

    /** True when visitors would be asked about anything. */
    public boolean asksAnything() {
        return offers.all().stream().anyMatch(offer -> onSite(offer.purpose()));
    }

    /** The configuration as JSON. */
    public String json(Banner banner, int version) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", FORMAT);
        all.put("version", version);
        all.put("ask", banner.asks());
        all.put("google", banner.google() ? "on" : "");
        all.put("look", look(banner.look()));
        all.put("texts", texts(banner));
        all.put("purposes", offers.all().stream().map(this::purpose).toList());
        if (banner.gpp()) {
            all.put(
                    "gpp",
                    GppStrings.all(
                            offers.find("sale-sharing").isPresent(),
                            offers.find("targeted-ads").isPresent()));
        }
        all.put("kinds", extras.requestKinds());
        all.put("notices", extras.notices());
        all.put("news", extras.news().stream().map(SiteConfiguration::news).toList());
        return JSON.writeValueAsString(all);
    }

    /** A text as JavaScript writes it in quotation marks. */
    static String literal(String text) {
        return JSON.writeValueAsString(text).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private static Map<String, Object> news(SiteExtras.News news) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("until", news.until().toEpochMilli());
        news.titles()
                .forEach((language, title) -> row.put(
                        language.tag(),
                        Map.of("title", title, "link", news.link() + "/" + language.tag() + "?from=site")));
        return row;
    }

    private static Map<String, Object> look(Banner.Look look) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("position", look.position());
        all.put("background", look.background());
        all.put("ink", look.ink());
        all.put("accept", look.accept());
        all.put("reject", look.reject());
        all.put("onAccept", Contrast.on(look.accept()));
        all.put("onReject", Contrast.on(look.reject()));
        return all;
    }

    private static Map<String, Object> texts(Banner banner) {
        Map<String, Object> all = new LinkedHashMap<>();
        banner.texts().forEach((language, words) -> all.put(language.tag(), words));
        return all;
    }

    private Map<String, Object> purpose(Offer offer) {
        Map<String, Object> row = new LinkedHashMap<>();
        Map<String, Object> texts = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            texts.put(language.tag(), words(offer.text(language)));
        }
        row.put("id", offer.id());
        row.put("site", onSite(offer.purpose()));
        row.put("out", defaults.of(offer.purpose(), "").kind() != Default.Kind.OPT_IN);
        row.put("signal", offer.purpose().rule().kind() == Rule.Kind.OPT_OUT);
        row.put("days", days(offer.purpose()));
        offer.renewedAt().ifPresent(at -> row.put("since", at.toEpochMilli()));
        row.put("texts", texts);
        return row;
    }

    private static long days(ChoicePurpose purpose) {
        LocalDate begin = LocalDate.EPOCH;
        return begin.plus(purpose.valid()).toEpochDay();
    }

    private static Map<String, String> words(ChoiceText text) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("title", text.words().title());
        words.put("question", text.words().question());
        words.put("meaning", text.words().meaning());
        words.put("yes", text.words().yes());
        words.put("no", text.words().no());
        words.put("hash", text.hash());
        return words;
    }
}
