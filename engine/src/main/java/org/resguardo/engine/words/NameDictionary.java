/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.words;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

    private final short[] slots;
    private final int mask;

    private NameDictionary(short[] slots) {
        this.slots = slots;
        this.mask = slots.length - 1;
    }

    /** The dictionary that comes with the engine. */
    public static NameDictionary standard() {
        return Standard.DICTIONARY;
    }

    /** What the word with the given hash is: the bits {@link #GIVEN}, {@link #FAMILY} and {@link #COMMON}, or 0. */
    public int kind(long hash) {
        int at = (int) (hash >>> 40) & mask;
        int fingerprint = fingerprint(hash);
        for (int i = 0; i < PROBES; i++) {
            int slot = slots[(at + i) & mask] & 0xFFFF;
            if (slot == 0) {
                return 0;
            }
            if (slot >>> 4 == fingerprint) {
                return slot & 0xF;
            }
        }
        return 0;
    }

    /**
     * Writes a dictionary.
     *
     * @param kinds names as they are written, in UTF-8, and what they are
     * @return how many names found no room; they are left out
     */
    public static int write(Map<String, Integer> kinds, OutputStream out) throws IOException {
        int size = Integer.highestOneBit(Math.max(16, kinds.size() * 5 / 4 - 1)) * 2;
        NameDictionary made = new NameDictionary(new short[Math.min(size, 1 << 19)]);
        int left = 0;
        for (Map.Entry<String, Integer> name : kinds.entrySet()) {
            left += made.put(WordHash.of(name.getKey()), name.getValue()) ? 0 : 1;
        }
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(made.slots.length);
        for (short slot : made.slots) {
            data.writeShort(slot);
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
        byte[] raw = data.readNBytes(2 * length);
        short[] slots = new short[length];
        for (int i = 0; i < length; i++) {
            slots[i] = (short) ((raw[2 * i] << 8) | (raw[2 * i + 1] & 0xFF));
        }
        return new NameDictionary(slots);
    }

    private boolean put(long hash, int kind) {
        int at = (int) (hash >>> 40) & mask;
        int fingerprint = fingerprint(hash);
        for (int i = 0; i < PROBES; i++) {
            int slot = slots[(at + i) & mask] & 0xFFFF;
            if (slot == 0 || slot >>> 4 == fingerprint) {
                slots[(at + i) & mask] = (short) (fingerprint << 4 | (slot & 0xF) | kind);
                return true;
            }
        }
        return false;
    }

    private static int fingerprint(long hash) {
        return ((int) hash & 0xFFF) | 1;
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
