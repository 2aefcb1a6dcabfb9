/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.resguardo.engine.ColumnBatch;

/** How the value of a column comes out of the driver and into the batch. */
enum Cell {
    /** The driver has the value as UTF-8 already. No text object is made. */
    UTF_8 {
        @Override
        int move(ResultSet rows, int index, ColumnBatch to) throws SQLException {
            byte[] value = rows.getBytes(index);
            return value == null ? none(to) : add(value, 0, value.length, to);
        }
    },
    /** The driver makes a text of the value. */
    TEXT {
        @Override
        int move(ResultSet rows, int index, ColumnBatch to) throws SQLException {
            String value = rows.getString(index);
            if (value == null) {
                return none(to);
            }
            to.add(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            return Math.min(value.length(), LONGEST);
        }
    },
    /** Bytes of unknown meaning: handed over when they are text, left out when they are a picture or a key. */
    PERHAPS_TEXT {
        @Override
        int move(ResultSet rows, int index, ColumnBatch to) throws SQLException {
            byte[] value = rows.getBytes(index);
            return value == null ? none(to) : add(value, 0, value.length, to);
        }

        @Override
        int add(byte[] bytes, int from, int length, ColumnBatch to) {
            return text(bytes, from, length) ? super.add(bytes, from, length, to) : none(to);
        }
    };

    /** Longer values are cut here. */
    static final int LONGEST = 1 << 20;

    /** The largest value of unknown meaning that is fetched at all. */
    static final int LARGEST_UNKNOWN = 64 * 1024;

    /** Moves a value of the current row, and says about how many bytes it has. */
    abstract int move(ResultSet rows, int index, ColumnBatch to) throws SQLException;

    /** Adds a value that is at hand as bytes, and says how many of them it took. */
    int add(byte[] bytes, int from, int length, ColumnBatch to) {
        int taken = length <= LONGEST ? length : wholeLetters(bytes, from);
        to.add(bytes, from, taken);
        return taken;
    }

    private static int none(ColumnBatch to) {
        to.addEmpty();
        return 0;
    }

    /** The cut may not go through the bytes of one letter. */
    private static int wholeLetters(byte[] bytes, int from) {
        int length = LONGEST;
        while (length > LONGEST - 4 && (bytes[from + length] & 0xC0) == 0x80) {
            length--;
        }
        return length;
    }

    private static boolean text(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            byte b = bytes[i];
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
