/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.connector.ConnectorException;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.rights.Cases;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.index.PersonIndex;

/** Looks for the person of a case through all data stores. What it finds is kept at once, so that the page can show it. */
public final class SearchJob implements JobKind<Long> {
    private final Searches searches;
    private final Cases cases;
    private final Stores stores;
    private final StoreSearch search;
    private final PersonIndex index;

    /**
     * Over these stores.
     *
     * @param index what is asked first, where one is kept
     */
    public SearchJob(Searches searches, Cases cases, Stores stores, StoreSearch search, PersonIndex index) {
        this.searches = searches;
        this.cases = cases;
        this.stores = stores;
        this.search = search;
        this.index = index;
    }

    @Override
    public String id() {
        return "rights-search";
    }

    @Override
    public String title() {
        return "rights.search.job";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER, Role.STAFF);
    }

    @Override
    public String text(Long search) {
        return Long.toString(search);
    }

    @Override
    public Long input(String text) {
        return Long.valueOf(text);
    }

    @Override
    public JobResult run(Long id, JobRun run) {
        Search one = searches.find(id).orElseThrow(SearchJob::gone);
        RightsCase of = cases.find(one.caseId()).orElseThrow(SearchJob::gone);
        DataSubject person = searches.person(of).orElseThrow(SearchJob::gone);
        look(one, Sought.of(person), new Course() {
            @Override
            public void check() {
                run.check();
            }

            @Override
            public Optional<String> resumePoint() {
                return run.resumePoint();
            }

            @Override
            public void keep(String point) {
                run.keep(point);
            }

            @Override
            public void tell(long done, long all) {
                run.tell(new JobProgress("rights.search.doing", "rights.search.unit", done, all));
            }
        });
        Search done = searches.find(id).orElseThrow(SearchJob::gone);
        return JobResult.at(
                of.page() + "/data",
                "rights.search.done",
                Map.of(
                        "searched", Long.toString(done.searched()),
                        "all", Integer.toString(done.places().size())));
    }

    private static Fault gone() {
        return new Fault(FaultKind.LASTING, "rights.search.gone");
    }

    /** How the work is told, and where it goes on after an interruption. */
    public interface Course {
        /** May throw to stop. */
        void check();

        /** Where the attempt before got to. */
        Optional<String> resumePoint();

        /** Keeps where it got to. */
        void keep(String point);

        /** So many places of all are done. */
        void tell(long done, long all);
    }

    /** Looks through every place that is not done yet, and ends the search. */
    public void look(Search one, Sought sought, Course course) {
        String[] point = course.resumePoint().orElse("0 0").split(" ");
        long lastStore = Long.parseLong(point[0]);
        int lastPart = Integer.parseInt(point[1]);
        if (course.resumePoint().isEmpty()) {
            indexed(one, sought, course);
        }
        long done = 0;
        for (Search.Place place : databasesFirst(one)) {
            course.check();
            course.tell(done, one.places().size());
            if (place.state() == Search.State.WAITING) {
                int from = place.storeId() == lastStore ? lastPart : 0;
                stores.find(place.storeId()).ifPresent(store -> look(one, store, sought, from, course));
            }
            done++;
        }
        searches.end(one);
    }

    /** Indexes of databases find something at once; files are read from beginning to end. */
    private List<Search.Place> databasesFirst(Search one) {
        return one.places().stream()
                .sorted(Comparator.comparing(place -> stores.find(place.storeId())
                        .filter(store -> store.kind() == StoreKind.FOLDER || store.kind() == StoreKind.MAILBOX)
                        .isPresent()))
                .toList();
    }

    /** First where the index says that she stood; everything is looked through all the same, since the index may be old. */
    private void indexed(Search one, Sought sought, Course course) {
        Map<Long, List<PersonIndex.Hit>> places = new LinkedHashMap<>();
        index.hits(sought.plain())
                .forEach(hit -> places.computeIfAbsent(hit.storeId(), id -> new ArrayList<>())
                        .add(hit));
        places.forEach((id, hits) -> stores.find(id).ifPresent(store -> {
            try {
                search.indexed(store, sought, hits, new Parts(one, store, 0, course, false));
            } catch (ConnectorException e) {
                // The look through everything tells what cannot be reached.
                course.check();
            }
        }));
    }

    private void look(Search one, DataStore store, Sought sought, int from, Course course) {
        Parts parts = new Parts(one, store, from, course, true);
        try {
            search.search(store, sought, parts);
            searches.place(one, store.id(), Search.State.SEARCHED, parts.missed, "");
        } catch (ConnectorException e) {
            searches.place(
                    one,
                    store.id(),
                    Search.State.FAILED,
                    parts.missed,
                    e.problem().kind() == org.resguardo.connector.Problem.Kind.LOGIN_REFUSED
                            ? "rights.search.trouble.login"
                            : "rights.search.trouble.reach");
        }
    }

    /** The parts of one place. */
    private final class Parts implements StoreSearch.Course {
        private final Search one;
        private final DataStore store;
        private final int from;
        private final Course course;
        private final boolean kept;
        private long missed;

        private Parts(Search one, DataStore store, int from, Course course, boolean kept) {
            this.kept = kept;
            this.one = one;
            this.store = store;
            this.from = from;
            this.course = course;
        }

        @Override
        public int from() {
            return from;
        }

        @Override
        public void found(Found found) {
            searches.keep(one, found);
        }

        @Override
        public void done(int part) {
            if (kept) {
                course.keep(store.id() + " " + (part + 1));
            }
        }

        @Override
        public void incomplete(String place) {
            missed++;
        }

        @Override
        public void check() {
            course.check();
        }
    }
}
