/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Value;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.retention.erasure.Identifiers;

/**
 * Some people of whom only signs are known.
 *
 * @param hash makes the signs
 * @param signs theirs
 */
record People(PersonHash hash, Set<String> signs) {
    private static final int LONGEST = 320;

    People {
        signs = Set.copyOf(signs);
    }

    /** Whoever is known by one of these. */
    static People of(PersonHash hash, Collection<String> identifiers) {
        return new People(hash, identifiers.stream().map(hash::of).collect(Collectors.toSet()));
    }

    boolean nobody() {
        return signs.isEmpty();
    }

    /** True when a row names one of them: any cell may be what a person is known by, or hold it among other words. */
    boolean named(Row row) {
        return row.values().stream()
                .filter(value -> value.kind() != Value.Kind.NONE && value.kind() != Value.Kind.BYTES)
                .map(Value::text)
                .anyMatch(this::named);
    }

    private boolean named(String text) {
        return !text.isBlank()
                && (text.length() <= LONGEST && signs.contains(hash.of(text))
                        || Identifiers.in(text).stream().map(hash::of).anyMatch(signs::contains));
    }
}
