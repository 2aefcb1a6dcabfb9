/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import jakarta.servlet.http.Cookie;
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
import org.resguardo.rights.RightsCase;
import org.springframework.http.ResponseCookie;
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
        answer.headers()
                .add(
                        "Set-Cookie",
                        cookie(request, content + "." + signature(content), GOOD)
                                .toString());
        return answer;
    }

    /** Ends the visit. */
    ServerResponse forget(ServerRequest request, ServerResponse answer) {
        answer.headers().add("Set-Cookie", cookie(request, "", Duration.ZERO).toString());
        return answer;
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
    Optional<Long> identifier(ServerRequest request, RightsCase of) {
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
