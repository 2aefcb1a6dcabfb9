/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How long one of our own tables keeps its rows.
 *
 * @param table the table
 * @param emptied the column that is emptied; empty when the row goes
 * @param period how long
 * @param from the column, or the expression, that the period is counted from
 * @param day true when that is a date, false when it is a moment in milliseconds
 * @param besides what else must be so; an empty text for nothing
 */
public record OwnPeriod(
        String table, Optional<String> emptied, Period period, String from, boolean day, String besides) {
    private static final String RESOURCE = "/db/retention.tsv";
    private static final String DAY = "day ";
    private static final String EMPTY = "empty ";
    private static final String ELSEWHERE = "elsewhere ";
    private static final int LEAST_PARTS = 4;

    /** All that the nightly work carries out, in this order. */
    public static List<OwnPeriod> all() {
        return lines().stream()
                .filter(parts -> !parts[1].startsWith(ELSEWHERE))
                .map(OwnPeriod::of)
                .toList();
    }

    /** The tables of which somebody sees to it that they are emptied. */
    public static Set<String> tables() {
        return lines().stream().map(parts -> parts[0]).collect(Collectors.toSet());
    }

    private static List<String[]> lines() {
        try (InputStream in = Objects.requireNonNull(OwnPeriod.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OwnPeriod of(String[] parts) {
        if (parts.length < LEAST_PARTS) {
            throw new IllegalArgumentException("a line of " + RESOURCE + " without all its parts");
        }
        return new OwnPeriod(
                parts[0],
                parts[1].startsWith(EMPTY) ? Optional.of(parts[1].substring(EMPTY.length())) : Optional.empty(),
                Period.parse(parts[2]),
                parts[3].startsWith(DAY) ? parts[3].substring(DAY.length()) : parts[3],
                parts[3].startsWith(DAY),
                parts.length > LEAST_PARTS ? parts[LEAST_PARTS] : "");
    }
}
