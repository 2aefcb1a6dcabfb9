/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.resguardo.rights.RightsCase;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseCookie;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Who has read a code for a case on this device within the last half hour. It stands signed in a cookie that only the pages of cases get;
 * nothing is kept here.
 */
public final class CaseVisits {
    /** Instead of the number of an identifier: whoever typed the case in. */
    public static final long READER = 0;

    private static final String COOKIE = "case";
    private static final Duration GOOD = Duration.ofMinutes(30);

    private final SecretKeySpec key;
    private final InstantSource clock;

    /** Visits that are signed under a key of 32 bytes. */
    public CaseVisits(byte[] key, InstantSource clock) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.clock = clock;
    }

    /** Remembers on the device what a code for a case was sent to. */
    ServerResponse remember(ServerRequest request, ServerResponse answer, RightsCase of, long identifier) {
        String content =
                of.id() + "." + identifier + "." + clock.instant().plus(GOOD).toEpochMilli();
        return new WithCookie(
                answer,
                cookie(request, content + "." + signature(content), GOOD).toString());
    }

    /** Ends the visit. */
    ServerResponse forget(ServerRequest request, ServerResponse answer) {
        return new WithCookie(answer, cookie(request, "", Duration.ZERO).toString());
    }

    /**
     * An answer that was made already, with a cookie.
     *
     * @param answer the answer
     * @param cookie the cookie, as its header says it
     */
    private record WithCookie(ServerResponse answer, String cookie) implements ServerResponse {
        @Override
        public HttpStatusCode statusCode() {
            return answer.statusCode();
        }

        @Override
        public HttpHeaders headers() {
            return answer.headers();
        }

        @Override
        public MultiValueMap<String, Cookie> cookies() {
            return answer.cookies();
        }

        @Override
        public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
                throws ServletException, IOException {
            response.addHeader("Set-Cookie", cookie);
            return answer.writeTo(request, response, context);
        }
    }

    private static ResponseCookie cookie(ServerRequest request, String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.servletRequest().isSecure())
                .sameSite("Strict")
                .path("/p/case")
                .maxAge(age)
                .build();
    }

    /** What the code of this visit was sent to: the number of an identifier of the case, or {@link #READER}; empty without a visit. */
    public Optional<Long> identifier(ServerRequest request, RightsCase of) {
        return Optional.ofNullable(request.servletRequest().getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> identifier(value, of).stream())
                .findFirst();
    }

    private Optional<Long> identifier(String value, RightsCase of) {
        String[] parts = value.split("\\.", 5);
        if (parts.length != 4 || !value.matches("\\d{1,18}\\.\\d{1,18}\\.\\d{1,18}\\.[0-9a-f]{64}")) {
            return Optional.empty();
        }
        String content = parts[0] + "." + parts[1] + "." + parts[2];
        boolean ours = MessageDigest.isEqual(
                signature(content).getBytes(StandardCharsets.US_ASCII), parts[3].getBytes(StandardCharsets.US_ASCII));
        boolean now = ours && Instant.ofEpochMilli(Long.parseLong(parts[2])).isAfter(clock.instant());
        return now && Long.parseLong(parts[0]) == of.id() ? Optional.of(Long.valueOf(parts[1])) : Optional.empty();
    }

    private String signature(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC", e);
        }
    }
}
