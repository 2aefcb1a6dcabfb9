/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.storage.Store;
import org.resguardo.retention.PersonDisposal;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Release;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.find.Item;
import org.resguardo.rights.find.Search;
import org.resguardo.rights.find.SearchJob;
import org.resguardo.rights.find.Searches;
import org.resguardo.rights.find.Sought;
import org.resguardo.rights.find.Whose;

/**
 * Erases a person: first from the places of the business, table by table; then from what each step of this program keeps, in the order of
 * the steps; then it looks for her again, and says what is still there. After an interruption it goes on where it was.
 */
public final class ErasureJob implements JobKind<Long> {
    private final Store store;
    private final Erasures erasures;
    private final Cases cases;
    private final Searches searches;
    private final SearchJob search;
    private final PersonDisposal disposal;
    private final List<ErasureStep> steps;
    private final Fulfilment fulfilment;
    private final ErasureEnd end;

    /**
     * Over these places and steps.
     *
     * @param steps what each step of the program keeps
     * @param fulfilment asks whether anything may be erased
     * @param end what is said in the end, and to whom
     */
    public ErasureJob(
            Store store,
            Erasures erasures,
            Cases cases,
            Searches searches,
            SearchJob search,
            PersonDisposal disposal,
            List<ErasureStep> steps,
            Fulfilment fulfilment,
            ErasureEnd end) {
        this.store = store;
        this.erasures = erasures;
        this.cases = cases;
        this.searches = searches;
        this.search = search;
        this.disposal = disposal;
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(ErasureStep::rank))
                .toList();
        this.fulfilment = fulfilment;
        this.end = end;
    }

    @Override
    public String id() {
        return "rights-erasure";
    }

    @Override
    public String title() {
        return "rights.erasure.job";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER, Role.STAFF);
    }

    @Override
    public String text(Long erasure) {
        return Long.toString(erasure);
    }

    @Override
    public Long input(String text) {
        return Long.valueOf(text);
    }

    @Override
    public JobResult run(Long id, JobRun run) {
        Erasure erasure = erasures.find(id).orElseThrow(ErasureJob::gone);
        RightsCase of = cases.find(erasure.caseId()).orElseThrow(ErasureJob::gone);
        if (erasure.state() == Erasure.State.RUNNING) {
            DataSubject person = searches.person(of).orElseThrow(ErasureJob::gone);
            carryOut(erasure, of, person, run);
        }
        erasure.parts().forEach(part -> disposal.destroy(name(part)));
        Erasure done = erasures.find(id).orElseThrow(ErasureJob::gone);
        return JobResult.at(
                of.page() + "/erasure",
                "rights.erasure.done",
                Map.of("count", Long.toString(done.count(Outcome.ERASED))));
    }

    private static Fault gone() {
        return new Fault(FaultKind.LASTING, "rights.erasure.gone_case");
    }

    /** Under what the rows of a part wait. */
    static String name(Erasure.Part part) {
        return "erasure-" + part.id();
    }

    /** Asked again here, whoever started it: at the word of somebody who is not proven nothing is touched. */
    private void carryOut(Erasure erasure, RightsCase of, DataSubject person, JobRun run) {
        Optional<Release.Obstacle> obstacle = fulfilment.obstacleToChange(of);
        if (obstacle.isPresent() || erasure.times().confirmed().isEmpty()) {
            throw new Fault(FaultKind.LASTING, "rights.erasure.not_allowed");
        }
        Point point = Point.of(run.resumePoint());
        if (point.stage() <= Point.PLACES) {
            places(erasure, run);
        }
        for (ErasureStep step : steps) {
            run.check();
            if (point.stage() < Point.STEPS || (point.stage() == Point.STEPS && point.number() <= step.rank())) {
                step(erasure, step, sure(person), point, run);
            }
        }
        Search proof = prove(of, person, point, run);
        Erasure whole = erasures.find(erasure.id()).orElseThrow(ErasureJob::gone);
        List<ReportLine> left = leftovers(whole, proof);
        end.close(whole, of, left);
    }

    private void places(Erasure erasure, JobRun run) {
        long done = 0;
        for (Erasure.Part part : erasure.parts()) {
            run.check();
            run.tell(new JobProgress(
                    "rights.erasure.doing", "rights.erasure.unit", done, Math.max(done, erasure.going())));
            if (part.result().isEmpty()) {
                byte[] key = part.key().orElseGet(() -> {
                    byte[] made = disposal.key(name(part));
                    erasures.keepKey(part, made);
                    return made;
                });
                PersonDisposal.Result result = disposal.run(name(part), key, part.rows(), rows -> run.check());
                store.change(sql -> {
                    Erasures.keep(sql, part, result);
                    run.keep(sql, new Point(Point.PLACES, part.id(), "").text());
                });
            }
            done += part.rows().rows().size();
        }
    }

    /** A name alone may be that of somebody else; what the steps erase is known by surer signs where there are some. */
    private static DataSubject sure(DataSubject person) {
        List<DataSubject.Identifier> sure = person.identifiers().stream()
                .filter(one -> one.kind() != Kind.NAME)
                .toList();
        return sure.isEmpty() ? person : new DataSubject(sure);
    }

    private void step(Erasure erasure, ErasureStep step, DataSubject person, Point point, JobRun run) {
        Optional<String> before = point.stage() == Point.STEPS && point.number() == step.rank()
                ? Optional.of(point.detail()).filter(text -> !text.isEmpty())
                : Optional.empty();
        ErasureReport report = step.erase(person, new ErasureStep.Run() {
            @Override
            public Optional<String> resumePoint() {
                return before;
            }

            @Override
            public void keep(DSLContext sql, String detail) {
                run.keep(sql, new Point(Point.STEPS, step.rank(), detail).text());
            }

            @Override
            public void check() {
                run.check();
            }
        });
        List<ReportLine> lines = report.lines().stream()
                .map(line -> ReportLine.of(step.step(), line))
                .toList();
        store.change(sql -> {
            erasures.add(sql, erasure, lines);
            run.keep(sql, new Point(Point.STEPS, step.rank() + 1L, "").text());
        });
    }

    /** Looks for her again, through all places. */
    private Search prove(RightsCase of, DataSubject person, Point point, JobRun run) {
        long id = point.stage() == Point.PROOF
                ? point.number()
                : store.write(sql -> {
                    long begun = searches.begin(sql, of.id(), Search.Aim.PROOF);
                    run.keep(sql, new Point(Point.PROOF, begun, "").text());
                    return begun;
                });
        Search proof = searches.find(id).orElseThrow(ErasureJob::gone);
        if (proof.ended().isEmpty()) {
            search.look(proof, Sought.of(person), new SearchJob.Course() {
                @Override
                public void check() {
                    run.check();
                }

                @Override
                public Optional<String> resumePoint() {
                    return Optional.of(point.detail()).filter(text -> !text.isEmpty());
                }

                @Override
                public void keep(String detail) {
                    run.keep(new Point(Point.PROOF, id, detail).text());
                }

                @Override
                public void tell(long done, long all) {
                    run.tell(new JobProgress("rights.erasure.proving", "rights.search.unit", done, all));
                }
            });
        }
        return searches.find(id).orElseThrow(ErasureJob::gone);
    }

    /** What is still there and was not told to stay. */
    private List<ReportLine> leftovers(Erasure erasure, Search proof) {
        Map<String, Long> there = new HashMap<>();
        Map<String, String> stores = new HashMap<>();
        proof.places().forEach(place -> stores.put(Long.toString(place.storeId()), place.name()));
        for (Item item : searches.items(proof)) {
            if (item.found().whose() == Whose.HERS) {
                String store = stores.getOrDefault(Long.toString(item.found().storeId()), "");
                there.merge(store + "\n" + item.found().place(), 1L, Long::sum);
            }
        }
        Map<String, Long> told = new HashMap<>();
        erasure.lines().stream()
                .filter(line -> line.step().isEmpty() && line.outcome() != Outcome.ERASED)
                .forEach(line -> told.merge(line.store() + "\n" + line.place(), line.count(), Long::sum));
        Map<String, Long> known = new HashMap<>();
        erasure.parts()
                .forEach(part -> part.result()
                        .ifPresent(result -> known.merge(
                                stores.getOrDefault(Long.toString(part.rows().storeId()), ""),
                                result.shielded() + result.left(),
                                Long::sum)));
        List<ReportLine> left = new ArrayList<>();
        there.forEach((key, count) -> {
            String store = key.substring(0, key.indexOf('\n'));
            long open = count - told.getOrDefault(key, 0L);
            long already = Math.min(Math.max(0, open), known.getOrDefault(store, 0L));
            known.merge(store, -already, Long::sum);
            long more = open - already;
            if (more > 0) {
                String[] parts = key.split("\n", 2);
                left.add(ReportLine.of(parts[0], parts[1], Outcome.FAILED, more, "rights.kept.still_there"));
            }
        });
        return left;
    }
}
