/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.audit.web;

import java.time.ZoneId;
import java.util.List;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.AuditEntry;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Words;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Shows the latest lines of the audit log, whether it is sound, and gives the signed note that proves it later. */
public final class AuditPage implements RouteOwner {
    private static final Audience READERS = Audience.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    private static final int SHOWN = 100;

    private final Pages pages;
    private final AuditLog log;
    private final Accounts accounts;

    /** The page of a log, with the names of the accounts in it. */
    public AuditPage(Pages pages, AuditLog log, Accounts accounts) {
        this.pages = pages;
        this.log = log;
        this.accounts = accounts;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/settings/log", READERS, this::show),
                Route.post("/settings/log/checkpoint", READERS, this::sign));
    }

    private ServerResponse show(ServerRequest request) {
        Words words = pages.words(Visit.of(request.servletRequest()));
        AuditWords told = new AuditWords(words, accounts.all());
        List<AuditView.Row> rows =
                log.latest(SHOWN).stream().map(entry -> row(entry, words, told)).toList();
        return pages.show(request, "account/log.jte", new AuditView(rows, told.verdict(log.verify(List.of()))));
    }

    private static AuditView.Row row(AuditEntry entry, Words words, AuditWords told) {
        return new AuditView.Row(
                entry.seq(),
                words.moment(entry.happenedAt(), ZoneId.systemDefault()),
                told.who(entry.actor()),
                told.action(entry.action()),
                entry.object().equals(entry.actor()) ? "" : told.who(entry.object()));
    }

    private ServerResponse sign(ServerRequest request) {
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header("Content-Disposition", "attachment; filename=\"resguardo-checkpoint.txt\"")
                .body(log.sign());
    }
}
