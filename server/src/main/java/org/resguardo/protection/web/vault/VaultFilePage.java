/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.vault;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.job.Job;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.protection.vault.MoveJob;
import org.resguardo.protection.vault.VaultDoor;
import org.resguardo.protection.vault.VaultFile;
import org.resguardo.protection.vault.VaultFiles;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** One file in the vault: who may open it, who did, and how it leaves again. */
public final class VaultFilePage implements RouteOwner {
    private static final String ONE = VaultPage.HOME + "/{id}";
    private static final List<String> DAYS = List.of("1", "3", "7");
    private static final int LONGEST_NAME = 100;

    private final Pages pages;
    private final VaultFiles files;
    private final VaultDoor door;
    private final Accounts accounts;
    private final PublicAddress address;
    private final Jobs jobs;
    private final MoveJob job;

    /** The pages of the files of a vault. */
    public VaultFilePage(
            Pages pages,
            VaultFiles files,
            VaultDoor door,
            Accounts accounts,
            PublicAddress address,
            Jobs jobs,
            MoveJob job) {
        this.pages = pages;
        this.files = files;
        this.door = door;
        this.accounts = accounts;
        this.address = address;
        this.jobs = jobs;
        this.job = job;
    }

    /**
     * A file in the vault.
     *
     * @param file the file
     * @param accounts everybody who works with the program, by number
     * @param readers the numbers of those who may open it
     * @param links the links that were given out
     * @param uses how often each link was used
     * @param openings who opened it
     * @param running the job that moves it
     * @param made a link that was made just now; shown once
     * @param reader the number of whoever looks at the page
     * @param changes true when the reader may change something
     * @param form what was typed
     */
    public record VaultFileView(
            VaultFile file,
            Map<Long, Account> accounts,
            Set<Long> readers,
            List<VaultDoor.Link> links,
            Map<Long, Integer> uses,
            List<VaultDoor.Opening> openings,
            Optional<Long> running,
            Optional<String> made,
            long reader,
            boolean changes,
            FormView form) {

        /** True when the reader may open it. */
        public boolean opens() {
            return file.kept() && readers.contains(reader);
        }

        /** True when the move was interrupted. */
        public boolean interrupted() {
            return running.isEmpty() && !file.kept() && !file.gone();
        }

        /** The name of an account; empty for one that is gone. */
        public String name(long account) {
            return Optional.ofNullable(accounts.get(account)).map(Account::name).orElse("");
        }

        /** To whom a link was given; empty when that is no longer known. */
        public String person(long link) {
            return links.stream()
                    .filter(one -> one.id() == link)
                    .map(VaultDoor.Link::person)
                    .findFirst()
                    .orElse("");
        }

        /** Nothing of the link. */
        @Override
        public String toString() {
            return "view of " + file;
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(ONE, VaultAudience.READS, request -> with(request, file -> show(request, file))),
                Route.post(ONE + "/file", VaultAudience.OPENS, request -> with(request, file -> open(request, file))),
                Route.post(
                        ONE + "/readers",
                        VaultAudience.CHANGES,
                        request -> with(request, file -> readers(request, file))),
                Route.post(
                        ONE + "/links", VaultAudience.CHANGES, request -> with(request, file -> link(request, file))),
                Route.post(
                        ONE + "/links/end",
                        VaultAudience.CHANGES,
                        request -> with(request, file -> end(request, file))),
                Route.post(ONE + "/work", VaultAudience.CHANGES, request -> with(request, file -> work(request, file))),
                Route.post(
                        ONE + "/return",
                        VaultAudience.CHANGES,
                        request -> with(request, file -> putBack(request, file))),
                Route.post(
                        ONE + "/end", VaultAudience.CHANGES, request -> with(request, file -> destroy(request, file))));
    }

    private static Account by(ServerRequest request) {
        return Visit.of(request.servletRequest()).knownAccount();
    }

    /** Who works here and may not open a file does not learn that it is there. */
    private ServerResponse with(ServerRequest request, Function<VaultFile, ServerResponse> answer) {
        String id = request.pathVariable("id");
        Account by = by(request);
        return (id.matches("\\d{1,18}") ? files.find(Long.parseLong(id)) : Optional.<VaultFile>empty())
                .filter(file -> by.role() != Role.STAFF || files.readers(file).contains(by.id()))
                .map(answer)
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse show(ServerRequest request, VaultFile file) {
        return show(request, HttpStatus.OK, file, Optional.empty(), FormView.empty());
    }

    private ServerResponse show(
            ServerRequest request, HttpStatus status, VaultFile file, Optional<String> made, FormView form) {
        Account by = by(request);
        VaultFileView view = new VaultFileView(
                file,
                accounts.all().stream().collect(Collectors.toMap(Account::id, Function.identity())),
                files.readers(file),
                door.links(file),
                door.uses(file),
                door.openings(file),
                running(file),
                made,
                by.id(),
                by.role() != Role.STAFF,
                form);
        return pages.show(request, status, "protection/vault/file.jte", view);
    }

    private Optional<Long> running(VaultFile file) {
        return jobs.open().stream()
                .filter(open -> open.kind().equals(job.id()) && open.input().equals(job.text(file.id())))
                .map(Job::id)
                .findFirst();
    }

    private ServerResponse open(ServerRequest request, VaultFile file) {
        return door.open(by(request), file)
                .map(content -> OpenedFile.of(file.name(), content))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse readers(ServerRequest request, VaultFile file) {
        Set<Long> known = accounts.all().stream().map(Account::id).collect(Collectors.toSet());
        Set<Long> wanted = request.params().getOrDefault("reader", List.of()).stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .filter(known::contains)
                .collect(Collectors.toSet());
        if (!file.gone()) {
            files.readers(by(request), file, wanted);
        }
        return to(Said.SAVED.on(file.page()));
    }

    private ServerResponse link(ServerRequest request, VaultFile file) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String person = form.text("person", LONGEST_NAME, "vault.link.person.missing");
        String days = form.choice("days", DAYS);
        if (!file.kept() || !form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, file, Optional.empty(), form.view());
        }
        String secret = door.link(by(request), file, person, Duration.ofDays(Long.parseLong(days)));
        String root = address.current()
                .orElseGet(() -> request.uri().resolve("/").toString().replaceAll("/$", ""));
        return show(request, HttpStatus.OK, file, Optional.of(root + "/p/vault/" + secret), FormView.empty());
    }

    private ServerResponse end(ServerRequest request, VaultFile file) {
        door.endLinks(by(request), file);
        return to(Said.SAVED.on(file.page()));
    }

    private ServerResponse work(ServerRequest request, VaultFile file) {
        return running(file).isPresent() || file.kept() || file.gone()
                ? to(file.page())
                : to("/jobs/" + jobs.start(job, file.id(), by(request).auditName()));
    }

    private ServerResponse putBack(ServerRequest request, VaultFile file) {
        if (!file.kept()) {
            return to(file.page());
        }
        try {
            door.putBack(by(request), file);
        } catch (Fault e) {
            Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
            form.refuse("return", e.code());
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, file, Optional.empty(), form.view());
        }
        return to(Said.SAVED.on(VaultPage.HOME));
    }

    private ServerResponse destroy(ServerRequest request, VaultFile file) {
        Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
        if (!form.text("confirm", LONGEST_NAME * 3, "vault.destroy.wrong").equals(file.name()) || !file.kept()) {
            form.refuse("confirm", "vault.destroy.wrong");
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, file, Optional.empty(), form.view());
        }
        door.destroy(by(request), file);
        return to(Said.SAVED.on(VaultPage.HOME));
    }

    private static ServerResponse to(String address) {
        return ServerResponse.seeOther(URI.create(address)).build();
    }
}
