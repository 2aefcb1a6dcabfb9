/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.law.LawDataProblem;
import org.resguardo.law.Text;

/** The table of what laws want people told when data is asked of them. */
public final class CollectionTable {
    private static final String FILE = "collection.tsv";
    private static final Set<String> CONTENTS = Set.of(
            "who",
            "contact",
            "data",
            "purpose",
            "basis",
            "recipients",
            "sale",
            "period",
            "rights",
            "complaint",
            "policy");

    private final List<Row> rows;

    /**
     * What one law wants.
     *
     * @param record the id of the law
     * @param contents ids of what must be told
     * @param article where in the law
     */
    public record Row(String record, List<String> contents, String article) {}

    private CollectionTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The table that comes with the program. */
    public static CollectionTable standard() {
        String text = new String(DataFolder.ofThisModule().read(FILE), StandardCharsets.UTF_8);
        return new CollectionTable(text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(CollectionTable::row)
                .toList());
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        List<String> contents = cells.length == 3 ? List.of(cells[1].split(" ")) : List.of("");
        if (!CONTENTS.containsAll(contents)) {
            throw new LawDataProblem(
                    FILE,
                    cells[0],
                    new Text("its form", "su forma"),
                    new Text(
                            "law, contents that are known, and article, with tabs between",
                            "ley, contenidos conocidos y artículo, con tabuladores entre ellos"));
        }
        return new Row(cells[0], contents, cells[2]);
    }

    /** What one law wants; empty when it sets no contents. */
    public Optional<Row> of(String record) {
        return rows.stream().filter(row -> row.record().equals(record)).findFirst();
    }

    /** All rows. */
    public List<Row> all() {
        return rows;
    }
}
