/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import jakarta.servlet.http.Cookie;
import org.resguardo.platform.account.Devices;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The cookie by which a device is known again. It lets nobody in; it only keeps strangers' guesses from shutting its owner out. */
final class DeviceCookie {
    private static final String NAME = "device";

    private DeviceCookie() {}

    static String token(ServerRequest request) {
        Cookie cookie = request.cookies().getFirst(NAME);
        return cookie == null ? "" : cookie.getValue();
    }

    static ServerResponse.BodyBuilder put(ServerResponse.BodyBuilder answer, ServerRequest request, String token) {
        Cookie cookie = new Cookie(NAME, token);
        cookie.setPath("/sign-in");
        cookie.setMaxAge((int) Devices.KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.servletRequest().isSecure());
        cookie.setAttribute("SameSite", "Strict");
        return answer.cookie(cookie);
    }
}
