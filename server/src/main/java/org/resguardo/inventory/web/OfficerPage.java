/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.net.URI;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.Officers;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the person in charge of customer privacy is designated, and the letter that says so. */
public final class OfficerPage implements RouteOwner {
    private static final String HOME = "/inventory/officer";
    private static final int NAME = 200;
    private static final int EMAIL = 254;
    private static final int PHONE = 40;

    private final Pages pages;
    private final Officers officers;
    private final InstantSource clock;

    /** The page of these designations. */
    public OfficerPage(Pages pages, Officers officers, InstantSource clock) {
        this.pages = pages;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, InventoryAudience.READS, this::show),
                Route.post(HOME, InventoryAudience.CHANGES, this::designate),
                Route.get(HOME + "/{id}/letter", InventoryAudience.READS, this::letter));
    }

    private ServerResponse show(ServerRequest request) {
        return show(request, HttpStatus.OK, FormView.empty());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        boolean changes = Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER;
        OfficerView view = new OfficerView(officers.all(), today(), changes, form);
        return pages.show(request, status, "inventory/officer.jte", view);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    private ServerResponse designate(ServerRequest request) {
        Visit visit = Visit.of(request.servletRequest());
        Form form = new Form(request, pages.words(visit));
        Officer.Post post = form.choice("post", List.of(Officer.Post.OFFICER.id(), Officer.Post.DEPUTY.id()))
                        .equals(Officer.Post.DEPUTY.id())
                ? Officer.Post.DEPUTY
                : Officer.Post.OFFICER;
        String name = form.text("name", NAME, "inventory.officer.name.missing");
        String email = form.optional("email", EMAIL);
        String phone = form.optional("phone", PHONE);
        if (form.fine() && email.isEmpty() && phone.isEmpty()) {
            form.refuse("email", "inventory.officer.reach.missing");
        }
        Optional<LocalDate> begins = day(form.text("begins", 10, "inventory.officer.begins.missing"));
        if (form.fine() && begins.isEmpty()) {
            form.refuse("begins", "inventory.officer.begins.missing");
        }
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        officers.designate(visit.knownAccount(), post, name, email, phone, begins.orElseThrow());
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private ServerResponse letter(ServerRequest request) {
        String id = request.pathVariable("id");
        Optional<Officer> officer = id.matches("\\d{1,18}") ? officers.find(Long.parseLong(id)) : Optional.empty();
        Language first = Visit.of(request.servletRequest()).language();
        return officer.map(named -> pages.show(request, "inventory/letter.jte", new LetterView(named, both(first))))
                .orElseGet(() -> ServerResponse.notFound().build());
    }

    private List<Words> both(Language first) {
        return Arrays.stream(Language.values())
                .sorted((one, other) -> Boolean.compare(other == first, one == first))
                .map(pages::words)
                .toList();
    }
}
