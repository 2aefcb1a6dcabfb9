/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text in which people have marked personal data.
 *
 * @param text the text
 * @param spans what is marked in it
 */
record MarkedText(String text, List<Span> spans) {
    private static final Pattern CAPITALISED = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}+");
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * A marked part.
     *
     * @param start the first character
     * @param end the character behind the last
     * @param type what it is, in the words of the data
     */
    record Span(int start, int end, String type) {}

    /** Reads a file with one text a line, as JSON. */
    static List<MarkedText> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> JSON.readValue(line, MarkedText.class)).toList();
        }
    }

    /** Hands over each word that begins with a capital, in small letters, with the type of the span around it or an empty string. */
    void capitalisedWords(BiConsumer<String, String> taker) {
        CAPITALISED
                .matcher(text)
                .results()
                .forEach(word -> taker.accept(word.group().toLowerCase(Locale.ROOT), typeAround(word)));
    }

    private String typeAround(MatchResult word) {
        return spans.stream()
                .filter(span -> span.start() <= word.start() && word.end() <= span.end())
                .map(Span::type)
                .findFirst()
                .orElse("");
    }
}
