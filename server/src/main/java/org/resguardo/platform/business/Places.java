/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where the business is, and where its customers live, by the ids of the law's places.
 *
 * @param located where it is; it is nowhere else
 * @param customers where customers live, with about how many, where that is known
 * @param elsewhere whether some live anywhere else
 */
public record Places(Set<String> located, Map<String, OptionalLong> customers, Elsewhere elsewhere) {

    /** Places in the order of their ids. */
    public Places {
        located = Collections.unmodifiableSet(new TreeSet<>(located));
        customers = Collections.unmodifiableMap(new TreeMap<>(customers));
    }

    /** Nothing told yet. */
    public static Places untold() {
        return new Places(Set.of(), Map.of(), Elsewhere.UNTOLD);
    }

    /** The place where the business is, when it is in one. */
    public Optional<String> home() {
        return located.size() == 1 ? Optional.of(located.iterator().next()) : Optional.empty();
    }

    /** Whether customers live in places that are not listed. */
    public enum Elsewhere {
        /** Nobody has been asked. */
        UNTOLD(""),
        /** The list is whole. */
        NONE("none"),
        /** The list is whole, and has more places than the one where the business is. */
        SOME("some"),
        /** The owner does not know. */
        UNKNOWN("unknown");

        private final String id;

        Elsewhere(String id) {
            this.id = id;
        }

        /** Its name in the database and in forms. */
        public String id() {
            return id;
        }

        /** The one with an id. */
        public static Elsewhere of(String id) {
            for (Elsewhere elsewhere : values()) {
                if (elsewhere.id.equals(id)) {
                    return elsewhere;
                }
            }
            return UNTOLD;
        }
    }
}
