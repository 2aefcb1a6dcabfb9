/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Chooses the reader's language. */
final class Language {
    static final Locale SPANISH = Locale.forLanguageTag("es-US");
    static final Locale ENGLISH = Locale.forLanguageTag("en-US");

    private static final String OPTION = "--lang";

    private Language() {}

    /**
     * The language asked for with {@code --lang}, else that of the environment (POSIX.1-2017, 8.2: LC_ALL, LC_MESSAGES,
     * LANG, in this order; before them what the launcher tells, which sets LC_ALL where Java could not open accented names),
     * else that of the machine. Looked for before the command line is parsed, since complaints about
     * the command line are in that language too.
     */
    static Locale of(String[] args, Map<String, String> environment) {
        List<String> words = List.of(args);
        String asked = Stream.concat(
                        words.stream().filter(a -> a.startsWith(OPTION + "=")).map(a -> a.substring(7)),
                        words.stream().skip(words.indexOf(OPTION) + 1).filter(a -> words.contains(OPTION)))
                .findFirst()
                .orElse("");
        return asked.isEmpty() ? ofEnvironment(environment) : ofTag(asked);
    }

    private static Locale ofEnvironment(Map<String, String> environment) {
        String set = Stream.of("RESGUARDO_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(Locale.getDefault().getLanguage());
        return ofTag(set);
    }

    private static Locale ofTag(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("es") ? SPANISH : ENGLISH;
    }
}
