/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipException;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableColumn.Kind;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Value;
import org.resguardo.connector.files.format.SheetShape;

/**
 * The records of one sheet of a workbook.
 *
 * <p>A record that goes leaves its row empty: formats, heights and the numbers of all other rows stay, and so does every formula
 * anywhere that points to them. Formulas in the row stay too and come to nothing, unless text stands in them. Texts that
 * nobody uses any more leave the list that all sheets share, and what formulas came to is worked out anew.
 */
final class XlsxTable implements FileTable {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private final XlsxBook book;
    private final String part;
    private final String xml;
    private final List<XlsxRow> rows;
    private final List<EditableColumn> columns = new ArrayList<>();
    private final List<List<Value>> records;

    XlsxTable(XlsxBook book, String part) throws IOException {
        this.book = book;
        this.part = part;
        try {
            this.xml = book.parts().text(part).orElseThrow(() -> new ZipException("no such sheet"));
            List<XlsxRow> all = XlsxRow.of(xml);
            int width = all.stream()
                    .flatMap(row -> row.cells().stream())
                    .mapToInt(cell -> cell.column() + 1)
                    .max()
                    .orElse(0);
            List<XlsxRow> filled =
                    all.stream().filter(row -> !blank(texts(row, width))).toList();
            SheetShape shape = SheetShape.of(filled.stream()
                    .limit(SheetShape.SAMPLE)
                    .map(row -> texts(row, width))
                    .toList());
            this.rows = filled.subList(Math.min(shape.before(), filled.size()), filled.size());
            List<String> names = Columns.names(shape.headings(), width);
            for (int i = 0; i < width; i++) {
                columns.add(Columns.of(names.get(i), kind(i)));
            }
            this.records = rows.stream().map(row -> record(row, width)).toList();
        } catch (IllegalArgumentException e) {
            throw new ZipException("XML that is not understood");
        }
    }

    private static boolean blank(List<String> texts) {
        return texts.stream().allMatch(String::isBlank);
    }

    private List<String> texts(XlsxRow row, int width) {
        List<String> texts = new ArrayList<>(java.util.Collections.nCopies(width, ""));
        row.cells().forEach(cell -> texts.set(cell.column(), cell.value(book)));
        return texts;
    }

    private List<Value> record(XlsxRow row, int width) {
        return texts(row, width).stream()
                .map(text -> text.isEmpty() ? Value.NONE : Value.of(text))
                .toList();
    }

    private Kind kind(int column) {
        List<XlsxCell> cells = rows.stream()
                .flatMap(row -> row.cell(column).stream())
                .filter(cell -> !cell.value(book).isBlank())
                .toList();
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.date(book)) ? Kind.DATE : Kind.TEXT;
    }

    @Override
    public List<EditableColumn> columns() {
        return columns;
    }

    @Override
    public List<List<Value>> records() {
        return records;
    }

    /** A formula with text that others are worked out by cannot go without them; pivot tables and comments keep copies. */
    @Override
    public List<Hazard> hazards() {
        List<Hazard> hazards = new ArrayList<>();
        boolean bound = rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.master() && cell.textInFormula());
        if (bound) {
            hazards.add(new Hazard(Hazard.Kind.BEYOND_US, ""));
        }
        book.parts().names("xl/pivotCache/pivotCacheRecords").stream()
                .map(XlsxTable::last)
                .forEach(name -> hazards.add(new Hazard(Hazard.Kind.COPIED_BY, name)));
        book.parts().relations(part).values().stream()
                .filter(name -> name.contains("omment"))
                .map(XlsxTable::last)
                .forEach(name -> hazards.add(new Hazard(Hazard.Kind.COPIED_BY, name)));
        return hazards;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    @Override
    public byte[] with(Set<Integer> gone, Map<Integer, List<Value>> changed) throws IOException {
        XlsxParts made = book.parts().copy();
        Set<Integer> freed = new HashSet<>();
        boolean formulasGone = false;
        StringBuilder sheet = new StringBuilder(xml.length());
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (XlsxCell cell : rows.get(i).cells()) {
                boolean goes = gone.contains(i);
                boolean other = changed.containsKey(i) && differs(i, cell, changed.getOrDefault(i, List.of()));
                if (goes || other) {
                    sheet.append(xml, from, cell.tag().start());
                    sheet.append(goes ? emptied(cell) : filled(cell, changed.getOrDefault(i, List.of())));
                    from = cell.end();
                    cell.shared().ifPresent(freed::add);
                    formulasGone |= cell.formula() && (other || cell.textInFormula());
                }
            }
        }
        made.put(part, sheet.append(xml.substring(from)).toString());
        freed.removeAll(used(made));
        XlsxBook.forgetStrings(made, freed);
        if (formulasGone) {
            made.forgetOrderOfFormulas();
        }
        made.workOutAnew();
        return made.bytes();
    }

    private boolean differs(int record, XlsxCell cell, List<Value> values) {
        return cell.column() < values.size()
                && !values.get(cell.column()).equals(records.get(record).get(cell.column()));
    }

    private static String emptied(XlsxCell cell) {
        return cell.with("", cell.formula() && !cell.textInFormula() ? cell.formulaWithTags() : "");
    }

    private String filled(XlsxCell cell, List<Value> values) {
        String text = values.get(cell.column()).text();
        String prefix = cell.tag().prefix();
        if (text.isEmpty()) {
            return cell.with("", "");
        }
        if (cell.date(book) && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            LocalDate epoch = book.since1904() ? EPOCH_1904 : EPOCH_1900;
            long days = ChronoUnit.DAYS.between(epoch, LocalDate.parse(text));
            return cell.with("", "<" + prefix + "v>" + days + "</" + prefix + "v>");
        }
        return cell.with(
                "inlineStr",
                "<" + prefix + "is><" + prefix + "t xml:space=\"preserve\">" + XmlMarks.escaped(text) + "</" + prefix
                        + "t></" + prefix + "is>");
    }

    /** The texts that cells of any sheet still point to. */
    private Set<Integer> used(XlsxParts made) {
        Set<Integer> used = new TreeSet<>();
        for (String sheet : new HashSet<>(book.sheets().values())) {
            XlsxRow.of(made.text(sheet).orElse("")).stream()
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> cell.shared().ifPresent(used::add));
        }
        return used;
    }
}
