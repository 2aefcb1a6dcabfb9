/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Long lists in parts, of which every database takes each as the values of one statement. */
public final class Parts {
    private static final int MOST = 500;

    private Parts() {}

    /** The values in their order, in as few parts as can be. */
    public static <T> List<List<T>> of(Collection<T> values) {
        List<T> all = List.copyOf(values);
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += MOST) {
            parts.add(all.subList(i, Math.min(all.size(), i + MOST)));
        }
        return parts;
    }
}
