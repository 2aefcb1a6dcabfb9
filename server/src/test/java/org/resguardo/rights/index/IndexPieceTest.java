/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.resguardo.rights.index.PersonIndex.Entry;

class IndexPieceTest {
    @Test
    void piecesKnowTheRowsOfEveryHashAndForgetItWhole() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            Map<String, TreeSet<Long>> known = new TreeMap<>();
            List<Entry> entries = new ArrayList<>();
            int hashes = 1 + random.nextInt(3_000);
            for (int i = 0; i < 12_000; i++) {
                byte[] mark = mark(random.nextInt(hashes));
                long row = random.nextInt(50);
                entries.add(new Entry(mark, row));
                known.computeIfAbsent(text(mark), ignored -> new TreeSet<>()).add(row);
            }
            List<IndexPiece> pieces = IndexPiece.of(entries);
            assertThat(pieces.stream().mapToInt(IndexPiece::count).sum())
                    .as("seed %d", seed)
                    .isEqualTo(known.values().stream().mapToInt(TreeSet::size).sum());
            known.forEach((hash, rows) -> assertThat(rows(pieces, HexFormat.of().parseHex(hash)))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(rows));
            assertThat(rows(pieces, mark(hashes + 1))).isEmpty();

            byte[] hers = mark(random.nextInt(hashes));
            List<IndexPiece> rest = pieces.stream()
                    .flatMap(piece -> piece.without(hers).stream())
                    .toList();
            String her = new String(hers, StandardCharsets.ISO_8859_1);
            assertThat(rest).allMatch(piece -> !new String(piece.bytes(), StandardCharsets.ISO_8859_1).contains(her));
            known.remove(text(hers));
            known.forEach((hash, rows) -> assertThat(rows(rest, HexFormat.of().parseHex(hash)))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(rows));
        }
    }

    private static List<Long> rows(List<IndexPiece> pieces, byte[] mark) {
        return pieces.stream().flatMap(piece -> piece.rows(mark).stream()).toList();
    }

    private static byte[] mark(int number) {
        byte[] mark = new byte[PersonIndex.MARK_BYTES];
        new Random(number).nextBytes(mark);
        return mark;
    }

    private static String text(byte[] mark) {
        return HexFormat.of().formatHex(mark);
    }
}
