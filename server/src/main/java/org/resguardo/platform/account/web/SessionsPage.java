/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Shows where an account is signed in, and ends what is not wanted. */
public final class SessionsPage implements RouteOwner {
    private static final String HOME = "/settings/sessions";

    private final Pages pages;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final AuditLog log;

    /** The page for these sessions. */
    public SessionsPage(Pages pages, FindByIndexNameSessionRepository<? extends Session> sessions, AuditLog log) {
        this.pages = pages;
        this.sessions = sessions;
        this.log = log;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, Audience.ACCOUNTS, this::show),
                Route.post(HOME + "/{id}/end", Audience.ACCOUNTS, this::end));
    }

    private ServerResponse show(ServerRequest request) {
        String here = request.servletRequest().getSession().getId();
        List<SessionsView.Row> rows = mine(request).values().stream()
                .map(session -> new SessionsView.Row(
                        SessionsView.publicId(session.getId()),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(here)))
                .sorted(Comparator.comparing(SessionsView.Row::here)
                        .thenComparing(SessionsView.Row::seenAt)
                        .reversed())
                .toList();
        return pages.show(request, "account/sessions.jte", new SessionsView(rows));
    }

    /** Ends one of the caller's own; the ids of others' are not found here, as those that never were are not. */
    private ServerResponse end(ServerRequest request) {
        Account account = Visit.of(request.servletRequest()).knownAccount();
        String wanted = request.pathVariable("id");
        return mine(request).keySet().stream()
                .filter(id -> SessionsView.publicId(id).equals(wanted))
                .findFirst()
                .map(id -> {
                    log.add(account.auditName(), Action.SESSION_ENDED, account.auditName());
                    sessions.deleteById(id);
                    return ServerResponse.seeOther(URI.create(Said.SESSION_ENDED.on(HOME)))
                            .build();
                })
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private Map<String, ? extends Session> mine(ServerRequest request) {
        Account account = Visit.of(request.servletRequest()).knownAccount();
        return sessions.findByPrincipalName(Long.toString(account.id()));
    }
}
