/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a YAML file holds, without its form: nothing, truth values, whole numbers, texts, lists and mappings, and
 * bytes beside.
 *
 * <p>First the number of different texts and the texts, each with its length before it, then the tree. A node is a
 * {@link Kind} and what follows it; numbers take seven bits a byte, the lowest first. Equal trees make equal bytes.
 */
final class TreeWriter {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream nodes = new ByteArrayOutputStream();

    private TreeWriter() {}

    /**
     * A tree as bytes.
     *
     * @throws IllegalArgumentException when something else is in it
     */
    static byte[] bytes(@Nullable Object tree) {
        TreeWriter writer = new TreeWriter();
        writer.node(tree);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        number(writer.texts.size(), all);
        writer.texts.keySet().forEach(text -> lengthAndBytes(text.getBytes(StandardCharsets.UTF_8), all));
        all.writeBytes(writer.nodes.toByteArray());
        return all.toByteArray();
    }

    private void node(@Nullable Object node) {
        switch (node) {
            case null -> kind(Kind.NOTHING);
            case Boolean truth -> kind(truth ? Kind.TRUE : Kind.FALSE);
            case Integer number -> {
                kind(Kind.NUMBER);
                number(number, nodes);
            }
            case String text -> {
                kind(Kind.TEXT);
                text(text);
            }
            case List<?> list -> {
                kind(Kind.LIST);
                number(list.size(), nodes);
                list.forEach(this::node);
            }
            case Map<?, ?> map -> {
                kind(Kind.MAPPING);
                number(map.size(), nodes);
                map.forEach((key, value) -> {
                    text((String) key);
                    node(value);
                });
            }
            case byte[] bytes -> {
                kind(Kind.BYTES);
                lengthAndBytes(bytes, nodes);
            }
            default -> throw new IllegalArgumentException("A tree holds no " + node.getClass());
        }
    }

    private void kind(Kind kind) {
        nodes.write(kind.ordinal());
    }

    private void text(String text) {
        number(texts.computeIfAbsent(text, key -> texts.size()), nodes);
    }

    private static void lengthAndBytes(byte[] bytes, ByteArrayOutputStream to) {
        number(bytes.length, to);
        to.writeBytes(bytes);
    }

    private static void number(int number, ByteArrayOutputStream to) {
        int left = number;
        while ((left & ~0x7f) != 0) {
            to.write(left & 0x7f | 0x80);
            left >>>= 7;
        }
        to.write(left);
    }

    /** What a node is; its place in this list is its sign. */
    enum Kind {
        /** A field without a value. */
        NOTHING,
        /** No. */
        FALSE,
        /** Yes. */
        TRUE,
        /** A whole number. */
        NUMBER,
        /** The place of a text among the texts. */
        TEXT,
        /** How many, and as many nodes. */
        LIST,
        /** How many, and as many times the place of a text and a node. */
        MAPPING,
        /** How many, and as many bytes. */
        BYTES
    }
}
