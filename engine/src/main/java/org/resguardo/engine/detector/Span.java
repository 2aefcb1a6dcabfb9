/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.resguardo.engine.words.WordHash;
import org.resguardo.engine.words.WordKinds;
import org.resguardo.engine.words.WordSet;

/**
 * A piece of text that a detector looks at, and may widen. One span is used again and again by one thread.
 */
public final class Span {
    /** The longest number that is looked at, in digits. */
    public static final int MOST_DIGITS = 40;

    private byte[] bytes = new byte[0];
    private int least;
    private int most;
    private int from;
    private int to;
    private int digitCount = -1;
    private int separator;
    private final byte[] digits = new byte[MOST_DIGITS];

    /** Points the span at text between {@code least} and {@code most}, which are the ends of the text at hand. */
    public void within(byte[] text, int least, int most) {
        this.bytes = text;
        this.least = least;
        this.most = most;
        this.digitCount = -1;
    }

    /** Where the text at hand begins. */
    public int least() {
        return least;
    }

    /** The whole text at hand, copied. */
    public byte[] copy() {
        return Arrays.copyOfRange(bytes, least, most);
    }

    /** Points the span at a piece of the text. */
    public Span set(int newFrom, int newTo) {
        if (newFrom != from || newTo != to) {
            from = newFrom;
            to = newTo;
            digitCount = -1;
        }
        return this;
    }

    /** Where the piece begins. */
    public int from() {
        return from;
    }

    /** Where the piece ends, exclusive. */
    public int to() {
        return to;
    }

    /** How many bytes the piece has. */
    public int length() {
        return to - from;
    }

    /** The byte at a position of the text; 0 outside of it. */
    public int at(int position) {
        return position < least || position >= most ? 0 : bytes[position] & 0xFF;
    }

    /** The byte at a position of the text, a capital letter made small; 0 outside of it. */
    public int small(int position) {
        int b = at(position);
        return b >= 'A' && b <= 'Z' ? b | 0x20 : b;
    }

    /** The byte at a position of the text, a small letter made capital; 0 outside of it. */
    public int capital(int position) {
        int b = at(position);
        return b >= 'a' && b <= 'z' ? b & ~0x20 : b;
    }

    /** Some of the text in small letters. */
    public String words(int begin, int end) {
        return new String(
                        bytes,
                        Math.max(begin, least),
                        Math.max(0, Math.min(end, most) - Math.max(begin, least)),
                        StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT);
    }

    /** True when the text between two places, which lie within the text at hand, is one of some words. */
    public boolean isOneOf(WordSet words, int begin, int end) {
        return end > begin && end - begin <= WordHash.LONGEST && words.contains(bytes, begin, end);
    }

    /** What the text between two places is, which lie within the text at hand; 0 when it is none of some words. */
    int kinds(WordKinds words, int begin, int end) {
        return end > begin && end - begin <= WordHash.LONGEST ? words.of(bytes, begin, end) : 0;
    }

    /** The first place from one on, and before another, where a digit stands or the line ends; the other one when there is none. */
    int nextDigit(int begin, int end) {
        int stop = Math.min(end, most);
        int i = Math.max(begin, least);
        while (i < stop && (bytes[i] < 0 || bytes[i] > '9' || bytes[i] >= ' ' && bytes[i] < '0')) {
            i++;
        }
        return Math.min(i, end);
    }

    /** The byte before the piece; 0 when there is none. */
    public int before() {
        return at(from - 1);
    }

    /** The byte after the piece; 0 when there is none. */
    public int after() {
        return at(to);
    }

    /** How many digits the piece has, {@link #MOST_DIGITS} at most. */
    public int digitCount() {
        if (digitCount < 0) {
            read();
        }
        return digitCount;
    }

    /** Reads the digits and what stands between them, once for all detectors that look at the piece. */
    private void read() {
        int n = 0;
        int between = 0;
        boolean several = false;
        for (int i = from; i < to; i++) {
            int d = bytes[i] - '0';
            if (d < 0 || d > 9) {
                several |= between != 0 && between != (bytes[i] & 0xFF);
                between = bytes[i] & 0xFF;
            } else if (n < MOST_DIGITS) {
                digits[n++] = (byte) d;
            }
        }
        digitCount = n;
        separator = several ? 0 : between;
    }

    /** The value of the digit with the given index; ask {@link #digitCount()} first. */
    public int digit(int index) {
        return digits[index];
    }

    /** The number that some of the digits make; 18 digits at most. */
    public long number(int fromDigit, int toDigit) {
        long n = 0;
        for (int i = fromDigit; i < toDigit; i++) {
            n = n * 10 + digits[i];
        }
        return n;
    }

    /** The number that all digits make; 18 digits at most. */
    public long number() {
        return number(0, digitCount());
    }

    /** The one byte that stands between the groups of digits; 0 when there is none, or several kinds. */
    public int separator() {
        digitCount();
        return separator;
    }

    /** True when the piece is nothing but digits. */
    public boolean bare() {
        return digitCount() == length();
    }

    /** True when all digits are the same, as in numbers typed to fill a field. */
    public boolean oneDigitOnly() {
        int n = digitCount();
        for (int i = 1; i < n; i++) {
            if (digits[i] != digits[0]) {
                return false;
            }
        }
        return true;
    }

    /** True when a capital letter of the Latin alphabets stands at a position. */
    public boolean isCapital(int position) {
        return isCapital(at(position), at(position + 1));
    }

    /**
     * True for the first two bytes of a capital letter of ASCII, Latin-1 or Latin Extended-A. In the latter capitals have even
     * numbers, but for two runs where they have odd ones (Unicode 16, block U+0100).
     */
    public static boolean isCapital(int first, int second) {
        if (first >= 'A' && first <= 'Z' || first == 0xC3 && second < 0xA0) {
            return true;
        }
        if (first != 0xC4 && first != 0xC5) {
            return false;
        }
        int number = (first & 0x1F) << 6 | second & 0x3F;
        boolean odd = number >= 0x139 && number <= 0x148 || number >= 0x178;
        return (number & 1) == (odd ? 1 : 0);
    }

    /** True for an ASCII letter. */
    public static boolean isLetter(int b) {
        return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
    }

    /** True for an ASCII digit. */
    public static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    /** True for an ASCII letter or digit, or a byte of a letter beyond ASCII. */
    public static boolean isWord(int b) {
        return isLetter(b) || isDigit(b) || b >= 0x80;
    }
}
