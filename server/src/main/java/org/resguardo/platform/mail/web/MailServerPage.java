/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.MailServer;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.mail.Provider;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the owner says through which mail server the business writes, and tries it. */
public final class MailServerPage implements RouteOwner {
    static final String HOME = "/settings/mail";
    private static final Audience WHO = Audience.proven(Role.OWNER);
    private static final int LONGEST_ADDRESS = 200;

    private final Pages pages;
    private final MailServers servers;
    private final MailTest test;
    private final PublicAddress address;
    private final Supplier<String> business;

    /**
     * The page.
     *
     * @param business the name by which customers know the business
     */
    public MailServerPage(
            Pages pages, MailServers servers, MailTest test, PublicAddress address, Supplier<String> business) {
        this.pages = pages;
        this.servers = servers;
        this.test = test;
        this.address = address;
        this.business = business;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, WHO, request -> show(request, HttpStatus.OK, FormView.empty(), Optional.empty())),
                Route.get(HOME + "/{provider}", WHO, this::form),
                Route.post(HOME + "/{provider}", WHO, this::save),
                Route.post(HOME + "/{provider}/test", WHO, this::test),
                Route.post(HOME + "/{provider}/removal", WHO, this::remove),
                Route.post(HOME + "/public/address", WHO, this::tell));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form, Optional<Attempt> attempt) {
        Optional<MailServer> server = servers.current();
        MailServerView view = new MailServerView(
                server,
                servers.trouble(),
                attempt,
                server.map(MailServer::provider).orElse(Provider.OTHER),
                form,
                address.current().orElse(""),
                false);
        return pages.show(request, status, "mail/server.jte", view);
    }

    private ServerResponse form(ServerRequest request) {
        Provider provider = Provider.of(request.pathVariable("provider"));
        FormView filled = MailServerForm.filled(provider, servers.current(), business.get());
        return form(request, HttpStatus.OK, provider, filled);
    }

    private ServerResponse form(ServerRequest request, HttpStatus status, Provider provider, FormView form) {
        MailServerView view =
                new MailServerView(servers.current(), Optional.empty(), Optional.empty(), provider, form, "", false);
        return pages.show(request, status, "mail/server-form.jte", view);
    }

    private ServerResponse save(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Provider provider = Provider.of(request.pathVariable("provider"));
        Form form = new Form(request, pages.words(visit));
        Optional<MailServer> sent = MailServerForm.read(form, provider, servers.current());
        if (sent.isEmpty()) {
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, provider, form.view());
        }
        servers.set(visit.knownAccount().auditName(), sent.get());
        return test(request);
    }

    private ServerResponse test(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Optional<MailServer> server = servers.current();
        if (server.isEmpty()) {
            return ServerResponse.seeOther(URI.create(HOME)).build();
        }
        MailAddress to =
                MailAddress.of(visit.knownAccount().email()).orElse(server.get().sender());
        Attempt attempt = test.send(server.get(), to, pages.words(visit));
        return show(request, HttpStatus.OK, FormView.empty(), Optional.of(attempt));
    }

    private ServerResponse remove(ServerRequest request) {
        servers.remove(Visit.of(request.servletRequest()).knownAccount().auditName());
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }

    private ServerResponse tell(ServerRequest request) {
        Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
        String text = form.text("address", LONGEST_ADDRESS, "mail.address.missing");
        Optional<String> url = PublicAddress.read(text);
        if (form.fine() && url.isEmpty()) {
            form.refuse("address", "mail.address.wrong");
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view(), Optional.empty());
        }
        url.ifPresent(address::tell);
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }
}
