/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.MailServer;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.mail.Provider;
import org.resguardo.platform.setup.SetupPage;
import org.resguardo.platform.setup.web.SetupFlow;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The page of the set-up about mail. It sets the first mail server; to change one, whoever does so proves again who she is, in the
 * settings.
 */
public final class SetupMailPage implements RouteOwner {
    private final Pages pages;
    private final MailServers servers;
    private final MailTest test;
    private final SetupFlow flow;
    private final Supplier<String> business;

    /**
     * The page.
     *
     * @param business the name by which customers know the business
     */
    public SetupMailPage(Pages pages, MailServers servers, MailTest test, SetupFlow flow, Supplier<String> business) {
        this.pages = pages;
        this.servers = servers;
        this.test = test;
        this.flow = flow;
        this.business = business;
    }

    @Override
    public List<Route> routes() {
        String address = SetupPage.MAIL.address();
        return List.of(Route.get(address, SetupFlow.WHO, this::form), Route.post(address, SetupFlow.WHO, this::save));
    }

    private ServerResponse form(ServerRequest request) {
        if (servers.current().isPresent()) {
            return flow.saved(request, SetupPage.MAIL);
        }
        Provider provider = provider(request);
        FormView filled = MailServerForm.filled(provider, Optional.empty(), business.get());
        return show(request, HttpStatus.OK, provider, filled, Optional.empty());
    }

    /** The first of the list until one was chosen. */
    private static Provider provider(ServerRequest request) {
        return request.param("provider").map(Provider::of).orElse(Provider.GMAIL);
    }

    private ServerResponse save(ServerRequest request) {
        if (servers.current().isPresent()) {
            return ServerResponse.seeOther(URI.create(MailServerPage.HOME)).build();
        }
        Visit visit = Visit.of(request.servletRequest());
        Provider provider = provider(request);
        Form form = new Form(request, pages.words(visit));
        Optional<MailServer> sent = MailServerForm.read(form, provider, Optional.empty());
        if (sent.isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, provider, form.view(), Optional.empty());
        }
        MailAddress to =
                MailAddress.of(visit.knownAccount().email()).orElse(sent.get().sender());
        Attempt attempt = test.send(sent.get(), to, pages.words(visit));
        if (!attempt.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, provider, form.view(), Optional.of(attempt));
        }
        servers.set(visit.knownAccount().auditName(), sent.get());
        return flow.saved(request, SetupPage.MAIL);
    }

    private ServerResponse show(
            ServerRequest request, HttpStatus status, Provider provider, FormView form, Optional<Attempt> attempt) {
        MailServerView view = new MailServerView(Optional.empty(), Optional.empty(), attempt, provider, form, "", true);
        return pages.show(request, status, "mail/setup.jte", view);
    }
}
