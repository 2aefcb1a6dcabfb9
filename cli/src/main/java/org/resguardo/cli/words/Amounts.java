/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.words;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/** Sizes, shares, dates and times as people of a language write them. */
public final class Amounts {
    private static final List<String> UNITS = List.of("B", "KB", "MB", "GB", "TB");
    private static final int STEP = 1_000;

    private final Words words;

    /** Amounts for the readers of the given sentences. */
    public Amounts(Words words) {
        this.words = words;
    }

    /** A number of bytes: {@code 1.2 GB}. */
    public String size(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= STEP && unit < UNITS.size() - 1) {
            amount /= STEP;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(unit > 1 && amount < 100 ? 1 : 0);
        return format.format(amount) + '\u00a0' + UNITS.get(unit);
    }

    /** A share between 0 and 1 as a percentage with as many digits as it needs. */
    public String share(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(words.locale());
        format.setMaximumFractionDigits(share < 0.01 ? 2 : share < 0.1 ? 1 : 0);
        return format.format(share);
    }

    /** A month: {@code Feb 2024}. */
    public String month(LocalDate date) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMM", words.locale());
        format.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** A moment in the reader's time zone, with day and time. */
    public String moment(Instant moment) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMMdjm", words.locale());
        format.setTimeZone(
                com.ibm.icu.util.TimeZone.getTimeZone(ZoneId.systemDefault().getId()));
        return format.format(Date.from(moment));
    }

    /** A length of time in seconds or minutes. */
    public String time(Duration duration) {
        long seconds = Math.max(1, duration.toSeconds());
        return seconds < 120
                ? words.say("amount.seconds", "seconds", seconds)
                : words.say("amount.minutes", "minutes", Math.round(seconds / 60.0));
    }
}
