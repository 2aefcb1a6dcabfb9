/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Field;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;
import org.resguardo.engine.ColumnFinding;
import org.resguardo.engine.ColumnProfile;
import org.resguardo.engine.Engine;
import org.resguardo.engine.TextScan;
import org.resguardo.scan.profile.Recognition;
import org.resguardo.scan.profile.TableSeen;

/** Looks at one file or one table of a database. Used by the one thread that reads it. */
final class DatasetScan implements Intake {
    /** From this size on, a file's rows are looked at while the next are being read. */
    private static final long LARGE = 64L << 20;

    private final ScanParts parts;
    private final int store;
    private final DataStore.Kind kind;
    private final Dataset dataset;
    private final DatasetAges ages;
    private final boolean sizeKnown;
    private final boolean beside;
    private final Map<Place, TextTally> texts = new LinkedHashMap<>();
    private final List<ReportedPlace> places = new ArrayList<>();
    private final List<SeenTable> tables = new ArrayList<>();
    private final List<SampledTable> sampled = new ArrayList<>();
    private final List<RecognisedTable> systems = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable TableScan open;
    private long bytes;
    private long rows;

    DatasetScan(ScanParts parts, int store, DataStore.Kind kind, Dataset dataset) {
        this.parts = parts;
        this.store = store;
        this.dataset = dataset;
        this.ages = new DatasetAges(dataset, Clock.systemUTC());
        this.kind = kind;
        this.sizeKnown = kind.bytesToRead(dataset).isPresent();
        this.beside = kind == DataStore.Kind.DATABASE || dataset.bytes().orElse(0) >= LARGE;
    }

    @Override
    public TableIntake table(Place place, List<Field> fields, TableTraits traits) {
        closeTable();
        int samples = settings().samples();
        ColumnLook look = beside
                ? new ColumnLookBeside(
                        engine(), fields.size(), samples, settings().threads())
                : new ColumnLookHere(engine(), fields.size(), samples);
        TableScan table = new TableScan(this, place, fields, traits, look);
        open = table;
        return table;
    }

    @Override
    public TextIntake text(Place place) {
        closeTable();
        TextTally tally =
                texts.computeIfAbsent(place, p -> new TextTally(settings().samples()));
        TextScan scan = engine().text(settings().least(), tally);
        return new TextIntake() {
            @Override
            public void text(byte[] utf8, int from, int length) {
                scan.add(utf8, from, length);
            }

            @Override
            public void close() {
                scan.close();
            }
        };
    }

    @Override
    public void dated(Place place, Instant when) {
        ages.add(place, when);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void progress(long more) {
        bytes += more;
        parts.progress().bytes(more, sizeKnown);
    }

    @Override
    public boolean stopped() {
        return parts.stop().isRaised();
    }

    Engine engine() {
        return parts.engine();
    }

    ScanSettings settings() {
        return parts.settings();
    }

    DatasetAges ages() {
        return ages;
    }

    void rows(long more) {
        rows += more;
        parts.progress().rows(more, sizeKnown);
    }

    void tableEnded(SeenTable table, boolean hidden, List<ReportedFinding> findings) {
        Place place = table.place();
        Coverage coverage = table.coverage();
        tables.add(table);
        if (coverage.sampled()) {
            sampled.add(new SampledTable(store, place, coverage));
        }
        if (!findings.isEmpty()) {
            Optional<Age> known = table.age().or(() -> ages.of(place));
            places.add(new ReportedPlace(store, place, Optional.of(coverage), hidden, known, findings));
        }
    }

    /** Which system's table this is, if it is one that is known. */
    Optional<Recognition> recognise(TableSeen table) {
        return parts.profiles().recognise(table);
    }

    void recognised(Place place, Recognition system, TableFindings findings) {
        systems.add(new RecognisedTable(place, system.profile(), findings.columns()));
    }

    void people(ColumnProfile profile, List<ColumnFinding> findings) {
        parts.ledger().people(profile, findings);
    }

    /** Hands over what was found; called once, after reading has ended in whichever way. */
    DatasetLook finish(DatasetOutcome outcome, ReadLimit limit) {
        closeTable();
        texts.forEach((place, tally) -> {
            if (!tally.isEmpty()) {
                places.add(new ReportedPlace(store, place, Optional.empty(), false, ages.of(place), tally.findings()));
                tally.distinct(parts.ledger()::people);
            }
        });
        DatasetLook look =
                new DatasetLook(store, dataset, outcome, places, tables, systems, sampled, problems, bytes, rows);
        parts.ledger().add(look);
        parts.progress().ended(kind, dataset, limit, bytes, sizeKnown ? bytes : ProgressCounter.workOf(rows));
        return look;
    }

    private void closeTable() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
