/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableColumn.Kind;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Value;
import org.resguardo.connector.files.edit.DelimitedCells.Cell;
import org.resguardo.connector.files.edit.DelimitedCells.Line;
import org.resguardo.connector.files.format.DelimitedLayout;

/** The records of a CSV or TSV file. What is not changed stays byte for byte as it is. */
final class DelimitedTable implements FileTable {
    private final byte[] bytes;
    private final DelimitedLayout layout;
    private final String text;
    private final List<Line> lines;
    private final List<EditableColumn> columns = new ArrayList<>();
    private final List<Optional<DateForm>> forms = new ArrayList<>();
    private final List<List<Value>> records;

    DelimitedTable(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.layout = DelimitedLayout.of(bytes);
        this.text = new String(bytes, layout.encoding().charset());
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        List<Line> all = new DelimitedCells(text, mark, layout.delimiter(), layout.quote()).lines();
        List<Line> filled = all.stream().filter(line -> !line.blank()).toList();
        this.lines = filled.subList(Math.min(layout.before(), filled.size()), filled.size());
        List<String> names = Columns.names(layout.headings(), layout.width());
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            Optional<DateForm> form =
                    DateForm.of(lines.stream().map(line -> raw(line, column)).toList());
            forms.add(form);
            columns.add(Columns.of(names.get(i), form.isPresent() ? Kind.DATE : Kind.TEXT));
        }
        this.records = lines.stream().map(this::record).toList();
    }

    private static String raw(Line line, int column) {
        return column < line.cells().size() ? line.cells().get(column).value() : "";
    }

    @Override
    public List<EditableColumn> columns() {
        return columns;
    }

    private List<Value> record(Line line) {
        List<Value> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            String raw = raw(line, i);
            String shown = forms.get(i)
                    .flatMap(form -> form.day(raw))
                    .map(LocalDate::toString)
                    .orElse(raw);
            values.add(shown.isEmpty() ? Value.NONE : Value.of(shown));
        }
        return values;
    }

    @Override
    public List<List<Value>> records() {
        return records;
    }

    /** A file whose letters are not understood to the last byte is not written again. */
    @Override
    public List<Hazard> hazards() {
        return Arrays.equals(text.getBytes(writing()), bytes)
                ? List.of()
                : List.of(new Hazard(
                        Hazard.Kind.BEYOND_US, layout.encoding().charset().name()));
    }

    /** Java writes a mark of its own before UTF-16 unless it is told the order of the bytes. */
    private Charset writing() {
        return layout.encoding().charset();
    }

    @Override
    public byte[] with(Set<Integer> gone, Map<Integer, List<Value>> changed) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream(bytes.length);
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (gone.contains(i)) {
                write(made, from, line.start());
                from = line.end();
            } else if (changed.containsKey(i)) {
                from = change(made, from, line, changed.getOrDefault(i, List.of()), records.get(i));
            }
        }
        write(made, from, text.length());
        return made.toByteArray();
    }

    private int change(ByteArrayOutputStream made, int from, Line line, List<Value> values, List<Value> before)
            throws IOException {
        int at = from;
        for (int i = 0; i < Math.min(values.size(), line.cells().size()); i++) {
            Cell cell = line.cells().get(i);
            if (!values.get(i).equals(before.get(i))) {
                write(made, at, cell.start());
                boolean quoted = cell.start() < cell.end() && text.charAt(cell.start()) == layout.quote();
                String value = written(i, values.get(i).text(), cell.value());
                made.write(DelimitedCells.written(value, layout.delimiter(), layout.quote(), quoted)
                        .getBytes(writing()));
                at = cell.end();
            }
        }
        return at;
    }

    private String written(int column, String value, String like) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") && forms.get(column).isPresent()
                ? forms.get(column).get().written(LocalDate.parse(value), like)
                : value;
    }

    private void write(ByteArrayOutputStream made, int from, int to) throws IOException {
        made.write(text.substring(from, to).getBytes(writing()));
    }
}
