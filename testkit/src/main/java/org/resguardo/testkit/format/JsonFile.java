/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.testkit.table.Column;
import org.resguardo.testkit.table.FilledTable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON: one list under the name of the table, or one object a line.
 *
 * @param lines true for one object a line
 */
public record JsonFile(boolean lines) implements TableFormat {
    private static final JsonMapper LIST =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonMapper LINE = JsonMapper.builder().build();

    @Override
    public String id() {
        return lines ? "ndjson" : "json";
    }

    @Override
    public boolean namesTables() {
        return false;
    }

    @Override
    public void write(List<FilledTable> tables, Path file) throws IOException {
        FilledTable table = tables.get(0);
        List<Map<String, Object>> objects =
                table.texts().stream().map(row -> object(table.columns(), row)).toList();
        if (lines) {
            Files.write(file, objects.stream().map(LINE::writeValueAsString).toList(), StandardCharsets.UTF_8);
        } else {
            Files.writeString(file, LIST.writeValueAsString(Map.of(table.name(), objects)));
        }
    }

    private static Map<String, Object> object(List<Column> columns, List<String> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                object.put(columns.get(i).heading(), value(columns.get(i), row.get(i)));
            }
        }
        return object;
    }

    private static Object value(Column column, String text) {
        return switch (column.type()) {
            case TEXT, LONG_TEXT, DATE, MOMENT -> text;
            case INTEGER -> Long.parseLong(text);
            case DECIMAL -> new java.math.BigDecimal(text);
        };
    }
}
