/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import io.github.spannm.jackcess.ColumnBuilder;
import io.github.spannm.jackcess.DataType;
import io.github.spannm.jackcess.Database;
import io.github.spannm.jackcess.DatabaseBuilder;
import io.github.spannm.jackcess.Table;
import io.github.spannm.jackcess.TableBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.testkit.table.Column;
import org.resguardo.testkit.table.FilledTable;

/**
 * Microsoft Access databases, old and new.
 *
 * @param id {@code mdb} or {@code accdb}
 */
public record AccessFile(String id) implements TableFormat {

    @Override
    public boolean namesTables() {
        return true;
    }

    @Override
    public void write(List<FilledTable> tables, Path file) throws IOException {
        Database.FileFormat format = id.equals("mdb") ? Database.FileFormat.V2000 : Database.FileFormat.V2010;
        try (Database database = DatabaseBuilder.create(format, file.toFile())) {
            for (FilledTable table : tables) {
                add(table, database);
            }
        }
    }

    private static void add(FilledTable table, Database database) throws IOException {
        TableBuilder builder = new TableBuilder(table.name());
        for (Column column : table.columns()) {
            builder.addColumn(columnOf(column));
        }
        Table created = builder.toTable(database);
        List<Object[]> rows = new ArrayList<>();
        for (List<String> row : table.texts()) {
            @Nullable Object[] values = new @Nullable Object[row.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(table.columns().get(i), row.get(i));
            }
            rows.add(values);
        }
        created.addRows(rows);
    }

    private static ColumnBuilder columnOf(Column column) {
        ColumnBuilder builder = new ColumnBuilder(column.heading());
        return switch (column.type()) {
            case TEXT -> builder.withType(DataType.TEXT);
            case LONG_TEXT -> builder.withType(DataType.MEMO);
            case INTEGER -> builder.withType(DataType.NUMERIC).withPrecision(18).withScale(0);
            case DECIMAL -> builder.withType(DataType.NUMERIC).withPrecision(18).withScale(6);
            case DATE, MOMENT -> builder.withType(DataType.SHORT_DATE_TIME);
        };
    }

    private static @Nullable Object value(Column column, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (column.type()) {
            case TEXT, LONG_TEXT -> text;
            case INTEGER, DECIMAL -> new BigDecimal(text);
            case DATE -> LocalDate.parse(text).atStartOfDay();
            case MOMENT -> LocalDateTime.parse(text.replace(' ', 'T'));
        };
    }
}
