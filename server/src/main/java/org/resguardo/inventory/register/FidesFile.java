/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.register.Terms.Kind;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Writes the inventory as manifests of Fides (the YAML of {@code fideslang}, read 2026-11): a dataset for each place, and a system with a
 * privacy declaration for each confirmed activity.
 */
public final class FidesFile {
    private final RegisterFacts facts;
    private final Terms terms = Terms.ours();

    private FidesFile(RegisterFacts facts) {
        this.facts = facts;
    }

    /** The manifest as text. */
    public static String of(RegisterFacts facts) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setSplitLines(false)
                .build();
        FidesFile file = new FidesFile(facts);
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("dataset", facts.stores().stream().map(file::dataset).toList());
        manifest.put(
                "system",
                facts.activities().stream()
                        .filter(ProcessingActivity::confirmed)
                        .map(file::system)
                        .toList());
        return new Dump(settings).dumpToString(manifest);
    }

    static String key(DataStore store) {
        return "store_" + store.id();
    }

    private Map<String, Object> dataset(DataStore store) {
        Map<String, List<Object>> collections = new LinkedHashMap<>();
        for (HeldField field : facts.fields().getOrDefault(store.id(), List.of())) {
            collections
                    .computeIfAbsent(field.key().place(), place -> new ArrayList<>())
                    .add(field(field));
        }
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("fides_key", key(store));
        dataset.put("name", store.name());
        dataset.put(
                "collections",
                collections.entrySet().stream()
                        .map(entry -> Map.of("name", entry.getKey(), "fields", entry.getValue()))
                        .map(FidesFile::ordered)
                        .toList());
        return dataset;
    }

    private static Map<String, Object> ordered(Map<String, ?> collection) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put("name", collection.get("name"));
        ordered.put("fields", collection.get("fields"));
        return ordered;
    }

    private Map<String, Object> field(HeldField field) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", field.text() ? "text" : field.key().heading());
        row.put(
                "data_categories",
                field.held().stream()
                        .flatMap(held -> held.counts().stream())
                        .map(DataCategory::id)
                        .flatMap(id -> terms.fides(Kind.CATEGORY, id).stream())
                        .distinct()
                        .toList());
        return row;
    }

    private Map<String, Object> system(ProcessingActivity activity) {
        Map<String, Object> declaration = new LinkedHashMap<>();
        declaration.put("name", activity.name(Locale.ENGLISH));
        declaration.put("data_categories", keys(Kind.CATEGORY, activity.data().keySet(), DataCategory::id));
        declaration.put(
                "data_use", terms.fides(Kind.PURPOSE, activity.purpose().id()).orElse("collect"));
        declaration.put("data_subjects", keys(Kind.SUBJECT, activity.subjects(), DataSubjectCategory::id));
        declaration.put(
                "dataset_references",
                facts.stores().stream()
                        .filter(store -> activity.stores().contains(store.id()))
                        .map(FidesFile::key)
                        .toList());
        Map<String, Object> system = new LinkedHashMap<>();
        system.put("fides_key", "activity_" + activity.id());
        system.put("name", activity.name(Locale.ENGLISH));
        system.put("description", activity.aim(Locale.ENGLISH));
        system.put("system_type", "Activity");
        system.put("privacy_declarations", List.of(declaration));
        return system;
    }

    private <T> List<String> keys(Kind kind, java.util.Collection<T> some, Function<T, String> id) {
        return List.copyOf(new TreeSet<>(some.stream()
                .flatMap(one -> terms.fides(kind, id.apply(one)).stream())
                .toList()));
    }
}
