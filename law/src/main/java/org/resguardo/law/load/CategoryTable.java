/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.resguardo.law.LawDataProblem;

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
        return read(DataFolder.ofThisModule().open(FILE));
    }

    static CategoryTable read(Reader text) {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(text)) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> rows.add(row(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " could not be read", e);
        }
        return new CategoryTable(rows);
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new LawDataProblem(FILE, cells[0], "its form", "category, element and note, with tabs between");
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
