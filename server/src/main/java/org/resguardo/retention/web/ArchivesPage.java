/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Words;
import org.resguardo.retention.Archive;
import org.resguardo.retention.ArchiveDoor;
import org.resguardo.retention.ArchiveEnd;
import org.resguardo.retention.ArchiveLook;
import org.resguardo.retention.Archives;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.RetentionRule;
import org.resguardo.retention.RetentionRules;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The archives: what is in them, until when, who may open each, and who did. */
public final class ArchivesPage implements RouteOwner {
    private static final String HOME = "/retention/archives";
    private static final int IDENTIFIER = 320;
    private static final String ONE = HOME + "/{id}";

    private final Pages pages;
    private final Archives archives;
    private final ArchiveDoor door;
    private final ArchiveEnd end;
    private final ArchiveLook look;
    private final DisposalRuns runs;
    private final RetentionRules rules;
    private final Stores stores;
    private final Accounts accounts;

    /** The pages of these archives. */
    public ArchivesPage(
            Pages pages,
            Archives archives,
            ArchiveDoor door,
            ArchiveEnd end,
            ArchiveLook look,
            DisposalRuns runs,
            RetentionRules rules,
            Stores stores,
            Accounts accounts) {
        this.pages = pages;
        this.archives = archives;
        this.door = door;
        this.end = end;
        this.look = look;
        this.runs = runs;
        this.rules = rules;
        this.stores = stores;
        this.accounts = accounts;
    }

    /**
     * An archive and from where its records came.
     *
     * @param archive the archive
     * @param rule the rule that made it; empty when it is no longer known
     * @param store what its place is called
     */
    public record Row(Archive archive, Optional<RetentionRule> rule, String store) {

        /** The rule as a sentence. */
        public String sentence(Words words) {
            return rule.map(made -> RuleSentence.of(made, store, words)).orElse("");
        }
    }

    /**
     * All archives.
     *
     * @param rows the archives
     * @param found how many records of each name the person who was asked for; empty when nobody was
     * @param form what was typed
     */
    public record ArchivesView(List<Row> rows, Optional<Map<Long, Long>> found, FormView form) {

        /** How many records of an archive name the person who was asked for. */
        public long found(Archive archive) {
            return found.map(counts -> counts.getOrDefault(archive.id(), 0L)).orElse(0L);
        }

        /** Nothing of whom was asked for. */
        @Override
        public String toString() {
            return "view of " + rows.size() + " archives";
        }
    }

    /**
     * One archive.
     *
     * @param row the archive
     * @param accounts everybody who works with the program, by number
     * @param readers the numbers of those who may open it
     * @param openings who opened it
     * @param opens true when the reader of the page may open it
     * @param held true when it stays beyond its day for somebody's sake
     * @param changes true when the reader may say who opens it
     */
    public record ArchiveView(
            Row row,
            Map<Long, Account> accounts,
            Set<Long> readers,
            List<ArchiveDoor.Opening> openings,
            boolean opens,
            boolean held,
            boolean changes) {

        /** The name of an account; empty for one that is gone. */
        public String name(long account) {
            return Optional.ofNullable(accounts.get(account)).map(Account::name).orElse("");
        }

        /** The accounts that could be let in: those who work with this step. */
        public List<Account> people() {
            return accounts.values().stream()
                    .filter(account -> account.role() == Role.OWNER || account.role() == Role.OFFICER)
                    .toList();
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        HOME,
                        RetentionAudience.READS,
                        request -> list(request, HttpStatus.OK, Optional.empty(), FormView.empty())),
                Route.post(HOME, RetentionAudience.CHANGES, this::look),
                Route.get(ONE, RetentionAudience.READS, request -> with(request, archive -> show(request, archive))),
                Route.post(
                        ONE + "/readers",
                        RetentionAudience.DESTROYS,
                        request -> with(request, archive -> readers(request, archive))),
                Route.post(
                        ONE + "/content",
                        RetentionAudience.DESTROYS,
                        request -> with(request, archive -> open(request, archive))));
    }

    private static Account by(ServerRequest request) {
        return Visit.of(request.servletRequest()).knownAccount();
    }

    private ServerResponse with(ServerRequest request, Function<Archive, ServerResponse> answer) {
        String id = request.pathVariable("id");
        return (id.matches("\\d{1,18}") ? archives.find(Long.parseLong(id)) : Optional.<Archive>empty())
                .map(answer)
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse list(
            ServerRequest request, HttpStatus status, Optional<Map<Long, Long>> found, FormView form) {
        List<Row> rows = archives.all().stream().map(this::row).toList();
        return pages.show(request, status, "retention/archives.jte", new ArchivesView(rows, found, form));
    }

    private ServerResponse look(ServerRequest request) {
        Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
        String person = form.text("person", IDENTIFIER, "retention.archives.look.missing");
        if (!form.fine()) {
            return list(request, HttpStatus.UNPROCESSABLE_CONTENT, Optional.empty(), form.view());
        }
        Map<Long, Long> found = look.of(person).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
        return list(request, HttpStatus.OK, Optional.of(found), FormView.empty());
    }

    private Row row(Archive archive) {
        Optional<RetentionRule> rule = runs.find(archive.runId()).flatMap(run -> rules.evenEnded(run.ruleId()));
        return new Row(
                archive,
                rule,
                rule.flatMap(made -> stores.find(made.definition().storeId()))
                        .map(DataStore::name)
                        .orElse(""));
    }

    private ServerResponse show(ServerRequest request, Archive archive) {
        ArchiveView view = new ArchiveView(
                row(archive),
                accounts.all().stream().collect(Collectors.toMap(Account::id, Function.identity())),
                archives.readers(archive),
                door.openings(archive),
                RetentionPage.changes(request) && door.opens(by(request), archive),
                archive.kept() && end.held(archive),
                RetentionPage.changes(request));
        return pages.show(request, "retention/archive.jte", view);
    }

    private ServerResponse readers(ServerRequest request, Archive archive) {
        Set<Long> known = accounts.all().stream()
                .filter(account -> account.role() == Role.OWNER || account.role() == Role.OFFICER)
                .map(Account::id)
                .collect(Collectors.toSet());
        Set<Long> wanted = request.params().getOrDefault("reader", List.of()).stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .filter(known::contains)
                .collect(Collectors.toSet());
        if (archive.kept()) {
            archives.readers(by(request), archive, wanted);
        }
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(archive.page())))
                .build();
    }

    /** Whoever was not named gets the answer of an archive that is not there. */
    private ServerResponse open(ServerRequest request, Archive archive) {
        if (!door.open(by(request), archive)) {
            return ServerResponse.notFound().build();
        }
        return ServerResponse.ok()
                .contentType(MediaType.valueOf("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"archive-" + archive.id() + ".zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build((servlet, response) -> {
                    door.write(archive, response.getOutputStream());
                    return null;
                });
    }
}
