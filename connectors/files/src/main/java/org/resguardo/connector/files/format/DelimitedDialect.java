/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The marks that a program put between and around cells.
 *
 * @param delimiter stands between two cells; {@link #NONE} where each line is one cell
 * @param quote stands around cells that hold a delimiter or a line end
 * @param told true when the first line only names the delimiter ({@code sep=;}, as Excel reads and writes it)
 */
record DelimitedDialect(byte delimiter, byte quote, boolean told) {
    /** A byte that text does not use. */
    static final byte NONE = 0x1F;

    private static final byte[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int ENOUGH_QUOTES = 3;
    private static final double SHARE_NEEDED = 0.5;
    private static final int FEW_LINES = 4;
    private static final double SHARE_CLEAR = 0.9;
    private static final int WIDTH_CLEAR = 3;
    private static final int LINES_CLEAR = 3;
    private static final int TITLE_LINES = 10;
    private static final int LONG_SAMPLE = 4096;

    /** The dialect of a text that begins with the given UTF-8 bytes. */
    static DelimitedDialect of(byte[] sample, int length) throws IOException {
        byte quote = quote(sample, length);
        if (length > 5
                && new String(sample, 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1).equalsIgnoreCase("sep=")) {
            return new DelimitedDialect(sample[4], quote, true);
        }
        DelimitedDialect best = new DelimitedDialect(NONE, quote, false);
        double bestScore = 0;
        for (byte delimiter : DELIMITERS) {
            DelimitedDialect dialect = new DelimitedDialect(delimiter, quote, false);
            Regularity regularity = Regularity.of(dialect.rows(sample, length, length > LONG_SAMPLE));
            if (regularity.score() > bestScore) {
                best = dialect;
                bestScore = regularity.score();
            }
        }
        return best;
    }

    /** True when nearly all lines but a few at the top have the same three or more cells. */
    boolean clear(byte[] sample, int length) throws IOException {
        List<List<String>> rows = rows(sample, length, length > LONG_SAMPLE);
        for (int titles = 0; titles <= TITLE_LINES && rows.size() - titles >= LINES_CLEAR; titles++) {
            Regularity regularity = Regularity.of(rows.subList(titles, rows.size()));
            if (regularity.width >= WIDTH_CLEAR && regularity.share >= SHARE_CLEAR) {
                return true;
            }
        }
        return told;
    }

    /** The rows of a sample; the last one is left out where the sample may have cut it. */
    List<List<String>> rows(byte[] sample, int length, boolean cut) throws IOException {
        DelimitedParser parser = new DelimitedParser(new ByteArrayInputStream(sample, 0, length), this);
        TableSample rows = new TableSample();
        while (!rows.full() && parser.row(rows)) {
            // each row is kept by the sample
        }
        return cut && !rows.full() ? rows.allButLast() : rows.all();
    }

    private static byte quote(byte[] sample, int length) {
        int doubles = 0;
        int singlesOpening = 0;
        int singlesClosing = 0;
        for (int i = 0; i < length; i++) {
            if (sample[i] == '"') {
                doubles++;
            } else if (sample[i] == '\'') {
                singlesOpening += i == 0 || between(sample[i - 1]) ? 1 : 0;
                singlesClosing += i + 1 == length || between(sample[i + 1]) ? 1 : 0;
            }
        }
        boolean single = doubles == 0
                && singlesOpening >= ENOUGH_QUOTES
                && Math.abs(singlesOpening - singlesClosing) * 10 <= singlesOpening;
        return (byte) (single ? '\'' : '"');
    }

    private static boolean between(byte b) {
        return b == '\n' || b == '\r' || b == ',' || b == ';' || b == '\t' || b == '|';
    }

    /** How alike rows are: the commonest number of cells above one, and which share of rows has it. */
    private record Regularity(int lines, int width, double share) {

        static Regularity of(List<List<String>> rows) {
            Map<Integer, Integer> widths = new HashMap<>();
            rows.stream().filter(row -> row.size() > 1).forEach(row -> widths.merge(row.size(), 1, Integer::sum));
            int width = 1;
            int count = 0;
            for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
                if (entry.getValue() > count) {
                    width = entry.getKey();
                    count = entry.getValue();
                }
            }
            return new Regularity(rows.size(), width, rows.isEmpty() ? 0 : (double) count / rows.size());
        }

        double score() {
            double wide = share * share * Math.log(width + 1.0);
            return share < SHARE_NEEDED && lines > FEW_LINES ? wide / 10 : wide;
        }
    }
}
