/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link TreeWriter} wrote. */
final class TreeReader {
    private static final TreeWriter.Kind[] KINDS = TreeWriter.Kind.values();

    private final byte[] bytes;
    private final String[] texts;
    private int next;

    private TreeReader(byte[] bytes) {
        this.bytes = bytes;
        this.texts = new String[number()];
        for (int place = 0; place < texts.length; place++) {
            int length = number();
            texts[place] = new String(bytes, next, length, StandardCharsets.UTF_8);
            next += length;
        }
    }

    static @Nullable Object tree(byte[] bytes) {
        return new TreeReader(bytes).node();
    }

    private @Nullable Object node() {
        return switch (KINDS[bytes[next++]]) {
            case NOTHING -> null;
            case FALSE -> false;
            case TRUE -> true;
            case NUMBER -> number();
            case TEXT -> texts[number()];
            case LIST -> list(number());
            case MAPPING -> mapping(number());
            case BYTES -> bytes(number());
        };
    }

    private List<@Nullable Object> list(int size) {
        List<@Nullable Object> list = new ArrayList<>(size);
        for (int count = 0; count < size; count++) {
            list.add(node());
        }
        return list;
    }

    private Map<String, @Nullable Object> mapping(int size) {
        Map<String, @Nullable Object> map = LinkedHashMap.newLinkedHashMap(size);
        for (int count = 0; count < size; count++) {
            map.put(texts[number()], node());
        }
        return map;
    }

    private byte[] bytes(int size) {
        next += size;
        return Arrays.copyOfRange(bytes, next - size, next);
    }

    private int number() {
        int number = 0;
        int shift = 0;
        byte part;
        do {
            part = bytes[next++];
            number |= (part & 0x7f) << shift;
            shift += 7;
        } while (part < 0);
        return number;
    }
}
