/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.law.Text;
import org.resguardo.platform.business.Trade;

/** A row of a data file, read strictly: what is misspelt stops the build's tests, not a user. */
final class PresetRow {
    private final String file;
    private final Map<?, ?> row;

    private PresetRow(String file, Map<?, ?> row) {
        this.file = file;
        this.row = row;
    }

    static PresetRow of(String file, @Nullable Object row) {
        if (row instanceof Map<?, ?> fields) {
            return new PresetRow(file, fields);
        }
        throw new IllegalStateException(file + ": a row has no fields");
    }

    Preset preset() {
        PresetRow signs = Optional.ofNullable(row.get("signs"))
                .map(some -> of(file, some))
                .orElseGet(() -> new PresetRow(file, Map.of()));
        return new Preset(
                word("id"),
                set("trades", Trade::of),
                row.containsKey("role")
                        ? known("role", word("role"), ProcessingActivity.Role::of)
                        : ProcessingActivity.Role.CONTROLLER,
                text("name"),
                known("purpose", word("purpose"), Purpose::of),
                text("aim"),
                set("subjects", DataSubjectCategory::of),
                set("needed", DataCategory::byId),
                set("doubtful", DataCategory::byId),
                row.containsKey("basis")
                        ? Optional.of(known("basis", word("basis"), LegalBasis::of))
                        : Optional.empty(),
                new Preset.Signs(
                        signs.words("systems"),
                        signs.set("all", DataCategory::byId),
                        signs.set("any", DataCategory::byId)));
    }

    Service service() {
        return new Service(
                word("id"),
                word("name"),
                known("role", word("role"), Recipient.Role::of),
                word("country"),
                words("systems"),
                words("words"),
                text("does"));
    }

    private String word(String field) {
        if (row.get(field) instanceof String word) {
            return word;
        }
        throw new IllegalStateException(file + ": " + field + " is missing in " + row.get("id"));
    }

    private Text text(String field) {
        PresetRow both = of(file, row.get(field));
        return new Text(both.word("en"), both.word("es"));
    }

    private List<String> words(String field) {
        return row.get(field) instanceof List<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }

    private <T> Set<T> set(String field, Function<String, Optional<T>> by) {
        return words(field).stream()
                .map(word -> known(field, word, by))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private <T> T known(String field, String word, Function<String, Optional<T>> by) {
        return by.apply(word).orElseThrow(() -> new IllegalStateException(file + ": " + field + " cannot be " + word));
    }
}
