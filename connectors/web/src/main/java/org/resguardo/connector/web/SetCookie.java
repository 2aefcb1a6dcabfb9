/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What a {@code Set-Cookie} header leaves in a browser (RFC 6265, 5.2, read 2026-11), without its value.
 *
 * @param name the name of the cookie
 * @param days for how many days; 0 for as long as the browser window
 */
record SetCookie(String name, int days) {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 36_500;

    /** The cookie; empty for one that takes another away, and for none at all. */
    static Optional<SetCookie> of(String header, Instant now) {
        String[] parts = header.split(";");
        int equals = parts[0].indexOf('=');
        String name = equals < 0 ? "" : parts[0].substring(0, equals).strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        Optional<Duration> age = Optional.empty();
        Optional<Duration> expires = Optional.empty();
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            String key = part.replaceFirst("\\s*=.*", "").toLowerCase(Locale.ROOT);
            String value =
                    part.contains("=") ? part.substring(part.indexOf('=') + 1).strip() : "";
            if (key.equals("max-age") && value.matches("-?\\d{1,12}")) {
                age = Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            } else if (key.equals("expires")) {
                expires = moment(value).map(moment -> Duration.between(now, moment));
            }
        }
        Optional<Duration> stays = age.isPresent() ? age : expires;
        if (stays.isPresent() && !stays.get().isPositive()) {
            return Optional.empty();
        }
        return Optional.of(new SetCookie(name, stays.map(SetCookie::days).orElse(0)));
    }

    /** Begun days count as whole ones, so that what stays an hour does not look like what goes with the window. */
    static int days(Duration stays) {
        return (int) Math.min(MOST_DAYS, (stays.toSeconds() + 86_399) / 86_400);
    }

    private static Optional<Instant> moment(String text) {
        try {
            String spaced = text.replaceFirst("(\\d{1,2})-(\\w{3})-", "$1 $2 ");
            return Optional.of(ZonedDateTime.parse(spaced, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
