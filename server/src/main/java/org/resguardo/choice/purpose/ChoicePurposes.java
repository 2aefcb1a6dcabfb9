/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.purpose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.resguardo.choice.purpose.ChoicePurpose.ContactKind;
import org.resguardo.choice.purpose.ChoicePurpose.Group;
import org.resguardo.choice.purpose.ChoicePurpose.Rule;
import org.resguardo.choice.purpose.ChoicePurpose.Signs;
import org.resguardo.choice.purpose.ChoiceText.Wording;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.Purpose;
import org.resguardo.platform.words.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The purposes that come with the program, as its data file tells them. */
public final class ChoicePurposes {
    private static final String FILE = "purposes.yaml";

    private final List<ChoicePurpose> all;

    private ChoicePurposes(List<ChoicePurpose> all) {
        this.all = all;
    }

    /** Those of the program. What is misspelt in the file stops the tests, not a user. */
    public static ChoicePurposes ours() {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(FILE)
                .setAllowDuplicateKeys(false)
                .build();
        try (InputStream in = Objects.requireNonNull(ChoicePurposes.class.getResourceAsStream(FILE), FILE)) {
            return new ChoicePurposes(((List<?>) new Load(settings).loadFromInputStream(in))
                    .stream().map(row -> purpose((Map<?, ?>) row)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, in the order in which people read them. */
    public List<ChoicePurpose> all() {
        return all;
    }

    /** The one with an id. */
    public Optional<ChoicePurpose> byId(String id) {
        return all.stream().filter(purpose -> purpose.id().equals(id)).findFirst();
    }

    private static ChoicePurpose purpose(Map<?, ?> row) {
        return new ChoicePurpose(
                word(row, "id"),
                constant(Group.class, word(row, "group")),
                new Rule(constant(Rule.Kind.class, word(row, "rule")), word(row, "right"), word(row, "law")),
                row.containsKey("contact") ? constant(ContactKind.class, word(row, "contact")) : ContactKind.EMAIL,
                Period.parse(word(row, "valid")),
                new Signs(
                        known(row, "activities", Purpose::of),
                        known(row, "data", DataCategory::byId),
                        known(row, "services", Optional::of),
                        known(row, "answers", Optional::of),
                        Boolean.TRUE.equals(row.get("benefit")),
                        Boolean.TRUE.equals(row.get("consentOnly"))),
                texts((Map<?, ?>) Objects.requireNonNull(row.get("text"))));
    }

    private static Map<Language, Wording> texts(Map<?, ?> texts) {
        Map<Language, Wording> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<?, ?> words = (Map<?, ?>) Objects.requireNonNull(texts.get(language.tag()), language.tag());
            all.put(
                    language,
                    new Wording(
                            word(words, "title"),
                            word(words, "question"),
                            word(words, "meaning"),
                            word(words, "yes"),
                            word(words, "no")));
        }
        return all;
    }

    private static String word(Map<?, ?> row, String field) {
        return row.get(field) instanceof String word ? word : "";
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static <T> Set<T> known(Map<?, ?> row, String field, Function<String, Optional<T>> reader) {
        Set<T> known = new LinkedHashSet<>();
        if (row.get(field) instanceof List<?> words) {
            words.forEach(word -> known.add(reader.apply((String) word).orElseThrow()));
        }
        return known;
    }
}
