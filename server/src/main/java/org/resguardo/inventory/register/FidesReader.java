/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.ProcessingActivity.Role;
import org.resguardo.inventory.activity.ProcessingActivity.Sharing;
import org.resguardo.inventory.activity.ProcessingActivity.State;
import org.resguardo.inventory.activity.Purpose;
import org.resguardo.inventory.register.Terms.Kind;
import org.resguardo.law.Text;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads manifests of Fides: systems become activities, and the labels of datasets say what columns hold. Keys that we have no word for
 * are read as the next wider one, and left aside when there is none.
 */
public final class FidesReader {
    private static final int LONGEST = 5_000_000;

    private final Terms terms = Terms.ours();
    private final Map<?, ?> manifest;

    private FidesReader(Map<?, ?> manifest) {
        this.manifest = manifest;
    }

    /** Reads a manifest; empty when the text is none. */
    public static Optional<FidesReader> of(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setMaxAliasesForCollections(20)
                .setCodePointLimit(LONGEST)
                .build();
        try {
            return new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map
                            && (map.containsKey("system") || map.containsKey("dataset"))
                    ? Optional.of(new FidesReader(map))
                    : Optional.empty();
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    /** The activities that the systems declare. */
    public List<ProcessingActivity> activities() {
        List<ProcessingActivity> all = new ArrayList<>();
        for (Map<?, ?> system : maps(manifest.get("system"))) {
            maps(system.get("privacy_declarations")).forEach(declaration -> all.add(activity(system, declaration)));
        }
        return all;
    }

    private ProcessingActivity activity(Map<?, ?> system, Map<?, ?> declaration) {
        String own = text(declaration, "name");
        String name = own.isEmpty() ? text(system, "name") : own;
        Map<DataCategory, Need> data = new LinkedHashMap<>();
        known(Kind.CATEGORY, declaration.get("data_categories"), DataCategory::byId)
                .forEach(category -> data.put(category, Need.UNKNOWN));
        return new ProcessingActivity(
                0,
                "",
                State.CONFIRMED,
                Role.CONTROLLER,
                "",
                new Text(name.isEmpty() ? text(system, "fides_key") : name, ""),
                terms.ours(Kind.PURPOSE, text(declaration, "data_use"))
                        .flatMap(Purpose::of)
                        .orElse(Purpose.OTHER),
                new Text(text(system, "description"), ""),
                known(Kind.SUBJECT, declaration.get("data_subjects"), DataSubjectCategory::of),
                data,
                stores(declaration),
                Sharing.UNKNOWN,
                Set.of(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    /** The numbers of the places that a declaration refers to, as {@link FidesFile} writes them. */
    private static Set<Long> stores(Map<?, ?> declaration) {
        return words(declaration.get("dataset_references")).stream()
                .filter(key -> key.matches("store_\\d{1,18}"))
                .map(key -> Long.valueOf(key.substring("store_".length())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What a dataset says that a column holds.
     *
     * @param dataset the key or the name of the dataset
     * @param collection the table
     * @param field the column
     * @param categories the kinds
     */
    public record Label(String dataset, String collection, String field, Set<DataCategory> categories) {}

    /** All labels of all datasets, each under the key and under the name of its dataset. */
    public List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (Map<?, ?> dataset : maps(manifest.get("dataset"))) {
            for (Map<?, ?> collection : maps(dataset.get("collections"))) {
                for (Map<?, ?> field : maps(collection.get("fields"))) {
                    Set<DataCategory> kinds = known(Kind.CATEGORY, field.get("data_categories"), DataCategory::byId);
                    if (!kinds.isEmpty()) {
                        labels.add(
                                new Label(text(dataset, "name"), text(collection, "name"), text(field, "name"), kinds));
                    }
                }
            }
        }
        return labels;
    }

    private <T> Set<T> known(Kind kind, @Nullable Object keys, Function<String, Optional<T>> by) {
        return words(keys).stream()
                .flatMap(key -> terms.ours(kind, key).stream())
                .flatMap(id -> by.apply(id).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Map<?, ?>> maps(@Nullable Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (list instanceof List<?> rows) {
            rows.forEach(row -> {
                if (row instanceof Map<?, ?> map) {
                    maps.add(map);
                }
            });
        }
        return maps;
    }

    private static List<String> words(@Nullable Object list) {
        return list instanceof List<?> words
                ? words.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    private static String text(Map<?, ?> map, String field) {
        return map.get(field) instanceof String text ? text : "";
    }
}
