/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.words.Language;
import org.springframework.security.web.csrf.CsrfToken;

/** What is known of a request before its page looks at it: who asks, and in which language. */
public final class Visit {
    static final String LANGUAGE_COOKIE = "language";
    private static final String HALFWAY = Visit.class.getName() + ".halfway";
    private static final String ACCOUNT = Visit.class.getName() + ".account";
    private static final String SPEAKING = Visit.class.getName() + ".speaking";

    private final HttpServletRequest request;

    private Visit(HttpServletRequest request) {
        this.request = request;
    }

    /** The visit that a request is part of. */
    public static Visit of(HttpServletRequest request) {
        return new Visit(request);
    }

    /** Notes whose request it is, once the gate knows. */
    static void note(HttpServletRequest request, Account account) {
        request.setAttribute(ACCOUNT, account);
    }

    /** Notes whose passphrase was shown, whether or not a second step is still to be taken. */
    static void noteHalfway(HttpServletRequest request, Account account) {
        request.setAttribute(HALFWAY, account);
    }

    /** Whose passphrase was shown, where the gate lets nobody in who has not shown one. */
    public Account halfwayAccount() {
        return Optional.ofNullable((Account) request.getAttribute(HALFWAY))
                .orElseThrow(() -> new IllegalStateException("the route table lets strangers in here"));
    }

    /** Who asks, when the gate knew. */
    public Optional<Account> account() {
        return Optional.ofNullable((Account) request.getAttribute(ACCOUNT));
    }

    /** Who asks, where the gate lets nobody in whom it does not know. */
    public Account knownAccount() {
        return account().orElseThrow(() -> new IllegalStateException("the route table lets strangers in here"));
    }

    /** Has the page speak a language that its address names, whatever was chosen. */
    public static void speak(HttpServletRequest request, Language language) {
        request.setAttribute(SPEAKING, language);
    }

    /**
     * The language that the address names, else the one that was chosen on this device, else the account's, else the one that the browser
     * would rather have.
     */
    public Language language() {
        return Optional.ofNullable((Language) request.getAttribute(SPEAKING))
                .or(this::chosen)
                .or(() -> account().map(Account::language))
                .orElseGet(() -> Language.preferred(Optional.ofNullable(request.getHeader("Accept-Language"))
                        .orElse("")));
    }

    private Optional<Language> chosen() {
        return cookies()
                .filter(cookie -> cookie.getName().equals(LANGUAGE_COOKIE))
                .findFirst()
                .flatMap(cookie -> Language.of(cookie.getValue()));
    }

    private Stream<Cookie> cookies() {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
    }

    /** The address of the page, with what was asked for. */
    String address() {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** What to put into forms, so that only our own pages can send them. */
    String formToken() {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? "" : token.getToken();
    }

    /** A parameter of the request, or an empty string. */
    String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
