/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the data files beside this class: lines of cells with tabs between, lines that begin with {@code #} left out. */
public final class WordFiles {

    private WordFiles() {}

    /**
     * The lines of a file, cut into cells.
     *
     * @throws IllegalStateException when a line has another number of cells; the message names the file and the line
     */
    public static List<String[]> lines(String file, int cells) {
        List<String[]> lines = new ArrayList<>();
        try (InputStream in = WordFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The engine's file of words is missing: " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    lines.add(cut(file, line, cells));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static String[] cut(String file, String line, int wanted) {
        String[] cells = line.split("\t", -1);
        if (cells.length != wanted) {
            throw new IllegalStateException(
                    file + ": expected " + wanted + " cells, but this line has " + cells.length + ": " + line);
        }
        return cells;
    }
}
