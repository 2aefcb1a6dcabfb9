/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.resguardo.engine.detector.DescribedDetector;

/**
 * Finds personal data. Made once and used by many threads; each {@link TextScan} and each {@link ColumnProfiler} belongs to
 * one thread at a time.
 */
public final class Engine {
    private final DetectorSet detectors;
    private final Fingerprint fingerprint;
    private final ColumnJudge judge;
    /** So many detectors an engine may have, its own and those given to it. */
    public static final int MOST_DETECTORS = 127;

    private final ThreadLocal<ColumnScanner.Workbench> workbench;
    private final boolean parts;

    private Engine(DetectorSet detectors, Fingerprint fingerprint, boolean parts) {
        this.fingerprint = fingerprint;
        this.parts = parts;
        this.detectors = detectors;
        this.judge = new ColumnJudge(detectors, detectors.headings());
        this.workbench = ThreadLocal.withInitial(() -> new ColumnScanner.Workbench(detectors));
    }

    /** An engine with the detectors that are on by default. */
    public static Engine standard() {
        return with(Detector::onByDefault);
    }

    /** An engine with those of the detectors on the class path for which the condition holds. */
    public static Engine with(Predicate<Detector> wanted) {
        return new Engine(DetectorSet.load(wanted), new Fingerprint(), false);
    }

    /**
     * An engine with those of the detectors on the class path for which the condition holds, and others besides.
     *
     * @throws IllegalStateException when two have the same id, or there are more than {@link #MOST_DETECTORS}
     */
    public static Engine with(Predicate<Detector> wanted, List<? extends DescribedDetector> more) {
        return new Engine(DetectorSet.load(wanted, more), new Fingerprint(), false);
    }

    /**
     * An engine whose column profiles can be merged with those of other engines of the same version, detectors and key, as on
     * a cluster. It looks at every value closely, where another engine does so with the first of a long column and some of the
     * rest: so the outcome does not depend on where a column was parted.
     *
     * @param key keeps fingerprints of values from being guessed; draw it by chance and keep it no longer than the work takes
     */
    public static Engine withKey(Predicate<Detector> wanted, long key) {
        return new Engine(DetectorSet.load(wanted), new Fingerprint(key), true);
    }

    /** The detectors that this engine looks with, by id. */
    public List<Detector> detectors() {
        return detectors.all();
    }

    /**
     * Begins to look at a text.
     *
     * @param least findings below this certainty are not handed over
     * @param sink takes the findings
     */
    public TextScan text(Certainty least, FindingSink sink) {
        return new TextScanner(detectors, fingerprint, least, sink);
    }

    /** Looks at a short text and gives what it finds, in the order of the text. */
    public List<Finding> find(String text, Certainty least) {
        List<Finding> findings = new ArrayList<>();
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        try (TextScan scan = text(least, (finding, value) -> findings.add(finding))) {
            scan.add(utf8, 0, utf8.length);
        }
        return findings;
    }

    /**
     * Begins to look at a column.
     *
     * @param samples how many masked values to keep, 0 for none
     */
    public ColumnProfiler column(int samples) {
        return new ColumnScanner(detectors, fingerprint, samples, parts, workbench::get);
    }

    /**
     * Says what the columns of one table hold. All columns are judged together, since one makes another likelier.
     *
     * @param headings what is written over each column
     * @param profiles what is known of the values of each, in the same order
     * @return for each column, in the same order, what it holds, surest first; an empty list where nothing was found
     */
    public List<List<ColumnFinding>> judge(List<ColumnHeading> headings, List<ColumnProfile> profiles) {
        return judge.judge(headings, profiles);
    }

    /**
     * True when a text that stands where a heading should be is itself a value, as in a file without headings. Such a text is
     * not shown.
     */
    public boolean looksLikeValue(String heading) {
        return heading.chars().filter(Character::isDigit).count() >= 7
                || heading.length() > 200
                || !find(heading, Certainty.LIKELY).isEmpty();
    }
}
