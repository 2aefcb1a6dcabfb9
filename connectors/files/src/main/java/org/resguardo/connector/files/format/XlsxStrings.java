/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/**
 * The texts that the cells of a workbook point to by number.
 *
 * <p>They lie one after the other as UTF-8, since a list of strings for a large workbook would take several times the room.
 * Past {@link #MOST_BYTES} a text is handed on at once instead of being kept, and its cells seem empty.
 */
final class XlsxStrings {
    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST = 8 << 20;
    private static final Set<String> READING_AIDS = Set.of("rPh", "phoneticPr");

    private byte[] bytes = new byte[64 * 1024];
    private int[] ends = new int[1024];
    private int size;

    /** Reads the part that holds the texts; those for which there is no room go to {@code others}. */
    void read(SpreadsheetXml xml, Consumer<String> others) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.nextStart()) {
            if (xml.name().equals("si")) {
                text.setLength(0);
                xml.text(text, READING_AIDS);
                keep(text, others);
            }
        }
    }

    /** Gives a text to a cell of a sheet. */
    void give(int index, int column, SpreadsheetSheet sheet) {
        if (index >= 0 && index < size) {
            int start = index == 0 ? 0 : ends[index - 1];
            sheet.cell(column, bytes, start, ends[index] - start);
        }
    }

    private void keep(StringBuilder text, Consumer<String> others) {
        byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
        int start = size == 0 ? 0 : ends[size - 1];
        boolean room = size < MOST && start + utf8.length <= MOST_BYTES;
        if (!room) {
            others.accept(text.append('\n').toString());
        }
        if (size < MOST) {
            add(utf8, start, room ? utf8.length : 0);
        }
    }

    private void add(byte[] utf8, int start, int length) {
        if (start + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(MOST_BYTES, Math.max(start + length, bytes.length * 2)));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        System.arraycopy(utf8, 0, bytes, start, length);
        ends[size++] = start + length;
    }
}
