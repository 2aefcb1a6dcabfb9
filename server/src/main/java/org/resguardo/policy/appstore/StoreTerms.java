/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.appstore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.Purpose;

/** How the stores call kinds of data, purposes and APIs. */
public final class StoreTerms {
    private static final String NOTHING = "-";

    private final Map<DataCategory, Type> types = new LinkedHashMap<>();
    private final Map<Purpose, Aim> aims = new LinkedHashMap<>();
    private final Map<String, List<String>> apis = new LinkedHashMap<>();

    /**
     * A kind of data.
     *
     * @param group Google's group
     * @param play Google's type
     * @param label Apple's category
     * @param manifest Apple's type in the privacy manifest, without its beginning
     */
    record Type(String group, String play, String label, String manifest) {}

    /**
     * A purpose.
     *
     * @param play Google's
     * @param label Apple's
     * @param manifest Apple's in the privacy manifest, without its beginning
     */
    record Aim(String play, String label, String manifest) {}

    private StoreTerms() {}

    /** Those of the program. */
    public static StoreTerms ours() {
        StoreTerms terms = new StoreTerms();
        for (String[] row : rows("types.tsv")) {
            if (!row[1].equals(NOTHING)) {
                terms.types.put(DataCategory.byId(row[0]).orElseThrow(), new Type(row[1], row[2], row[3], row[4]));
            }
        }
        for (String[] row : rows("purposes.tsv")) {
            terms.aims.put(Purpose.of(row[0]).orElseThrow(), new Aim(row[1], row[2], row[3]));
        }
        for (String[] row : rows("apis.tsv")) {
            terms.apis.put(row[0], Arrays.asList(row[1].split(" ")));
        }
        return terms;
    }

    static List<String[]> rows(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StoreTerms.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Type> type(DataCategory category) {
        return Optional.ofNullable(types.get(category));
    }

    /** The kinds of data for which a store has a word. */
    public List<DataCategory> called(String word) {
        return types.entrySet().stream()
                .filter(entry -> entry.getValue().play().equals(word)
                        || entry.getValue().label().equals(word))
                .map(Map.Entry::getKey)
                .toList();
    }

    Aim aim(Purpose purpose) {
        return Objects.requireNonNull(aims.get(purpose), purpose.id());
    }

    /** The APIs for which Apple wants a reason, with the codes that it takes. */
    public Map<String, List<String>> apis() {
        return apis;
    }
}
