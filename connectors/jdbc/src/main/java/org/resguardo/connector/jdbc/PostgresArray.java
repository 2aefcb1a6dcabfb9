/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.util.HexFormat;
import java.util.List;
import org.resguardo.connector.edit.Value;

/**
 * Writes values as PostgreSQL reads an array: every value quoted, so that none of them is taken for a word of the language
 * (PostgreSQL 18 documentation, 8.15.6, read 2026-11).
 */
final class PostgresArray {
    private static final int USUAL = 12;

    private PostgresArray() {}

    static String of(List<Value> values) {
        StringBuilder array = new StringBuilder(values.size() * USUAL).append('{');
        for (Value value : values) {
            if (array.length() > 1) {
                array.append(',');
            }
            append(array, value);
        }
        return array.append('}').toString();
    }

    private static void append(StringBuilder array, Value value) {
        switch (value.kind()) {
            case NONE -> array.append("NULL");
            case BYTES ->
                array.append("\"\\\\x")
                        .append(HexFormat.of().formatHex(value.bytes()))
                        .append('"');
            case TEXT, WHOLE, REAL -> quoted(array, value.text());
        }
    }

    private static void quoted(StringBuilder array, String text) {
        array.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                array.append('\\');
            }
            array.append(letter);
        }
        array.append('"');
    }
}
