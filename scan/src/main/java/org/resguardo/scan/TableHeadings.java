/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.List;
import java.util.stream.IntStream;
import org.resguardo.connector.Field;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.engine.ColumnHeading;
import org.resguardo.engine.Engine;

/**
 * The headings of a table, without those that are values.
 *
 * <p>In a file without headings the first row stands where headings should be. When one of its texts looks like a value,
 * none is shown, since a name beside an address is not always told from a heading; and all are counted as values. A
 * database has real column names, and so has a file of a known system, so there each is judged by itself.
 */
final class TableHeadings {
    private final List<Field> fields;
    private final List<Boolean> shown;
    private final boolean firstRow;

    /**
     * Looks at headings.
     *
     * @param known true when they are those of a known system, and so certainly headings as a row
     */
    TableHeadings(Engine engine, List<Field> fields, boolean known) {
        this.fields = fields;
        List<Boolean> value = fields.stream()
                .map(f -> !f.name().isEmpty() && engine.looksLikeValue(f.name()))
                .toList();
        boolean declared = fields.stream().anyMatch(f -> !f.declaredType().isEmpty());
        this.firstRow = !known && !declared && value.contains(true);
        this.shown = value.stream().map(isValue -> !firstRow && !isValue).toList();
    }

    /** True when the headings are a row of data, which is then to be counted with the others. */
    boolean areFirstRow() {
        return firstRow;
    }

    List<ColumnBatch> firstRow() {
        return fields.stream()
                .map(field -> {
                    ColumnBatch one = new ColumnBatch();
                    one.add(field.name());
                    return one;
                })
                .toList();
    }

    List<ColumnHeading> forEngine() {
        return IntStream.range(0, fields.size())
                .mapToObj(i -> new ColumnHeading(
                        heading(i), fields.get(i).comment(), fields.get(i).declaredType()))
                .toList();
    }

    ReportedColumn column(int index) {
        return new ReportedColumn(index + 1, heading(index), fields.get(index).hidden());
    }

    private String heading(int index) {
        return shown.get(index) ? fields.get(index).name() : "";
    }
}
