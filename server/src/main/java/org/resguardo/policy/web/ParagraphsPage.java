/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.net.URI;
import java.util.List;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Said;
import org.resguardo.platform.web.Visit;
import org.resguardo.policy.Paragraphs;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the owner writes paragraphs of her own. */
public final class ParagraphsPage implements RouteOwner {
    private static final String HOME = "/policy/paragraphs";
    private static final int LONGEST = 4_000;

    private final Pages pages;
    private final Paragraphs paragraphs;

    /** The page of these paragraphs. */
    public ParagraphsPage(Pages pages, Paragraphs paragraphs) {
        this.pages = pages;
        this.paragraphs = paragraphs;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(HOME, PolicyAudience.READS, this::show),
                Route.post(HOME, PolicyAudience.CHANGES, this::add),
                Route.post(HOME + "/{id}", PolicyAudience.CHANGES, this::change),
                Route.post(HOME + "/{id}/end", PolicyAudience.CHANGES, this::end));
    }

    private ServerResponse show(ServerRequest request) {
        return show(request, HttpStatus.OK, FormView.empty());
    }

    private ServerResponse show(ServerRequest request, HttpStatus status, FormView form) {
        ParagraphsView view = new ParagraphsView(paragraphs.all(), PolicyAudience.changes(request), form);
        return pages.show(request, status, "policy/paragraphs.jte", view);
    }

    private ServerResponse add(ServerRequest request) {
        return keep(request, 0);
    }

    private ServerResponse change(ServerRequest request) {
        long id = id(request);
        return id == 0 ? ServerResponse.notFound().build() : keep(request, id);
    }

    private ServerResponse keep(ServerRequest request, long id) {
        Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
        String spanish = form.text("spanish", LONGEST, "policy.paragraphs.missing");
        String english = form.text("english", LONGEST, "policy.paragraphs.missing");
        if (!form.fine()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, form.view());
        }
        paragraphs.keep(by(request), id, spanish, english);
        return saved();
    }

    private ServerResponse end(ServerRequest request) {
        long id = id(request);
        if (id == 0) {
            return ServerResponse.notFound().build();
        }
        paragraphs.remove(by(request), id);
        return saved();
    }

    /** The number of the paragraph that is meant; 0 when there is none. */
    private long id(ServerRequest request) {
        String id = request.pathVariable("id");
        return paragraphs.all().stream()
                .filter(one -> Long.toString(one.id()).equals(id))
                .findFirst()
                .map(one -> one.id())
                .orElse(0L);
    }

    private static Account by(ServerRequest request) {
        return Visit.of(request.servletRequest()).knownAccount();
    }

    private static ServerResponse saved() {
        return ServerResponse.seeOther(URI.create(Said.SAVED.on(HOME))).build();
    }
}
