/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.job.Job;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Words;
import org.resguardo.retention.PersonPlan;
import org.resguardo.retention.Undo;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.Upload;
import org.resguardo.rights.find.Found;
import org.resguardo.rights.find.Item;
import org.resguardo.rights.find.Searches;
import org.resguardo.rights.fulfil.CertificateView;
import org.resguardo.rights.fulfil.Erasure;
import org.resguardo.rights.fulfil.ErasureGate;
import org.resguardo.rights.fulfil.ErasurePlanner;
import org.resguardo.rights.fulfil.ErasureUndo;
import org.resguardo.rights.fulfil.ErasureUndo.Ground;
import org.resguardo.rights.fulfil.Erasures;
import org.resguardo.rights.fulfil.Fulfilment;
import org.resguardo.rights.fulfil.ReportLine;
import org.resguardo.rights.fulfil.ReportWords;
import org.resguardo.rights.web.CasePage;
import org.resguardo.rights.web.CasePortal;
import org.resguardo.rights.web.CaseView;
import org.resguardo.rights.web.Desk;
import org.resguardo.rights.web.RightsAudience;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The erasure of a case: what would go, what stays and why, her confirmation, and what came of it. */
public final class ErasurePage implements RouteOwner {
    private static final String HERE = CasePage.HOME + "/erasure";

    private final Pages pages;
    private final Desk desk;
    private final Searches searches;
    private final ErasurePlanner planner;
    private final Erasures erasures;
    private final ErasureGate gate;
    private final ErasureUndo undo;
    private final PersonPlan laws;
    private final ReportWords reportWords;
    private final Documents documents;
    private final Jobs jobs;
    private final java.util.function.Supplier<String> business;

    /** The page of each case's erasure. */
    public ErasurePage(
            Pages pages,
            Desk desk,
            Searches searches,
            ErasurePlanner planner,
            Erasures erasures,
            ErasureGate gate,
            ErasureUndo undo,
            PersonPlan laws,
            ReportWords reportWords,
            Documents documents,
            Jobs jobs,
            java.util.function.Supplier<String> business) {
        this.pages = pages;
        this.desk = desk;
        this.searches = searches;
        this.planner = planner;
        this.erasures = erasures;
        this.gate = gate;
        this.undo = undo;
        this.laws = laws;
        this.reportWords = reportWords;
        this.documents = documents;
        this.jobs = jobs;
        this.business = business;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        HERE,
                        RightsAudience.ANSWERS,
                        request -> desk.in(request, of -> show(request, of, HttpStatus.OK, ""))),
                Route.post(HERE + "/plan", RightsAudience.ANSWERS, this::plan),
                Route.post(HERE + "/laws", RightsAudience.SETS, this::keep),
                Route.post(HERE + "/confirmation", RightsAudience.ANSWERS, this::confirm),
                Route.post(HERE + "/run", RightsAudience.SETS, this::run),
                Route.post(HERE + "/undo", RightsAudience.SETS, this::undo),
                Route.get(HERE + "/certificate", RightsAudience.ANSWERS, this::certificate));
    }

    private ServerResponse show(ServerRequest request, RightsCase of, HttpStatus status, String refused) {
        return show(request, of, status, refused, 0);
    }

    private ServerResponse show(ServerRequest request, RightsCase of, HttpStatus status, String refused, long left) {
        // The work first: what it wrote before it ended is in the erasure that is read afterwards.
        Optional<Job> job = erasures.of(of).flatMap(Erasure::jobId).flatMap(jobs::find);
        Optional<Erasure> erasure = erasures.of(of);
        return pages.show(
                request,
                status,
                "rights/erasure.jte",
                new ErasureView(
                        desk.view(of, FormView.empty()),
                        erasure,
                        erasure.flatMap(one -> gate.obstacle(of, one)),
                        job,
                        tables(of),
                        laws.purposes(
                                Visit.of(request.servletRequest()).language().locale()),
                        reportWords,
                        erasure.filter(undo::possible).isPresent(),
                        refused,
                        left));
    }

    /** The tables in which something of hers was found, with what their records are said to be kept for. */
    private List<Table> tables(RightsCase of) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Item item : searches.latest(of).map(searches::items).orElse(List.of())) {
            Found found = item.found();
            if (item.erasable() && !found.document()) {
                tables.computeIfAbsent(found.storeId() + "\n" + found.dataset(), key -> table(found));
            }
        }
        return List.copyOf(tables.values());
    }

    private Table table(Found found) {
        Optional<PersonPlan.KeptFor> kept = planner.keptFor(
                new org.resguardo.retention.NamedRows(found.storeId(), found.dataset(), found.columns(), List.of()));
        return new Table(
                found.storeId(),
                found.dataset(),
                found.place(),
                found.columns(),
                kept.map(PersonPlan.KeptFor::purpose).orElse(""),
                kept.map(PersonPlan.KeptFor::column).orElse(""));
    }

    private ServerResponse plan(ServerRequest request) {
        return desk.in(request, of -> {
            boolean under = erasures.of(of)
                    .filter(one -> one.state() == Erasure.State.RUNNING || one.state() == Erasure.State.DONE)
                    .isPresent();
            Optional<Fulfilment.Refusal> refusal = under ? Optional.empty() : planner.plan(Desk.by(request), of);
            return refusal.map(why -> show(request, of, HttpStatus.UNPROCESSABLE_CONTENT, why.sentence()))
                    .orElseGet(() -> Desk.to(Said.SAVED.on(of.page() + "/erasure")));
        });
    }

    /** For what the records of a table are kept; what was planned is planned anew. */
    private ServerResponse keep(ServerRequest request) {
        return desk.in(request, of -> {
            String key = request.param("table").orElse("");
            String purpose = request.param("purpose").orElse("");
            String column = request.param("clock").orElse("");
            boolean known =
                    purpose.isEmpty() || laws.purposes(java.util.Locale.ENGLISH).containsKey(purpose);
            tables(of).stream()
                    .filter(table -> table.key().equals(key) && known)
                    .findFirst()
                    .ifPresent(table -> {
                        String clock = table.columns().contains(column) ? column : "";
                        erasures.keptFor(
                                Desk.by(request),
                                table.storeId(),
                                table.dataset(),
                                new PersonPlan.KeptFor(purpose, clock));
                    });
            return plan(request);
        });
    }

    /** She said so at the counter or on the telephone, after it was read to her. */
    private ServerResponse confirm(ServerRequest request) {
        return desk.in(request, of -> {
            erasures.of(of)
                    .filter(plan -> plan.state() == Erasure.State.PLANNED)
                    .filter(plan -> request.param("said").filter("yes"::equals).isPresent())
                    .ifPresent(plan -> erasures.confirm(of, plan, "counter", Optional.of(Desk.by(request))));
            return Desk.to(Said.SAVED.on(of.page() + "/erasure"));
        });
    }

    private ServerResponse run(ServerRequest request) {
        return desk.in(request, of -> {
            Optional<Erasure> plan = erasures.of(of);
            Optional<Long> job = plan.flatMap(one -> gate.begin(Desk.by(request), of, one));
            return job.isPresent()
                    ? Desk.to(of.page() + "/erasure")
                    : show(
                            request,
                            of,
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            plan.flatMap(one -> gate.obstacle(of, one)).orElse("rights.erasure.refused.old"));
        });
    }

    private ServerResponse undo(ServerRequest request) {
        return desk.in(request, of -> {
            Optional<Ground> ground = request.param("ground").flatMap(Ground::of);
            boolean understood =
                    request.param("understood").filter("yes"::equals).isPresent();
            if (ground.isEmpty() || !understood) {
                return show(request, of, HttpStatus.UNPROCESSABLE_CONTENT, "rights.erasure.undo.missing");
            }
            Optional<Undo.Outcome> outcome =
                    erasures.of(of).flatMap(one -> undo.run(Desk.by(request), of, one, ground.get()));
            if (outcome.isEmpty()) {
                return show(request, of, HttpStatus.UNPROCESSABLE_CONTENT, "rights.erasure.undo.late");
            }
            return outcome.get().left() > 0
                    ? show(
                            request,
                            of,
                            HttpStatus.CONFLICT,
                            "rights.erasure.undo.left",
                            outcome.get().left())
                    : Desk.to(of.page() + "/erasure");
        });
    }

    private ServerResponse certificate(ServerRequest request) {
        return desk.in(
                request,
                of -> erasures.of(of)
                        .filter(one -> one.state() == Erasure.State.DONE)
                        .map(done -> documents.pdf(
                                "rights/certificate-pdf.jte",
                                Visit.of(request.servletRequest()).language(),
                                certificate(of, done)))
                        .map(pdf -> CasePortal.download(Upload.of("certificado-" + of.number() + ".pdf", pdf)))
                        .orElseGet(() -> ServerResponse.notFound().build()));
    }

    private CertificateView certificate(RightsCase of, Erasure done) {
        return new CertificateView(
                business.get(),
                of.number(),
                done.certificate(),
                done.times().done().orElseThrow(),
                done.lines(),
                reportWords);
    }

    /**
     * A table in which something of hers stands.
     *
     * @param storeId its data store
     * @param dataset its id
     * @param place where it is
     * @param columns its columns
     * @param purpose what its records are kept for, as laws name it; empty when nobody said
     * @param clock the column whose date begins the period
     */
    public record Table(
            long storeId, String dataset, String place, List<String> columns, String purpose, String clock) {
        /** Keeps the columns as they are. */
        public Table {
            columns = List.copyOf(columns);
        }

        /** What tells it from others in a form. */
        public String key() {
            return storeId + " " + dataset;
        }

        /** Its place alone. */
        @Override
        public String toString() {
            return "table of store " + storeId;
        }
    }

    /**
     * The page.
     *
     * @param one the case
     * @param erasure the plan, or what came of it
     * @param obstacle the key of what stands in the way
     * @param job the job that erases
     * @param tables the tables concerned
     * @param purposes what records can be kept for as laws name it
     * @param reportWords says why something stays
     * @param undoable whether what was taken can be brought back
     * @param refused the key of why something was not done, or an empty string
     * @param left how many records could not come back
     */
    public record ErasureView(
            CaseView one,
            Optional<Erasure> erasure,
            Optional<String> obstacle,
            Optional<Job> job,
            List<Table> tables,
            Map<String, String> purposes,
            ReportWords reportWords,
            boolean undoable,
            String refused,
            long left) {
        /** Keeps the lists as they are. */
        public ErasureView {
            tables = List.copyOf(tables);
            purposes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(purposes));
        }

        /** Where it is. */
        public String at() {
            return one.what().page() + "/erasure";
        }

        /** How many records are gone from the places of the business while it is under way. */
        public long soFar() {
            return erasure.filter(plan -> plan.state() == Erasure.State.RUNNING).stream()
                    .flatMap(plan -> plan.parts().stream())
                    .flatMap(part -> part.result().stream())
                    .mapToLong(result -> result.erased())
                    .sum();
        }

        /** True when what was taken is back. */
        public boolean undone() {
            return erasure.filter(plan -> plan.state() == Erasure.State.UNDONE).isPresent();
        }

        /** True when there is no plan, or none any more. */
        public boolean none() {
            return erasure.isEmpty() || undone();
        }

        /** True while it is being done. */
        public boolean running() {
            return erasure.filter(plan -> plan.state() == Erasure.State.RUNNING).isPresent()
                    && job.filter(work -> !work.state().ended()).isPresent();
        }

        /** True when it stands still half-way. */
        public boolean stuck() {
            return erasure.filter(plan -> plan.state() == Erasure.State.RUNNING).isPresent() && !running();
        }

        /** A line of the report in words. */
        public String sentence(Words words, ReportLine line) {
            return reportWords.sentence(words, line);
        }

        /** What is gone, line by line. */
        public List<ReportLine> gone() {
            return lines(true);
        }

        /** How many records and documents are gone, as the certificate counts them. */
        public long goneCount() {
            return gone().stream().mapToLong(ReportLine::count).sum();
        }

        /** What is not, line by line. */
        public List<ReportLine> staying() {
            return lines(false);
        }

        private List<ReportLine> lines(boolean gone) {
            return erasure.map(Erasure::lines).orElse(List.of()).stream()
                    .filter(line -> gone == (line.outcome() == Outcome.ERASED || line.outcome() == Outcome.ANONYMISED))
                    .toList();
        }
    }
}
