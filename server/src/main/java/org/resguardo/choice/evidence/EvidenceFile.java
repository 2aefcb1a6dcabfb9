/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.resguardo.choice.evidence.EvidenceFormat.Column;

/** Reads what the export of a tool says of people's choices. A row that says nothing of a purpose is passed over. */
public final class EvidenceFile {
    private static final int HEADING_BYTES = 4_096;
    private static final char MARK = '\uFEFF';
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd[ ]['T']HH:mm[:ss]", Locale.ROOT);

    private final EvidenceFormat format;

    /** For the files of a tool. */
    public EvidenceFile(EvidenceFormat format) {
        this.format = format;
    }

    /**
     * What a row says of one purpose.
     *
     * @param email the address
     * @param purpose the id of the purpose
     * @param yes true for a yes
     * @param at when; empty where the file does not say
     * @param confirmed true when the tool recorded that the yes was confirmed by mail
     */
    public record Evidence(String email, String purpose, boolean yes, Optional<Instant> at, boolean confirmed) {
        @Override
        public String toString() {
            return "evidence";
        }
    }

    /**
     * All that a file says.
     *
     * @param rows how many rows it has
     * @param evidence what they say
     */
    public record Content(long rows, List<Evidence> evidence) {}

    /** Reads a whole file; empty when it is not an export of this tool. */
    public Optional<Content> read(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEADING_BYTES), StandardCharsets.UTF_8);
        String first = head.lines().findFirst().orElse("");
        String delimiter = first.chars().filter(one -> one == ';').count()
                        > first.chars().filter(one -> one == ',').count()
                ? ";"
                : ",";
        CSVFormat csv = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser rows =
                csv.parse(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
            Map<String, Integer> places = new HashMap<>();
            List<Evidence> evidence = new ArrayList<>();
            long count = 0;
            for (CSVRecord row : rows) {
                if (places.isEmpty()) {
                    for (int i = 0; i < row.size(); i++) {
                        places.putIfAbsent(plain(row.get(i)), i);
                    }
                    if (!ours(places)) {
                        return Optional.empty();
                    }
                } else {
                    count++;
                    add(evidence, row, places);
                }
            }
            return places.isEmpty() ? Optional.empty() : Optional.of(new Content(count, evidence));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static String plain(String heading) {
        return heading.replace(String.valueOf(MARK), "").strip();
    }

    private boolean ours(Map<String, Integer> places) {
        return format.email().stream().anyMatch(places::containsKey)
                && format.columns().stream()
                        .anyMatch(column -> has(column.answer(), places)
                                || has(column.given(), places)
                                || has(column.refused(), places));
    }

    private static boolean has(List<String> headings, Map<String, Integer> places) {
        return headings.stream().anyMatch(places::containsKey);
    }

    private void add(List<Evidence> evidence, CSVRecord row, Map<String, Integer> places) {
        String email = cell(row, places, format.email());
        for (Column column : format.columns()) {
            if (!email.isEmpty()) {
                said(email, column, row, places).ifPresent(evidence::add);
            }
        }
    }

    private static Optional<Evidence> said(String email, Column column, CSVRecord row, Map<String, Integer> places) {
        Optional<Instant> given = moment(cell(row, places, column.given()));
        Optional<Instant> confirmed = moment(cell(row, places, column.confirmed()));
        Optional<Instant> refused = moment(cell(row, places, column.refused()));
        if (refused.isPresent()) {
            return Optional.of(new Evidence(email, column.purpose(), false, refused, false));
        }
        if (column.answer().isEmpty()) {
            return given.or(() -> confirmed)
                    .map(at -> new Evidence(
                            email,
                            column.purpose(),
                            true,
                            Optional.of(at),
                            confirmed.filter(moment -> moment.isAfter(at)).isPresent()));
        }
        return answer(cell(row, places, column.answer()))
                .map(yes -> new Evidence(email, column.purpose(), yes, given, false));
    }

    private static Optional<Boolean> answer(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1", "subscribed", "sí", "si" -> Optional.of(true);
            case "no", "false", "0", "unsubscribed" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static String cell(CSVRecord row, Map<String, Integer> places, List<String> headings) {
        return headings.stream()
                .filter(places::containsKey)
                .findFirst()
                .map(places::get)
                .filter(place -> place < row.size())
                .map(place -> row.get(place).strip())
                .orElse("");
    }

    /** A moment as these tools write it: with its offset, or in UTC. */
    private static Optional<Instant> moment(String text) {
        if (text.length() < 10 || text.startsWith("0000")) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return local(text);
        }
    }

    private static Optional<Instant> local(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.length() == 10 ? text + " 00:00" : text, LOCAL)
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
