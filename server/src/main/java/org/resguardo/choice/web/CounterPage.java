/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.choice.ledger.Actor;
import org.resguardo.choice.ledger.ChoiceEvent;
import org.resguardo.choice.ledger.Choices;
import org.resguardo.choice.ledger.Recording;
import org.resguardo.choice.ledger.Recording.Choice;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.ledger.Trust;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Choices at the counter, by telephone or from paper. The address of the person travels in forms only, never in an address of ours.
 */
public final class CounterPage implements RouteOwner {
    private static final String HOME = "/choice/counter";
    private static final int CONTACT = 254;
    private static final List<String> WAYS = List.of("counter", "paper", "phone");

    private final Pages pages;
    private final Documents documents;
    private final Store store;
    private final InstantSource clock;
    private final Accounts accounts;
    private final AuditLog log;
    private final Supplier<Business> business;
    private final Offers offers;
    private final Subjects subjects;
    private final Choices choices;
    private final ChoicesViews views;

    /** The counter of a business. */
    public CounterPage(
            Pages pages,
            Documents documents,
            Store store,
            InstantSource clock,
            Accounts accounts,
            AuditLog log,
            Supplier<Business> business,
            Offers offers,
            Subjects subjects,
            Choices choices,
            ChoicesViews views) {
        this.pages = pages;
        this.documents = documents;
        this.store = store;
        this.clock = clock;
        this.accounts = accounts;
        this.log = log;
        this.business = business;
        this.offers = offers;
        this.subjects = subjects;
        this.choices = choices;
        this.views = views;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, ChoiceAudience.COUNTER, request -> show(request, HttpStatus.OK, FormView.empty(), "")),
                Route.post(HOME, ChoiceAudience.COUNTER, this::find),
                Route.post(HOME + "/choices", ChoiceAudience.COUNTER, this::write),
                Route.get(HOME + "/paper/{language}", ChoiceAudience.COUNTER, this::paper));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form, String contact) {
        Visit visit = Visit.of(request.servletRequest());
        Optional<PersonView> person =
                subjects.of(contact).map(subject -> views.person(subject, HOME, false, visit.language()));
        List<Account> witnesses = accounts.all().stream()
                .filter(account -> account.id() != visit.knownAccount().id())
                .toList();
        return pages.show(
                request,
                status,
                "choice/counter.jte",
                new CounterView(
                        form, person.isPresent() ? contact : "", person, witnesses, List.of(ParentCheck.values())));
    }

    private ServerResponse find(ServerRequest request) {
        Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
        String contact = contact(form);
        return show(request, form.fine() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, form.view(), contact);
    }

    private String contact(Form form) {
        String contact = form.text("contact", CONTACT, "choice.counter.contact.missing");
        if (form.fine() && subjects.of(contact).isEmpty()) {
            form.refuse("contact", "choice.counter.contact.wrong");
        }
        return contact;
    }

    private ServerResponse write(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        String contact = contact(form);
        List<Choice> wanted = wanted(request);
        boolean child = form.choice("child", List.of("no", "yes")).equals("yes");
        Optional<ParentCheck> check = ParentCheck.of(form.optional("parent", 40));
        if (wanted.isEmpty()) {
            form.refuse("choices", "choice.counter.nothing");
        }
        if (child && check.isEmpty()) {
            form.refuse("parent", "choice.counter.parent.missing");
        }
        Optional<Subject> subject = subjects.of(contact);
        if (!form.fine() || subject.isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view(), contact);
        }
        Account by = visit.knownAccount();
        String way = form.choice("way", WAYS);
        Recording recording = new Recording(
                subject.get(),
                wanted,
                new ChoiceEvent.How(
                        check.filter(any -> child).map(ParentCheck::id).orElse(way), way),
                new ChoiceEvent.Who(child ? Actor.PARENT : Actor.STAFF, by.auditName(), witness(form, by)),
                Trust.SEEN,
                Language.of(form.choice("language", List.of("es", "en"))).orElse(visit.language()),
                "",
                child,
                clock.instant());
        choices.prepare(recording)
                .ifPresent(prepared -> store.change(sql -> {
                    prepared.write(sql);
                    log.add(sql, by.auditName(), Action.CHOICE_WRITTEN, "ledger");
                }));
        return pages.show(
                request, "choice/counter-done.jte", views.person(subject.get(), HOME, false, visit.language()));
    }

    private String witness(Form form, Account by) {
        String id = form.optional("witness", 20);
        return id.matches("\\d{1,18}") && Long.parseLong(id) != by.id()
                ? accounts.find(Long.parseLong(id)).map(Account::auditName).orElse("")
                : "";
    }

    private List<Choice> wanted(ServerRequest request) {
        List<Choice> wanted = new ArrayList<>();
        for (Offer offer : offers.all()) {
            request.param("answer-" + offer.id())
                    .filter(answer -> answer.equals("yes") || answer.equals("no"))
                    .ifPresent(answer -> wanted.add(Choice.of(offer.id(), answer.equals("yes"))));
        }
        return wanted;
    }

    private ServerResponse paper(ServerRequest request) {
        return Language.of(request.pathVariable("language"))
                .map(language -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .body(documents.pdf(
                                "choice/paper-pdf.jte",
                                language,
                                new PaperView(
                                        business.get().publicName(),
                                        offers.all().stream()
                                                .map(offer -> offer.text(language))
                                                .toList()))))
                .orElseGet(() -> ServerResponse.notFound().build());
    }
}
