/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a claim says, without words: ids of kinds of data, of purposes, of countries; names of firms; texts of the owner.
 *
 * @param values by their name; each a list in its order
 */
public record Content(Map<String, List<String>> values) {
    /** Says nothing beyond its kind. */
    public static final Content NONE = new Content(Map.of());

    /** Contents in the order of their names, so that equal ones look equal wherever they are written. */
    public Content {
        Map<String, List<String>> sorted = new TreeMap<>();
        values.forEach((name, some) -> sorted.put(name, List.copyOf(some)));
        values = java.util.Collections.unmodifiableMap(sorted);
    }

    /** The same with something more. An empty text or list says nothing. */
    public Content with(String name, String value) {
        return with(name, value.isEmpty() ? List.of() : List.of(value));
    }

    /** The same with a list more. */
    public Content with(String name, Collection<String> some) {
        Map<String, List<String>> more = new TreeMap<>(values);
        if (!some.isEmpty()) {
            more.put(name, List.copyOf(some));
        }
        return new Content(more);
    }

    /** The list with a name; empty when it says none. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The one value with a name, or an empty string. */
    public String one(String name) {
        List<String> some = all(name);
        return some.isEmpty() ? "" : some.getFirst();
    }

    /** The one value with a name in a language ({@code name.es}), or in the other one when it was said in that alone. */
    public String one(String name, String language) {
        String wanted = one(name + "." + language);
        return wanted.isEmpty() ? one(name + ".en") + one(name + ".es") : wanted;
    }

    /** True when it has a value with this name. */
    public boolean has(String name) {
        return values.containsKey(name);
    }
}
