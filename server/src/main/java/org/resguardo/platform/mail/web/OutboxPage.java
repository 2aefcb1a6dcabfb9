/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.mail.AddressHash;
import org.resguardo.platform.mail.Mail;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.mail.MailStanding;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.mail.UnsubscribeAddress;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What waits, what failed and what was sent; and each message, to print, to copy, or to decide about. */
public final class OutboxPage implements RouteOwner {
    static final String HOME = "/outbox";
    private static final Audience WHO = Audience.of(Role.OWNER, Role.OFFICER);
    private static final int MOST = 50;

    private final Pages pages;
    private final Store store;
    private final Outbox outbox;
    private final MailServers servers;
    private final AuditLog log;
    private final AddressHash hash;
    private final PublicAddress address;

    /** The page of an outbox. */
    public OutboxPage(
            Pages pages,
            Store store,
            Outbox outbox,
            MailServers servers,
            AuditLog log,
            AddressHash hash,
            PublicAddress address) {
        this.pages = pages;
        this.store = store;
        this.outbox = outbox;
        this.servers = servers;
        this.log = log;
        this.hash = hash;
        this.address = address;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, WHO, this::list),
                Route.get(HOME + "/{id}", WHO, this::message),
                Route.post(HOME + "/{id}/attempt", WHO, request -> decide(request, outbox::again)),
                Route.post(HOME + "/{id}/withdrawal", WHO, request -> decide(request, outbox::withdraw)),
                Route.post(HOME + "/{id}/arrival", WHO, request -> decide(request, outbox::arrived)));
    }

    private ServerResponse list(ServerRequest request) {
        OutboxView view = new OutboxView(
                outbox.counts(),
                lines(List.of(MailState.WAITING, MailState.HANDED, MailState.FAILED, MailState.UNKNOWN)),
                lines(List.of(MailState.SENT, MailState.BOUNCED, MailState.SUPPRESSED, MailState.WITHDRAWN)),
                MOST,
                servers.current().isPresent(),
                servers.trouble());
        return pages.show(request, "mail/outbox.jte", view);
    }

    private List<MailLine> lines(List<MailState> states) {
        return outbox.list(states, MOST).stream()
                .map(standing -> new MailLine(standing, outbox.open(standing.id())))
                .toList();
    }

    private ServerResponse message(ServerRequest request) {
        return find(request)
                .map(standing -> pages.show(request, "mail/message.jte", new MailLine(standing, asRead(standing.id()))))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    /** Whoever prints or copies it hands over what would have arrived. */
    private Optional<Mail> asRead(long id) {
        return outbox.open(id)
                .map(mail -> new Mail(
                        mail.key(),
                        mail.kind(),
                        mail.to(),
                        mail.content()
                                .with(address.current()
                                        .map(root -> root + UnsubscribeAddress.PATH + hash.word(hash.of(mail.to())))
                                        .orElse("")),
                        mail.thread()));
    }

    private Optional<MailStanding> find(ServerRequest request) {
        String id = request.pathVariable("id");
        return id.matches("[0-9]{1,18}") ? outbox.find(Long.parseLong(id)) : Optional.empty();
    }

    /** What was decided meanwhile by somebody else stays as it is. */
    private ServerResponse decide(ServerRequest request, BiFunction<DSLContext, Long, Boolean> decision) {
        String actor = Visit.of(request.servletRequest()).knownAccount().auditName();
        return find(request)
                .map(standing -> {
                    store.change(sql -> {
                        if (decision.apply(sql, standing.id())) {
                            log.add(sql, actor, Action.MAIL_DECIDED, "mail:" + standing.id());
                        }
                    });
                    URI page = URI.create(Said.SAVED.on(HOME + "/" + standing.id()));
                    return ServerResponse.seeOther(page).build();
                })
                .orElseGet(() -> ServerResponse.notFound().build());
    }
}
