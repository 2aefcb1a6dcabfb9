/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;

/** Origins of sites, as browsers write them: {@code https://www.example.com}, with a port where that is not the usual one. */
final class Origins {
    private static final int LONGEST = 200;

    private Origins() {}

    /** From which site a request comes, as its browser says; empty where it says nothing. */
    static String of(ServerRequest request) {
        return Optional.ofNullable(request.headers().firstHeader("Origin")).orElse("");
    }

    /** The origin that an address has; empty when it has none that browsers know. */
    static Optional<String> read(String typed) {
        try {
            String plain = typed.strip().toLowerCase(Locale.ROOT);
            URI uri = URI.create(plain.contains("://") ? plain : "https://" + plain);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getRawUserInfo() != null || plain.length() > LONGEST) {
                return Optional.empty();
            }
            int usual = uri.getScheme().equals("https") ? 443 : 80;
            String port = uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
            return Optional.of(uri.getScheme() + "://" + uri.getHost() + port);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
