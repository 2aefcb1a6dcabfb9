/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.cli.words.Words;
import picocli.CommandLine;

class WordsTest {
    private static final ResourceBundle SPANISH = bundle("es");
    private static final ResourceBundle ENGLISH = bundle("en");
    /** Keys that the command line parser looks up by itself. */
    private static final Pattern OF_THE_PARSER =
            Pattern.compile("(resguardo\\.|usage\\.|mixinStandardHelpOptions\\.|lang$).*|lang");

    private static final Set<String> PROPERTIES_OF_JAVA = Set.of("user.home");
    private static final Pattern FILE = Pattern.compile(".*\\.(css|jte|properties)");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z_]+)+)\"");

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "org.resguardo.cli.messages",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(SPANISH.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void noSentenceIsEmpty() {
        assertThat(Stream.of(SPANISH, ENGLISH).flatMap(b -> b.keySet().stream().map(b::getString)))
                .noneMatch(String::isBlank);
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        for (String key : ownKeys()) {
            assertThat(arguments(SPANISH, key)).as(key).isEqualTo(arguments(ENGLISH, key));
        }
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyExists() {
        Set<String> used = keysInSources();
        used.removeIf(key -> !looksLikeOurs(key));

        Set<String> unused = ownKeys();
        unused.removeAll(used);
        used.removeAll(ownKeys());
        assertThat(unused).as("unused").isEmpty();
        assertThat(used).as("missing").isEmpty();
    }

    @Test
    void everyOptionAndCommandIsExplained() {
        Outside outside = new Outside(System.in, System.out, System.err, java.util.Map.of(), Terminal.none());
        CommandLine root = new Program(outside).commandLine(Words.in(Locale.ENGLISH));
        withSubcommands(root).forEach(command -> {
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(command.getCommandName())
                    .isNotEmpty();
            command.getCommandSpec()
                    .args()
                    .forEach(arg -> assertThat(arg.description())
                            .as(command.getCommandName() + " " + arg.paramLabel())
                            .isNotEmpty());
        });
    }

    private static Stream<CommandLine> withSubcommands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(WordsTest::withSubcommands));
    }

    private static Set<String> arguments(ResourceBundle bundle, String key) {
        return new TreeSet<>(new MessageFormat(bundle.getString(key), bundle.getLocale()).getArgumentNames());
    }

    private static Set<String> ownKeys() {
        return ENGLISH.keySet().stream()
                .filter(key -> !OF_THE_PARSER.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean looksLikeOurs(String key) {
        Set<String> beginnings =
                ownKeys().stream().map(k -> k.substring(0, k.indexOf('.'))).collect(Collectors.toSet());
        return !FILE.matcher(key).matches()
                && !PROPERTIES_OF_JAVA.contains(key)
                && beginnings.contains(key.substring(0, key.indexOf('.')));
    }

    private static Set<String> keysInSources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(
                            f -> f.toString().endsWith(".java") || f.toString().endsWith(".jte"))
                    .flatMap(WordsTest::keysIn)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> keysIn(Path file) {
        try {
            return KEY.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
