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
            return value == null ? none(to) : add(value, to);
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
            return value == null || !text(value) ? none(to) : add(value, to);
        }
    };

    /** Longer values are cut here. */
    static final int LONGEST = 1 << 20;

    /** The largest value of unknown meaning that is fetched at all. */
    static final int LARGEST_UNKNOWN = 64 * 1024;

    /** Moves a value of the current row, and says about how many bytes it has. */
    abstract int move(ResultSet rows, int index, ColumnBatch to) throws SQLException;

    private static int none(ColumnBatch to) {
        to.addEmpty();
        return 0;
    }

    private static int add(byte[] value, ColumnBatch to) {
        int length = value.length <= LONGEST ? value.length : wholeLetters(value);
        to.add(value, 0, length);
        return length;
    }

    /** The cut may not go through the bytes of one letter. */
    private static int wholeLetters(byte[] value) {
        int length = LONGEST;
        while (length > LONGEST - 4 && (value[length] & 0xC0) == 0x80) {
            length--;
        }
        return length;
    }

    private static boolean text(byte[] value) {
        for (byte b : value) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
