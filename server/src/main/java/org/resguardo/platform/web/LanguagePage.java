/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.words.Language;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Changes the language of the pages, on this device and for the account. */
public final class LanguagePage implements RouteOwner {
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final Accounts accounts;

    /** Remembers languages in some accounts. */
    public LanguagePage(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post("/language", Audience.EVERYONE, this::choose));
    }

    private ServerResponse choose(ServerRequest request) {
        Optional<Language> wish = request.param("language").flatMap(Language::of);
        String back = request.param("back").flatMap(LocalAddress::of).orElse("/");
        ServerResponse.BodyBuilder answer = ServerResponse.seeOther(URI.create(back));
        wish.ifPresent(language -> {
            Visit.of(request.servletRequest()).account().ifPresent(account -> accounts.speak(account.id(), language));
            answer.cookie(cookie(language, request.servletRequest().isSecure()));
        });
        return answer.build();
    }

    private static Cookie cookie(Language language, boolean secure) {
        Cookie cookie = new Cookie(Visit.LANGUAGE_COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
