/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.List;
import java.util.stream.IntStream;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.engine.ColumnProfile;
import org.resguardo.engine.ColumnProfiler;
import org.resguardo.engine.Engine;

/** Looks at columns in the thread that reads them. */
final class ColumnLookHere implements ColumnLook {
    private final List<ColumnProfiler> profilers;

    ColumnLookHere(Engine engine, int columns, int samples) {
        profilers = IntStream.range(0, columns)
                .mapToObj(i -> engine.column(samples))
                .toList();
    }

    @Override
    public void add(List<ColumnBatch> columns) {
        for (int i = 0; i < profilers.size(); i++) {
            profilers.get(i).add(columns.get(i));
        }
    }

    @Override
    public List<ColumnProfile> finish() {
        return profilers.stream().map(ColumnProfiler::profile).toList();
    }
}
