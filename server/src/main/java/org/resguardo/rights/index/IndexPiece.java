/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.resguardo.rights.index.PersonIndex.Entry;

/**
 * Some entries of one table or file, sorted by hash and row, as they lie in the database: 16 bytes of hash and 8 of row number each.
 *
 * @param bytes the entries, one behind the other; never empty
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record IndexPiece(byte[] bytes) {
    private static final int ENTRY = PersonIndex.MARK_BYTES + Long.BYTES;
    private static final int MOST = 1_000;
    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::mark, Arrays::compareUnsigned).thenComparingLong(Entry::row);

    /** Sorts entries and cuts them into pieces; the same hash in the same row is kept once. */
    static List<IndexPiece> of(Collection<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(ORDER);
        List<IndexPiece> pieces = new ArrayList<>();
        ByteBuffer piece = ByteBuffer.allocate(MOST * ENTRY);
        Entry last = null;
        for (Entry entry : sorted) {
            if (last != null && ORDER.compare(last, entry) == 0) {
                continue;
            }
            if (!piece.hasRemaining()) {
                pieces.add(new IndexPiece(piece.array().clone()));
                piece.clear();
            }
            piece.put(entry.mark()).putLong(entry.row());
            last = entry;
        }
        if (piece.position() > 0) {
            pieces.add(new IndexPiece(Arrays.copyOf(piece.array(), piece.position())));
        }
        return pieces;
    }

    int count() {
        return bytes.length / ENTRY;
    }

    /** The lowest hash in it. */
    byte[] first() {
        return mark(0);
    }

    /** The highest hash in it. */
    byte[] last() {
        return mark(count() - 1);
    }

    /** In which rows a hash stands. */
    List<Long> rows(byte[] mark) {
        List<Long> rows = new ArrayList<>();
        for (int at = firstAt(mark); at < count() && compare(at, mark) == 0; at++) {
            rows.add(ByteBuffer.wrap(bytes).getLong(at * ENTRY + PersonIndex.MARK_BYTES));
        }
        return rows;
    }

    /** The same without a hash; empty when nothing else stood in it. */
    List<IndexPiece> without(byte[] mark) {
        int from = firstAt(mark);
        int to = from + rows(mark).size();
        byte[] rest = new byte[bytes.length - (to - from) * ENTRY];
        System.arraycopy(bytes, 0, rest, 0, from * ENTRY);
        System.arraycopy(bytes, to * ENTRY, rest, from * ENTRY, bytes.length - to * ENTRY);
        return rest.length == 0 ? List.of() : List.of(new IndexPiece(rest));
    }

    /** Where the first entry stands that is not below a hash. */
    private int firstAt(byte[] mark) {
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, mark) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int at, byte[] mark) {
        int begin = at * ENTRY;
        return Arrays.compareUnsigned(bytes, begin, begin + PersonIndex.MARK_BYTES, mark, 0, mark.length);
    }

    private byte[] mark(int at) {
        return Arrays.copyOfRange(bytes, at * ENTRY, at * ENTRY + PersonIndex.MARK_BYTES);
    }
}
