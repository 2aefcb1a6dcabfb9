/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.Reader;

/** Lines that are folded over several, with what is longer than any line should be left out: pictures, most of all. */
final class RecordLines extends Reader {
    /** How many letters of a line are kept. */
    static final int LONGEST = 1 << 20;

    private final Reader reader;
    private int length;
    private boolean lineEnded;

    RecordLines(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int kept = 0;
        int n = 0;
        while (kept == 0 && n >= 0 && most > 0) {
            n = reader.read(into, from, most);
            for (int i = from; i < from + n; i++) {
                if (keep(into[i])) {
                    into[from + kept++] = into[i];
                }
            }
        }
        return kept == 0 && n < 0 ? -1 : kept;
    }

    /** A line goes on when the next one begins with a space (RFC 5545 3.1). */
    private boolean keep(char c) {
        boolean end = c == '\n' || c == '\r';
        if (lineEnded && !end && c != ' ' && c != '\t') {
            length = 0;
        }
        lineEnded = end;
        length++;
        return end || length <= LONGEST;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
