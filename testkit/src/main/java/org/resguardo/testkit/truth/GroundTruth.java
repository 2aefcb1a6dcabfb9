/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is really in a synthetic business.
 *
 * @param business which business it is
 * @param seed what it was made from
 * @param size how many people it was made for
 * @param entries every column and every document, those that say nothing of anybody included
 * @param markers values that stand in the business and nowhere else, so that a report or a log that holds one has leaked
 */
public record GroundTruth(String business, long seed, int size, List<TruthEntry> entries, List<String> markers) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public GroundTruth {
        entries = List.copyOf(entries);
        markers = List.copyOf(markers);
    }

    /** Where the truth of a folder is kept: beside it, so that a scan of the folder does not find it. */
    public static Path besides(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + ".truth.json");
    }

    /** Writes it as JSON. */
    public void save(Path file) throws IOException {
        Files.write(file, JSON.writeValueAsBytes(this));
    }

    /** Reads what {@link #save} wrote. */
    public static GroundTruth load(Path file) throws IOException {
        return JSON.readValue(Files.readAllBytes(file), GroundTruth.class);
    }
}
