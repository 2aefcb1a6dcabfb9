/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of cases beside the tests. */
public final class Tables {

    private Tables() {}

    /** The rows of a table, without the lines that explain it. */
    public static List<String[]> rows(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                requireNonNull(Tables.class.getResourceAsStream("/org/resguardo/law/" + name)),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
