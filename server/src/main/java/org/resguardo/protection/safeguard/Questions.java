/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.resguardo.law.Text;
import org.resguardo.protection.safeguard.Question.Head;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The questions that come with the program, as its data file tells them. */
public final class Questions {
    private static final String FILE = "questions.yaml";

    private final List<Question> all;

    private Questions(List<Question> all) {
        this.all = all;
    }

    /** Those of the program. What is misspelt in the file stops the tests, not a user. */
    public static Questions ours() {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(FILE)
                .setAllowDuplicateKeys(false)
                .build();
        try (InputStream in = Objects.requireNonNull(Questions.class.getResourceAsStream(FILE), FILE)) {
            return new Questions(((List<?>) new Load(settings).loadFromInputStream(in))
                    .stream().map(row -> question((Map<?, ?>) row)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Question question(Map<?, ?> row) {
        return new Question(
                word(row, "id"),
                Head.of(word(row, "head")).orElseThrow(() -> new IllegalStateException(FILE + ": no such head")),
                row.containsKey("law") ? Optional.of(word(row, "law")) : Optional.empty(),
                text(row, "ask"),
                text(row, "why"),
                text(row, "do"));
    }

    private static String word(Map<?, ?> row, String field) {
        if (row.get(field) instanceof String word) {
            return word;
        }
        throw new IllegalStateException(FILE + ": " + field + " is missing in " + row.get("id"));
    }

    private static Text text(Map<?, ?> row, String field) {
        if (row.get(field) instanceof Map<?, ?> both) {
            return new Text(word(both, "en"), word(both, "es"));
        }
        throw new IllegalStateException(FILE + ": " + field + " is missing in " + row.get("id"));
    }

    /** All of them, in the order in which people read them. */
    public List<Question> all() {
        return all;
    }

    /** Those for a business that some laws bind. */
    public List<Question> under(Set<String> laws) {
        return all.stream()
                .filter(question -> question.law().map(laws::contains).orElse(true))
                .toList();
    }

    /** The one with an id. */
    public Optional<Question> find(String id) {
        return all.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
