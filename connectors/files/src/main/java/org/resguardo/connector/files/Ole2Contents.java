/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what an OLE2 file is, by the names at the top of the directory inside it (MS-CFB 2.6, read 2026-11).
 *
 * <p>Word, Excel, PowerPoint and Outlook began their files alike until 2007, so the first bytes do not tell them apart, and
 * under a wrong name only these names do.
 */
final class Ole2Contents {
    private static final long MAGIC = 0xE11AB1A1E011CFD0L;
    private static final int ENTRY = 128;
    private static final int HEADER = 512;
    private static final int MOST_SECTORS = 2_000;
    private static final int FAT_SECTORS_IN_HEADER = 109;

    private static final Map<String, String> TYPES = Map.of(
            "WordDocument", "application/msword",
            "Workbook", "application/vnd.ms-excel",
            "Book", "application/vnd.ms-excel",
            "PowerPoint Document", "application/vnd.ms-powerpoint",
            "__properties_version1.0", "application/vnd.ms-outlook",
            "EncryptedPackage", "application/x-tika-ooxml-protected",
            "\u0001Ole10Native", "application/x-tika-msoffice-embedded",
            "Package", "application/x-tika-msoffice-embedded",
            "EmbeddedOdf", "application/x-tika-msoffice-embedded");

    private final SeekableByteChannel file;
    private final ByteBuffer header;
    private final int sectorSize;

    private Ole2Contents(SeekableByteChannel file) throws IOException {
        this.file = file;
        this.header = read(0, HEADER);
        this.sectorSize = header.getShort(30) == 12 ? 4096 : 512;
    }

    /** True when the file begins like an OLE2 file. */
    static boolean begins(byte[] first) {
        return first.length >= HEADER
                && ByteBuffer.wrap(first).order(ByteOrder.LITTLE_ENDIAN).getLong(0) == MAGIC;
    }

    /** The media type, when the names inside tell it. */
    static Optional<String> type(SeekableByteChannel file) throws IOException {
        Ole2Contents contents = new Ole2Contents(file);
        return contents.topNames().stream()
                .map(name -> Optional.ofNullable(TYPES.get(name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The names directly below the root, which hang together as a tree. */
    private Set<String> topNames() throws IOException {
        List<ByteBuffer> entries = entries();
        Set<String> names = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        if (!entries.isEmpty()) {
            waiting.push(entries.get(0).getInt(76));
        }
        while (!waiting.isEmpty()) {
            int at = waiting.pop();
            if (at >= 0 && at < entries.size() && seen.add(at)) {
                ByteBuffer entry = entries.get(at);
                names.add(name(entry));
                waiting.push(entry.getInt(68));
                waiting.push(entry.getInt(72));
            }
        }
        return names;
    }

    private List<ByteBuffer> entries() throws IOException {
        List<ByteBuffer> entries = new ArrayList<>();
        int sector = header.getInt(48);
        for (int i = 0; i < MOST_SECTORS && sector >= 0; i++) {
            ByteBuffer bytes = sector(sector);
            for (int at = 0; at + ENTRY <= bytes.limit(); at += ENTRY) {
                entries.add(bytes.slice(at, ENTRY).order(ByteOrder.LITTLE_ENDIAN));
            }
            sector = bytes.limit() < sectorSize ? -1 : next(sector);
        }
        return entries;
    }

    private int next(int sector) throws IOException {
        int perSector = sectorSize / Integer.BYTES;
        int fat = sector / perSector;
        if (fat >= FAT_SECTORS_IN_HEADER) {
            return -1; // beyond 7 MB of 512-byte sectors; the names at the beginning have to do
        }
        ByteBuffer links = sector(header.getInt(76 + fat * Integer.BYTES));
        int at = sector % perSector * Integer.BYTES;
        return at + Integer.BYTES <= links.limit() ? links.getInt(at) : -1;
    }

    private ByteBuffer sector(int number) throws IOException {
        return number < 0 ? ByteBuffer.allocate(0) : read((number + 1L) * sectorSize, sectorSize);
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(at);
        int n = 0;
        while (bytes.hasRemaining() && n >= 0) {
            n = file.read(bytes);
        }
        return bytes.flip();
    }

    private static String name(ByteBuffer entry) {
        int length = Math.clamp(entry.getShort(64) - 2L, 0, 62);
        byte[] letters = new byte[length];
        entry.get(0, letters);
        return new String(letters, StandardCharsets.UTF_16LE);
    }
}
