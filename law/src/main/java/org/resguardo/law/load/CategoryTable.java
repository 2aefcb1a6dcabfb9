/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.resguardo.law.LawDataProblem;
import org.resguardo.law.Text;
import org.resguardo.law.facts.InventorySummary;

/**
 * The one table between the kinds of data that the engine finds and the elements that laws name.
 *
 * <p>It names the engine's kinds by their ids, which never change, so that this module needs nothing of the engine; a test
 * holds the table against the engine, in both directions.
 */
public final class CategoryTable {
    private static final String FILE = "categories.tsv";
    private static final String NONE = "-";
    private static final String MAYBE = "maybe";
    private static final Set<String> HOW = Set.of("is", MAYBE, NONE);

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
        if (cells.length != 4 || !HOW.contains(cells[2])) {
            throw new LawDataProblem(
                    FILE,
                    cells[0],
                    new Text("its form", "su forma"),
                    new Text(
                            "category, element, is or maybe, and note, with tabs between",
                            "categoría, elemento, is o maybe, y nota, con tabuladores entre ellos"));
        }
        return new Row(cells[0], cells[1], cells[2].equals(MAYBE), cells[3]);
    }

    /** The elements that a kind of data of the engine stands for; none when no law names it. */
    public List<String> elements(String category) {
        return rows.stream()
                .filter(row -> row.category.equals(category) && !row.element.equals(NONE))
                .map(Row::element)
                .toList();
    }

    /**
     * What laws are told of a scan. An element is found where such a value is that element, and left open where it only may
     * be.
     *
     * @param people of about how many people each kind of data of the engine was found, by its id
     * @param everywhere true when the scan saw all places; then what no found kind can be is absent, as far as a detector
     *     exists
     */
    public InventorySummary.Builder summary(Map<String, Long> people, boolean everywhere) {
        InventorySummary.Builder summary = new InventorySummary.Builder();
        Set<String> open = new TreeSet<>(findable());
        for (Row row : rows) {
            Long count = people.get(row.category);
            if (count != null && !row.element.equals(NONE)) {
                open.remove(row.element);
                if (!row.maybe) {
                    summary.foundAtLeast(row.element, count);
                }
            }
        }
        if (everywhere) {
            open.forEach(summary::absent);
        }
        return summary;
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
     * @param maybe true when not every such value is the element
     * @param note why
     */
    private record Row(String category, String element, boolean maybe, String note) {}
}
