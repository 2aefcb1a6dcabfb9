/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The clauses of one language. */
public final class Clauses {
    /** The documents that make them up. */
    public static final List<String> FILES = List.of("policy", "words", "places", "papers");

    private final Locale locale;
    private final Map<String, String> texts;
    private final List<ClauseFile> files;

    private Clauses(Locale locale, Map<String, String> texts, List<ClauseFile> files) {
        this.locale = locale;
        this.texts = texts;
        this.files = List.copyOf(files);
    }

    /** Those that come with the program, in a language. */
    public static Clauses in(Locale language) {
        Map<String, String> texts = new HashMap<>();
        List<ClauseFile> files = new ArrayList<>();
        for (String name : FILES) {
            ClauseFile file = ClauseFile.read(language.getLanguage(), name);
            file.clauses().forEach((id, text) -> {
                if (texts.put(id, text) != null) {
                    throw new IllegalStateException("two clauses are called " + id);
                }
            });
            files.add(file);
        }
        return new Clauses(Locale.of(language.getLanguage(), "US"), Map.copyOf(texts), files);
    }

    /** The language, with numbers and dates as they are written in the United States. */
    public Locale locale() {
        return locale;
    }

    /** The documents that they come from. */
    public List<ClauseFile> files() {
        return files;
    }

    /** The ids of all clauses. */
    public Collection<String> ids() {
        return texts.keySet();
    }

    /** True when there is a clause with this id. */
    public boolean has(String id) {
        return texts.containsKey(id);
    }

    /** A clause as it stands in its document. */
    public String raw(String id) {
        String text = texts.get(id);
        if (text == null) {
            throw new IllegalArgumentException("no clause is called " + id);
        }
        return text;
    }

    /** A clause with its arguments filled in. */
    public String say(String id, Map<String, ?> arguments) {
        String text = raw(id);
        boolean plain = text.indexOf('{') < 0;
        return plain ? text : new MessageFormat(text, locale).format(new HashMap<>(arguments));
    }

    /** A clause without arguments. */
    public String say(String id) {
        return say(id, Map.of());
    }

    /** Several things in one phrase: "a, b and c". */
    public String list(Collection<String> things) {
        return ListFormatter.getInstance(locale).format(things);
    }
}
