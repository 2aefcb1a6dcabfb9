/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import java.net.URI;
import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Where somebody came from who was sent to a page because of one thing that is missing there, and to where she goes back once it is
 * said. It travels as a word in the address and in the form; other words than these lead nowhere.
 */
public final class WayBack {
    private static final String WORD = "from";
    private static final Map<String, String> PLACES = Map.of("policy", "/policy");

    private WayBack() {}

    /** The word that came with a request; an empty string when none did that is known. */
    public static String of(ServerRequest request) {
        return request.param(WORD).filter(PLACES::containsKey).orElse("");
    }

    /** Where a request goes when all is said. */
    public static URI after(ServerRequest request, String otherwise) {
        return URI.create(Said.SAVED.on(PLACES.getOrDefault(of(request), otherwise)));
    }
}
