/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.catalyst.InternalRow;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.engine.ColumnProfiler;
import org.resguardo.engine.Engine;

/** Looks at the rows of one part of a table, where they lie. */
final class PartLook implements FlatMapFunction<Iterator<InternalRow>, Part> {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 4096;
    private static final int MOST_BYTES = 1 << 20;
    /** So often it is asked how much the batches hold. */
    private static final int ROWS_BETWEEN = 64;

    private final long key;
    private final RowReading reading;
    private final long most;

    /**
     * Prepares the look.
     *
     * @param key the key of the whole job
     * @param most the most rows of the part
     */
    PartLook(long key, RowReading reading, long most) {
        this.key = key;
        this.reading = reading;
        this.most = most;
    }

    @Override
    public Iterator<Part> call(Iterator<InternalRow> rows) {
        Engine engine = NodeEngine.of(key);
        List<ColumnProfiler> profilers =
                Stream.generate(() -> engine.column(0)).limit(reading.columns()).toList();
        ColumnBatch[] batches =
                Stream.generate(ColumnBatch::new).limit(reading.columns()).toArray(ColumnBatch[]::new);
        long count = 0;
        int held = 0;
        while (count < most && rows.hasNext()) {
            if (!reading.add(rows.next(), batches)) {
                continue;
            }
            count++;
            held++;
            if (held >= MOST_ROWS || held % ROWS_BETWEEN == 0 && bytes(batches) >= MOST_BYTES) {
                look(batches, profilers);
                held = 0;
            }
        }
        look(batches, profilers);
        boolean cut = count == most && rows.hasNext();
        return List.of(Part.of(
                        count, profilers.stream().map(ColumnProfiler::profile).toList(), cut))
                .iterator();
    }

    private static void look(ColumnBatch[] batches, List<ColumnProfiler> profilers) {
        for (int i = 0; i < batches.length; i++) {
            if (batches[i].size() > 0) {
                profilers.get(i).add(batches[i]);
                batches[i].clear();
            }
        }
    }

    private static long bytes(ColumnBatch[] batches) {
        long bytes = 0;
        for (ColumnBatch batch : batches) {
            bytes += batch.byteCount();
        }
        return bytes;
    }
}
