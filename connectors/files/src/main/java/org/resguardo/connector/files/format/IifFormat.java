/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.resguardo.connector.TextIntake;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;
import org.resguardo.connector.files.TextEncoding;

/**
 * Lists and transactions as QuickBooks Desktop exports them (IIF).
 *
 * <p>Tab-separated text in which a row that begins with {@code !} names a list and its columns, and each later row begins
 * with the name of its list (Intuit, IIF reference for the customer list, read 2025-11). Transactions and their splits take
 * turns, so the file is gone through once for each list. Rows that belong to no list are handed over as text.
 */
public final class IifFormat implements Format {
    private static final int FIRST = 64 * 1024;
    private static final DelimitedDialect TABS = new DelimitedDialect((byte) '\t', (byte) '"', false);

    @Override
    public String id() {
        return "iif";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/x-quickbooks-iif");
    }

    /** True when a text begins with a row that names a list. */
    public static boolean looksLikeIif(byte[] first, int length) {
        int i = 0;
        while (i < length && i < 40 && first[i] != '\t') {
            i++;
        }
        String head = new String(first, 0, i, StandardCharsets.ISO_8859_1);
        return i < length && first[i] == '\t' && head.matches("(\u00EF\u00BB\u00BF)?![A-Z0-9_]+");
    }

    @Override
    public boolean isolated() {
        return false;
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException {
        TextEncoding encoding;
        try (InputStream in = source.open()) {
            byte[] first = in.readNBytes(FIRST);
            encoding = TextEncoding.of(first, first.length);
        }
        IifLists lists = new IifLists();
        try (InputStream in = Utf8Stream.of(source.open(intake), encoding);
                TextIntake other = intake.text(source.place())) {
            readRows(in, lists.finding(line -> other.text(line)));
        }
        for (String list : lists.names()) {
            try (InputStream in = Utf8Stream.of(source.open(), encoding);
                    IifLists.One one = lists.one(list, source.place(), intake)) {
                readRows(in, one);
                one.finished();
            }
        }
    }

    private static void readRows(InputStream in, TableCells rows) throws IOException {
        DelimitedParser parser = new DelimitedParser(in, TABS);
        while (parser.row(rows)) {
            // each row is taken as it comes
        }
    }
}
