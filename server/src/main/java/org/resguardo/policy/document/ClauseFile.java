/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document of clauses in one language, as it comes with the program: a few lines about it, then each clause under its id.
 *
 * <pre>
 * ---
 * version: 1
 * date: 2026-11-29
 * source: what it was written from
 * reviewer: who has read it, or none
 * ---
 * ## clause-id
 * The sentence, with {arguments} as ICU MessageFormat has them.
 * </pre>
 *
 * @param version its version, which goes up whenever a sentence changes
 * @param date of which day
 * @param source what it was written from
 * @param reviewer who has read it besides its authors
 * @param clauses the clauses by id
 */
public record ClauseFile(int version, LocalDate date, String source, String reviewer, Map<String, String> clauses) {
    private static final String FENCE = "---";
    private static final String ID = "## ";

    /** Reads the document with a name in a language. */
    static ClauseFile read(String language, String name) {
        String path = "clauses/" + language + "/" + name + ".md";
        try (InputStream in = ClauseFile.class.getResourceAsStream("/org/resguardo/policy/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("there are no clauses in " + path);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static ClauseFile parse(String text) {
        Map<String, String> about = new LinkedHashMap<>();
        Map<String, String> clauses = new LinkedHashMap<>();
        int fences = 0;
        String id = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.equals(FENCE)) {
                fences++;
            } else if (fences == 1 && line.contains(": ")) {
                about.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
            } else if (fences > 1 && line.startsWith(ID)) {
                id = line.substring(ID.length());
                if (clauses.putIfAbsent(id, "") != null) {
                    throw new IllegalArgumentException("two clauses are called " + id);
                }
            } else if (fences > 1 && !line.isEmpty() && !id.isEmpty()) {
                clauses.merge(id, line, (one, other) -> one.isEmpty() ? other : one + " " + other);
            }
        }
        return new ClauseFile(
                Integer.parseInt(about.getOrDefault("version", "0")),
                LocalDate.parse(about.getOrDefault("date", "")),
                about.getOrDefault("source", ""),
                about.getOrDefault("reviewer", ""),
                clauses);
    }
}
