/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.backup;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a backup says of itself, sealed like the rest of it.
 *
 * @param madeAt when it was begun
 * @param reason the id of its reason
 * @param program the version of the program that made it
 * @param schema which migrations its database has seen
 * @param size how many bytes its database has
 * @param hash the SHA-256 of its database, in hexadecimal
 * @param rows how many rows each table has
 */
public record BackupManifest(
        Instant madeAt,
        String reason,
        String program,
        String schema,
        long size,
        String hash,
        SortedMap<String, Long> rows) {
    private static final String TABLE = "table.";

    String text() {
        SortedMap<String, String> lines = new TreeMap<>(Map.of(
                "made", madeAt.toString(),
                "reason", reason,
                "program", program,
                "schema", schema,
                "size", Long.toString(size),
                "sha256", hash));
        rows.forEach((table, count) -> lines.put(TABLE + table, Long.toString(count)));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #text} wrote; throws for anything else. */
    static BackupManifest of(String text) {
        Map<String, String> lines = text.lines()
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
        SortedMap<String, Long> rows = new TreeMap<>();
        lines.forEach((name, value) -> {
            if (name.startsWith(TABLE)) {
                rows.put(name.substring(TABLE.length()), Long.valueOf(value));
            }
        });
        return new BackupManifest(
                Instant.parse(value(lines, "made")),
                value(lines, "reason"),
                value(lines, "program"),
                value(lines, "schema"),
                Long.parseLong(value(lines, "size")),
                value(lines, "sha256"),
                rows);
    }

    private static String value(Map<String, String> lines, String name) {
        String value = lines.get(name);
        if (value == null) {
            throw new IllegalArgumentException("incomplete");
        }
        return value;
    }
}
