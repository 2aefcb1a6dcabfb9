/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.law.Jurisdiction;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Network;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.CaseLaw;
import org.resguardo.rights.CaseMail;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Challenges;
import org.resguardo.rights.Challenges.Challenge;
import org.resguardo.rights.Challenges.Passed;
import org.resguardo.rights.Channel;
import org.resguardo.rights.Clocks;
import org.resguardo.rights.ContactThrottle;
import org.resguardo.rights.ContactThrottle.Act;
import org.resguardo.rights.NewCase;
import org.resguardo.rights.Person;
import org.resguardo.rights.Writing;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The form for everybody, without sign-in and without script. What it answers hangs on nothing but what was typed: not on whether somebody
 * is known here.
 */
public final class ContactPage implements RouteOwner {
    static final String HOME = "/p/contact";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_PLACE = 40;

    private final Pages pages;
    private final Store store;
    private final Cases cases;
    private final CaseLaw law;
    private final CaseMail mail;
    private final Challenges challenges;
    private final ContactThrottle throttle;
    private final CaseVisits visits;
    private final Supplier<Business> business;
    private final InstantSource clock;

    /** The form that opens cases. */
    public ContactPage(
            Pages pages,
            Store store,
            Cases cases,
            CaseLaw law,
            CaseMail mail,
            Challenges challenges,
            ContactThrottle throttle,
            CaseVisits visits,
            Supplier<Business> business,
            InstantSource clock) {
        this.pages = pages;
        this.store = store;
        this.cases = cases;
        this.law = law;
        this.mail = mail;
        this.challenges = challenges;
        this.throttle = throttle;
        this.visits = visits;
        this.business = business;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, Audience.EVERYONE, request -> form(request, HttpStatus.OK, FormView.empty())),
                Route.get(HOME + "/{language}", Audience.EVERYONE, this::show),
                Route.post(HOME + "/{language}", Audience.EVERYONE, this::take));
    }

    private ServerResponse show(ServerRequest request) {
        return PublicLanguage.of(request)
                .map(language -> form(request, HttpStatus.OK, FormView.empty()))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private ServerResponse form(ServerRequest request, HttpStatus status, FormView form) {
        Words words = pages.words(Visit.of(request.servletRequest()));
        return pages.show(
                request,
                status,
                "rights/contact.jte",
                new ContactView(
                        form,
                        business.get(),
                        challenges.make(),
                        PlaceNames.of(law.jurisdictions(), words.language().locale()),
                        law.disclaimer().in(words.language().locale()),
                        request.param("kind")
                                .flatMap(CaseKind::of)
                                .map(CaseKind::id)
                                .orElse("")));
    }

    private ServerResponse take(ServerRequest request) throws ServletException, IOException {
        Optional<Language> language = PublicLanguage.of(request);
        if (language.isEmpty()) {
            return ServerResponse.notFound().build();
        }
        Words words = pages.words(language.get());
        Form form = new Form(request, words);
        SentFiles sent = SentFiles.of(request, "files");
        Typed typed = typed(request, form);
        Optional<SentFiles> kept = typed.anonymous() ? sent.traceless() : Optional.of(sent);
        if (kept.isEmpty()) {
            form.refuse("files", "rights.contact.files.traces");
        }
        SentFiles files = kept.orElse(sent);
        if (files.refused() > 0) {
            form.refuse("files", "rights.contact.files.refused");
        }
        if (form.fine()) {
            check(request, form);
        }
        if (!form.fine()) {
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        NewCase fresh = new NewCase(
                typed.kind(),
                Channel.FORM,
                language.get(),
                typed.place(),
                typed.anonymous(),
                typed.trapped(),
                typed.person(),
                typed.text(),
                "",
                files.welcome(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return opened(request, fresh);
    }

    /**
     * What was typed, once it is fine.
     *
     * @param trapped true when the field was filled that people do not see
     */
    private record Typed(CaseKind kind, String text, String place, boolean anonymous, Person person, boolean trapped) {}

    private Typed typed(ServerRequest request, Form form) {
        Optional<CaseKind> kind =
                CaseKind.of(form.optional("kind", LONGEST_NAME)).filter(CaseKind.offered()::contains);
        if (kind.isEmpty()) {
            form.refuse("kind", "rights.contact.kind.missing");
        }
        String text = form.text("text", Writing.LONGEST, "rights.contact.text.missing");
        String place = form.optional("place", LONGEST_PLACE);
        Map<String, Jurisdiction> places = law.jurisdictions();
        boolean anonymous = kind.filter(CaseKind::complaint).isPresent()
                && form.optional("anonymous", LONGEST_NAME).equals("yes");
        Person said = new Person(
                form.optional("name", LONGEST_NAME),
                form.optional("email", LONGEST_ADDRESS),
                form.optional("phone", LONGEST_PHONE));
        if (!said.email().isEmpty() && MailAddress.of(said.email()).isEmpty()) {
            form.refuse("email", "rights.contact.email.wrong");
        }
        boolean trapped =
                request.param("website").filter(filled -> !filled.isBlank()).isPresent();
        return new Typed(
                kind.orElse(CaseKind.QUESTION),
                text,
                places.containsKey(place) ? place : "",
                anonymous,
                anonymous ? Person.UNKNOWN : said,
                trapped);
    }

    private void check(ServerRequest request, Form form) {
        Optional<Passed> passed = challenges.met(
                request.param("token").orElse(""),
                request.param("work").orElse(""),
                request.param("answer").orElse(""));
        if (passed.isEmpty()) {
            form.refuse("answer", "rights.contact.answer.wrong");
            return;
        }
        Act act = passed.get() == Passed.WORK ? Act.HAND_IN : Act.HAND_IN_WITHOUT_SCRIPT;
        if (!throttle.admits(act, network(request))) {
            form.refuse("answer", "rights.contact.too_many");
        }
    }

    static String network(ServerRequest request) {
        return Network.of(request.servletRequest().getRemoteAddr());
    }

    private ServerResponse opened(ServerRequest request, NewCase fresh) {
        CaseLaw.Look look = law.on(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        Cases.Opened opened = store.write(sql -> {
            Cases.Opened now = cases.open(sql, fresh, Optional.empty());
            cases.shown(sql, now.what());
            if (!fresh.person().email().isEmpty() && !fresh.unwanted()) {
                mail.received(
                        sql,
                        now.what(),
                        fresh.person().email(),
                        look.clocks(now.what()).answerBy(),
                        List.of());
            }
            return now;
        });
        Clocks clocks = look.clocks(opened.what());
        ServerResponse page = pages.show(
                request,
                "rights/received.jte",
                new ReceivedView(
                        opened.what(),
                        opened.code(),
                        clocks.answerBy(),
                        !fresh.person().email().isEmpty()));
        return visits.remember(request, page, opened.what(), CaseVisits.READER);
    }

    /**
     * The form.
     *
     * @param form what was typed, and what is wrong with it
     * @param business whose form it is
     * @param challenge what is asked of whoever sends it
     * @param places where people may live
     * @param disclaimer what is said beneath
     * @param wished the kind that the address asks for, or an empty string
     */
    public record ContactView(
            FormView form,
            Business business,
            Challenge challenge,
            List<PlaceNames> places,
            String disclaimer,
            String wished) {

        /** The kinds that can be chosen. */
        public List<CaseKind> kinds() {
            return CaseKind.offered();
        }

        /** True for the kind that was chosen. */
        public boolean chosen(CaseKind kind) {
            String typed = form.value("kind");
            return kind.id().equals(typed.isEmpty() ? wished : typed);
        }

        /** The key of the question's day. */
        public String day() {
            return switch (challenge.day()) {
                case 0 -> "rights.day.monday";
                case 1 -> "rights.day.tuesday";
                case 2 -> "rights.day.wednesday";
                case 3 -> "rights.day.thursday";
                case 4 -> "rights.day.friday";
                case 5 -> "rights.day.saturday";
                default -> "rights.day.sunday";
            };
        }
    }

    /**
     * That it came.
     *
     * @param what the case
     * @param code what opens it from outside
     * @param answerBy by when it is answered
     * @param mailed true when the same goes by mail
     */
    public record ReceivedView(org.resguardo.rights.RightsCase what, String code, LocalDate answerBy, boolean mailed) {}
}
