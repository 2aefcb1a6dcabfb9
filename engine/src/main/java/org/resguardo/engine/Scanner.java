/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import org.jspecify.annotations.Nullable;
import org.resguardo.engine.bits.Bitmaps;
import org.resguardo.engine.detector.PrefixDetector;
import org.resguardo.engine.detector.SignDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;
import org.resguardo.engine.detector.WordsDetector;
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

    private final DetectorSet detectors;
    private final Bitmaps bits = new Bitmaps();
    private final WordList words;
    private final Span span = new Span();
    private final Context context;
    private final WordFinder wordFinder;
    private final NumberFinder numberFinder;
    private final TokenFinder tokenFinder;
    private final LabelFinder labelFinder;

    private int base;
    private Sink sink = (detector, from, to, verdict) -> {};

    Scanner(DetectorSet detectors) {
        this.detectors = detectors;
        this.words = new WordList(detectors.lexicon());
        this.context = new Context(detectors);
        this.wordFinder = new WordFinder(detectors);
        this.numberFinder = new NumberFinder(detectors, bits, words, span, context);
        this.tokenFinder = new TokenFinder(detectors, bits, span);
        this.labelFinder = new LabelFinder(detectors, span, words);
    }

    /** What a piece is. */
    enum Piece {
        /** Running text. */
        TEXT,
        /** Values of a column. */
        VALUES,
        /** Values of a column, in which words in small letters are looked for among the names of people too. */
        VALUES_CLOSELY
    }

    /** Takes candidates. */
    interface Sink {
        void candidate(int detector, int from, int to, Verdict verdict);
    }

    /** Looks at the bytes from one position to another and hands over every candidate; each kind of start in its order, not all together. */
    void scan(byte[] text, int from, int to, Piece piece, Sink candidates) {
        boolean columns = piece != Piece.TEXT;
        base = from;
        sink = candidates;
        span.within(text, from, to);
        bits.compute(text, from, to);
        words.clear();
        context.within(from, to);
        boolean small = !columns && bits.hasHardlyCapitals();
        if (small) {
            words.noteSmallNames();
        }
        wordFinder.find(bits, text, from, piece == Piece.VALUES_CLOSELY || small, words, this::secret);
        numberFinder.find(text, from, columns, candidates);
        tokenFinder.find(from, candidates);
        findSigns(bits.at(), detectors.atSign());
        findColons();
        if (!columns) {
            labelFinder.find(bits, text, from, candidates);
        }
        for (int detector : columns ? detectors.wordsInColumns() : detectors.words()) {
            ((WordsDetector) detectors.get(detector))
                    .look(words, span, (f, t, verdict) -> sink.candidate(detector, f, t, verdict));
        }
    }

    /** What the words around a place in the piece scanned last say. */
    Context context() {
        return context;
    }

    /** The words that mean something, of the piece scanned last. */
    WordList words() {
        return words;
    }

    private void secret(int detector, int position) {
        report(detector, ((PrefixDetector) detectors.get(detector)).look(span.set(position, position + 4)));
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

    private void report(int detector, @Nullable Verdict verdict) {
        if (verdict != null) {
            sink.candidate(detector, span.from(), span.to(), verdict);
        }
    }
}
