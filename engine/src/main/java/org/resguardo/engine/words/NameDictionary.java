/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.words;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Map;

/**
 * Names of people, as fingerprints.
 *
 * <p>Each name is 16 bits in a table that fits a processor's second cache: 12 bits of fingerprint and 4 bits of what it is.
 * A word that is no name is taken for one in about one of 700 cases; rules that use the dictionary never rest on one word.
 */
public final class NameDictionary {
    /** Bit: the word is a given name. */
    public static final int GIVEN = 1;

    /** Bit: the word is a family name. */
    public static final int FAMILY = 2;

    /** Bit: the word is also an ordinary word of Spanish or English, as {@code rosa} or {@code grace}. */
    public static final int COMMON = 4;

    private static final int MAGIC = 0x4E414D31;
    private static final int PROBES = 8;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0001000100010001L;
    private static final long HIGHEST = 0x8000800080008000L;
    private static final long KINDS = 0x000F000F000F000FL;

    /** Two bytes a slot, the lower one first; behind the last slot the first ones stand again, so that no look-up wraps. */
    private final byte[] slots;

    private final int mask;

    private NameDictionary(byte[] slots) {
        this.slots = slots;
        this.mask = slots.length / 2 - PROBES - 1;
    }

    private static NameDictionary ofSlots(int count) {
        return new NameDictionary(new byte[2 * (count + PROBES)]);
    }

    /** The dictionary that comes with the engine. */
    public static NameDictionary standard() {
        return Standard.DICTIONARY;
    }

    /** What the word with the given hash is: the bits {@link #GIVEN}, {@link #FAMILY} and {@link #COMMON}, or 0. */
    public int kind(long hash) {
        return kind(hash, glance(hash, 1), 1);
    }

    /**
     * What stands where the word with the given hash begins to be looked for. Asking for many words before looking at the
     * first of them hides how long the memory takes.
     *
     * @param asked 1, or 0 for a word that is not looked for
     */
    public long glance(long hash, int asked) {
        return (long) LONG.get(slots, at(hash, asked));
    }

    /** What the word with the given hash is, as {@link #kind(long)}, when {@link #glance} gave the given answer; 0 when it is not asked for. */
    public int kind(long hash, long glance, int asked) {
        long pattern = EACH * (fingerprint(hash) << 4);
        long four = glance;
        long here = zeroes((four ^ pattern) & ~KINDS);
        long empty = zeroes(four);
        if ((here | empty) == 0) {
            four = (long) LONG.get(slots, at(hash, asked) + 8);
            here = zeroes((four ^ pattern) & ~KINDS);
            empty = zeroes(four);
        }
        // What stands behind an empty slot belongs to another word. The lowest bit of each result is exact.
        boolean found = Long.numberOfTrailingZeros(here) < Long.numberOfTrailingZeros(empty);
        int slot = (int) (four >>> (Long.numberOfTrailingZeros(here) & 0x30)) & 0xF;
        return found ? slot & -asked : 0;
    }

    private int at(long hash, int asked) {
        return 2 * ((int) (hash >>> 40) & mask & -asked);
    }

    /** The highest bit of each 16 bits that are zero; above the lowest of them there may be others. */
    private static long zeroes(long four) {
        return four - EACH & ~four & HIGHEST;
    }

    /**
     * Writes a dictionary.
     *
     * @param kinds names as they are written, in UTF-8, and what they are
     * @return how many names found no room; they are left out
     */
    public static int write(Map<String, Integer> kinds, OutputStream out) throws IOException {
        int size = Integer.highestOneBit(Math.max(16, kinds.size() * 5 / 4 - 1)) * 2;
        NameDictionary made = ofSlots(Math.min(size, 1 << 19));
        int left = 0;
        for (Map.Entry<String, Integer> name : kinds.entrySet()) {
            left += made.put(WordHash.of(name.getKey()), name.getValue()) ? 0 : 1;
        }
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(made.mask + 1);
        for (int i = 0; i <= made.mask; i++) {
            data.writeShort(made.slot(i));
        }
        data.flush();
        return left;
    }

    /** Reads a dictionary that {@link #write} wrote. */
    public static NameDictionary read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("This is no dictionary of names.");
        }
        int length = data.readInt();
        NameDictionary read = ofSlots(length);
        byte[] raw = data.readNBytes(2 * length);
        for (int i = 0; i < length; i++) {
            read.set(i, (raw[2 * i] & 0xFF) << 8 | raw[2 * i + 1] & 0xFF);
        }
        return read;
    }

    private boolean put(long hash, int kind) {
        int at = (int) (hash >>> 40) & mask;
        int fingerprint = (int) fingerprint(hash);
        for (int i = 0; i < PROBES; i++) {
            int slot = slot((at + i) & mask);
            if (slot == 0 || slot >>> 4 == fingerprint) {
                set((at + i) & mask, fingerprint << 4 | (slot & 0xF) | kind);
                return true;
            }
        }
        return false;
    }

    private int slot(int index) {
        return slots[2 * index] & 0xFF | (slots[2 * index + 1] & 0xFF) << 8;
    }

    private void set(int index, int slot) {
        slots[2 * index] = (byte) slot;
        slots[2 * index + 1] = (byte) (slot >>> 8);
        if (index < PROBES) {
            slots[2 * (mask + 1 + index)] = (byte) slot;
            slots[2 * (mask + 1 + index) + 1] = (byte) (slot >>> 8);
        }
    }

    private static long fingerprint(long hash) {
        return hash & 0xFFF | 1;
    }

    private static final class Standard {
        static final NameDictionary DICTIONARY = load();

        private static NameDictionary load() {
            try (InputStream in = NameDictionary.class.getResourceAsStream("names.bin")) {
                if (in == null) {
                    throw new IOException("The dictionary of names is missing from the engine.");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
