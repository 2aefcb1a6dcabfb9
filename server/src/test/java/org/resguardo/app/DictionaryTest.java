/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and nothing is said that nobody asked for. */
class DictionaryTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z_]+)+)\"");
    /** What HelpTest holds against the pages. */
    private static final String ASKED_BY_ADDRESS = "help.";

    private static final Pattern FILE = Pattern.compile(".*\\.(css|jte|js|svg|db|sql)");

    /**
     * A file of sentences.
     *
     * @param pack the package that speaks
     * @param lines the lines as they stand
     */
    private record Sentences(String pack, List<String> lines) {
        Set<String> keys() {
            return lines.stream()
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        String sentence(String key) {
            return lines.stream()
                    .filter(line -> line.startsWith(key + "="))
                    .findFirst()
                    .map(line -> line.substring(key.length() + 1))
                    .orElse("");
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        for (String pack : Speakers.PACKAGES) {
            assertThat(sentences(pack, "es").keys())
                    .as(pack)
                    .isEqualTo(sentences(pack, "en").keys());
        }
    }

    @Test
    void everyPackageWithSentencesIsListened() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve("resources"))) {
            assertThat(files.filter(file -> file.endsWith("words_es.properties")))
                    .hasSize(Speakers.PACKAGES.size());
        }
    }

    @Test
    void sentencesAreSortedFilledAndTheSameInWhatTheyNeed() {
        for (String pack : Speakers.PACKAGES) {
            Sentences spanish = sentences(pack, "es");
            Sentences english = sentences(pack, "en");
            assertThat(spanish.lines()).as(pack).isSortedAccordingTo(DictionaryTest::byKey);
            assertThat(english.lines()).as(pack).isSortedAccordingTo(DictionaryTest::byKey);
            for (String key : spanish.keys()) {
                assertThat(spanish.sentence(key)).as(key).isNotBlank().doesNotContain("!", "¡");
                assertThat(english.sentence(key)).as(key).isNotBlank().doesNotContain("!");
                assertThat(arguments(spanish.sentence(key), "es"))
                        .as(key)
                        .isEqualTo(arguments(english.sentence(key), "en"));
            }
        }
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() {
        Set<String> known = new TreeSet<>();
        Speakers.PACKAGES.forEach(pack -> known.addAll(sentences(pack, "es").keys()));
        Set<String> beginnings =
                known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        Set<String> used = used();
        used.removeIf(key -> FILE.matcher(key).matches() || !beginnings.contains(key.substring(0, key.indexOf('.'))));

        Set<String> unused = new TreeSet<>(known);
        unused.removeIf(key -> key.startsWith(ASKED_BY_ADDRESS));
        unused.removeAll(used);
        used.removeAll(known);
        assertThat(unused).as("sentences that nobody says").isEmpty();
        assertThat(used).as("keys without a sentence").isEmpty();
    }

    private static int byKey(String one, String other) {
        return one.substring(0, one.indexOf('=')).compareTo(other.substring(0, other.indexOf('=')));
    }

    private static Set<String> arguments(String sentence, String language) {
        return new TreeSet<>(new MessageFormat(sentence, Locale.forLanguageTag(language)).getArgumentNames());
    }

    private static Sentences sentences(String pack, String language) {
        Path file =
                MAIN.resolve("resources").resolve(pack.replace('.', '/')).resolve("words_" + language + ".properties");
        return new Sentences(pack, lines(file));
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        for (Path file : sources()) {
            KEY.matcher(String.join("\n", lines(file))).results().forEach(found -> used.add(found.group(1)));
        }
        return used;
    }

    private static List<Path> sources() {
        try (Stream<Path> java = Files.walk(MAIN.resolve("java"));
                Stream<Path> templates = Files.walk(MAIN.resolve("jte"))) {
            List<Path> files = new ArrayList<>();
            Stream.concat(java, templates).filter(Files::isRegularFile).forEach(files::add);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
