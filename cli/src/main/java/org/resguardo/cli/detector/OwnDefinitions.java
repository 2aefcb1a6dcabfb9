/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.detector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resguardo.cli.UsageProblem;
import org.resguardo.engine.Certainty;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads definitions of detectors from YAML, and refuses a file at the first thing that is not as it should be. */
final class OwnDefinitions {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> FIELDS =
            Set.of("id", "category", "title", "pattern", "words", "certainty", "examples", "near_misses");
    private static final int MOST_WORDS = 5000;

    private final String file;

    private OwnDefinitions(String file) {
        this.file = file;
    }

    static List<OwnDefinition> read(String file, String yaml) {
        OwnDefinitions reader = new OwnDefinitions(file);
        Object document;
        try {
            document = new Load(LoadSettings.builder()
                            .setAllowDuplicateKeys(false)
                            .setCodePointLimit(1 << 20)
                            .build())
                    .loadFromString(yaml);
        } catch (YamlEngineException | StackOverflowError e) {
            throw reader.problem("detectors", "complaint.detectors.field");
        }
        List<OwnDefinition> definitions = new ArrayList<>();
        if (!(document instanceof Map<?, ?> map) || !(map.get("detectors") instanceof List<?> list) || list.isEmpty()) {
            throw reader.problem("detectors", "complaint.detectors.field");
        }
        for (Object item : list) {
            if (!(item instanceof Map<?, ?> one)) {
                throw reader.problem("detectors", "complaint.detectors.field");
            }
            definitions.add(reader.definition(one));
        }
        return definitions;
    }

    private OwnDefinition definition(Map<?, ?> one) {
        for (Object key : one.keySet()) {
            if (!(key instanceof String name) || !FIELDS.contains(name)) {
                throw problem(String.valueOf(key), "complaint.detectors.field");
            }
        }
        String id = text(one.get("id"), "id");
        if (!ID.matcher(id).matches()) {
            throw problem("id", "complaint.detectors.field");
        }
        Map<?, ?> title = one.get("title") instanceof Map<?, ?> both ? both : Map.of();
        boolean pattern = one.get("pattern") != null;
        if (pattern == (one.get("words") != null)) {
            throw problem(id + ".pattern", "complaint.detectors.field");
        }
        return new OwnDefinition(
                file,
                id,
                text(one.get("category"), id + ".category"),
                text(title.get("es"), id + ".title.es"),
                text(title.get("en"), id + ".title.en"),
                pattern ? text(one.get("pattern"), id + ".pattern") : "",
                pattern ? List.of() : texts(one.get("words"), id + ".words"),
                certainty(one.get("certainty"), id + ".certainty"),
                texts(one.get("examples"), id + ".examples"),
                texts(one.get("near_misses"), id + ".near_misses"));
    }

    private Certainty certainty(@Nullable Object value, String field) {
        if (value == null) {
            return Certainty.LIKELY;
        }
        try {
            return Certainty.valueOf(text(value, field).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw problem(field, "complaint.detectors.field");
        }
    }

    private String text(@Nullable Object value, String field) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw problem(field, "complaint.detectors.field");
    }

    private List<String> texts(@Nullable Object value, String field) {
        if (!(value instanceof List<?> list) || list.isEmpty() || list.size() > MOST_WORDS) {
            throw problem(field, "complaint.detectors.field");
        }
        return list.stream().map(item -> text(item, field)).toList();
    }

    private UsageProblem problem(String field, String key) {
        return new UsageProblem(key, Map.of("file", file, "field", field));
    }
}
