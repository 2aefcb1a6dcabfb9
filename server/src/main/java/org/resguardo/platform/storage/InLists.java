/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Long lists of which a statement asks whether something is among them, in parts that every database takes. Each part is as long as a
 * power of two, by its last value again and again: a few lengths make a few statements, which no database need think through anew.
 */
public final class InLists {
    private static final int MOST = 512;

    private InLists() {}

    /** The values, in as few parts as can be; none for no values. */
    public static <T> List<List<T>> of(Collection<T> values) {
        List<T> all = List.copyOf(values);
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += MOST) {
            parts.add(filled(all.subList(i, Math.min(all.size(), i + MOST))));
        }
        return parts;
    }

    private static <T> List<T> filled(List<T> part) {
        int missing = Integer.highestOneBit(2 * part.size() - 1) - part.size();
        List<T> filled = new ArrayList<>(part);
        filled.addAll(Collections.nCopies(missing, part.getLast()));
        return filled;
    }
}
