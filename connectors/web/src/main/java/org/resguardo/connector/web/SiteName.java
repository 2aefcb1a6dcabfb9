/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Which addresses belong to a site: its machine, and the one of the same name with or without {@code www.}. Machines beneath its name are its own and are
 * not looked at; all others are others'.
 */
public record SiteName(String bare) {
    /** The site of a machine. */
    public static SiteName of(String host) {
        return new SiteName(host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    }

    /** True for a machine that may be asked for pages. */
    public boolean asked(String host) {
        String plain = host.toLowerCase(Locale.ROOT);
        return plain.equals(bare) || plain.equals("www." + bare);
    }

    /** True for a machine that is the business's own by its name. */
    public boolean own(String host) {
        return asked(host) || host.toLowerCase(Locale.ROOT).endsWith("." + bare);
    }

    /** The address that a link means, when it leads to a page of a machine, whichever. */
    public static Optional<URI> address(String link) {
        try {
            URI address = new URI(link.strip().replace(" ", "%20")).normalize();
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (address.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
                return Optional.empty();
            }
            return Optional.of(address);
        } catch (java.net.URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The machine of an address, in small letters and without signs of other alphabets; empty when it has none. */
    static String host(URI address) {
        try {
            return IDN.toASCII(String.valueOf(address.getHost())).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The path of a page, which may be shown: what stands behind a question mark may be about somebody. */
    static String path(URI address) {
        String path = address.getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    static String pathAndQuery(URI address) {
        return path(address) + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
