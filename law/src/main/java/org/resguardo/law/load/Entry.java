/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.resguardo.law.LawDataProblem;
import org.resguardo.law.Text;

/** One mapping of a data file, which knows where it stands, and which of its fields were read. */
public final class Entry extends Fields {
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
                throw problem(key, "a name that is known here", "un nombre conocido aquí");
            }
        }
        parts.values().forEach(Entry::done);
    }

    @Override
    public LawDataProblem problem(String key, String en, String es) {
        return new LawDataProblem(file, record, new Text(path + key, path + key), new Text(en, es));
    }

    /** The names of the fields, in the order of the file. */
    public List<String> keys() {
        return values.keySet().stream().map(String::valueOf).toList();
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

    /** Texts, in order; none where the field is missing. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(key)) {
            if (!(item instanceof String text)) {
                throw problem(key, "a list of texts", "una lista de textos");
            }
            texts.add(text);
        }
        return texts;
    }

    /** Texts that must all be known; none where the field is missing. */
    public List<String> idsOf(String key, Set<String> known, String what) {
        return idsOf(key, known, new Text(what, what));
    }

    /** The same for files of people who may read either language. */
    public List<String> idsOf(String key, Set<String> known, Text what) {
        List<String> ids = texts(key);
        for (String id : ids) {
            if (!known.contains(id)) {
                throw problem(key, what.en() + ", not '" + id + "'", what.es() + ", no '" + id + "'");
            }
        }
        return ids;
    }

    /** Addresses of the web; none where the field is missing. */
    public List<URI> addresses(String key) {
        return texts(key).stream().map(text -> address(key, text)).toList();
    }

    /** A mapping within. */
    public Entry entry(String key) {
        if (value(key) instanceof Map<?, ?> map) {
            return part(key, map);
        }
        throw problem(key, "fields with names, each with a colon", "campos con nombre, cada uno con dos puntos");
    }

    /** A mapping within, or an empty one where the field is missing. */
    public Entry entryOrNone(String key) {
        return has(key) ? entry(key) : none(key);
    }

    /** An empty mapping in the place of a field. */
    Entry none(String key) {
        return part(key, Map.of());
    }

    /** Mappings within, in order; none where the field is missing. */
    public List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (Object item : list(key)) {
            if (!(item instanceof Map<?, ?> map)) {
                throw problem(key, "a list of mappings", "una lista de grupos de campos");
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
        throw problem(key, "a list, as in [one, two]", "una lista, como [uno, dos]");
    }

    private Entry part(String key, Map<?, ?> map) {
        return parts.computeIfAbsent(key, name -> new Entry(file, record, path + name + ".", map));
    }

    @Override
    @Nullable
    Object value(String key) {
        read.add(key);
        return values.get(key);
    }
}
