/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.mail.AddressHash;
import org.resguardo.platform.mail.Suppressions;
import org.resguardo.platform.mail.UnsubscribeAddress;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Where a person says that she wants no more news: by the button of this page, or by the one click of her mail program (RFC 8058). A
 * look alone changes nothing, since programs look at links by themselves.
 */
public final class UnsubscribePage implements RouteOwner {
    private static final String ADDRESS = UnsubscribeAddress.PATH + "{word}";

    private final Pages pages;
    private final Store store;
    private final AddressHash hash;
    private final Suppressions suppressions;
    private final Supplier<String> business;

    /**
     * The page.
     *
     * @param business the name by which customers know the business
     */
    public UnsubscribePage(
            Pages pages, Store store, AddressHash hash, Suppressions suppressions, Supplier<String> business) {
        this.pages = pages;
        this.store = store;
        this.hash = hash;
        this.suppressions = suppressions;
        this.business = business;
    }

    /** True for the one click of a mail program, which has no form of ours; the word in the address is what lets it in. */
    public static boolean oneClick(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().startsWith(UnsubscribeAddress.PATH)
                && "One-Click".equals(request.getParameter("List-Unsubscribe"));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(ADDRESS, Audience.EVERYONE, request -> show(request, false)),
                Route.post(ADDRESS, Audience.EVERYONE, this::stop));
    }

    private ServerResponse stop(ServerRequest request) {
        Optional<String> who = hash.inWord(request.pathVariable("word"));
        who.ifPresent(address -> store.change(sql -> suppressions.byLink(sql, address)));
        return show(request, who.isPresent());
    }

    private ServerResponse show(ServerRequest request, boolean done) {
        boolean known = hash.inWord(request.pathVariable("word")).isPresent();
        UnsubscribeView view = new UnsubscribeView(request.pathVariable("word"), business.get(), known, done);
        return pages.show(request, known ? HttpStatus.OK : HttpStatus.NOT_FOUND, "mail/unsubscribe.jte", view);
    }
}
