/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.PartitionPruningRDD;
import org.apache.spark.sql.catalyst.InternalRow;
import scala.runtime.AbstractFunction1;

/**
 * Which parts of a table are read, and how much of each. A part is what one task reads: some row groups, some blocks of a file, or
 * some small files. Drawn by chance with a fixed seed, so that a second look at the same files sees the same.
 *
 * @param parts the parts that are read, by number
 * @param all true when no part is left out
 * @param rowsOfEach the most rows of each part, from its beginning
 */
record BlockSample(Set<Integer> parts, boolean all, long rowsOfEach) {
    private static final long SEED = 1;
    private static final int MOST_PARTS = 64;

    /** Every row, or about so many of a table that has so many parts. */
    static BlockSample of(OptionalLong rows, int partsInAll) {
        List<Integer> numbers = IntStream.range(0, partsInAll).boxed().collect(Collectors.toList());
        if (rows.isEmpty()) {
            return new BlockSample(new HashSet<>(numbers), true, Long.MAX_VALUE);
        }
        Collections.shuffle(numbers, new Random(SEED));
        int chosen = Math.min(partsInAll, MOST_PARTS);
        long each = Math.max(1, rows.getAsLong() / Math.max(1, chosen));
        return new BlockSample(new HashSet<>(numbers.subList(0, chosen)), chosen == partsInAll, each);
    }

    JavaRDD<InternalRow> of(JavaRDD<InternalRow> table) {
        return all
                ? table
                : PartitionPruningRDD.create(table.rdd(), new Chosen(parts)).toJavaRDD();
    }

    private static final class Chosen extends AbstractFunction1<Object, Object> implements Serializable {
        private static final long serialVersionUID = 1L;

        private final HashSet<Integer> parts;

        Chosen(Set<Integer> parts) {
            this.parts = new HashSet<>(parts);
        }

        @Override
        public Object apply(Object number) {
            return parts.contains((Integer) number);
        }
    }
}
