/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resguardo.engine.detector.Verdict;
import org.resguardo.engine.words.Lexicon;

/**
 * Looks at one text through a window that moves on with some overlap, so that what lies across the edge of a window is seen
 * whole in the next one.
 */
final class TextScanner implements TextScan {
    private static final int WINDOW = 64 * 1024;
    private static final int OVERLAP = 1024;
    private static final int LOOK_BACK = 128;

    private final DetectorSet detectors;
    private final Lexicon lexicon;
    private final Fingerprint fingerprint;
    private final int leastPoints;
    private final FindingSink sink;
    private final Scanner scanner;
    private final Context context;
    private final Candidates candidates;
    private final byte[] window = new byte[Scanner.MARGIN + WINDOW + Scanner.MARGIN];
    private int fill;
    private int reported;
    private long before;
    private boolean moved;

    TextScanner(DetectorSet detectors, Fingerprint fingerprint, Certainty least, FindingSink sink) {
        this.detectors = detectors;
        this.lexicon = detectors.lexicon();
        this.fingerprint = fingerprint;
        this.leastPoints = Bands.points(least);
        this.sink = sink;
        this.scanner = new Scanner(detectors);
        this.candidates = new Candidates(detectors::category);
        this.context = scanner.context();
    }

    @Override
    public void add(byte[] utf8, int from, int length) {
        int done = 0;
        while (done < length) {
            int n = Math.min(length - done, WINDOW - fill);
            System.arraycopy(utf8, from + done, window, Scanner.MARGIN + fill, n);
            fill += n;
            done += n;
            if (fill == WINDOW) {
                look(WINDOW - OVERLAP);
                moveOn(WINDOW - OVERLAP - LOOK_BACK);
            }
        }
    }

    @Override
    public void close() {
        look(fill);
        Arrays.fill(window, 0, moved ? window.length : Scanner.MARGIN + fill, (byte) 0);
        before = 0;
        fill = 0;
        reported = 0;
        moved = false;
    }

    /** Looks at the window and reports what begins before the given place and was not reported yet. */
    private void look(int reportUpTo) {
        if (fill == 0) {
            return;
        }
        int end = Scanner.MARGIN + fill;
        Arrays.fill(window, end, end + Scanner.MARGIN, (byte) 0);
        candidates.clear();
        scanner.scan(window, Scanner.MARGIN, end, Scanner.Piece.TEXT, this::weigh);
        candidates.settle();
        for (int i = 0; i < candidates.kept(); i++) {
            int from = candidates.from(i) - Scanner.MARGIN;
            if (from >= reported && from < reportUpTo) {
                report(i);
            }
        }
        reported = reportUpTo;
    }

    private void weigh(int detector, int from, int to, Verdict verdict) {
        int points = verdict.points();
        int best = -1;
        int worst = -1;
        if (points < leastPoints && !scanner.words().anyFor(detector) && !detectors.heardInRecords(detector)) {
            return;
        }
        if (points < Verdict.CERTAIN) {
            points += context.points(scanner.words(), window, detector, from, to);
            best = context.bestWord();
            worst = context.worstWord();
        }
        if (points >= leastPoints) {
            candidates.add(detector, from, to, points, verdict, best, worst);
        }
    }

    private void report(int index) {
        int from = candidates.from(index);
        int to = candidates.to(index);
        List<Evidence> evidence = new ArrayList<>(candidates.verdict(index).evidence());
        if (candidates.bestWord(index) >= 0) {
            evidence.add(new Evidence.CueWord(lexicon.word(candidates.bestWord(index))));
        }
        if (candidates.worstWord(index) >= 0) {
            evidence.add(new Evidence.DoubtWord(lexicon.word(candidates.worstWord(index))));
        }
        long start = before + from - Scanner.MARGIN;
        sink.found(
                new Finding(
                        start,
                        start + to - from,
                        detectors.get(candidates.detector(index)),
                        Bands.certainty(candidates.points(index)),
                        evidence,
                        fingerprint.of(window, from, to)),
                new PersonalValue(window, from, to));
    }

    private void moveOn(int by) {
        moved = true;
        System.arraycopy(window, Scanner.MARGIN + by, window, Scanner.MARGIN, fill - by);
        before += by;
        fill -= by;
        reported -= by;
    }
}
