/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;

/**
 * The rows that one transaction treats, decided in one way for dry runs and for real ones: that is why their counts agree.
 *
 * @param rows the rows of the rule, as they are
 * @param after the same as they will be; empty when they go
 * @param along what goes along, the nearest first
 * @param shielded how many rows were left out because nobody may touch them
 * @param last the last row that was looked at; empty when there are no more
 */
record Lot(List<Row> rows, List<Row> after, List<Company> along, long shielded, Optional<Row> last) {

    /**
     * Rows of another table that go along.
     *
     * @param table their table
     * @param rows the rows
     */
    record Company(EditableTable table, List<Row> rows) {}

    /** Where rows come from: a look, or a transaction that locks them. */
    interface Source {
        List<Row> rows(EditableTable table, Selection selection, Optional<Row> after, int most)
                throws ConnectorException;

        List<Row> pointing(EditableTable child, Relation relation, EditableTable parent, List<Row> parents)
                throws ConnectorException;
    }

    /** Decides about the rows behind another. */
    static Lot next(Target target, Source source, Optional<Row> behind, int most) throws ConnectorException {
        Treatment treatment = target.treatment();
        List<Row> seen = source.rows(target.table(), target.selection(), behind, most);
        List<Row> rows = new ArrayList<>();
        List<Row> after = new ArrayList<>();
        long shielded = 0;
        for (Row row : seen) {
            if (treatment.shield().covers(target.table(), row) || companyShielded(target, source, row)) {
                shielded++;
                continue;
            }
            Optional<Row> changed = treatment.change().map(change -> change.after(row));
            if (changed.isEmpty() || !changed.get().equals(row)) {
                rows.add(row);
                changed.ifPresent(after::add);
            }
        }
        Optional<Row> last = seen.isEmpty() ? Optional.empty() : Optional.of(seen.getLast());
        List<Company> along = once(company(target.table(), target.branches(), source, rows));
        return new Lot(rows, after, along, shielded, last);
    }

    /** Only asked for row by row where somebody is shielded at all. */
    private static boolean companyShielded(Target target, Source source, Row row) throws ConnectorException {
        Shield shield = target.treatment().shield();
        if (shield.equals(Shield.NONE) || target.branches().isEmpty()) {
            return false;
        }
        for (Company company : company(target.table(), target.branches(), source, List.of(row))) {
            for (Row along : company.rows()) {
                if (shield.covers(company.table(), along)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Company> company(EditableTable parent, List<Branch> branches, Source source, List<Row> rows)
            throws ConnectorException {
        List<Company> company = new ArrayList<>();
        for (Branch branch : rows.isEmpty() ? List.<Branch>of() : branches) {
            List<Row> along = source.pointing(branch.table(), branch.relation(), parent, rows);
            company.add(new Company(branch.table(), along));
            company.addAll(company(branch.table(), branch.branches(), source, along));
        }
        return company;
    }

    /** A row that goes along for two reasons goes once: where it stands last, behind everything that it points to. */
    private static List<Company> once(List<Company> company) {
        Set<List<Object>> seen = new HashSet<>();
        List<Company> once = new ArrayList<>();
        for (Company some : company.reversed()) {
            List<Row> rows = some.rows().stream()
                    .filter(row ->
                            seen.add(List.of(some.table().id(), some.table().keyOf(row))))
                    .toList();
            if (!rows.isEmpty()) {
                once.addFirst(new Company(some.table(), rows));
            }
        }
        return once;
    }

    Tally tally() {
        return new Tally(
                rows.size(),
                along.stream().mapToLong(some -> some.rows().size()).sum(),
                shielded);
    }
}
