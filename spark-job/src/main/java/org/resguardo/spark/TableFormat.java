/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files of which Spark makes rows. */
enum TableFormat {
    CSV("csv", "tsv"),
    PARQUET("parquet", "parq"),
    JSON("json", "jsonl", "ndjson"),
    ORC("orc");

    private static final List<String> PACKED = List.of(".gz", ".bz2", ".zst", ".snappy", ".lz4", ".deflate");

    private final List<String> endings;

    TableFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** Told by the name's ending, that of a compression left aside. */
    static Optional<TableFormat> of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String plain = PACKED.stream()
                .filter(small::endsWith)
                .findFirst()
                .map(packed -> small.substring(0, small.length() - packed.length()))
                .orElse(small);
        String ending = plain.substring(plain.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }
}
