/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.function.Supplier;
import org.resguardo.engine.detector.Dates;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;
import org.resguardo.engine.words.NameDictionary;
import org.resguardo.engine.words.WordList;

/**
 * Looks at the values of a column, all values of a batch in one go.
 *
 * <p>A candidate that is the whole value counts for the column; one within a longer value is weighed with the words around it,
 * as in text.
 */
final class ColumnScanner implements ColumnProfiler {
    /** So many values are looked at closely, and every eighth batch after that: their shape, and whether they are names. */
    private static final int CLOSELY = 20_000;

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_TIME = 36;
    private static final int LONGEST_KEPT = 64;

    private final Fingerprint fingerprint;
    private final int samplesWanted;
    private final boolean allClosely;
    private final ColumnProfile profile;
    private final Supplier<Workbench> benches;
    private Workbench bench;
    private final int birthDate;
    private final Remembering remembering = new Remembering();
    private int batches;

    ColumnScanner(
            DetectorSet detectors,
            Fingerprint fingerprint,
            int samplesWanted,
            boolean allClosely,
            Supplier<Workbench> benches) {
        this.fingerprint = fingerprint;
        this.allClosely = allClosely;
        this.samplesWanted = Math.min(samplesWanted, ColumnProfile.MOST_SAMPLES);
        this.profile = new ColumnProfile(detectors.size());
        this.profile.samplesWanted = this.samplesWanted;
        this.benches = benches;
        this.bench = benches.get();
        this.birthDate = detectors.indexOf("birth-date");
    }

    /** What a scan needs beside the profile; each thread has one, which serves all columns that it looks at. */
    static final class Workbench {
        final Scanner scanner;
        final Context context;
        final Candidates candidates;
        final Span span = new Span();
        final SeenValues seen = new SeenValues();
        /** Values that were not seen lately, and the place that each has taken, or -1. */
        final ColumnBatch rest = new ColumnBatch();

        int[] opened = new int[0];
        boolean noting;
        private final boolean remembers;
        private int lastAsked;

        Workbench(DetectorSet detectors) {
            this(detectors, true);
        }

        /** A workbench that remembers values, or one that looks at each anew. */
        Workbench(DetectorSet detectors, boolean remembers) {
            this.remembers = remembers;
            scanner = new Scanner(detectors);
            candidates = new Candidates(detectors::category);
            context = scanner.context();
        }

        void reserve(int values) {
            lastAsked = 0;
            if (opened.length < values) {
                opened = new int[values];
            }
        }

        /** The place that the value at a position has taken, or -1. Fast when positions are asked for in ascending order. */
        int placeOf(int position) {
            int low = lastAsked < rest.size() && rest.start(lastAsked) <= position ? lastAsked : 0;
            int step = 1;
            while (low + step < rest.size() && rest.start(low + step) <= position) {
                low += step;
                step <<= 1;
            }
            int high = Math.min(low + step, rest.size());
            while (low + 1 < high) {
                int middle = (low + high) >>> 1;
                if (rest.start(middle) <= position) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            lastAsked = low;
            return opened[low];
        }
    }

    /** Tells whether it pays to ask for values that were seen lately; where few are, it is tried again now and then. */
    private static final class Remembering {
        private static final int VALUES_OF_A_TRIAL = 1 << 15;
        private static final int BATCHES_BETWEEN = 96;

        private int asked;
        private int known;
        private int pause;

        boolean pays() {
            if (pause > 0) {
                pause--;
                return false;
            }
            if (asked >= VALUES_OF_A_TRIAL) {
                pause = known * 4L < asked ? BATCHES_BETWEEN : 0;
                asked = 0;
                known = 0;
            }
            return true;
        }

        void asked(boolean wasKnown) {
            asked++;
            known += wasKnown ? 1 : 0;
        }
    }

    @Override
    public void add(ColumnBatch batch) {
        boolean closely = allClosely || profile.values <= CLOSELY || (batches++ & 7) == 0;
        bench = benches.get();
        if (!closely && bench.remembers && remembering.pays()) {
            addRemembering(batch);
        } else {
            scan(batch, closely ? Scanner.Piece.VALUES_CLOSELY : Scanner.Piece.VALUES);
            countValues(batch, closely);
        }
    }

    @Override
    public ColumnProfile profile() {
        return profile;
    }

    /** Looks at those values only that were not seen lately. */
    private void addRemembering(ColumnBatch batch) {
        byte[] bytes = batch.bytes();
        SeenValues seen = bench.seen;
        ColumnBatch rest = bench.rest;
        rest.clear();
        bench.reserve(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            int start = batch.start(i);
            int to = batch.end(i);
            int from = countEmpty(bytes, start, to);
            if (from < to) {
                long print = countValue(bytes, from, to);
                boolean kept = from == start && to - from <= LONGEST_KEPT;
                int place = kept ? seen.find(print) : -1;
                remembering.asked(place >= 0);
                if (place >= 0) {
                    countSeen(place);
                } else {
                    bench.opened[rest.size()] = kept ? seen.open(print) : -1;
                    rest.add(bytes, start, to - start);
                }
            }
        }
        bench.noting = true;
        scan(rest, Scanner.Piece.VALUES);
        bench.noting = false;
        for (int i = 0; i < rest.size(); i++) {
            if (bench.opened[i] >= 0) {
                seen.close(bench.opened[i]);
            }
        }
    }

    private void scan(ColumnBatch batch, Scanner.Piece piece) {
        byte[] bytes = batch.bytes();
        bench.candidates.clear();
        bench.span.within(bytes, ColumnBatch.MARGIN, batch.limit());
        bench.scanner.scan(
                bytes,
                ColumnBatch.MARGIN,
                batch.limit(),
                piece,
                (detector, from, to, verdict) -> weigh(bytes, detector, from, to, verdict));
        countInside(bytes);
    }

    private void weigh(byte[] bytes, int detector, int from, int to, Verdict verdict) {
        int start = from;
        while (isEdge(bytes[start - 1])) {
            start--;
        }
        int end = to;
        while (isEdge(bytes[end])) {
            end++;
        }
        boolean atStart = bytes[start - 1] == ColumnBatch.SEPARATOR;
        if (atStart && (bytes[end] == ColumnBatch.SEPARATOR || detector == birthDate && isTime(bytes, to))) {
            boolean weak = verdict.points() < Verdict.POSSIBLE;
            long day = detector == birthDate ? Dates.epochDay(bench.span.set(from, to)) : Dates.NONE;
            countWhole(detector, weak, day);
            if (bench.noting) {
                note(detector, weak, day, from);
            }
        } else {
            weighInside(bytes, detector, from, to, verdict);
        }
    }

    private void countWhole(int detector, boolean weak, long day) {
        (weak ? profile.wholeWeak : profile.whole)[detector]++;
        if (detector == birthDate) {
            profile.addDay(day);
        }
    }

    private void note(int detector, boolean weak, long day, int position) {
        int place = bench.placeOf(position);
        if (place >= 0) {
            if (detector == birthDate) {
                bench.seen.noteDay(place, day);
            }
            if (!bench.seen.note(place, detector, weak)) {
                bench.seen.forget(place);
            }
        }
    }

    private void countSeen(int place) {
        SeenValues seen = bench.seen;
        long day = seen.day(place);
        for (int i = 0; i < 4; i++) {
            boolean weak = i >= 2;
            boolean high = (i & 1) != 0;
            for (long bits = seen.found(place, weak, high); bits != 0; bits &= bits - 1) {
                countWhole((high ? 64 : 0) + Long.numberOfTrailingZeros(bits), weak, day);
            }
        }
    }

    private void weighInside(byte[] bytes, int detector, int from, int to, Verdict verdict) {
        int points = verdict.points();
        if (points < Verdict.CERTAIN) {
            bench.context.within(valueStart(bytes, from), valueEnd(bytes, to));
            points += bench.context.points(bench.scanner.words(), bytes, detector, from, to);
        }
        if (points >= Verdict.POSSIBLE) {
            bench.candidates.add(detector, from, to, points, verdict, -1, -1);
            int place = bench.noting ? bench.placeOf(from) : -1;
            if (place >= 0) {
                bench.seen.forget(place);
            }
        }
    }

    private void countInside(byte[] bytes) {
        Candidates candidates = bench.candidates;
        candidates.settle();
        for (int i = 0; i < candidates.kept(); i++) {
            int detector = candidates.detector(i);
            profile.insideOf(detector)[Bands.certainty(candidates.points(i)).ordinal()]++;
            profile.insideDistinct[detector].add(fingerprint.of(bytes, candidates.from(i), candidates.to(i)));
        }
    }

    private void countValues(ColumnBatch batch, boolean closely) {
        byte[] bytes = batch.bytes();
        int word = 0;
        for (int i = 0; i < batch.size(); i++) {
            int to = batch.end(i);
            int from = countEmpty(bytes, batch.start(i), to);
            if (from < to) {
                countValue(bytes, from, to);
                if (closely) {
                    word = lookClosely(bytes, from, to, word);
                }
            }
        }
    }

    /** Where the first character of a value stands that is no space; where none does, the value counts as empty. */
    private int countEmpty(byte[] bytes, int start, int to) {
        int from = start;
        while (from < to && bytes[from] <= ' ' && bytes[from] >= 0) {
            from++;
        }
        profile.empty += from == to ? 1 : 0;
        return from;
    }

    /** Counts a value, and returns its fingerprint. */
    private long countValue(byte[] bytes, int from, int to) {
        long print = fingerprint.exact(bytes, from, to);
        profile.values++;
        profile.bytes += to - from;
        profile.distinctValues.add(print);
        if (profile.samples.size() < samplesWanted) {
            profile.addSample(new PersonalValue(bytes, from, to).masked());
        }
        return print;
    }

    private int lookClosely(byte[] bytes, int from, int to, int firstWord) {
        ValueShape shape = ValueShape.of(bytes, from, to);
        profile.kindsTested++;
        profile.kinds[shape.ordinal()]++;
        profile.destroyed += isDestroyed(bytes, from, to) ? 1 : 0;
        WordList words = bench.scanner.words();
        int word = firstWord;
        while (word < words.size() && words.start(word) < from) {
            word++;
        }
        if (shape == ValueShape.WORDS && to - from <= LONGEST_NAME) {
            countNames(bytes, from, to, word);
        }
        return word;
    }

    /** Counts how many words of the value are names, and whether it looks like a whole name. */
    private void countNames(byte[] bytes, int from, int to, int firstWord) {
        WordList words = bench.scanner.words();
        int given = 0;
        int family = 0;
        int rare = 0;
        int known = 0;
        for (int i = firstWord; i < words.size() && words.end(i) <= to; i++) {
            int kind = words.nameKind(i);
            given += (kind & NameDictionary.GIVEN) != 0 ? 1 : 0;
            family += (kind & NameDictionary.FAMILY) != 0 ? 1 : 0;
            known += (kind & (NameDictionary.GIVEN | NameDictionary.FAMILY)) != 0 ? 1 : 0;
            rare += kind != 0 && (kind & NameDictionary.COMMON) == 0 ? 1 : 0;
        }
        int count = 1;
        for (int i = from; i < to; i++) {
            count += bytes[i] == ' ' ? 1 : 0;
        }
        profile.namesTested++;
        profile.knownWords += known * 2 >= count && rare > 0 ? 1 : 0;
        profile.fullNames +=
                count >= 2 && known >= 2 && given > 0 && family > 0 && rare > 0 && known * 3 >= count * 2 ? 1 : 0;
    }

    /** True for a number that a spreadsheet program has cut: 5.5E+15. */
    private static boolean isDestroyed(byte[] bytes, int from, int to) {
        int plus = to - 3;
        return plus > from
                && bytes[plus] == '+'
                && (bytes[plus - 1] | 0x20) == 'e'
                && bytes[from] >= '0'
                && bytes[from] <= '9';
    }

    private static boolean isEdge(byte b) {
        return b == ' ' || b == '"' || b == '\'';
    }

    /** True when what follows a date up to the end of the value is a time of day. */
    private static boolean isTime(byte[] bytes, int from) {
        int i = from;
        while (bytes[i] != ColumnBatch.SEPARATOR && i - from < LONGEST_TIME) {
            int b = bytes[i];
            boolean part = b >= '0' && b <= '9'
                    || b == ':'
                    || b == '.'
                    || b == '+'
                    || b == '-'
                    || b == ' '
                    || (b | 0x20) == 't'
                    || (b | 0x20) == 'z'
                    || (b | 0x20) == 'm'
                    || (b | 0x20) == 'p'
                    || (b | 0x20) == 'a';
            if (!part) {
                return false;
            }
            i++;
        }
        return i - from >= 3 && i - from < LONGEST_TIME;
    }

    private static int valueStart(byte[] bytes, int from) {
        int i = from;
        while (bytes[i - 1] != ColumnBatch.SEPARATOR && from - i < 96) {
            i--;
        }
        return i;
    }

    private static int valueEnd(byte[] bytes, int to) {
        int i = to;
        while (bytes[i] != ColumnBatch.SEPARATOR && i - to < 96) {
            i++;
        }
        return i;
    }
}
