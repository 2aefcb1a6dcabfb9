/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.resguardo.connector.Coverage;
import org.resguardo.scan.Age;
import org.resguardo.scan.DatasetLook;
import org.resguardo.scan.ReportedColumn;
import org.resguardo.scan.ReportedFinding;
import org.resguardo.scan.ReportedPlace;
import org.resguardo.scan.SeenTable;

/**
 * A column or a document as a look has seen it.
 *
 * @param key what it is called
 * @param position the column's position, from 1; 0 for a document
 * @param nature what its values are, or {@link #TEXT}
 * @param values how many values it has; of a document, how many were found
 * @param empty how many of its cells are empty
 * @param coverage how much of its table was read; empty for a document
 * @param age how old it is, when that is known
 * @param findings what was found in it
 */
record SeenField(
        FieldKey key,
        int position,
        String nature,
        long values,
        long empty,
        Optional<Coverage> coverage,
        Optional<Age> age,
        List<ReportedFinding> findings) {
    /** The nature of a document. */
    static final String TEXT = "text";

    /** All that a look has seen, columns in their order. */
    static List<SeenField> of(DatasetLook look) {
        Map<String, ReportedPlace> places = new LinkedHashMap<>();
        look.places().forEach(place -> places.put(place.place().toString(), place));
        List<SeenField> fields = new ArrayList<>();
        for (SeenTable table : look.tables()) {
            Optional<ReportedPlace> found =
                    Optional.ofNullable(places.remove(table.place().toString()));
            table.columns().forEach(column -> fields.add(column(table, column, found)));
        }
        places.values().forEach(text -> fields.add(text(text)));
        return fields;
    }

    private static SeenField column(SeenTable table, SeenTable.Column column, Optional<ReportedPlace> found) {
        ReportedColumn named = column.column();
        List<ReportedFinding> findings = found.stream()
                .flatMap(place -> place.findings().stream())
                .filter(finding -> finding.column().map(ReportedColumn::number).orElse(0) == named.number())
                .toList();
        return new SeenField(
                new FieldKey(table.place().toString(), named.heading()),
                named.number(),
                column.nature().name().toLowerCase(Locale.ROOT),
                column.values(),
                column.empty(),
                Optional.of(table.coverage()),
                told(table.age().or(() -> found.flatMap(ReportedPlace::age))),
                findings);
    }

    private static SeenField text(ReportedPlace text) {
        long values =
                text.findings().stream().mapToLong(ReportedFinding::values).sum();
        return new SeenField(
                new FieldKey(text.place().toString(), ""),
                0,
                TEXT,
                values,
                0,
                Optional.empty(),
                told(text.age()),
                text.findings());
    }

    /** When a file was changed says little of the data in it, and nothing when it was copied here. */
    private static Optional<Age> told(Optional<Age> age) {
        return age.filter(known -> known.source() != Age.Source.FILE_CHANGED);
    }

    /** The surest finding of each kind; what several detectors found of one kind counts together. */
    Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        findings.forEach(finding -> kinds.merge(finding.category().id(), Kind.of(finding), Kind::with));
        return kinds;
    }

    /**
     * One kind of personal data in a field.
     *
     * @param surest the finding that is surest of it
     * @param values how many values
     * @param distinct about how many different ones
     */
    record Kind(ReportedFinding surest, long values, long distinct) {
        static Kind of(ReportedFinding finding) {
            return new Kind(finding, finding.values(), finding.distinct());
        }

        Kind with(Kind other) {
            ReportedFinding first = other.surest.certainty().compareTo(surest.certainty()) > 0 ? other.surest : surest;
            return new Kind(first, values + other.values, distinct + other.distinct);
        }
    }
}
