/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.help.Help;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;

/** What every template may ask for: words, addresses of assets, who is looking. */
public final class Page {
    private final Visit visit;
    private final Words words;
    private final Assets assets;
    private final LocalDate today;
    private final boolean sample;

    Page(Visit visit, Words words, Assets assets, LocalDate today, boolean sample) {
        this.visit = visit;
        this.words = words;
        this.assets = assets;
        this.today = today;
        this.sample = sample;
    }

    /** A sentence. */
    public String say(String key) {
        return words.say(key);
    }

    /** A sentence with one argument. */
    public String say(String key, String name, Object value) {
        return words.say(key, name, value);
    }

    /** A sentence with named arguments. */
    public String say(String key, Map<String, ?> arguments) {
        return words.say(key, arguments);
    }

    /** The words, for parts that make sentences of their own. */
    public Words words() {
        return words;
    }

    /** The language of the page. */
    public Language language() {
        return words.language();
    }

    /** All languages, for the switch. */
    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** Where an asset is. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** Where an icon is in the sprite. */
    public String icon(String name) {
        return assets.address("icons.svg") + "#" + name;
    }

    /** What forms must send along. */
    public String formToken() {
        return visit.formToken();
    }

    /** Who is looking. */
    public Optional<Account> account() {
        return visit.account();
    }

    /** The seven steps, for the menu. */
    public List<Step> steps() {
        return List.of(Step.values());
    }

    /** The name of a step with its number. */
    public String name(Step step) {
        return words.say("web.step.name", Map.of("number", step.number(), "title", words.say(step.title())));
    }

    /** True when the page is at an address or beneath it. */
    public boolean at(String route) {
        String path = visit.address();
        return path.equals(route) || path.startsWith(route + "/") || path.startsWith(route + "?");
    }

    /** The address of this page, to come back to. */
    public String address() {
        return visit.address();
    }

    /** What has just happened, or an empty string. */
    public String said() {
        return Said.of(visit.parameter("said"))
                .map(said -> say(said.sentence()))
                .orElse("");
    }

    /** What the page says of itself; empty for pages that nobody works on. */
    public Optional<Help> help() {
        return visit.account().isPresent() ? Help.of(visit.address(), words) : Optional.empty();
    }

    /** True when the business is a made-up one. */
    public boolean sample() {
        return sample;
    }

    /** The day. */
    public LocalDate today() {
        return today;
    }

    /** A moment as people write it. */
    public String moment(Instant moment) {
        return words.moment(moment, ZoneId.systemDefault());
    }
}
