/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.appstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Apple's App Privacy answers, in the JSON that fastlane sends and brings (docs.fastlane.tools, {@code upload_app_privacy_details_to_app_store}, noted
 * 2026-11-29): a list of {@code category}, {@code purposes} and {@code data_protections}.
 *
 * @param entries by Apple's category; empty when the app collects nothing
 */
public record AppleLabel(Map<String, Entry> entries) {
    private static final String NOTHING = "DATA_NOT_COLLECTED";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public AppleLabel {
        entries = new TreeMap<>(entries);
    }

    /**
     * One category.
     *
     * @param purposes Apple's purposes
     * @param protections {@code DATA_LINKED_TO_YOU}, {@code DATA_NOT_LINKED_TO_YOU}, {@code DATA_USED_TO_TRACK_YOU}
     */
    public record Entry(Set<String> purposes, Set<String> protections) {
        public Entry {
            purposes = new TreeSet<>(purposes);
            protections = new TreeSet<>(protections);
        }

        Entry and(Entry more) {
            Set<String> all = new TreeSet<>(purposes);
            all.addAll(more.purposes);
            Set<String> both = new TreeSet<>(protections);
            both.addAll(more.protections);
            return new Entry(all, both);
        }
    }

    /** What the claims say. All that a business knows of its customers is linked to them. */
    public static AppleLabel of(AppData data, AppAnswers answers, StoreTerms terms) {
        Map<String, Entry> entries = new TreeMap<>();
        data.kinds()
                .forEach((category, kind) -> terms.type(category).ifPresent(type -> {
                    Set<String> purposes = new TreeSet<>();
                    kind.purposes()
                            .forEach(purpose -> purposes.add(terms.aim(purpose).label()));
                    Set<String> protections = new TreeSet<>(Set.of("DATA_LINKED_TO_YOU"));
                    if (answers.tracking().equals("yes") && purposes.contains("THIRD_PARTY_ADVERTISING")) {
                        protections.add("DATA_USED_TO_TRACK_YOU");
                    }
                    entries.merge(type.label(), new Entry(purposes, protections), Entry::and);
                }));
        return new AppleLabel(entries);
    }

    /** The answers in a file; empty when it is none of these. */
    public static Optional<AppleLabel> read(String text) {
        try {
            JsonNode list = JSON.readTree(text);
            if (!list.isArray()) {
                return Optional.empty();
            }
            Map<String, Entry> entries = new TreeMap<>();
            for (JsonNode one : list) {
                Set<String> protections = texts(one.path("data_protections"));
                String category = one.path("category").asString("");
                if (category.isEmpty() && !protections.contains(NOTHING)) {
                    return Optional.empty();
                }
                if (!category.isEmpty()) {
                    entries.merge(category, new Entry(texts(one.path("purposes")), protections), Entry::and);
                }
            }
            return Optional.of(new AppleLabel(entries));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(one -> texts.add(one.asString("")));
        return texts;
    }

    /** The answers as fastlane takes them. */
    public String json() {
        ArrayNode list = JSON.createArrayNode();
        if (entries.isEmpty()) {
            list.addObject().putArray("data_protections").add(NOTHING);
        }
        entries.forEach((category, entry) -> {
            ObjectNode one = list.addObject();
            one.put("category", category);
            ArrayNode purposes = one.putArray("purposes");
            entry.purposes().forEach(purposes::add);
            ArrayNode protections = one.putArray("data_protections");
            entry.protections().forEach(protections::add);
        });
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n";
    }

    /** The categories, in order. */
    public List<String> categories() {
        return new ArrayList<>(entries.keySet());
    }
}
