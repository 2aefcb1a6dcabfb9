/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.truth;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.resguardo.engine.DataCategory;
import org.resguardo.testkit.table.Cell;
import org.resguardo.testkit.table.Column;
import org.resguardo.testkit.table.FilledTable;

/** Takes down the truth while a business is written. */
public final class TruthBook {
    private final Map<Key, Count> counts = new LinkedHashMap<>();
    private final Set<String> markers = new TreeSet<>();

    /** Takes down a table, or the next piece of one that is written in pieces. */
    public void table(List<String> place, String format, FilledTable table) {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Count count = count(new Key(place, format, columns.get(i).heading(), true));
            count.tolerate(columns.get(i).tolerated());
            for (List<Cell> row : table.rows()) {
                take(count, row.get(i).facts());
            }
        }
    }

    /**
     * Takes down a document, or the next part of one.
     *
     * @param facts what it says of people; none when it says nothing of anybody
     * @param tolerated what else may be claimed without being wrong
     */
    public void document(
            List<String> place, String format, Collection<Fact> facts, Collection<DataCategory> tolerated) {
        Count count = count(new Key(place, format, "", false));
        count.tolerate(tolerated);
        take(count, facts);
    }

    /** The truth so far. */
    public GroundTruth truth(String business, long seed, int size) {
        List<TruthEntry> entries = new ArrayList<>();
        counts.forEach((key, count) -> entries.add(count.entry(key)));
        return new GroundTruth(business, seed, size, entries, List.copyOf(markers));
    }

    private Count count(Key key) {
        return counts.computeIfAbsent(key, k -> new Count());
    }

    private void take(Count count, Collection<Fact> facts) {
        for (Fact fact : facts) {
            count.take(fact);
            if (Markers.distinctive(fact)) {
                markers.add(fact.value());
            }
        }
    }

    private record Key(List<String> place, String format, String field, boolean column) {}

    private static final class Count {
        private final Map<String, Integer> categories = new TreeMap<>();
        private final Set<String> tolerated = new TreeSet<>();
        private final BitSet people = new BitSet();

        void tolerate(Collection<DataCategory> more) {
            more.forEach(category -> tolerated.add(category.id()));
        }

        void take(Fact fact) {
            categories.merge(fact.category().id(), 1, Integer::sum);
            people.set(fact.person());
        }

        TruthEntry entry(Key key) {
            return new TruthEntry(
                    key.place, key.format, key.field, key.column, categories, tolerated, people.cardinality());
        }
    }
}
