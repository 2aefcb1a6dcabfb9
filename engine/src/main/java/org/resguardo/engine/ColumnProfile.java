/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.resguardo.engine.detector.Dates;

/**
 * What is known of the values of a column after looking at them: counts and sketches, no values (masked samples apart, when
 * they were asked for).
 *
 * <p>Profiles of parts of a column can be merged in any order and grouping, with the same outcome.
 */
public final class ColumnProfile {
    private static final double NEARLY_ALL = 0.9;
    private static final int FEW = 12;
    private static final int OFTEN = 5;
    static final int MOST_SAMPLES = 16;
    private static final Comparator<String> BY_CHANCE = Comparator.comparingLong(
                    (String sample) -> Fingerprint.mix(sample.hashCode()))
            .thenComparing(sample -> sample);

    final long[] whole;
    final long[] wholeWeak;
    final long[][] inside;
    final DistinctCounter[] insideDistinct;
    final long[] kinds = new long[ValueShape.values().length];
    final DistinctCounter distinctValues = new DistinctCounter();
    final List<String> samples = new ArrayList<>();
    int samplesWanted;
    long values;
    long empty;
    long bytes;
    long kindsTested;
    long namesTested;
    long fullNames;
    long knownWords;
    long destroyed;
    long dates;
    long firstDay = Long.MAX_VALUE;
    long lastDay = Long.MIN_VALUE;

    ColumnProfile(int detectors) {
        whole = new long[detectors];
        wholeWeak = new long[detectors];
        inside = new long[detectors][];
        insideDistinct = new DistinctCounter[detectors];
    }

    /** How many values were looked at, without empty ones. */
    public long values() {
        return values;
    }

    /** How many values were empty. */
    public long empty() {
        return empty;
    }

    /** About how many different values there are, within some 3 percent. */
    public long distinct() {
        return Math.min(values, distinctValues.count());
    }

    /** What the values are, seen from outside: what nine of ten are, or else the loosest that fits. */
    public ColumnNature nature() {
        if (values == 0) {
            return ColumnNature.EMPTY;
        }
        if (dates >= NEARLY_ALL * values) {
            return ColumnNature.DATES;
        }
        if (share(ValueShape.YES_OR_NO) >= NEARLY_ALL && distinct() <= 2) {
            return ColumnNature.YES_OR_NO;
        }
        if (share(ValueShape.NUMBER) + share(ValueShape.YES_OR_NO) >= NEARLY_ALL) {
            return ColumnNature.NUMBERS;
        }
        if (distinct() <= FEW && values >= OFTEN * distinct()) {
            return ColumnNature.FEW_VALUES;
        }
        if (share(ValueShape.SENTENCES) >= 1 - NEARLY_ALL) {
            return ColumnNature.SENTENCES;
        }
        return share(ValueShape.WORDS) >= 1 - NEARLY_ALL ? ColumnNature.WORDS : ColumnNature.CODES;
    }

    /** The earliest date, when most values are dates. */
    public Optional<LocalDate> oldest() {
        return mostlyDates() ? Optional.of(LocalDate.ofEpochDay(firstDay)) : Optional.empty();
    }

    /** The latest date, when most values are dates. */
    public Optional<LocalDate> newest() {
        return mostlyDates() ? Optional.of(LocalDate.ofEpochDay(lastDay)) : Optional.empty();
    }

    /**
     * Adds what another profile knows.
     *
     * @param other a profile made by the same {@link Engine}, or by one with the same detectors and the same key
     */
    public void merge(ColumnProfile other) {
        if (other.whole.length != whole.length) {
            throw new IllegalArgumentException("Only profiles of one engine can be merged.");
        }
        add(whole, other.whole);
        add(wholeWeak, other.wholeWeak);
        add(kinds, other.kinds);
        for (int i = 0; i < inside.length; i++) {
            if (other.inside[i] != null) {
                add(insideOf(i), other.inside[i]);
                insideDistinct[i].merge(other.insideDistinct[i]);
            }
        }
        distinctValues.merge(other.distinctValues);
        values += other.values;
        empty += other.empty;
        bytes += other.bytes;
        kindsTested += other.kindsTested;
        namesTested += other.namesTested;
        fullNames += other.fullNames;
        knownWords += other.knownWords;
        destroyed += other.destroyed;
        dates += other.dates;
        firstDay = Math.min(firstDay, other.firstDay);
        lastDay = Math.max(lastDay, other.lastDay);
        mergeSamples(other);
    }

    /** Keeps some samples of both, chosen by what they say and not by which came first. */
    private void mergeSamples(ColumnProfile other) {
        Set<String> all = new TreeSet<>(BY_CHANCE);
        all.addAll(samples);
        all.addAll(other.samples);
        samples.clear();
        all.stream().limit(MOST_SAMPLES).forEach(samples::add);
        samplesWanted = Math.max(samplesWanted, other.samplesWanted);
    }

    /** Keeps a masked sample, when it is new and not enough were kept. */
    void addSample(String masked) {
        if (!samples.contains(masked)) {
            samples.add(masked);
            samples.sort(BY_CHANCE);
        }
    }

    /** As many masked samples as were asked for, or fewer. */
    List<String> samples() {
        return samples.subList(0, Math.min(samplesWanted, samples.size()));
    }

    /**
     * What is known, as bytes, so that another process can merge it: equal for equal profiles. It holds no values but masked
     * samples, when they were asked for.
     */
    public byte[] toBytes() {
        return ProfileBytes.write(this);
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException when the bytes are no profile of this version
     */
    public static ColumnProfile of(byte[] bytes) {
        return ProfileBytes.read(bytes);
    }

    /** How often a detector found something within longer values, by certainty. */
    long[] insideOf(int detector) {
        if (inside[detector] == null) {
            inside[detector] = new long[Certainty.values().length];
            insideDistinct[detector] = new DistinctCounter();
        }
        return inside[detector];
    }

    /** How often a detector found something at the certainty or above within longer values. */
    long insideAtLeast(int detector, Certainty certainty) {
        long sum = 0;
        if (inside[detector] != null) {
            for (int i = certainty.ordinal(); i < inside[detector].length; i++) {
                sum += inside[detector][i];
            }
        }
        return sum;
    }

    void addDay(long day) {
        if (day != Dates.NONE) {
            dates++;
            firstDay = Math.min(firstDay, day);
            lastDay = Math.max(lastDay, day);
        }
    }

    /** The share of values of a shape, among those whose shape was looked at. */
    double share(ValueShape shape) {
        return kindsTested == 0 ? 0 : (double) kinds[shape.ordinal()] / kindsTested;
    }

    private boolean mostlyDates() {
        return dates > 0 && dates * 2 > values;
    }

    private static void add(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }
}
