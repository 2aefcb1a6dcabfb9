/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.edit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One cell, kept so that it can be put back byte for byte. Its text form tells kind and length, never the content. */
public final class Value {
    /** Nothing at all. */
    public static final Value NONE = new Value(Kind.NONE, new byte[0]);

    private final Kind kind;
    private final byte[] bytes;

    private Value(Kind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    /** How a place keeps a value. */
    public enum Kind {
        /** No value (NULL). */
        NONE,
        /** A whole number of 64 bits. */
        WHOLE,
        /** A number of 64 bits with a fraction (IEEE 754). */
        REAL,
        /** Text, as UTF-8; also numbers, dates and whatever else the place writes as text and reads back. */
        TEXT,
        /** Bytes. */
        BYTES
    }

    /** A value of a kind from its bytes, which are not copied; numbers are eight bytes, the highest first. */
    public static Value of(Kind kind, byte[] bytes) {
        return kind == Kind.NONE ? NONE : new Value(kind, bytes);
    }

    /** Text. */
    public static Value of(String text) {
        return new Value(Kind.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A whole number. */
    public static Value of(long number) {
        return new Value(Kind.WHOLE, ByteBuffer.allocate(8).putLong(number).array());
    }

    /** A number with a fraction. */
    public static Value of(double number) {
        return new Value(Kind.REAL, ByteBuffer.allocate(8).putDouble(number).array());
    }

    /** How it is kept. */
    public Kind kind() {
        return kind;
    }

    /** Its bytes, not copied. */
    public byte[] bytes() {
        return bytes;
    }

    /** True for no value, and for an empty text. */
    public boolean empty() {
        return kind == Kind.NONE || (kind == Kind.TEXT && bytes.length == 0);
    }

    /** A whole number's value. */
    public long whole() {
        return ByteBuffer.wrap(bytes).getLong();
    }

    /** The value of a number with a fraction. */
    public double real() {
        return ByteBuffer.wrap(bytes).getDouble();
    }

    /** The value as people would write it; empty for none and for bytes. */
    public String text() {
        return switch (kind) {
            case WHOLE -> Long.toString(whole());
            case REAL -> Double.toString(real());
            case TEXT -> new String(bytes, StandardCharsets.UTF_8);
            case NONE, BYTES -> "";
        };
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Value value && value.kind == kind && Arrays.equals(value.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return kind + ", " + bytes.length + " bytes";
    }
}
