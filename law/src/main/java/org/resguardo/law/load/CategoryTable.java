/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.resguardo.law.LawDataProblem;
import org.resguardo.law.Text;

/**
 * The one table between the kinds of data that the engine finds and the elements that laws name.
 *
 * <p>It names the engine's kinds by their ids, which never change, so that this module needs nothing of the engine; a test
 * holds the table against the engine, in both directions.
 */
public final class CategoryTable {
    private static final String FILE = "categories.tsv";
    private static final String NONE = "-";

    private final List<Row> rows;

    private CategoryTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The table that comes with the program. */
    public static CategoryTable standard() {
        return read(new String(DataFolder.ofThisModule().read(FILE), StandardCharsets.UTF_8));
    }

    static CategoryTable read(String text) {
        return new CategoryTable(text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(CategoryTable::row)
                .toList());
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new LawDataProblem(
                    FILE,
                    cells[0],
                    new Text("its form", "su forma"),
                    new Text(
                            "category, element and note, with tabs between",
                            "categoría, elemento y nota, con tabuladores entre ellos"));
        }
        return new Row(cells[0], cells[1], cells[2]);
    }

    /** The elements that a kind of data of the engine stands for; none when no law names it. */
    public List<String> elements(String category) {
        return rows.stream()
                .filter(row -> row.category.equals(category) && !row.element.equals(NONE))
                .map(Row::element)
                .toList();
    }

    /** The kinds of data that the table knows. */
    public Set<String> categories() {
        Set<String> all = new TreeSet<>();
        rows.stream().map(Row::category).filter(id -> !id.equals(NONE)).forEach(all::add);
        return all;
    }

    /** The elements that the engine can find. */
    public Set<String> findable() {
        Set<String> all = new TreeSet<>();
        rows.stream()
                .filter(row -> !row.category.equals(NONE) && !row.element.equals(NONE))
                .forEach(row -> all.add(row.element));
        return all;
    }

    /** The elements that no detector finds: only a person can tell. */
    public Set<String> notFindable() {
        Set<String> all = new TreeSet<>();
        rows.stream().filter(row -> row.category.equals(NONE)).forEach(row -> all.add(row.element));
        return all;
    }

    /**
     * A line of the table.
     *
     * @param category the engine's kind, or a hyphen
     * @param element the law's element, or a hyphen
     * @param note why
     */
    private record Row(String category, String element, String note) {}
}
