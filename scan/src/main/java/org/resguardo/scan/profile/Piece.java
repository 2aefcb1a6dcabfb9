/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A piece of a profile's file. It knows where it stands, and refuses what should not stand there. */
final class Piece {
    private final String file;
    private final String field;
    private final @Nullable Object value;

    Piece(String file, String field, @Nullable Object value) {
        this.file = file;
        this.field = field;
        this.value = value;
    }

    /** The field of that name, which may hold nothing. */
    Piece at(String name) throws ProfileException {
        return new Piece(file, field.isEmpty() ? name : field + "." + name, fields().get(name));
    }

    /** The field of that name, where it holds something. */
    Optional<Piece> find(String name) throws ProfileException {
        Piece piece = at(name);
        return piece.value == null ? Optional.empty() : Optional.of(piece);
    }

    /** Refuses any field with another name: it is mostly one of these, misspelt. */
    void hasOnly(String... names) throws ProfileException {
        List<String> known = List.of(names);
        for (Object name : fields().keySet()) {
            if (!known.contains(String.valueOf(name))) {
                throw wrong(new Expected(Expected.Kind.KNOWN_FIELD, known));
            }
        }
    }

    /** The items of a list. */
    List<Piece> items() throws ProfileException {
        if (!(value instanceof List<?> list)) {
            throw wrong(Expected.Kind.LIST);
        }
        List<Piece> items = new ArrayList<>();
        for (Object item : list) {
            items.add(new Piece(file, field + "[" + items.size() + "]", item));
        }
        return items;
    }

    /** The items of a list, or the one thing that stands in place of a list. */
    List<Piece> itemsOrOne() throws ProfileException {
        return value instanceof List<?> ? items() : List.of(this);
    }

    /** A text that is not empty. */
    String text() throws ProfileException {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong(Expected.Kind.TEXT);
    }

    /** A whole number above zero. */
    int number() throws ProfileException {
        if (value instanceof Integer number && number > 0) {
            return number;
        }
        throw wrong(Expected.Kind.NUMBER);
    }

    /** True or false. */
    boolean truth() throws ProfileException {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw wrong(Expected.Kind.TRUE_OR_FALSE);
    }

    /** A text of the given form. */
    String text(Pattern form, Expected.Kind expected) throws ProfileException {
        String text = text();
        if (!form.matcher(text).matches()) {
            throw wrong(expected);
        }
        return text;
    }

    /** One of the constants, by its name in small letters. */
    <E extends Enum<E>> E oneOf(Class<E> constants) throws ProfileException {
        Map<String, E> choices = new LinkedHashMap<>();
        for (E constant : constants.getEnumConstants()) {
            choices.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return oneOf(List.copyOf(choices.keySet()), text -> Optional.ofNullable(choices.get(text)));
    }

    /** One of some things, by name. */
    <T> T oneOf(List<String> choices, Function<String, Optional<T>> byName) throws ProfileException {
        Optional<T> one = byName.apply(text());
        if (one.isEmpty()) {
            throw wrong(new Expected(Expected.Kind.ONE_OF, choices));
        }
        return one.get();
    }

    ProfileException wrong(Expected.Kind expected) {
        return wrong(Expected.of(expected));
    }

    private ProfileException wrong(Expected expected) {
        return new ProfileException(file, field, expected);
    }

    private Map<?, ?> fields() throws ProfileException {
        if (value instanceof Map<?, ?> fields) {
            return fields;
        }
        throw wrong(Expected.Kind.FIELDS);
    }
}
