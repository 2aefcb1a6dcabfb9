/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Words;
import org.resguardo.rights.AnswerTemplate;
import org.resguardo.rights.CaseState;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.Message.Personal;
import org.resguardo.rights.Person;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.Writing;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** An answer to the person: from a template in her language, changed as it is needed, with files, and with what it gives away. */
public final class AnswerPage implements RouteOwner {
    private static final String HERE = CasePage.HOME + "/answer";
    private static final int LONGEST = 40;

    private final Pages pages;
    private final CaseWork work;
    private final Desk desk;
    private final Supplier<Business> business;

    /** The page for answers in the name of a business. */
    public AnswerPage(Pages pages, CaseWork work, Desk desk, Supplier<Business> business) {
        this.pages = pages;
        this.work = work;
        this.desk = desk;
        this.business = business;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HERE, RightsAudience.ANSWERS, this::show),
                Route.post(HERE, RightsAudience.ANSWERS, this::send));
    }

    private ServerResponse show(ServerRequest request) {
        return desk.in(request, of -> {
            Optional<AnswerTemplate> template = request.param("template")
                    .flatMap(AnswerTemplate::of)
                    .filter(AnswerTemplate.of(of.kind())::contains);
            CaseView view = desk.view(of, FormView.empty());
            String text = template.map(one -> text(one, view)).orElse("");
            return pages.show(request, "rights/answer.jte", new AnswerView(view, template, text));
        });
    }

    /** A template in the language of the case, with what is known of it. */
    private String text(AnswerTemplate template, CaseView view) {
        RightsCase of = view.what();
        Words words = pages.words(of.language());
        Person person = view.line().person();
        LocalDate day = template == AnswerTemplate.EXTENSION
                ? view.line().clocks().extendedTo()
                : view.line().clocks().answerBy();
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", person.name());
        facts.put("named", person.name().isEmpty() ? "no" : "yes");
        facts.put("number", of.number());
        facts.put("business", business.get().publicName());
        facts.put("day", words.day(day));
        facts.put("received", words.day(of.received(java.time.ZoneId.systemDefault())));
        return words.say("rights.template.greeting", facts)
                + "\n\n"
                + words.say(template.text(), facts)
                + "\n\n"
                + words.say("rights.template.regards", facts);
    }

    private ServerResponse send(ServerRequest request) throws ServletException, IOException {
        SentFiles files = SentFiles.of(request, "files");
        return desk.in(request, of -> {
            Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
            String text = form.text("text", Writing.LONGEST, "rights.answer.text.missing");
            Personal personal = Personal.of(form.optional("personal", LONGEST));
            String then = form.optional("then", LONGEST);
            Optional<AnswerTemplate> template = AnswerTemplate.of(form.optional("template", LONGEST));
            if (files.refused() > 0) {
                form.refuse("files", "rights.contact.files.refused");
            }
            if (!files.welcome().isEmpty() && personal == Personal.NONE) {
                form.refuse("personal", "rights.answer.personal.files");
            }
            if (of.times().forgotten().isPresent()) {
                form.refuse("text", "rights.answer.forgotten");
            }
            if (!form.fine()) {
                CaseView view = desk.view(of, form.view());
                return pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "rights/answer.jte",
                        new AnswerView(view, template, text));
            }
            put(Desk.by(request), of, Writing.answer(text, personal, files.welcome()), template, then);
            return Desk.back(of);
        });
    }

    private void put(Account by, RightsCase of, Writing answer, Optional<AnswerTemplate> template, String then) {
        if (template.filter(AnswerTemplate.EXTENSION::equals).isPresent()) {
            work.extend(by, of, answer);
        } else {
            work.answer(by, of, answer);
        }
        CaseState.of(of.kind()).stream()
                .filter(state -> state.open() && state.id().equals(then))
                .findFirst()
                .ifPresent(state -> work.state(by, of, state, ""));
    }

    /**
     * The page.
     *
     * @param one the case
     * @param template which template it begins with
     * @param text what stands in the form
     */
    public record AnswerView(CaseView one, Optional<AnswerTemplate> template, String text) {
        /** How much the answer gives away, as it was typed; nothing at first. */
        public Personal personal() {
            String typed = one.form().value("personal");
            return typed.isEmpty()
                    ? (template.filter(AnswerTemplate.PACKAGE::equals).isPresent() ? Personal.DATA : Personal.NONE)
                    : Personal.of(typed);
        }

        /** All that an answer can give away. */
        public List<Personal> all() {
            return List.of(Personal.values());
        }

        /** The key of the sentence about it. */
        public String title(Personal personal) {
            return switch (personal) {
                case NONE -> "rights.answer.personal.none";
                case DATA -> "rights.answer.personal.data";
                case SENSITIVE -> "rights.answer.personal.sensitive";
            };
        }

        /** In which state the case is put by the answer, as a template suggests. */
        public String then() {
            return template.map(one -> switch (one) {
                        case MORE, AUTHORITY -> "waiting";
                        case PROPOSAL -> "proposed";
                        case RECEIVED,
                                EXTENSION,
                                DONE,
                                CORRECTED,
                                DELETED,
                                PACKAGE,
                                OPTED_OUT,
                                PARTLY,
                                OUTCOME,
                                DENIED,
                                REGULATOR -> "";
                    })
                    .orElse("");
        }
    }
}
