/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Field;
import org.resguardo.connector.Place;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.engine.ColumnFinding;
import org.resguardo.engine.ColumnProfile;
import org.resguardo.scan.profile.Recognition;
import org.resguardo.scan.profile.TableSeen;

/** Looks at one table. */
final class TableScan implements TableIntake {
    private final DatasetScan dataset;
    private final Place place;
    private final TableTraits traits;
    private final TableHeadings headings;
    private final ColumnLook look;
    private final Optional<Recognition> system;
    private final List<List<ColumnProfile>> elsewhere = new ArrayList<>();
    private @Nullable Coverage coverage;
    private long rows;
    private boolean closed;

    TableScan(DatasetScan dataset, Place place, List<Field> fields, TableTraits traits, ColumnLook look) {
        this.dataset = dataset;
        this.place = place;
        this.traits = traits;
        this.look = look;
        this.system = dataset.recognise(seen(place, fields));
        this.headings = new TableHeadings(dataset.engine(), fields, system.isPresent());
        if (headings.areFirstRow()) {
            look.add(headings.firstRow());
        }
    }

    @Override
    public void rows(List<ColumnBatch> columns) {
        if (!columns.isEmpty()) {
            int more = columns.get(0).size();
            rows += more;
            look.add(columns);
            dataset.rows(more);
        }
    }

    @Override
    public void profiles(long more, List<ColumnProfile> known) {
        rows += more;
        elsewhere.add(known);
        dataset.rows(more);
    }

    @Override
    public void covered(Coverage how) {
        coverage = how;
    }

    /** Also when reading ended in the middle: what was read until then is judged. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        List<ColumnProfile> profiles = look.finish();
        for (List<ColumnProfile> part : elsewhere) {
            IntStream.range(0, profiles.size()).forEach(i -> profiles.get(i).merge(part.get(i)));
        }
        List<List<ColumnFinding>> judged = dataset.engine().judge(headings.forEngine(), profiles);
        Optional<Age> age = dataset.ages().ofRows(profiles, judged);
        TableFindings findings = new TableFindings(headings, profiles, judged, system);
        dataset.tableEnded(
                new SeenTable(place, howMuch(), age, columns(profiles)),
                traits.hidden(),
                findings.atLeast(dataset.settings().least()));
        system.ifPresent(known -> dataset.recognised(place, known, findings));
        IntStream.range(0, profiles.size()).forEach(i -> dataset.people(profiles.get(i), judged.get(i)));
    }

    private List<SeenTable.Column> columns(List<ColumnProfile> profiles) {
        return IntStream.range(0, profiles.size())
                .mapToObj(i -> column(i, profiles.get(i)))
                .toList();
    }

    private SeenTable.Column column(int index, ColumnProfile profile) {
        return new SeenTable.Column(headings.column(index), profile.nature(), profile.values(), profile.empty());
    }

    private static TableSeen seen(Place place, List<Field> fields) {
        boolean untyped = fields.stream().allMatch(field -> field.declaredType().isEmpty());
        return new TableSeen(
                place.last(), untyped, fields.stream().map(Field::name).toList());
    }

    private Coverage howMuch() {
        return coverage == null ? new Coverage(rows, traits.rows(), Coverage.Method.FIRST_ROWS) : coverage;
    }
}
