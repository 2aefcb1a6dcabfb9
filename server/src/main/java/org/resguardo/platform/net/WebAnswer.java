/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.net;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a machine answered.
 *
 * @param address what was asked for
 * @param status the status (RFC 9110, 15)
 * @param headers the headers, names in small letters
 * @param body the beginning of the content, a byte a sign
 * @param cut true when there was more than was read
 * @param certificates what the machine showed of itself, its own first; empty without encryption
 */
public record WebAnswer(
        URI address, int status, List<Header> headers, String body, boolean cut, List<X509Certificate> certificates) {
    private static final int REDIRECTS = 300;
    private static final int ERRORS = 400;

    public WebAnswer {
        headers = List.copyOf(headers);
        certificates = List.copyOf(certificates);
    }

    /**
     * One line of the head.
     *
     * @param name its name in small letters
     * @param value what it says
     */
    public record Header(String name, String value) {}

    /** The first header of a name. */
    public Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    /** All headers of a name. */
    public List<String> headers(String name) {
        return headers.stream()
                .filter(header -> header.name().equals(name))
                .map(Header::value)
                .toList();
    }

    /** True when it leads elsewhere. */
    public boolean redirects() {
        return status >= REDIRECTS && status < ERRORS && header("location").isPresent();
    }

    /** True when the thing is there. */
    public boolean there() {
        return status < REDIRECTS;
    }

    /** True for a page. */
    public boolean page() {
        return header("content-type").orElse("").toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    /** The status alone: what was answered may be anything. */
    @Override
    public String toString() {
        return "answer " + status;
    }
}
