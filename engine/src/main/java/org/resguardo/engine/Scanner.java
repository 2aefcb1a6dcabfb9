/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.PrefixDetector;
import org.resguardo.engine.detector.SignDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.TokenDetector;
import org.resguardo.engine.detector.Verdict;
import org.resguardo.engine.detector.WordsDetector;
import org.resguardo.engine.words.Lexicon;
import org.resguardo.engine.words.NameDictionary;
import org.resguardo.engine.words.WordHash;
import org.resguardo.engine.words.WordList;

/**
 * Finds candidates in a piece of text: where something has the shape of an identifier or the words of a name.
 *
 * <p>It classifies all bytes, then visits only the places where a word, a number, a mixed token or a sign begins. The same
 * code serves text and columns. Not safe for use by two threads at once.
 */
final class Scanner {
    /** At least this many bytes before and behind the scanned piece must be readable. */
    static final int MARGIN = ColumnBatch.MARGIN;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SHORTEST_NUMBER = 6;
    private static final int SHORTEST_TOKEN = 4;
    private static final int LONGEST_TOKEN = 34;
    private static final int MOST_GROUPS = 6;

    private final DetectorSet detectors;
    private final Lexicon lexicon;
    private final NameDictionary names = NameDictionary.standard();
    private final Bitmaps bits = new Bitmaps();
    private final WordList words;
    private final Span span = new Span();
    private final int[] groupStarts = new int[MOST_GROUPS];
    private final int[] groupEnds = new int[MOST_GROUPS];
    private long[] numberBits = new long[0];

    private byte[] bytes = new byte[0];
    private int base;
    private boolean columns;
    private Sink sink = (detector, from, to, verdict) -> {};

    Scanner(DetectorSet detectors) {
        this.detectors = detectors;
        this.lexicon = detectors.lexicon();
        this.words = new WordList(lexicon);
    }

    /** Takes candidates. */
    interface Sink {
        void candidate(int detector, int from, int to, Verdict verdict);
    }

    /** Looks at the bytes from one position to another and hands over every candidate; each kind of start in its order, not all together. */
    void scan(byte[] text, int from, int to, boolean anyCase, Sink candidates) {
        bytes = text;
        base = from;
        sink = candidates;
        columns = anyCase;
        span.within(text, from, to);
        bits.compute(text, from, to);
        findWords(anyCase);
        findNumbers();
        findTokens();
        findSigns(bits.at(), detectors.atSign());
        findColons();
        for (int detector : detectors.words()) {
            ((WordsDetector) detectors.get(detector))
                    .look(words, span, (f, t, verdict) -> sink.candidate(detector, f, t, verdict));
        }
    }

    /** The words that mean something, of the piece scanned last. */
    WordList words() {
        return words;
    }

    private void findWords(boolean anyCase) {
        words.clear();
        long[] letter = bits.letter();
        long[] upper = bits.upper();
        long carry = 0;
        for (int block = 0; block < bits.blocks(); block++) {
            long l = letter[block];
            long starts = l & ~(l << 1 | carry);
            carry = l >>> 63;
            while (starts != 0) {
                int bit = Long.numberOfTrailingZeros(starts);
                starts &= starts - 1;
                int start = base + (block << 6) + bit;
                long rest = ~l >>> bit;
                int end = rest != 0 ? start + Long.numberOfTrailingZeros(rest) : runEnd(letter, block + 1);
                word(start, end, (upper[block] >>> bit & 1) != 0, anyCase);
            }
        }
    }

    private void word(int start, int end, boolean asciiCapital, boolean anyCase) {
        int detector = detectors.byPrefix((int) INT.get(bytes, start));
        if (detector >= 0) {
            report(detector, ((PrefixDetector) detectors.get(detector)).look(span.set(start, start + 4)));
        }
        if (end - start < 2 && !asciiCapital) {
            return;
        }
        boolean capital = asciiCapital || bytes[start] == (byte) 0xC3 && (bytes[start + 1] & 0xFF) < 0xA0;
        long hash = WordHash.of(bytes, start, end);
        int id = lexicon.id(hash);
        if (capital && end - start > 1) {
            words.add(start, end, id, names.kind(hash), true);
        } else if (id >= 0) {
            words.add(start, end, id, anyCase ? names.kind(hash) : 0, capital);
        } else if (anyCase) {
            int kind = names.kind(hash);
            if (kind != 0) {
                words.add(start, end, -1, kind, false);
            }
        }
    }

    /** Where the run of set bits that comes into a block ends. */
    private int runEnd(long[] map, int block) {
        int b = block;
        while (map[b] == -1L) {
            b++;
        }
        return base + (b << 6) + Long.numberOfTrailingZeros(~map[b]);
    }

    private void findNumbers() {
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
            long key = ShapeTable.key(digitsFrom(start, end - start), end - start);
            if (numberOfShape(key, start, end)) {
                return;
            }
        }
        parts(start, end);
    }

    private boolean numberOfShape(long key, int start, int end) {
        boolean found = false;
        int[] looking = detectors.numbers().find(key);
        boolean bare = ShapeTable.isBare(key);
        if ((looking.length > 0 || span.at(start - 1) == '+') && isFree(start, end)) {
            for (int detector : looking) {
                NumberDetector number = (NumberDetector) detectors.get(detector);
                if (!columns && !words.anyFor(detector) && number.needsCue(bare)) {
                    continue;
                }
                found |= report(detector, number.look(span.set(start, end)));
            }
            if (span.at(start - 1) == '+') {
                for (int detector : detectors.withPlus()) {
                    found |= report(detector, ((NumberDetector) detectors.get(detector)).look(span.set(start, end)));
                }
            }
        }
        return found;
    }

    /** Numbers that only a space parts have run together: looks at every sequence of groups between spaces, longest first. */
    private void parts(int start, int end) {
        if (end - start <= ShapeTable.LONGEST && spacesFrom(start, end - start) == 0) {
            return;
        }
        int at = start;
        while (at < end) {
            int groups = 0;
            int next = at;
            while (groups < MOST_GROUPS && next < end) {
                int stop = next;
                while (stop < end && bytes[stop] != ' ') {
                    stop++;
                }
                groupStarts[groups] = next;
                groupEnds[groups++] = stop;
                next = stop + 1;
            }
            if (groups < 2 && at == start && next >= end) {
                return;
            }
            int used = sequence(groups);
            at = used == 0 ? groupEnds[0] + 1 : groupEnds[used - 1] + 1;
        }
    }

    /** How many groups from the first on make a number, 0 when none do. */
    private int sequence(int groups) {
        int start = groupStarts[0];
        for (int last = groups - 1; last >= 0; last--) {
            int length = groupEnds[last] - start;
            if (length >= SHORTEST_NUMBER
                    && length <= ShapeTable.LONGEST
                    && numberOfShape(ShapeTable.key(digitsFrom(start, length), length), start, groupEnds[last])) {
                return last + 1;
            }
        }
        return 0;
    }

    private long spacesFrom(int position, int length) {
        return from(bits.space(), position) & ((1L << length) - 1);
    }

    /** The digit bits from a position on, 40 at most. */
    private long digitsFrom(int position, int length) {
        return from(bits.digit(), position) & ((1L << length) - 1);
    }

    private long from(long[] map, int position) {
        int block = (position - base) >>> 6;
        int bit = (position - base) & 63;
        return bit == 0 ? map[block] : map[block] >>> bit | map[block + 1] << (64 - bit);
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
        if (Span.isWord(after) && !mayBeFollowed(end, end - start)) {
            return false;
        }
        boolean glued = (before == '-' || before == '/' || before == '.')
                && Span.isWord(span.at(start - 2))
                && !((before == '-') && (span.at(start - 2) | 0x20) >= 'x' && (span.at(start - 2) | 0x20) <= 'z');
        boolean goesOn =
                (after == '-' || after == '/') && Span.isLetter(span.at(end + 1)) && Span.isWord(span.at(end + 2));
        return !glued && !goesOn;
    }

    /** Identity numbers of Spain end in a letter, and a time follows a date behind a T. */
    private boolean mayBeFollowed(int end, int length) {
        boolean time = span.at(end) == 'T' && Span.isDigit(span.at(end + 1));
        return time || length <= 10 && !Span.isWord(span.at(end + 1));
    }

    private void findTokens() {
        long carryLetter = 0;
        long[] digit = bits.digit();
        long[] letter = bits.letter();
        int done = 0;
        for (int block = 0; block < bits.blocks(); block++) {
            long turns = digit[block] & (letter[block] << 1 | carryLetter);
            long back = letter[block] & (digit[block] << 1);
            carryLetter = letter[block] >>> 63;
            long both = turns | back;
            while (both != 0) {
                int position = base + (block << 6) + Long.numberOfTrailingZeros(both);
                both &= both - 1;
                if (position >= done) {
                    done = token(position);
                }
            }
        }
    }

    /** Looks at the token around a position; returns its end. */
    private int token(int position) {
        int start = position;
        while (position - start < LONGEST_TOKEN + 1 && Span.isWord(span.at(start - 1))) {
            start--;
        }
        int end = position;
        while (end - start <= LONGEST_TOKEN + 1 && Span.isWord(span.at(end))) {
            end++;
        }
        int length = end - start;
        if (length < SHORTEST_TOKEN || length > LONGEST_TOKEN || isGlued(start, end)) {
            return end;
        }
        long digits = digitsFrom(start, length);
        for (int detector : detectors.tokens().find(ShapeTable.key(digits, length))) {
            report(detector, ((TokenDetector) detectors.get(detector)).look(span.set(start, end)));
        }
        if ((digits & 0xF) == 0xC && Span.isLetter(span.at(start)) && Span.isLetter(span.at(start + 1))) {
            for (int detector : detectors.twoLettersTwoDigits()) {
                report(detector, ((TokenDetector) detectors.get(detector)).look(span.set(start, end)));
            }
        }
        return end;
    }

    private boolean isGlued(int start, int end) {
        int before = span.at(start - 1);
        int after = span.at(end);
        return before == '_'
                || after == '_'
                || (before == '-' || before == '.' || before == '/') && Span.isWord(span.at(start - 2))
                || after == '-' && Span.isWord(span.at(end + 1)) && end - start > 4;
    }

    private void findSigns(long[] map, int[] looking) {
        for (int block = 0; block < bits.blocks(); block++) {
            long signs = map[block];
            while (signs != 0) {
                int position = base + (block << 6) + Long.numberOfTrailingZeros(signs);
                signs &= signs - 1;
                for (int detector : looking) {
                    report(detector, ((SignDetector) detectors.get(detector)).look(span.set(position, position + 1)));
                }
            }
        }
    }

    /** Colons with another one at most five characters behind, once for each group of them. */
    private void findColons() {
        long[] colon = bits.colon();
        int done = 0;
        for (int block = 0; block < bits.blocks(); block++) {
            long c = colon[block];
            if (c == 0) {
                continue;
            }
            long n = colon[block + 1];
            long near = c
                    & ((c >>> 1 | n << 63)
                            | (c >>> 2 | n << 62)
                            | (c >>> 3 | n << 61)
                            | (c >>> 4 | n << 60)
                            | (c >>> 5 | n << 59));
            while (near != 0) {
                int position = base + (block << 6) + Long.numberOfTrailingZeros(near);
                near &= near - 1;
                if (position < done) {
                    continue;
                }
                done = position + 1;
                for (int detector : detectors.colon()) {
                    report(detector, ((SignDetector) detectors.get(detector)).look(span.set(position, position + 1)));
                    done = Math.max(done, span.to());
                }
            }
        }
    }

    private boolean report(int detector, @Nullable Verdict verdict) {
        if (verdict == null) {
            return false;
        }
        sink.candidate(detector, span.from(), span.to(), verdict);
        return true;
    }
}
