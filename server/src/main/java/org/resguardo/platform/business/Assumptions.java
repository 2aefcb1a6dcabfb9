/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is assumed of a business from what it does, and what is asked of it first. The owner sees every assumption and can correct it;
 * what the table leaves for later is asked when it would decide something.
 */
public final class Assumptions {
    private static final String ASK = "ask";
    private static final String LATER = "later";

    private final Map<String, Map<Trade, String>> table;

    private Assumptions(Map<String, Map<Trade, String>> table) {
        this.table = table;
    }

    /** Those that come with the program. */
    public static Assumptions standard() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Assumptions.class.getResourceAsStream("assumed.tsv")),
                StandardCharsets.UTF_8))) {
            return read(lines.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assumptions read(List<String> lines) {
        List<Trade> columns = Arrays.stream(lines.getFirst().split("\t"))
                .skip(1)
                .map(id -> Trade.of(id).orElseThrow())
                .toList();
        Map<String, Map<Trade, String>> table = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            Map<Trade, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells[i + 1]);
            }
            table.put(cells[0], row);
        }
        return new Assumptions(table);
    }

    /** The facts that the table has a word on, in its order. */
    public List<String> facts() {
        return List.copyOf(table.keySet());
    }

    /** The facts that a business of a trade is asked at once, in the order of the table. */
    public List<String> asked(Trade trade) {
        return table.entrySet().stream()
                .filter(row -> ASK.equals(row.getValue().get(trade)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is assumed of a business of a trade. */
    public Map<String, Answer> assumed(Trade trade) {
        Map<String, Answer> assumed = new LinkedHashMap<>();
        table.forEach((fact, row) -> {
            String answer = row.getOrDefault(trade, LATER);
            if (!List.of(ASK, LATER).contains(answer)) {
                assumed.put(fact, new Answer(answer, true));
            }
        });
        return assumed;
    }

    /** The facts of a table, for a test that holds it against the law. */
    List<String> answers(String fact) {
        return new ArrayList<>(table.getOrDefault(fact, Map.of()).values());
    }
}
