/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Takes delimited text in UTF-8 apart into rows and cells, without making a string of any of them.
 *
 * <p>It reads what RFC 4180 (read 2025-11) describes and what programs write instead: rows end with CR, LF or both; quotes
 * within a quoted cell may be doubled or not; a cell may go on after its closing quote. A quote that finds no partner within
 * {@link #LONGEST} bytes is an ordinary letter, so that one forgotten quote does not swallow the rest of the file. Lines
 * without any letter are passed over.
 */
/* Ours rather than a library: the best one for Java works on characters, so every byte is decoded and encoded again on its
way to the engine; measured on the same table that costs more than half the speed. */
final class DelimitedParser {
    /** The longest cell that is held; a longer one is handed over in parts. */
    static final int LONGEST = 1 << 20;

    private static final int SPACES_AFTER_QUOTE = 8;

    private final InputStream in;
    private final byte quote;
    private final byte delimiter;
    private final boolean[] stop = new boolean[256];
    private byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;
    private boolean ended;
    private boolean doubled;
    /** Up to here no closing quote was found, so that looking for one takes linear time in all. */
    private int noQuoteBefore;

    DelimitedParser(InputStream in, DelimitedDialect dialect) {
        this.in = in;
        this.quote = dialect.quote();
        this.delimiter = dialect.delimiter();
        stop[delimiter & 0xFF] = true;
        stop['\n'] = true;
        stop['\r'] = true;
    }

    /** Hands over the next row. False when there is none. */
    boolean row(TableCells cells) throws IOException {
        if (!skipEmptyLines()) {
            return false;
        }
        boolean more = true;
        while (more) {
            more = cell(cells);
        }
        cells.endRow();
        return true;
    }

    private boolean skipEmptyLines() throws IOException {
        while (true) {
            while (at < end && (buffer[at] == '\n' || buffer[at] == '\r')) {
                at++;
            }
            if (at < end) {
                return true;
            }
            if (ended) {
                return false;
            }
            more();
        }
    }

    /** Hands over the next cell. True when another one follows in the row. */
    private boolean cell(TableCells cells) throws IOException {
        if (at == end && !ended) {
            more();
        }
        int start = at;
        while (start < end && buffer[start] == ' ') {
            start++;
        }
        if (start < end && buffer[start] == quote) {
            at = start;
            int close = closingQuote();
            if (close >= 0) {
                quoted(close, cells);
                return after(afterSpaces(close + 1));
            }
        }
        return plain(cells);
    }

    private boolean plain(TableCells cells) throws IOException {
        int i = at;
        while (true) {
            byte[] bytes = buffer;
            int limit = end;
            while (i < limit && !stop[bytes[i] & 0xFF]) {
                i++;
            }
            if (i < limit || ended) {
                break;
            }
            if (i - at >= LONGEST) {
                cells.part(buffer, at, i - at);
                at = i;
            }
            i -= more();
        }
        cells.cell(buffer, at, i - at);
        return after(i);
    }

    /** The place of the quote that ends the cell which begins at {@code at} with a quote, or -1 when there is none near. */
    private int closingQuote() throws IOException {
        int i = Math.max(at + 1, noQuoteBefore);
        doubled = noQuoteBefore > at + 1;
        while (true) {
            while (i < end && buffer[i] != quote) {
                i++;
            }
            int next = afterSpaces(i + 1);
            if (next >= end && !ended) {
                if (i - at > LONGEST) {
                    noQuoteBefore = i;
                    return -1;
                }
                i -= more();
            } else if (i >= end) {
                noQuoteBefore = end;
                return -1;
            } else if (next >= end || stop[buffer[next] & 0xFF]) {
                return i;
            } else {
                doubled |= buffer[i + 1] == quote;
                i += buffer[i + 1] == quote ? 2 : 1;
            }
        }
    }

    private int afterSpaces(int from) {
        int i = from;
        while (i < end && buffer[i] == ' ' && i - from < SPACES_AFTER_QUOTE && delimiter != ' ') {
            i++;
        }
        return i;
    }

    private void quoted(int close, TableCells cells) {
        int from = at + 1;
        int to = doubled ? foldDoubled(from, close) : close;
        cells.cell(buffer, from, to - from);
    }

    private int foldDoubled(int from, int close) {
        int to = from;
        for (int i = from; i < close; i++) {
            buffer[to++] = buffer[i];
            if (buffer[i] == quote && i + 1 < close && buffer[i + 1] == quote) {
                i++;
            }
        }
        return to;
    }

    /** Steps over what ended a cell. True when it was a delimiter. */
    private boolean after(int stopped) throws IOException {
        at = stopped;
        if (at == end) {
            return false;
        }
        byte what = buffer[at++];
        if (what == '\r') {
            if (at == end && !ended) {
                more();
            }
            if (at < end && buffer[at] == '\n') {
                at++;
            }
        }
        return what == delimiter;
    }

    /** Reads on, moving what begins at {@code at} to the front. Tells by how much it moved. */
    private int more() throws IOException {
        int moved = at;
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= moved;
        at = 0;
        noQuoteBefore = Math.max(0, noQuoteBefore - moved);
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, end, buffer.length - end);
        ended = read < 0;
        end += Math.max(0, read);
        return moved;
    }
}
