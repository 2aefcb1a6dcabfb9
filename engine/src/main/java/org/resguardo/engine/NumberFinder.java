/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import org.jspecify.annotations.Nullable;
import org.resguardo.engine.bits.Bitmaps;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/** Finds numbers of six characters and more: digits, and single separators between them; the shape of each tells who looks at it. */
final class NumberFinder {
    private static final int SHORTEST_NUMBER = 6;
    private static final int MOST_GROUPS = 6;

    private final DetectorSet detectors;
    private final Bitmaps bits;
    private final WordList words;
    private final Context context;
    private final Span span;
    private final int[] groupStarts = new int[MOST_GROUPS];
    private final int[] groupEnds = new int[MOST_GROUPS];
    private long[] numberBits = new long[0];

    private byte[] bytes = new byte[0];
    private int base;
    private boolean columns;
    private Scanner.Sink sink = (detector, from, to, verdict) -> {};

    NumberFinder(DetectorSet detectors, Bitmaps bits, WordList words, Span span, Context context) {
        this.context = context;
        this.detectors = detectors;
        this.bits = bits;
        this.words = words;
        this.span = span;
    }

    /**
     * Hands over every candidate that starts from a number.
     *
     * @param ofColumns true for values of a column, which have no words around them
     */
    void find(byte[] text, int from, boolean ofColumns, Scanner.Sink candidates) {
        bytes = text;
        base = from;
        columns = ofColumns;
        sink = candidates;
        joinDigits();
        long carry = 0;
        for (int block = 0; block < bits.blocks(); block++) {
            long n = numberBits[block];
            long next = numberBits[block + 1];
            long starts = n & ~(n << 1 | carry) & atLeastSix(n, next);
            carry = n >>> 63;
            while (starts != 0) {
                int bit = Long.numberOfTrailingZeros(starts);
                starts &= starts - 1;
                long rest = ~n >>> bit;
                int start = base + (block << 6) + bit;
                int end = rest != 0 ? start + Long.numberOfTrailingZeros(rest) : runEnd(numberBits, block + 1);
                number(start, end);
            }
        }
    }

    /** Digits, and what stands singly between two digits and may belong to one number. */
    private void joinDigits() {
        int blocks = bits.blocks();
        if (numberBits.length < blocks + 2) {
            numberBits = new long[bits.digit().length];
        }
        long[] digit = bits.digit();
        long before = 0;
        long pairCarry = 0;
        for (int block = 0; block < blocks; block++) {
            long d = digit[block];
            long after = digit[block + 1];
            long left = d << 1 | before >>> 63;
            long right = d >>> 1 | after << 63;
            long rightTwo = d >>> 2 | after << 62;
            long s = bits.space()[block];
            long b = bits.bracket()[block];
            long single = (bits.joiner()[block] | b) & left & right;
            long firstOfTwo = left
                    & rightTwo
                    & (b & (s >>> 1 | bits.space()[block + 1] << 63) | s & (b >>> 1 | bits.bracket()[block + 1] << 63));
            numberBits[block] = d | single | firstOfTwo | firstOfTwo << 1 | pairCarry;
            pairCarry = firstOfTwo >>> 63;
            before = d;
        }
        numberBits[blocks] = 0;
        numberBits[blocks + 1] = 0;
    }

    /** Bits at which a run of at least six begins or goes on. */
    private static long atLeastSix(long n, long next) {
        long two = n & (n >>> 1 | next << 63);
        long nextTwo = next & next >>> 1;
        long four = two & (two >>> 2 | nextTwo << 62);
        return four & (two >>> 4 | nextTwo << 60);
    }

    private void number(int start, int end) {
        if (end - start < SHORTEST_NUMBER) {
            return;
        }
        if (end - start <= ShapeTable.LONGEST) {
            long key = ShapeTable.key(bits.digits(start - base, end - start), end - start);
            if (numberOfShape(key, start, end)) {
                return;
            }
        }
        parts(start, end);
    }

    private boolean numberOfShape(long key, int start, int end) {
        int place = detectors.numbers().place(key);
        boolean bare = ShapeTable.isBare(key);
        boolean plus = span.at(start - 1) == '+';
        long low = looking(place, bare, false, start, end);
        long high = looking(place, bare, true, start, end);
        if ((low | high) == 0 && !plus || !isFree(start, end)) {
            return false;
        }
        boolean found = look(low, 0, start, end);
        found |= look(high, 64, start, end);
        if (plus) {
            for (int detector : detectors.withPlus()) {
                found |= report(detector, detectors.number(detector).look(span.set(start, end)));
            }
        }
        return found;
    }

    /** The detectors that look at a number, as bits: of those of its shape, in text, those that need a word near by only where one stands. */
    private long looking(int place, boolean bare, boolean high, int start, int end) {
        long all = detectors.numbers().looking(place, high);
        if (columns) {
            return all & detectors.inColumns(high);
        }
        long needy = all & detectors.needCue(bare, high);
        long heard = needy & words.spokenFor(high);
        if (heard != 0) {
            heard &= context.spokenFor(words, bytes, high, start, end);
        }
        if (words.any(WordClass.HEALTH)) {
            heard |= needy & detectors.heardInRecords(high);
        }
        return all & ~needy | heard;
    }

    private boolean look(long looking, int first, int start, int end) {
        boolean found = false;
        for (long rest = looking; rest != 0; rest &= rest - 1) {
            int detector = first + Long.numberOfTrailingZeros(rest);
            found |= report(detector, detectors.number(detector).look(span.set(start, end)));
        }
        return found;
    }

    /** Numbers that only a space parts have run together: looks at every sequence of groups between spaces, longest first. */
    private void parts(int start, int end) {
        if (end - start <= ShapeTable.LONGEST && bits.spaces(start - base, end - start) == 0) {
            return;
        }
        int at = start;
        while (at < end) {
            int groups = 0;
            int next = at;
            int most = mayBegin(at) ? MOST_GROUPS : 1;
            while (groups < most && next < end) {
                int stop = next;
                while (stop < end && bytes[stop] != ' ') {
                    stop++;
                }
                groupStarts[groups] = next;
                groupEnds[groups++] = stop;
                next = stop + 1;
            }
            if (groups == 1 && at == start && next >= end) {
                return;
            }
            int used = sequence(groups);
            at = used == 0 ? groupEnds[0] + 1 : groupEnds[used - 1] + 1;
        }
    }

    /** True when a shape of several groups may begin with the two groups of digits at the place. */
    private boolean mayBegin(int at) {
        long digits = bits.digits(at - base, ShapeTable.LONGEST);
        int first = Long.numberOfTrailingZeros(~digits);
        long rest = digits >>> first;
        int second = Long.numberOfTrailingZeros(~(rest >>> Long.numberOfTrailingZeros(rest)));
        return detectors.numbers().mayBegin(first, second);
    }

    /** How many groups from the first on make a number, 0 when none do. */
    private int sequence(int groups) {
        int start = groupStarts[0];
        for (int last = groups - 1; last >= 0; last--) {
            int length = groupEnds[last] - start;
            if (length >= SHORTEST_NUMBER
                    && length <= ShapeTable.LONGEST
                    && numberOfShape(
                            ShapeTable.key(bits.digits(start - base, length), length), start, groupEnds[last])) {
                return last + 1;
            }
        }
        return 0;
    }

    /** True when a number is not part of a longer code, an amount or a decimal. */
    private boolean isFree(int start, int end) {
        int before = span.at(start - 1);
        int after = span.at(end);
        if (before == '_' || after == '_' || after == '%' || before == '$') {
            return false;
        }
        if (Span.isLetter(before)) {
            // A cue may be glued to its number; X, Y and Z begin the identity numbers of foreigners in Spain.
            return (before | 0x20) >= 'x' && !Span.isWord(span.at(start - 2));
        }
        boolean extension = after == 'x' && Span.isDigit(span.at(end + 1)) && end - start >= 10;
        if (Span.isWord(after) && !extension && !mayBeFollowed(end, end - start)) {
            return false;
        }
        boolean glued = (before == '-' || before == '/' || before == '.')
                && Span.isWord(span.at(start - 2))
                && !((before == '-') && (span.at(start - 2) | 0x20) >= 'x' && (span.at(start - 2) | 0x20) <= 'z');
        boolean goesOn = (after == '-' || after == '/')
                && Span.isLetter(span.at(end + 1))
                && Span.isWord(span.at(end + 2))
                && !isCapitalisedWord(end + 1);
        return !glued && !goesOn;
    }

    /** True for a word such as Fax, which may follow a number behind a hyphen. */
    private boolean isCapitalisedWord(int at) {
        int second = span.at(at + 1);
        return span.at(at) <= 'Z' && second >= 'a' && second <= 'z' && Span.isLetter(span.at(at + 2));
    }

    /** Identity numbers of Spain end in a letter, and a time follows a date behind a T. */
    private boolean mayBeFollowed(int end, int length) {
        boolean time = span.at(end) == 'T' && Span.isDigit(span.at(end + 1));
        return time || length <= 10 && !Span.isWord(span.at(end + 1));
    }

    /** Where the run of set bits that comes into a block ends. */
    private int runEnd(long[] map, int block) {
        int b = block;
        while (map[b] == -1L) {
            b++;
        }
        return base + (b << 6) + Long.numberOfTrailingZeros(~map[b]);
    }

    private boolean report(int detector, @Nullable Verdict verdict) {
        if (verdict == null) {
            return false;
        }
        sink.candidate(detector, span.from(), span.to(), verdict);
        return true;
    }
}
