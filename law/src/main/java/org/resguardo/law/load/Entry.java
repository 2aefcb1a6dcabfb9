/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.resguardo.law.LawDataProblem;
import org.resguardo.law.Named;
import org.resguardo.law.Text;

/** One mapping of a data file, which knows where it stands, and which of its fields were read. */
public final class Entry {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String file;
    private final String record;
    private final String path;
    private final Map<?, ?> values;
    private final Set<String> read = new HashSet<>();
    private final Map<String, Entry> parts = new HashMap<>();

    Entry(String file, String record, String path, Map<?, ?> values) {
        this.file = file;
        this.record = record;
        this.path = path;
        this.values = values;
    }

    /** The same mapping as a record of its own, named by its id. */
    Entry asRecord() {
        read.addAll(keys());
        return parts.computeIfAbsent("", key -> new Entry(file, text("id"), "", values));
    }

    /** Complains about fields that nobody read: a slip in a name would otherwise go unnoticed. */
    public void done() {
        for (String key : keys()) {
            if (!read.contains(key)) {
                throw problem(key, "no such field");
            }
        }
        parts.values().forEach(Entry::done);
    }

    /** A complaint about a field of this mapping. */
    public LawDataProblem problem(String key, String expected) {
        return new LawDataProblem(file, record, path + key, expected);
    }

    /** True when the field is there and not null. */
    public boolean has(String key) {
        return value(key) != null;
    }

    /** The names of the fields, in the order of the file. */
    public List<String> keys() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    /** A text that is not empty. */
    public String text(String key) {
        if (value(key) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw problem(key, "a text");
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

    /** Words in both languages. */
    public Text words(String key) {
        Entry both = entry(key);
        return new Text(both.text("en"), both.text("es"));
    }

    /** The words of this mapping itself, which has other fields beside. */
    public Text ownWords() {
        return new Text(text("en"), text("es"));
    }

    /** Words in both languages, or none where the field is missing. */
    public Text wordsOrNone(String key) {
        return has(key) ? words(key) : Text.NONE;
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

    /** A whole number, or the given one where the field is missing. */
    public int number(String key, int otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    /** True or false. */
    public boolean truth(String key) {
        if (value(key) instanceof Boolean truth) {
            return truth;
        }
        throw problem(key, "true or false");
    }

    /** True or false; false where the field is missing. */
    public boolean truthOrFalse(String key) {
        return has(key) && truth(key);
    }

    /** The value as it stands, for fields with several forms. */
    public Object any(String key) {
        Object value = value(key);
        if (value == null) {
            throw problem(key, "something");
        }
        return value;
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
            throw problem(key, "one of " + String.join(", ", words));
        }
        return word;
    }

    /** Texts, in order; none where the field is missing. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(key)) {
            if (!(item instanceof String text)) {
                throw problem(key, "a list of texts");
            }
            texts.add(text);
        }
        return texts;
    }

    /** Texts that must all be known; none where the field is missing. */
    public List<String> idsOf(String key, Set<String> known, String what) {
        List<String> ids = texts(key);
        for (String id : ids) {
            if (!known.contains(id)) {
                throw problem(key, what + ", not '" + id + "'");
            }
        }
        return ids;
    }

    /** An address of the web. */
    public URI address(String key) {
        return address(key, text(key));
    }

    /** Addresses of the web; none where the field is missing. */
    public List<URI> addresses(String key) {
        return texts(key).stream().map(text -> address(key, text)).toList();
    }

    private URI address(String key, String text) {
        if (!text.matches("https?://[^\\s/]+\\.[^\\s]+")) {
            throw problem(key, "an address that begins with http:// or https://");
        }
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw problem(key, "an address");
        }
    }

    /** A mapping within. */
    public Entry entry(String key) {
        if (value(key) instanceof Map<?, ?> map) {
            return part(key, map);
        }
        throw problem(key, "several fields");
    }

    /** A mapping within, or an empty one where the field is missing. */
    public Entry entryOrNone(String key) {
        return has(key) ? entry(key) : part(key, Map.of());
    }

    /** Mappings within, in order; none where the field is missing. */
    public List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (Object item : list(key)) {
            if (!(item instanceof Map<?, ?> map)) {
                throw problem(key, "a list of mappings");
            }
            entries.add(part(key + "[" + number++ + "]", map));
        }
        return entries;
    }

    /** Every mapping within, read into something else. */
    public <T> List<T> entries(String key, Function<Entry, T> reader) {
        return entries(key).stream().map(reader).toList();
    }

    private List<?> list(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (value(key) instanceof List<?> list) {
            return list;
        }
        throw problem(key, "a list");
    }

    private Entry part(String key, Map<?, ?> map) {
        return parts.computeIfAbsent(key, name -> new Entry(file, record, path + name + ".", map));
    }

    private @Nullable Object value(String key) {
        read.add(key);
        return values.get(key);
    }
}
