/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.PasskeySite;
import org.resguardo.platform.account.Passkeys;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where people come in, or prove once more who they are, by a passkey instead of what they know. */
public final class PasskeyDoor implements RouteOwner {
    private final Pages pages;
    private final Passkeys passkeys;
    private final Visits visits;

    /** The door for these passkeys. */
    public PasskeyDoor(Pages pages, Passkeys passkeys, Visits visits) {
        this.pages = pages;
        this.passkeys = passkeys;
        this.visits = visits;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/sign-in/passkey", Audience.EVERYONE, this::ask),
                Route.post("/sign-in/passkey", Audience.EVERYONE, this::comeIn),
                Route.post("/sign-in/again/passkey", Audience.ACCOUNTS, this::again));
    }

    /** The question that the page's script hands to the browser. */
    private ServerResponse ask(ServerRequest request) {
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header("Cache-Control", "no-store")
                .body(passkeys.question());
    }

    private ServerResponse comeIn(ServerRequest request) {
        Optional<Account> account = passkeys.whose(site(request), answer(request));
        if (account.isEmpty()) {
            return refused(request, "email", "account/sign-in.jte");
        }
        String device = visits.beginByPasskey(request, account.get());
        return DeviceCookie.put(ServerResponse.seeOther(URI.create(SignInPage.next(request))), request, device)
                .build();
    }

    private ServerResponse again(ServerRequest request) {
        Account account = Visit.of(request.servletRequest()).knownAccount();
        boolean hers = passkeys.whose(site(request), answer(request))
                .map(known -> known.id() == account.id())
                .orElse(false);
        if (!hers) {
            return refused(request, "proof", "account/again.jte");
        }
        visits.beginAgainByPasskey(request, account);
        return ServerResponse.seeOther(URI.create(SignInPage.next(request))).build();
    }

    private ServerResponse refused(ServerRequest request, String field, String template) {
        Form form = new Form(request, pages.words(Visit.of(request.servletRequest())));
        form.refuse(field, "account.passkey.wrong");
        SignInView view = new SignInView(form.view(), SignInPage.next(request));
        return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, template, view);
    }

    static String answer(ServerRequest request) {
        return request.param("answer").orElse("");
    }

    static PasskeySite site(ServerRequest request) {
        HttpServletRequest servlet = request.servletRequest();
        return PasskeySite.of(servlet.getScheme(), servlet.getServerName(), servlet.getServerPort());
    }
}
