/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as tables write it: year first (ISO 8601), or as people in the United States do. */
final class WrittenDay {
    private static final Pattern ISO_DAY = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern US_DAY = Pattern.compile("^(\\d{1,2})/(\\d{1,2})/(\\d{4})$");

    private WrittenDay() {}

    /** The day; empty for anything else. */
    static Optional<LocalDate> of(String text) {
        Matcher iso = ISO_DAY.matcher(text);
        Matcher us = US_DAY.matcher(text);
        try {
            if (iso.find()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            return us.find()
                    ? Optional.of(LocalDate.of(number(us, 3), number(us, 1), number(us, 2)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(Objects.requireNonNull(day.group(group)));
    }
}
