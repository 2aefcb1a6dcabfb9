/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the dates of a column are written. Where day and month could be taken for each other in every value, nothing is
 * assumed: a column that means March and is read as December would cost people their records.
 *
 * @param dayFirst true for day, month, year; false for month, day, year
 */
record DateForm(boolean dayFirst) {
    private static final Pattern PARTS = Pattern.compile("\\s*(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?:[ T,].*)?\\s*");
    private static final int LEAST = 2;

    /** The form in which all values of a column are dates; empty when there is none, or more than one. */
    static Optional<DateForm> of(List<String> values) {
        List<String> filled =
                values.stream().filter(value -> !value.isBlank()).distinct().toList();
        List<DateForm> fitting = List.of(new DateForm(true), new DateForm(false)).stream()
                .filter(form ->
                        filled.stream().allMatch(value -> form.day(value).isPresent()))
                .toList();
        return filled.size() >= LEAST && fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** The day that a value names. */
    Optional<LocalDate> day(String value) {
        Matcher parts = PARTS.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(3));
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(4)), dayFirst ? second : first, dayFirst ? first : second));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day as the column writes it, with the sign between the parts that a value of it has. */
    String written(LocalDate day, String like) {
        Matcher parts = PARTS.matcher(like);
        String sign = parts.matches() ? parts.group(2) : "/";
        return "%02d%s%02d%s%04d"
                .formatted(
                        dayFirst ? day.getDayOfMonth() : day.getMonthValue(),
                        sign,
                        dayFirst ? day.getMonthValue() : day.getDayOfMonth(),
                        sign,
                        day.getYear());
    }
}
