/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.policy.document.ReadingLevel;

/** What the program says can be read at nine in the evening: short sentences, everyday words, in both languages. */
class ReadabilityTest {
    /** Longer sentences lose their readers; most have fewer than twenty words. */
    private static final int LONGEST = 31;

    /** The formulas count on a hundred words and more; a handful of labels says nothing. */
    private static final int ENOUGH = 100;

    private static final Pattern END = Pattern.compile("[.?;:]+(\\s|$)|\\\\n");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Words of lawyers, of programmers, and of those who want to sound serious; the glossary has better ones. */
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "es",
            words(
                    "titular|interesado|escanear\\w*|procesar datos|seguridad social|asimismo|mediante|en virtud de"
                            + "|por la presente|susodich\\w+|muy en serio|haga clic|pulse aquí|cumplimiento normativo|DSAR|PII"),
            "en",
            words("pursuant|hereby|herein|aforementioned|utili[sz]e\\w*|seriously|data subject|leverage|stakeholder"
                    + "|click here|simply|compliance|DSAR|PII|e\\.g\\.|i\\.e\\.|etc\\."));

    private static Pattern words(String some) {
        return Pattern.compile(
                "(?<!\\p{L})(?:" + some + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void noSentenceIsTooLong(String language) {
        List<String> tooLong = new ArrayList<>();
        said(language)
                .forEach((key, text) -> END.splitAsStream(text)
                        .filter(sentence -> WORD.matcher(sentence).results().count() > LONGEST)
                        .forEach(sentence -> tooLong.add(key)));
        assertThat(tooLong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void noWordIsOneThatTheGlossaryAvoids(String language) {
        Map<String, String> found = new HashMap<>();
        Pattern forbidden = FORBIDDEN.getOrDefault(language, Pattern.compile("(?!)"));
        said(language)
                .forEach((key, text) ->
                        forbidden.matcher(text).results().forEach(match -> found.put(key, match.group())));
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void everyPackageIsAsEasyAsANewspaper(String language) {
        for (String pack : Speakers.PACKAGES) {
            ReadingLevel level =
                    ReadingLevel.of(List.copyOf(said(pack, language).values()), language);
            if (level.words() >= ENOUGH) {
                assertThat(level.grade()).as("%s: %s", pack, level).isNotEqualTo(ReadingLevel.Grade.HARD);
            }
        }
    }

    @Test
    void theRulesSeeWhatTheyForbid() {
        assertThat(FORBIDDEN.get("es"))
                .matches(pattern -> pattern.matcher("El titular de los datos").find());
        assertThat(FORBIDDEN.get("en"))
                .matches(pattern -> pattern.matcher("We take it seriously.").find());
        String lawyers = "Notwithstanding the aforementioned considerations, organizational determinations concerning"
                + " informational confidentiality necessitate authorization.";
        assertThat(ReadingLevel.of(List.of(lawyers), "en").grade()).isEqualTo(ReadingLevel.Grade.HARD);
    }

    private static Map<String, String> said(String language) {
        Map<String, String> all = new HashMap<>();
        Speakers.PACKAGES.forEach(pack -> all.putAll(said(pack, language)));
        return all;
    }

    /** The sentences of a package as somebody reads them, with something in the place of each argument. */
    private static Map<String, String> said(String pack, String language) {
        Path file = Path.of("src/main/resources", pack.replace('.', '/'), "words_" + language + ".properties");
        Map<String, String> said = new HashMap<>();
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.forEach(line -> {
                int gap = line.indexOf('=');
                said.put(line.substring(0, gap), filled(line.substring(gap + 1), language));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }

    private static String filled(String sentence, String language) {
        Map<String, Object> arguments = new HashMap<>();
        MessagePattern pattern = new MessagePattern(sentence);
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                String name = pattern.getSubstring(pattern.getPart(i + 1));
                arguments.merge(name, sample(part.getArgType()), ReadabilityTest::moreExact);
            }
        }
        return new MessageFormat(sentence, Locale.forLanguageTag(language)).format(arguments);
    }

    private static Object sample(ArgType type) {
        return switch (type) {
            case PLURAL, SELECTORDINAL, CHOICE -> 3;
            case SELECT -> "other";
            case SIMPLE -> 3;
            case NONE -> "Ana";
        };
    }

    /** An argument that is a number in one place is one everywhere. */
    private static Object moreExact(Object one, Object other) {
        return one instanceof String ? other : one;
    }
}
