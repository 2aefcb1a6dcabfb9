/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import org.jspecify.annotations.Nullable;
import org.resguardo.engine.bits.Bitmaps;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.TokenDetector;
import org.resguardo.engine.detector.Verdict;

/** Finds tokens of letters and digits, as {@code B1234567}; which of the characters are digits tells who looks at each. */
final class TokenFinder {
    private static final int SHORTEST_TOKEN = 3;
    private static final int LONGEST_TOKEN = 34;
    private static final int SEVENTEEN = 17;

    private final DetectorSet detectors;
    private final Bitmaps bits;
    private final Span span;
    private int base;
    private Scanner.Sink sink = (detector, from, to, verdict) -> {};

    TokenFinder(DetectorSet detectors, Bitmaps bits, Span span) {
        this.detectors = detectors;
        this.bits = bits;
        this.span = span;
    }

    /** Hands over every candidate that starts from a mixed token. */
    void find(int from, Scanner.Sink candidates) {
        base = from;
        sink = candidates;
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
        int start = base + runStart(position - base);
        int end = base + runEnd(position - base);
        int length = end - start;
        if (length == 2 && span.at(end) == '$' && span.at(start - 1) == '$') {
            for (int detector : detectors.betweenDollars()) {
                report(detector, ((TokenDetector) detectors.get(detector)).look(span.set(start, end)));
            }
        }
        if (length < SHORTEST_TOKEN || length > LONGEST_TOKEN || isGlued(start, end)) {
            return end;
        }
        long digits = bits.digits(start - base, length);
        for (int detector : detectors.tokens().find(ShapeTable.key(digits, length))) {
            report(detector, ((TokenDetector) detectors.get(detector)).look(span.set(start, end)));
        }
        if (length == SEVENTEEN) {
            for (int detector : detectors.ofSeventeen()) {
                report(detector, ((TokenDetector) detectors.get(detector)).look(span.set(start, end)));
            }
        }
        if ((digits & 0xF) == 0xC && Span.isLetter(span.at(start)) && Span.isLetter(span.at(start + 1))) {
            for (int detector : detectors.twoLettersTwoDigits()) {
                report(detector, ((TokenDetector) detectors.get(detector)).look(span.set(start, end)));
            }
        }
        return end;
    }

    /** Where the run of letters and digits around a place begins; a place within it when it is longer than any token. */
    private int runStart(int offset) {
        int block = offset >>> 6;
        long others = ~(bits.letter()[block] | bits.digit()[block]) & (1L << offset) - 1;
        if (others == 0 && block > 0) {
            block--;
            others = ~(bits.letter()[block] | bits.digit()[block]);
        }
        return (block << 6) + 64 - Long.numberOfLeadingZeros(others);
    }

    /** Where the run of letters and digits around a place ends; a place within it when it is longer than any token. */
    private int runEnd(int offset) {
        int block = offset >>> 6;
        long others = ~(bits.letter()[block] | bits.digit()[block]) >>> offset;
        if (others != 0) {
            return offset + Long.numberOfTrailingZeros(others);
        }
        return (block + 1 << 6) + Long.numberOfTrailingZeros(~(bits.letter()[block + 1] | bits.digit()[block + 1]));
    }

    private boolean isGlued(int start, int end) {
        int before = span.at(start - 1);
        int after = span.at(end);
        return before == '_'
                || after == '_'
                || (before == '-' || before == '.' || before == '/') && Span.isWord(span.at(start - 2))
                || after == '-' && Span.isWord(span.at(end + 1)) && end - start > 4;
    }

    private void report(int detector, @Nullable Verdict verdict) {
        if (verdict != null) {
            sink.candidate(detector, span.from(), span.to(), verdict);
        }
    }
}
