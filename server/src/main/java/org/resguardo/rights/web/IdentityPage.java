/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.Identifier;
import org.resguardo.rights.Identifier.Proof;
import org.resguardo.rights.Identities;
import org.resguardo.rights.Writing;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Whether it is her. What counts is a contact that the business had before: it is typed from the business's own records, and she reads a
 * code there. What she wrote, and from where, is shown beside it and proves nothing.
 */
public final class IdentityPage implements RouteOwner {
    private static final String HERE = CasePage.HOME + "/identity";
    private static final int LONGEST = 254;

    private final Pages pages;
    private final Identities identities;
    private final CaseWork work;
    private final Desk desk;

    /** The page on which it is found out. */
    public IdentityPage(Pages pages, Identities identities, CaseWork work, Desk desk) {
        this.pages = pages;
        this.identities = identities;
        this.work = work;
        this.desk = desk;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HERE, RightsAudience.ANSWERS, request -> show(request, HttpStatus.OK, FormView.empty())),
                Route.post(HERE, RightsAudience.ANSWERS, this::note),
                Route.post(HERE + "/code", RightsAudience.ANSWERS, this::sendCode),
                Route.post(HERE + "/proof", RightsAudience.ANSWERS, this::prove),
                Route.post(HERE + "/review", RightsAudience.SETS, this::review));
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        return desk.in(request, of -> {
            Role role = Desk.by(request).role();
            boolean reviews = role == Role.OWNER || role == Role.OFFICER;
            return pages.show(request, status, "rights/identity.jte", new IdentityView(desk.view(of, form), reviews));
        });
    }

    private ServerResponse note(ServerRequest request) {
        return desk.in(request, of -> {
            Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
            Optional<Kind> kind = kind(form.optional("kind", LONGEST));
            String value = form.text("value", LONGEST, "rights.identity.value.missing");
            if (kind.isEmpty()) {
                form.refuse("kind", "rights.identity.kind.missing");
            }
            if (kind.filter(Kind.EMAIL::equals).isPresent()
                    && MailAddress.of(value).isEmpty()) {
                form.refuse("value", "rights.contact.email.wrong");
            }
            if (!form.optional("own", LONGEST).equals("yes")) {
                form.refuse("own", "rights.identity.own.missing");
            }
            if (!form.fine() || of.times().forgotten().isPresent()) {
                return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
            }
            identities.onFile(Desk.by(request), of, kind.orElseThrow(), value);
            return Desk.to(org.resguardo.platform.web.Said.SAVED.on(of.page() + "/identity"));
        });
    }

    private static Optional<Kind> kind(String id) {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(id))
                .findFirst();
    }

    private ServerResponse sendCode(ServerRequest request) {
        return desk.in(request, of -> {
            identities.sendCode(of);
            return Desk.to(org.resguardo.platform.web.Said.SAVED.on(of.page() + "/identity"));
        });
    }

    /** A call, a meeting or a fact: what people can see or hear. A code proves itself, and a review is the owner's. */
    private ServerResponse prove(ServerRequest request) {
        return desk.in(request, of -> {
            Account by = Desk.by(request);
            Optional<Proof> proof = Proof.of(CasePage.id(request, "proof"))
                    .filter(List.of(Proof.CALL, Proof.IN_PERSON, Proof.FACT, Proof.AUTHORITY)::contains);
            Optional<Identifier> about = about(request, identities.of(of));
            if (request.param("wrong").isPresent()) {
                identities.wrongFact(by, of);
            } else if (proof.isPresent() && about.isPresent()) {
                identities.prove(by, of, about.get().id(), proof.get());
            }
            return Desk.to(org.resguardo.platform.web.Said.SAVED.on(of.page() + "/identity"));
        });
    }

    private static Optional<Identifier> about(ServerRequest request, List<Identifier> all) {
        String id = CasePage.id(request, "identifier");
        return all.stream().filter(one -> String.valueOf(one.id()).equals(id)).findFirst();
    }

    /** The owner looked into it: why she is sure stands in the notes from then on. */
    private ServerResponse review(ServerRequest request) {
        return desk.in(request, of -> {
            Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
            String why = form.text("why", Writing.LONGEST, "rights.identity.why.missing");
            Optional<Identifier> about = about(request, identities.of(of));
            if (!form.fine() || about.isEmpty()) {
                return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
            }
            Account by = Desk.by(request);
            work.note(by, of, why);
            work.clear(by, of);
            identities.prove(by, of, about.get().id(), Proof.REVIEW);
            return Desk.to(org.resguardo.platform.web.Said.SAVED.on(of.page() + "/identity"));
        });
    }

    /**
     * The page.
     *
     * @param one the case
     * @param reviews true when the reader may say that she is sure
     */
    public record IdentityView(CaseView one, boolean reviews) {
        /** The kinds of what can be on file. */
        public List<Kind> kinds() {
            return List.of(Kind.values());
        }

        /** The key of a kind. */
        public String title(Kind kind) {
            return switch (kind) {
                case EMAIL -> "rights.identifier.email";
                case PHONE -> "rights.identifier.phone";
                case NAME -> "rights.identifier.name";
                case CUSTOMER_NUMBER -> "rights.identifier.number";
            };
        }
    }
}
