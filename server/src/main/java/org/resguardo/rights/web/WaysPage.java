/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.inbox.Mailbox;
import org.resguardo.platform.inbox.Mailbox.Position;
import org.resguardo.platform.inbox.Mailbox.Security;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Words;
import org.resguardo.rights.MailboxJob;
import org.resguardo.rights.MailboxSettings;
import org.resguardo.rights.agent.Agents;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** How people reach the business: the form, the mailbox, the shop, agents. */
public final class WaysPage implements RouteOwner {
    private static final String HOME = "/rights/ways";
    private static final int LONGEST = 254;
    private static final int IMAPS = 993;
    private static final int HIGHEST_PORT = 65_535;

    private final Pages pages;
    private final MailboxSettings settings;
    private final PublicAddress address;
    private final Jobs jobs;
    private final MailboxJob reading;
    private final Agents agents;

    /** The page of what is set. */
    public WaysPage(
            Pages pages,
            MailboxSettings settings,
            PublicAddress address,
            Jobs jobs,
            MailboxJob reading,
            Agents agents) {
        this.pages = pages;
        this.settings = settings;
        this.address = address;
        this.jobs = jobs;
        this.reading = reading;
        this.agents = agents;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, RightsAudience.SETS, request -> show(request, HttpStatus.OK, FormView.empty())),
                Route.post(HOME + "/mailbox", RightsAudience.SETS, this::use),
                Route.post(HOME + "/mailbox/end", RightsAudience.SETS, this::stop),
                Route.post(HOME + "/mailbox/reading", RightsAudience.SETS, this::read),
                Route.post(HOME + "/shop", RightsAudience.SETS, this::shop),
                Route.post(HOME + "/agents", RightsAudience.SETS, this::agent),
                Route.post(HOME + "/agents/{agent}/end", RightsAudience.SETS, this::forgetAgent));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        return pages.show(
                request,
                status,
                "rights/ways.jte",
                new WaysView(
                        form,
                        address.current(),
                        settings.mailbox(),
                        settings.shopSecret().isPresent(),
                        agents.all()));
    }

    private ServerResponse use(ServerRequest request) {
        Form form = form(request);
        Words words = pages.words(Visit.of(request.servletRequest()));
        String own = form.text("address", LONGEST, "rights.ways.address.missing");
        String host = form.text("host", LONGEST, "rights.ways.host.missing");
        int port = form.optional("port", 5).matches("\\d{1,5}") ? Integer.parseInt(form.optional("port", 5)) : IMAPS;
        String login = form.text("login", LONGEST, "rights.ways.login.missing");
        String password = form.secret("password", "rights.ways.password.missing");
        Security security = Security.of(form.optional("security", LONGEST));
        if (!own.isEmpty() && MailAddress.of(own).isEmpty()) {
            form.refuse("address", "rights.contact.email.wrong");
        }
        if (port < 1 || port > HIGHEST_PORT || !host.matches("[A-Za-z0-9.:\\[\\]-]*")) {
            form.refuse("host", "rights.ways.host.missing");
        }
        if (form.fine()) {
            try {
                Mailbox mailbox = new Mailbox(host, port, security, login, password);
                Position end = mailbox.end();
                settings.use(
                        Desk.by(request),
                        mailbox,
                        own,
                        form.optional("plus", LONGEST).equals("yes"),
                        end);
                return done();
            } catch (Fault e) {
                return show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        new FormView(
                                form.view().values(),
                                List.of(new org.resguardo.platform.web.FieldProblem(
                                        "host", words.say(e.code(), e.arguments())))));
            }
        }
        return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
    }

    private ServerResponse stop(ServerRequest request) {
        settings.stop(Desk.by(request));
        return done();
    }

    private ServerResponse read(ServerRequest request) {
        if (settings.mailbox().isEmpty()) {
            return done();
        }
        long job = jobs.start(reading, 0L, Desk.by(request).auditName());
        return Desk.to("/jobs/" + job);
    }

    private ServerResponse shop(ServerRequest request) {
        Form form = form(request);
        String secret = form.secret("secret", "rights.ways.secret.missing");
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        settings.shopSecret(Desk.by(request), secret.strip());
        return done();
    }

    private ServerResponse agent(ServerRequest request) {
        Form form = form(request);
        String id = form.text("agent", LONGEST, "rights.ways.agent.missing");
        String name = form.text("name", LONGEST, "rights.ways.agent.missing");
        String key = form.text("key", LONGEST, "rights.ways.key.missing");
        String business = form.text("business", LONGEST, "rights.ways.business.missing");
        if (form.fine() && !Agents.usable(id, key)) {
            form.refuse("key", "rights.ways.key.missing");
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        agents.add(Desk.by(request), id, name, key, business);
        return done();
    }

    private ServerResponse forgetAgent(ServerRequest request) {
        agents.remove(Desk.by(request), request.pathVariable("agent"));
        return done();
    }

    private Form form(ServerRequest request) {
        return new Form(request, pages.words(Visit.of(request.servletRequest())));
    }

    private static ServerResponse done() {
        return Desk.to(Said.SAVED.on(HOME));
    }

    /**
     * The page.
     *
     * @param form what was typed
     * @param address where the public pages are
     * @param mailbox the mailbox
     * @param shop true when the secret of the shop is known
     * @param agents the agents
     */
    public record WaysView(
            FormView form,
            Optional<String> address,
            Optional<MailboxSettings.Set> mailbox,
            boolean shop,
            List<Agents.Agent> agents) {

        /** When the mailbox was read last. */
        public Optional<Instant> read() {
            return mailbox.flatMap(MailboxSettings.Set::read);
        }
    }
}
