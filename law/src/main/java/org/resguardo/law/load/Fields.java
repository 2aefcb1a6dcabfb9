/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.resguardo.law.LawDataProblem;
import org.resguardo.law.Named;

/** Reads single values by the name of their field, and says what was expected when they are something else. */
abstract class Fields {
    /** More people than live on Earth. */
    private static final long MOST = 10_000_000_000L;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** The value of a field as it stands, or null when it is missing. */
    abstract @Nullable Object value(String key);

    /** A complaint about a field of this mapping, in both languages: what should have been there. */
    public abstract LawDataProblem problem(String key, String en, String es);

    /** A complaint about a field of the law's own files, which are kept in English. */
    public LawDataProblem problem(String key, String expected) {
        return problem(key, expected, expected);
    }

    /** True when the field is there and not null. */
    public boolean has(String key) {
        return value(key) != null;
    }

    /** The value as it stands, for fields with several forms. */
    public Object any(String key) {
        Object value = value(key);
        if (value == null) {
            throw problem(key, "a value", "un valor");
        }
        return value;
    }

    /** A text that is not empty. */
    public String text(String key) {
        if (value(key) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw problem(key, "a text", "un texto");
    }

    /** A text, or an empty one where the field is missing. */
    public String textOrNone(String key) {
        return has(key) ? text(key) : "";
    }

    /** A name in lower case with hyphens. */
    public String id(String key) {
        String id = text(key);
        if (!ID.matcher(id).matches()) {
            throw problem(key, "a name in lower case with hyphens");
        }
        return id;
    }

    /** A day. */
    public LocalDate date(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException e) {
            throw problem(key, "a day as in 2026-07-01");
        }
    }

    /** A day, or the given one where the field is missing. */
    public LocalDate date(String key, LocalDate otherwise) {
        return has(key) ? date(key) : otherwise;
    }

    /** A whole number from 0 on. */
    public int number(String key) {
        if (value(key) instanceof Integer number && number >= 0) {
            return number;
        }
        throw problem(key, "a whole number");
    }

    /** A number of people or things, as people count them. */
    public long count(String key) {
        Object value = value(key);
        long count = value instanceof Integer || value instanceof Long ? ((Number) value).longValue() : -1;
        if (count >= 0 && count <= MOST) {
            return count;
        }
        throw problem(key, "a whole number without commas, as in 2400", "un número entero sin comas, como 2400");
    }

    /** A whole number, or the given one where the field is missing. */
    public int number(String key, int otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    /** True or false. */
    public boolean truth(String key) {
        if (value(key) instanceof Boolean truth) {
            return truth;
        }
        throw problem(key, "true or false", "true (sí) o false (no)");
    }

    /** True or false; false where the field is missing. */
    public boolean truthOrFalse(String key) {
        return has(key) && truth(key);
    }

    /** One of the words of a choice. */
    public <E extends Enum<E> & Named> E choice(String key, Class<E> type) {
        String word = text(key);
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.id().equals(word))
                .findFirst()
                .orElseThrow(() -> problem(key, "one of " + words(type)));
    }

    private static <E extends Enum<E> & Named> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Named::id).collect(Collectors.joining(", "));
    }

    /** One of the given words. */
    public String oneOf(String key, List<String> words) {
        String word = text(key);
        if (!words.contains(word)) {
            throw problem(key, "one of " + String.join(", ", words), "uno de estos: " + String.join(", ", words));
        }
        return word;
    }

    /** An address of the web. */
    public URI address(String key) {
        return address(key, text(key));
    }

    URI address(String key, String text) {
        if (!text.matches("https?://[^\\s/]+\\.[^\\s]+")) {
            throw problem(key, "an address that begins with http:// or https://");
        }
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw problem(key, "an address");
        }
    }
}
