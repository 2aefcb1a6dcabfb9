/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of files of which Spark makes rows. */
enum TableFormat {
    CSV,
    PARQUET,
    JSON,
    ORC;

    private static final Map<String, TableFormat> BY_ENDING = Map.of(
            "csv", CSV, "tsv", CSV, "parquet", PARQUET, "parq", PARQUET, "json", JSON, "jsonl", JSON, "ndjson", JSON,
            "orc", ORC);
    private static final List<String> PACKED = List.of(".gz", ".bz2", ".zst", ".snappy", ".lz4", ".deflate");

    /** Told by the name's ending, that of a compression left aside. */
    static Optional<TableFormat> of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String plain = PACKED.stream()
                .filter(small::endsWith)
                .findFirst()
                .map(packed -> small.substring(0, small.length() - packed.length()))
                .orElse(small);
        return Optional.ofNullable(BY_ENDING.get(plain.substring(plain.lastIndexOf('.') + 1)));
    }
}
