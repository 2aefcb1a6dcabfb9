/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.resguardo.scan.profile.SystemProfile;

/** Gathers the recognised tables of each system, up to some. */
final class SystemsLedger {
    private static final int TABLES = 200;
    private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::store)
            .thenComparing(key -> key.profile().id());

    private final Map<Key, Tables> systems = new TreeMap<>(ORDER);

    void add(int store, RecognisedTable table) {
        systems.computeIfAbsent(new Key(store, table.profile()), key -> new Tables())
                .add(table);
    }

    List<RecognisedSystem> all() {
        List<RecognisedSystem> all = new ArrayList<>();
        systems.forEach((key, tables) -> all.add(tables.system(key)));
        return all;
    }

    private record Key(int store, SystemProfile profile) {}

    private static final class Tables {
        private final List<RecognisedTable> kept = new ArrayList<>();
        private long further;

        void add(RecognisedTable table) {
            if (kept.size() < TABLES) {
                kept.add(table);
            } else {
                further++;
            }
        }

        RecognisedSystem system(Key key) {
            List<RecognisedTable> inOrder = kept.stream()
                    .sorted(Comparator.comparing(table -> table.place().toString()))
                    .toList();
            return new RecognisedSystem(key.store(), key.profile(), inOrder, further);
        }
    }
}
