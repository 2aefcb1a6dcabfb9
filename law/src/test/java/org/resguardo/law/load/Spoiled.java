/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** The data files with one mistake in one of them. */
record Spoiled(String file, String right, String wrong) implements DataFolder {

    @Override
    public Reader open(String name) {
        Reader reader = DataFolder.ofThisModule().open(name);
        if (!name.equals(file)) {
            return reader;
        }
        String text = text(reader);
        if (!text.contains(right)) {
            throw new IllegalStateException("The files no longer hold: " + right);
        }
        int place = text.indexOf(right);
        return new StringReader(text.substring(0, place) + wrong + text.substring(place + right.length()));
    }

    static String text(Reader reader) {
        try (BufferedReader lines = new BufferedReader(reader)) {
            return lines.lines().collect(Collectors.joining("\n")) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
