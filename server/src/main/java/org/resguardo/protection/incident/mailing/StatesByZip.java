/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which state a ZIP code lies, by its first three digits ({@code zip-states.tsv}). */
final class StatesByZip {
    private static final Pattern ZIP = Pattern.compile("\\b(\\d{5})(?:-\\d{4})?\\s*$");

    private final NavigableMap<Integer, Range> ranges = new TreeMap<>();

    /** First digits up to which a state goes. */
    private record Range(int last, String state) {}

    StatesByZip() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StatesByZip.class.getResourceAsStream("zip-states.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                ranges.put(Integer.parseInt(cells[0]), new Range(Integer.parseInt(cells[1]), cells[2]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state of the ZIP code with which a text ends. */
    Optional<String> state(String text) {
        Matcher zip = ZIP.matcher(text);
        if (!zip.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(zip.group(1).substring(0, 3));
        return Optional.ofNullable(ranges.floorEntry(first))
                .map(Map.Entry::getValue)
                .filter(range -> first <= range.last())
                .map(Range::state);
    }
}
