/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.choice.ChoiceLinks;
import org.resguardo.choice.LinkMail;
import org.resguardo.choice.Signals;
import org.resguardo.choice.ledger.Actor;
import org.resguardo.choice.ledger.ChoiceEvent;
import org.resguardo.choice.ledger.Choices;
import org.resguardo.choice.ledger.Recording;
import org.resguardo.choice.ledger.Recording.Choice;
import org.resguardo.choice.ledger.Recording.Wish;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.ledger.Trust;
import org.resguardo.choice.purpose.ChoicePurpose.Group;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.LoginThrottle;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The preference centre, for everybody. A person comes in by a secret link or by a code that was sent to her address. One press says yes,
 * and one press says no. Whether an address is known here, nobody can tell from what this page answers.
 */
public final class PublicChoices implements RouteOwner {
    static final String HOME = "/p/choices";
    private static final int ADDRESS = 254;
    private static final List<String> FREQUENCIES = List.of("all", "weekly", "monthly");
    private static final List<String> PAUSES = List.of("1", "3", "6");

    private final Pages pages;
    private final Store store;
    private final InstantSource clock;
    private final Supplier<Business> business;
    private final Offers offers;
    private final Subjects subjects;
    private final Choices choices;
    private final Signals signals;
    private final ChoiceLinks links;
    private final LinkMail mail;
    private final LoginThrottle throttle;
    private final ChoicesViews views;

    /** The preference centre over some choices. */
    public PublicChoices(
            Pages pages,
            Store store,
            InstantSource clock,
            Supplier<Business> business,
            Offers offers,
            Subjects subjects,
            Choices choices,
            Signals signals,
            ChoiceLinks links,
            LinkMail mail,
            ChoicesViews views) {
        this.pages = pages;
        this.store = store;
        this.clock = clock;
        this.business = business;
        this.offers = offers;
        this.subjects = subjects;
        this.choices = choices;
        this.signals = signals;
        this.links = links;
        this.mail = mail;
        this.throttle = new LoginThrottle(clock);
        this.views = views;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, Audience.EVERYONE, request -> door(request, HttpStatus.OK, FormView.empty())),
                Route.post(HOME, Audience.EVERYONE, this::ask),
                Route.post(HOME + "/code", Audience.EVERYONE, this::code),
                Route.get(HOME + "/{secret}", Audience.EVERYONE, this::show),
                Route.post(HOME + "/{secret}", Audience.EVERYONE, this::choose),
                Route.get(HOME + "/{secret}/receipts/{seq}", Audience.EVERYONE, this::receipt));
    }

    private ServerResponse door(ServerRequest request, HttpStatus status, FormView form) {
        return pages.show(
                request, status, "choice/door.jte", new DoorView(business.get().publicName(), form, "", false));
    }

    private ServerResponse ask(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String typed = form.text("email", ADDRESS, "choice.door.email.missing");
        Optional<Subject> subject = typed.indexOf('@') > 0 ? subjects.of(typed) : Optional.empty();
        if (form.fine() && subject.isEmpty()) {
            form.refuse("email", "choice.door.email.wrong");
        }
        if (!form.fine()) {
            return door(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        ChoiceLinks.Link link = links.make();
        String network = request.servletRequest().getRemoteAddr();
        subject.filter(one -> throttle.admitsStranger(one.id(), network))
                .map(one -> mail.ready(one, link, LinkMail.Occasion.ASKED, visit.language()))
                .ifPresent(ready -> store.change(ready::send));
        return sent(request, HttpStatus.OK, link.handle(), FormView.empty());
    }

    private ServerResponse sent(ServerRequest request, HttpStatus status, String handle, FormView form) {
        return pages.show(
                request, status, "choice/door.jte", new DoorView(business.get().publicName(), form, handle, true));
    }

    private ServerResponse code(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String code = form.text("code", 12, "choice.door.code.missing");
        String handle = form.optional("handle", 40);
        Optional<ChoiceLinks.Link> link = form.fine() ? links.byCode(handle, code) : Optional.empty();
        if (link.isPresent()) {
            return ServerResponse.seeOther(URI.create(link.get().path())).build();
        }
        if (form.fine()) {
            form.refuse("code", "choice.door.code.wrong");
        }
        return sent(request, HttpStatus.UNPROCESSABLE_CONTENT, handle, form.view());
    }

    private ServerResponse show(ServerRequest request) {
        String secret = request.pathVariable("secret");
        Optional<Subject> subject = links.open(secret);
        if (subject.isEmpty()) {
            return gone(request);
        }
        boolean signal = Signals.given(request.headers().header(Signals.HEADER));
        if (signal) {
            signals.obey(subject.get(), Visit.of(request.servletRequest()).language(), HOME);
        }
        return pages.show(
                request,
                "choice/centre.jte",
                views.person(
                        subject.get(),
                        HOME + "/" + secret,
                        signal,
                        Visit.of(request.servletRequest()).language()));
    }

    private ServerResponse gone(ServerRequest request) {
        return pages.show(
                request,
                HttpStatus.NOT_FOUND,
                "choice/gone.jte",
                new DoorView(business.get().publicName(), FormView.empty(), "", false));
    }

    private ServerResponse choose(ServerRequest request) {
        String secret = request.pathVariable("secret");
        Optional<Subject> subject = links.open(secret);
        if (subject.isEmpty()) {
            return gone(request);
        }
        Visit visit = Visit.of(request.servletRequest());
        List<Choice> wanted = wanted(request);
        if (!wanted.isEmpty()) {
            if (Signals.given(request.headers().header(Signals.HEADER))) {
                signals.obey(subject.get(), visit.language(), HOME);
            }
            choices.record(new Recording(
                    subject.get(),
                    wanted,
                    new ChoiceEvent.How("link", HOME),
                    new ChoiceEvent.Who(Actor.SELF, "", ""),
                    Trust.VERIFIED,
                    visit.language(),
                    "",
                    false,
                    clock.instant()));
        }
        String part = request.param("purpose")
                .filter(id -> id.matches("[a-z-]{1,40}"))
                .orElse("messages");
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME + "/" + secret) + "#" + part))
                .build();
    }

    private List<Choice> wanted(ServerRequest request) {
        Optional<String> answer = request.param("answer");
        Optional<String> purpose =
                request.param("purpose").filter(id -> offers.find(id).isPresent());
        if (purpose.isPresent() && answer.isPresent()) {
            return List.of(Choice.of(purpose.get(), answer.get().equals("yes")));
        }
        Optional<String> pause = request.param("pause").filter(PAUSES::contains);
        if (pause.isPresent()) {
            String until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                    .plusMonths(Long.parseLong(pause.get()))
                    .toString();
            return messages(Wish.PAUSE, until);
        }
        if (request.param("resume").isPresent()) {
            return messages(Wish.RESUME, "");
        }
        return request.param("frequency")
                .filter(FREQUENCIES::contains)
                .map(often -> messages(Wish.FREQUENCY, often))
                .orElse(List.of());
    }

    private List<Choice> messages(Wish wish, String detail) {
        return offers.all().stream()
                .filter(offer -> offer.purpose().group() == Group.MESSAGES)
                .map(offer -> new Choice(offer.id(), wish, detail))
                .toList();
    }

    private ServerResponse receipt(ServerRequest request) {
        String number = request.pathVariable("seq");
        return links.open(request.pathVariable("secret"))
                .filter(any -> number.matches("\\d{1,18}"))
                .flatMap(subject -> views.receipt(subject.id(), Long.parseLong(number)))
                .map(PublicChoices::file)
                .orElseGet(() -> gone(request));
    }

    static ServerResponse file(String receipt) {
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"recibo-receipt.txt\"")
                .header("Cache-Control", "no-store")
                .body(receipt.getBytes(StandardCharsets.UTF_8));
    }
}
