/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.resguardo.engine.bits.Bitmaps;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.words.Lexicon;
import org.resguardo.engine.words.NameDictionary;
import org.resguardo.engine.words.StateCodes;
import org.resguardo.engine.words.WordHash;
import org.resguardo.engine.words.WordList;

/**
 * Finds the words of a text that mean something: runs of letters that are in the lexicon, begin with a capital letter, or
 * begin as a secret does.
 *
 * <p>It works in three passes over some hundred words at a time, so that the processor never waits for one word before it
 * begins with the next: where words begin and end; what the hash of each is and whether it may matter; what the few that do
 * are.
 */
final class WordFinder {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int AT_ONCE = 512;
    /** Words of one block, one that goes on, and what is written for nothing. */
    private static final int MOST_OF_A_BLOCK = 40;

    private static final long BEYOND_ASCII = 0x8080808080808080L;
    private static final long EACH = 0x0101010101010101L;
    private static final long SIGN = 0xE2E2E2E2E2E2E2E2L;
    private static final int LONGEST_SHORT = 16;

    private final DetectorSet detectors;
    private final Lexicon lexicon;
    private final NameDictionary names = NameDictionary.standard();
    private final int[] starts = new int[AT_ONCE + MOST_OF_A_BLOCK];
    private final int[] ends = new int[AT_ONCE + MOST_OF_A_BLOCK];
    private final long[] firsts = new long[AT_ONCE + MOST_OF_A_BLOCK];
    private final long[] seconds = new long[AT_ONCE + MOST_OF_A_BLOCK];
    private final int[] odds = new int[AT_ONCE + MOST_OF_A_BLOCK];
    private final int[] ids = new int[AT_ONCE + MOST_OF_A_BLOCK];
    private final int[] kinds = new int[AT_ONCE + MOST_OF_A_BLOCK];
    private byte[] bytes = new byte[0];
    private WordList words;
    private boolean anyCase;
    private Prefixes prefixes = (detector, position) -> {};

    WordFinder(DetectorSet detectors) {
        this.detectors = detectors;
        this.lexicon = detectors.lexicon();
        this.words = new WordList(lexicon);
    }

    /** Takes the words that begin as a secret does. */
    interface Prefixes {
        void found(int detector, int position);
    }

    /**
     * Adds to a list all words of a text that mean something.
     *
     * @param smallToo true when words in small letters are looked for among the names of people too
     */
    void find(Bitmaps bits, byte[] text, int base, boolean smallToo, WordList list, Prefixes secrets) {
        bytes = text;
        words = list;
        anyCase = smallToo;
        prefixes = secrets;
        long[] letter = bits.letter();
        long carry = 0;
        int begun = 0;
        int ended = 0;
        for (int block = 0; block <= bits.blocks(); block++) {
            long l = letter[block];
            long behind = l << 1 | carry;
            carry = l >>> 63;
            int position = base + (block << 6);
            begun = positions(l & ~behind, position, starts, begun);
            ended = positions(~l & behind, position, ends, ended);
            if (begun >= AT_ONCE) {
                look(ended);
                starts[0] = starts[begun - 1];
                begun -= ended;
                ended = 0;
            }
        }
        look(ended);
        list.finish();
    }

    /**
     * Writes down where bits are set, and returns behind the last. It writes four at a time, some of them for nothing, since a
     * processor guesses how many fours there are more often than how many there are.
     */
    private static int positions(long bits, int base, int[] found, int at) {
        int end = at + Long.bitCount(bits);
        long rest = bits;
        for (int i = at; i < end; i += 4) {
            found[i] = base + Long.numberOfTrailingZeros(rest);
            rest &= rest - 1;
            found[i + 1] = base + Long.numberOfTrailingZeros(rest);
            rest &= rest - 1;
            found[i + 2] = base + Long.numberOfTrailingZeros(rest);
            rest &= rest - 1;
            found[i + 3] = base + Long.numberOfTrailingZeros(rest);
            rest &= rest - 1;
        }
        return end;
    }

    private void look(int count) {
        int kept = sift(bytes, starts, ends, count);
        for (int i = 0; i < kept; i++) {
            int from = starts[i];
            int length = ends[i] - from;
            long hash = WordHash.of(firsts[i], seconds[i]);
            int asked = mayBeName(capital(bytes, from), length);
            ids[i] = lexicon.id(hash);
            kinds[i] = names.kind(hash, names.glance(hash, asked), asked);
        }
        for (int i = 0; i < kept; i++) {
            if (odds[i] != 0) {
                addParts(starts[i], ends[i]);
            } else {
                add(starts[i], ends[i], ids[i], kinds[i], capital(bytes, starts[i]));
            }
        }
    }

    /**
     * 1 when a word begins with a capital letter of ASCII or Latin-1. In UTF-8 the letters of Latin-1 stand behind 0xC3, and one
     * bit of the second byte tells capitals as one of the first does in ASCII.
     */
    private static int capital(byte[] text, int from) {
        int lead = text[from];
        return ~(lead < 0 ? text[from + 1] : lead) >>> 5 & 1;
    }

    /**
     * 1 for a word that needs a closer look: it is very long, begins with a letter beyond Latin-1, or holds the first byte of a
     * sign, 0xC2 or 0xE2, which the fold of letters makes the same.
     */
    private static int odd(long first, long second, int length) {
        long one = first ^ SIGN;
        long two = second ^ SIGN;
        long signs = (one - EACH & ~one | two - EACH & ~two) & BEYOND_ASCII;
        return (int) ((signs | -signs | 0xE3 - (first & 0xFF)) >>> 63) | LONGEST_SHORT - length >>> 31;
    }

    /** Moves the words that may matter to the front, and returns how many there are. */
    private int sift(byte[] text, int[] froms, int[] tos, int count) {
        Lexicon known = lexicon;
        int all = anyCase ? 1 : 0;
        int n = 0;
        for (int i = 0; i < count; i++) {
            int from = froms[i];
            int to = tos[i];
            int length = to - from;
            long first = WordHash.first(text, from, length);
            long second = WordHash.second(text, from, length);
            int capital = capital(text, from);
            int longer = longerThanOne(text, from, to);
            int odd = odd(first, second, length);
            froms[n] = from;
            tos[n] = to;
            firsts[n] = first;
            seconds[n] = second;
            odds[n] = odd;
            n += capital | (all | known.mayHold(first)) & longer | odd;
        }
        return n;
    }

    /** 1 for a word of two letters and more, and for one letter with a slash behind it, as in {@code c/ Mayor}. */
    private static int longerThanOne(byte[] text, int from, int to) {
        return (1 - (to - from) | ((text[to] ^ '/') & 0xFF) - 1) >>> 31;
    }

    /** Parts a run of bytes beyond ASCII and letters where typographic quotes, dashes and the like stand. */
    private void addParts(int from, int to) {
        int start = from;
        int i = from;
        while (i < to) {
            int sign = signLength(i);
            if (sign > 0) {
                addPart(start, i);
                start = Math.min(i + sign, to);
                i = start;
            } else {
                i++;
            }
        }
        addPart(start, to);
    }

    /** How many bytes a sign that is no letter has; 0 for a letter. U+0080 to U+00BF and U+2000 to U+2FFF hold signs. */
    private int signLength(int at) {
        return bytes[at] == (byte) 0xC2 ? 2 : bytes[at] == (byte) 0xE2 ? 3 : 0;
    }

    private void addPart(int from, int to) {
        if (to > from) {
            long hash = WordHash.of(bytes, from, to);
            int capital = isCapital(from) ? 1 : 0;
            int asked = mayBeName(capital, to - from);
            add(from, to, lexicon.id(hash), names.kind(hash, names.glance(hash, asked), asked), capital);
        }
    }

    /** Adds a word, or not, nearly without branches: what a word is is as good as random. */
    private void add(int from, int to, int known, int kind, int capital) {
        lookForPrefix(from);
        int longer = longerThanOne(bytes, from, to);
        int id = known | capital - 1 & longer - 1;
        boolean stateCode = capital != 0 && to - from == 2 && isStateCode(from);
        int wanted = capital & longer | ~id >>> 31 | -kind >>> 31;
        words.add(from, to, id, kind, capital != 0, stateCode, wanted);
    }

    /** 1 when a word is looked for among the names of people. */
    private int mayBeName(int capital, int length) {
        return (capital | (anyCase ? 1 : 0)) & (1 - length) >>> 31;
    }

    private boolean isStateCode(int at) {
        return bytes[at] <= 'Z' && bytes[at + 1] <= 'Z' && StateCodes.contains(bytes[at], bytes[at + 1]);
    }

    private void lookForPrefix(int from) {
        int four = (int) INT.get(bytes, from);
        if (detectors.mayBePrefix(four) != 0) {
            int detector = detectors.byPrefix(four);
            if (detector >= 0) {
                prefixes.found(detector, from);
            }
        }
    }

    private boolean isCapital(int at) {
        return Span.isCapital(bytes[at] & 0xFF, bytes[at + 1] & 0xFF);
    }
}
