/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.DroppedFiles;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.retention.ForgottenCheck;
import org.resguardo.retention.ForgottenLook;
import org.resguardo.retention.ForgottenSearch;
import org.resguardo.retention.Sightings;
import org.resguardo.retention.erasure.ErasureLedger;
import org.resguardo.retention.erasure.Identifiers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Whom the business was asked to forget: who they are is not known here, only whether somebody is among them. */
public final class ForgottenPage implements RouteOwner {
    private static final String HOME = "/retention/forgotten";
    private static final String FILE = "file";
    private static final int LONGEST = 2_000;
    private static final long LARGEST = 16L << 20;

    private final Pages pages;
    private final ErasureLedger ledger;
    private final Sightings sightings;
    private final Stores stores;
    private final ForgottenCheck check;
    private final ForgottenLook look;
    private final Jobs jobs;
    private final AuditLog log;
    private final Store store;
    private final Path uploads;

    /** The page of this list; files that are checked lie in a folder of ours while they are. */
    public ForgottenPage(
            Pages pages,
            ErasureLedger ledger,
            Sightings sightings,
            Stores stores,
            ForgottenCheck check,
            ForgottenLook look,
            Jobs jobs,
            AuditLog log,
            Store store,
            Path uploads) {
        this.pages = pages;
        this.ledger = ledger;
        this.sightings = sightings;
        this.stores = stores;
        this.check = check;
        this.look = look;
        this.jobs = jobs;
        this.log = log;
        this.store = store;
        this.uploads = uploads;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        HOME,
                        RetentionAudience.READS,
                        request -> show(request, HttpStatus.OK, List.of(), FormView.empty())),
                Route.post(HOME, RetentionAudience.CHANGES, this::note),
                Route.post(HOME + "/looks", RetentionAudience.CHANGES, this::look),
                Route.post(HOME + "/checks", RetentionAudience.CHANGES, this::check));
    }

    private ServerResponse show(
            ServerRequest request, HttpStatus status, List<ForgottenSearch.Seen> checked, FormView form) {
        ForgottenView view = new ForgottenView(
                ledger.people(),
                sightings.all().stream()
                        .map(seen -> new ForgottenView.Row(
                                stores.find(seen.storeId()).map(DataStore::name).orElse(""), seen))
                        .toList(),
                checked,
                RetentionPage.changes(request),
                form);
        return pages.show(request, status, "retention/forgotten.jte", view);
    }

    /** What is noted is looked for at once: it may stand somewhere still. */
    private ServerResponse note(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String typed = form.text("identifiers", LONGEST, "retention.forgotten.missing");
        boolean back = request.param("what").filter("back"::equals).isPresent();
        List<String> known = Arrays.stream(typed.split("[\\n;,]"))
                .map(String::strip)
                .filter(Identifiers::identifies)
                .toList();
        if (known.isEmpty() && form.fine()) {
            form.refuse("identifiers", "retention.forgotten.missing");
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, List.of(), form.view());
        }
        if (back) {
            ledger.withdraw(known);
        } else {
            ledger.add(known, Optional.empty());
        }
        String actor = visit.knownAccount().auditName();
        long job = store.write(sql -> {
            log.add(sql, actor, back ? Action.PERSON_BACK : Action.PERSON_FORGOTTEN, "people:" + known.size());
            return jobs.start(sql, look, ForgottenLook.EVERYWHERE, actor);
        });
        return ServerResponse.seeOther(URI.create("/jobs/" + job)).build();
    }

    private ServerResponse look(ServerRequest request) {
        if (ledger.people() == 0) {
            return ServerResponse.seeOther(URI.create(HOME)).build();
        }
        String actor = Visit.of(request.servletRequest()).knownAccount().auditName();
        long job = jobs.start(look, ForgottenLook.EVERYWHERE, actor);
        return ServerResponse.seeOther(URI.create("/jobs/" + job)).build();
    }

    private ServerResponse check(ServerRequest request) throws ServletException, IOException {
        Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
        Optional<Part> file = file(request.servletRequest());
        if (file.isEmpty()) {
            form.refuse(FILE, "retention.forgotten.check.missing");
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, List.of(), form.view());
        }
        if (file.get().getSize() > LARGEST) {
            form.refuse(FILE, "retention.forgotten.check.large");
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, List.of(), form.view());
        }
        Files.createDirectories(uploads);
        Path folder = Files.createTempDirectory(uploads, "check-");
        Path held = folder.resolve(name(file.get()));
        try (InputStream content = file.get().getInputStream()) {
            Files.copy(content, held);
            return answer(request, form, folder, held);
        } finally {
            Files.deleteIfExists(held);
            Files.deleteIfExists(folder);
            file.get().delete();
        }
    }

    private ServerResponse answer(ServerRequest request, Form form, Path folder, Path held) {
        try {
            List<ForgottenSearch.Seen> seen = check.check(folder);
            if (seen.isEmpty()) {
                form.refuse(FILE, "retention.forgotten.check.unreadable");
                return show(request, HttpStatus.UNPROCESSABLE_CONTENT, List.of(), form.view());
            }
            return request.param("what").filter("clean"::equals).isPresent()
                    ? clean(folder, held)
                    : show(request, HttpStatus.OK, seen, FormView.empty());
        } catch (Fault e) {
            form.refuse(FILE, "retention.forgotten.check.unreadable");
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, List.of(), form.view());
        }
    }

    private ServerResponse clean(Path folder, Path held) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(String.valueOf(held.getFileName()), java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(check.without(folder, held));
    }

    private static Optional<Part> file(HttpServletRequest request) throws ServletException, IOException {
        boolean filesCame = Optional.ofNullable(request.getContentType())
                .filter(type -> type.startsWith("multipart/form-data"))
                .isPresent();
        return filesCame
                ? Optional.ofNullable(request.getPart(FILE))
                        .filter(part -> !name(part).isBlank())
                : Optional.empty();
    }

    private static String name(Part part) {
        return Optional.ofNullable(part.getSubmittedFileName())
                .filter(name -> !name.isBlank())
                .map(DroppedFiles::plain)
                .orElse("");
    }
}
