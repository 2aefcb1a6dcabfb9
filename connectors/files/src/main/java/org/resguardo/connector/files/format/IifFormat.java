/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Field;
import org.resguardo.connector.Place;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;
import org.resguardo.connector.files.TextEncoding;

/**
 * Lists and transactions as QuickBooks Desktop exports them (IIF).
 *
 * <p>Tab-separated text in which a row that begins with {@code !} names a list and its columns, and each later row begins
 * with the name of its list (Intuit, IIF reference for the customer list, read 2025-11). Each run of rows of one list
 * becomes a table; transactions and their splits take turns, so a list may come as several tables at one place.
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
        byte[] first;
        try (InputStream in = source.open()) {
            first = in.readNBytes(FIRST);
        }
        try (InputStream in = DelimitedUtf8.of(source.open(intake), TextEncoding.of(first, first.length));
                Lists lists = new Lists(source.place(), intake)) {
            DelimitedParser parser = new DelimitedParser(in, TABS);
            while (parser.row(lists)) {
                // each row is taken by the list it names
            }
            lists.finished();
        }
    }
}
