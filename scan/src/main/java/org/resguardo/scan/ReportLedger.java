/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.resguardo.connector.Problem;
import org.resguardo.engine.ColumnFinding;
import org.resguardo.engine.ColumnProfile;
import org.resguardo.engine.Detector;
import org.resguardo.engine.DistinctCounter;
import org.resguardo.engine.Engine;

/**
 * Gathers the results of a scan within bounded memory.
 *
 * <p>The particulars are kept of the most dangerous places; the others leave their sums. All threads of a scan write here;
 * once the report is made, later results are not taken.
 */
final class ReportLedger {
    private static final int PROBLEMS = 5_000;
    private static final int SAMPLED = 5_000;

    private final ScanSettings settings;
    private final PeopleCounter people;
    private final PriorityQueue<ReportedPlace> places =
            new PriorityQueue<>(ReportedPlace.MOST_DANGEROUS_FIRST.reversed());
    private final CategoryTotals further = new CategoryTotals();
    private final List<ReportedProblem> failures = new ArrayList<>();
    private final List<ReportedProblem> remarks = new ArrayList<>();
    private final Map<Problem.Kind, Long> furtherProblems = new EnumMap<>(Problem.Kind.class);
    private final List<SampledTable> sampled = new ArrayList<>();
    private final SystemsLedger systems = new SystemsLedger();
    private final List<StoreCount> stores = new ArrayList<>();
    private boolean incomplete;
    private boolean closed;

    ReportLedger(Engine engine, ScanSettings settings) {
        this.settings = settings;
        this.people = new PeopleCounter(engine);
    }

    /** Opens the account of the next store, and tells its number. */
    synchronized int store(String name, DataStore.Kind kind) {
        stores.add(new StoreCount(name, kind));
        return stores.size() - 1;
    }

    synchronized void listed(int store, long datasets) {
        stores.get(store).listed = datasets;
    }

    synchronized void add(DatasetLook result) {
        if (closed) {
            return;
        }
        int store = result.store();
        stores.get(store).add(result);
        result.places().forEach(this::add);
        result.systems().forEach(table -> systems.add(store, table));
        result.problems().forEach(problem -> problem(store, problem));
        for (SampledTable table : result.sampled()) {
            incomplete = true;
            if (sampled.size() < SAMPLED) {
                sampled.add(table);
            }
        }
    }

    synchronized void problem(int store, Problem problem) {
        List<ReportedProblem> kept = problem.kind().remark() ? remarks : failures;
        if (closed) {
            return;
        }
        incomplete |= !problem.kind().remark();
        if (kept.size() < PROBLEMS) {
            kept.add(new ReportedProblem(store, problem));
        } else {
            furtherProblems.merge(problem.kind(), 1L, Long::sum);
        }
    }

    synchronized void people(ColumnProfile profile, List<ColumnFinding> findings) {
        people.add(profile, findings);
    }

    synchronized void people(Detector detector, DistinctCounter distinct) {
        people.add(detector, distinct);
    }

    synchronized ScanReport close(Instant started, Duration duration, boolean stopped, boolean cameToEnd) {
        closed = true;
        List<ReportedStore> looked = stores.stream().map(StoreCount::reported).toList();
        boolean partial = stopped && (!cameToEnd || looked.stream().anyMatch(store -> store.unfinished() > 0));
        return new ScanReport(
                Versions.program(),
                Versions.engine(),
                settings,
                started,
                duration,
                partial,
                looked,
                new People(people.about(), partial || incomplete),
                List.copyOf(places),
                systems.all(),
                further.mostDangerousFirst(),
                problems(),
                furtherProblems,
                sampled.stream()
                        .sorted(Comparator.comparingInt(SampledTable::store)
                                .thenComparing(s -> s.place().toString()))
                        .toList());
    }

    private void add(ReportedPlace place) {
        places.add(place);
        if (places.size() > settings.places()) {
            further.add(places.remove());
        }
    }

    private List<ReportedProblem> problems() {
        Comparator<ReportedProblem> byPlace = Comparator.comparingInt(ReportedProblem::store)
                .thenComparing(p -> p.problem().place().toString());
        failures.sort(byPlace);
        remarks.sort(byPlace);
        List<ReportedProblem> all = new ArrayList<>(failures);
        all.addAll(remarks);
        return all;
    }

    private static final class StoreCount {
        private final String name;
        private final DataStore.Kind kind;
        private long listed;
        private long read;
        private long skipped;
        private long failed;
        private long bytes;
        private long rows;

        StoreCount(String name, DataStore.Kind kind) {
            this.name = name;
            this.kind = kind;
        }

        void add(DatasetLook result) {
            switch (result.outcome()) {
                case READ -> read++;
                case SKIPPED -> skipped++;
                case FAILED -> failed++;
                case UNFINISHED -> listed = Math.max(listed, read + skipped + failed + 1);
            }
            bytes += result.bytes();
            rows += result.rows();
        }

        ReportedStore reported() {
            return new ReportedStore(
                    name, kind, Math.max(listed, read + skipped + failed), read, skipped, failed, bytes, rows);
        }
    }
}
