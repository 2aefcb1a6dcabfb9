/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date of a message (RFC 5322 3.3 and 4.3, read 2026-11). A zone given by letters counts as UTC: hours do not matter here. */
public final class MailDate {
    private static final Pattern DATE = Pattern.compile(
            "(\\d{1,2}) +([A-Za-z]{3})[a-z]* +(\\d{4}) +(\\d{1,2}):(\\d{2})(?::\\d{2})?(?: *([+-]\\d{4}))?");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM uuuu H:mm", Locale.ENGLISH);

    private MailDate() {}

    /** The moment that a header names; empty when it names none. */
    public static Optional<Instant> of(String header) {
        Matcher found = DATE.matcher(header);
        if (!found.find()) {
            return Optional.empty();
        }
        String month = found.group(2).substring(0, 1).toUpperCase(Locale.ROOT)
                + found.group(2).substring(1).toLowerCase(Locale.ROOT);
        String local =
                "%s %s %s %s:%s".formatted(found.group(1), month, found.group(3), found.group(4), found.group(5));
        String zone = found.group(6) == null ? "+0000" : found.group(6);
        try {
            return Optional.of(LocalDateTime.parse(local, FORM).toInstant(ZoneOffset.of(zone)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
