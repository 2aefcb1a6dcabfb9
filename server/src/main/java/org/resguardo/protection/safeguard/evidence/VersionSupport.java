/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Until when the makers of a program mend a version of it.
 *
 * @param product the name of the program, as {@link org.resguardo.connector.posture.Posture} has it
 * @param version the beginning of the version: {@code 18}, {@code 11.4}
 * @param until the last day
 * @param read the day on which the list was read
 */
public record VersionSupport(String product, String version, LocalDate until, LocalDate read) {

    /** What is known of a version; of several lines that fit, the most exact one. */
    public static Optional<VersionSupport> of(String product, String version) {
        return lines().filter(line -> line.product.equals(product))
                .filter(line -> (version + ".").replace(' ', '.').startsWith(line.version + "."))
                .max(Comparator.comparingInt(line -> line.version.length()));
    }

    private static java.util.stream.Stream<VersionSupport> lines() {
        try (InputStream in = Objects.requireNonNull(VersionSupport.class.getResourceAsStream("version-support.tsv"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .map(cells -> new VersionSupport(
                            cells[0], cells[1], LocalDate.parse(cells[2]), LocalDate.parse(cells[3])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
