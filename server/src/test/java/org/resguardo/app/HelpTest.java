/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resguardo.platform.help.Help;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;

/** Whoever is lost finds out on the page itself what it is for and what comes next. */
class HelpTest {
    private static final Path ROUTES = Path.of("src/test/resources/org/resguardo/app/isolation.tsv");

    /** What is a file, is read by everybody, or shows how pages are made. */
    private static final List<String> NO_WORK =
            List.of("/api/", "/p/", "/sign-in", "/style", "/widget.js", "/status/report", "/rights/figures/csv");

    /** The first pages are one way with one help. */
    private static final String SETUP = "/setup/";

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageOfAnOwnerHasItsOwn(Language language) throws IOException {
        Words words = Dictionary.of(Speakers.PACKAGES).in(language);
        List<String> pages = pages();
        assertThat(pages).hasSizeGreaterThan(50);
        assertThat(pages).allSatisfy(page -> {
            String own = page.startsWith(SETUP) ? "setup" : Help.page(page);
            assertThat(words.knows("help." + own + ".what")).as(page).isTrue();
            assertThat(words.knows("help." + own + ".next")).as(page).isTrue();
        });
    }

    @Test
    void noHelpIsThereWithoutAPage() throws IOException {
        Set<String> own = pages().stream().map(Help::page).collect(Collectors.toSet());
        own.add("setup");
        Path words = Path.of("src/main/resources/org/resguardo/platform/help/words_en.properties");
        assertThat(Files.readAllLines(words, StandardCharsets.UTF_8)).allSatisfy(line -> {
            String key = line.substring("help.".length(), line.indexOf('='));
            assertThat(own).contains(key.substring(0, key.lastIndexOf('.')));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPageOfOneThingAmongManyHasThatOfThePageAbove(Language language) {
        Words words = Dictionary.of(Speakers.PACKAGES).in(language);
        assertThat(Help.of("/retention/rules/17?said=saved", words))
                .isEqualTo(Help.of("/retention", words))
                .isPresent();
        assertThat(Help.of("/", words)).isPresent();
        assertThat(Help.of("/nothing-here", words)).isEmpty();
    }

    private static List<String> pages() throws IOException {
        return Files.readAllLines(ROUTES, StandardCharsets.UTF_8).stream()
                .map(line -> line.split("\t"))
                .filter(row -> row.length > 2 && row[0].startsWith("GET /") && row[2].equals("page"))
                .map(row -> row[0].substring("GET ".length()))
                .filter(page -> !page.contains("{") && !page.contains(".") && NO_WORK.stream().noneMatch(page::startsWith))
                .toList();
    }
}
