/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.rights.Threads;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Files of a case, and mails as they came. */
public final class CaseFilesPage implements RouteOwner {
    /** No script, no form, nothing from elsewhere, and no rights of our own pages (w3.org/TR/CSP3, sandbox; read 2026-11). */
    private static final String SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private final Threads threads;
    private final Store store;
    private final AuditLog log;
    private final Desk desk;

    /** What came with the messages of some threads. */
    public CaseFilesPage(Threads threads, Store store, AuditLog log, Desk desk) {
        this.threads = threads;
        this.store = store;
        this.log = log;
        this.desk = desk;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(CasePage.HOME + "/files/{file}", RightsAudience.ANSWERS, this::file),
                Route.get(CasePage.HOME + "/messages/{message}/original", RightsAudience.ANSWERS, this::original));
    }

    private ServerResponse file(ServerRequest request) {
        return desk.in(
                request,
                of -> threads.file(of, number(request, "file"))
                        .map(file -> {
                            store.change(sql -> log.add(
                                    sql, Desk.by(request).auditName(), Action.CASE_FILE_SEEN, "case:" + of.id()));
                            return CasePortal.download(file);
                        })
                        .orElseGet(() -> ServerResponse.notFound().build()));
    }

    private ServerResponse original(ServerRequest request) {
        return desk.in(
                request,
                of -> threads.html(of, number(request, "message"))
                        .map(html -> ServerResponse.ok()
                                .header("Content-Type", "text/html;charset=UTF-8")
                                .header("Content-Security-Policy", SANDBOX)
                                .header("Referrer-Policy", "no-referrer")
                                .header("Cache-Control", "no-store")
                                .body(html.getBytes(StandardCharsets.UTF_8)))
                        .orElseGet(() -> ServerResponse.notFound().build()));
    }

    private static long number(ServerRequest request, String variable) {
        String id = request.pathVariable(variable);
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : -1;
    }
}
