/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.rights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Two rows of times, held against each other by ranks (Mann and Whitney, 1947, with the normal approximation and without a correction for
 * ties, which times in nanoseconds hardly have).
 */
record TwoSamples(List<Long> one, List<Long> other) {

    private record Ranked(long time, boolean ofOne) {}

    static double median(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    /** How likely a difference of ranks at least as large is where there is none, from 0 to 1. */
    double p() {
        List<Ranked> all = new ArrayList<>();
        one.forEach(time -> all.add(new Ranked(time, true)));
        other.forEach(time -> all.add(new Ranked(time, false)));
        all.sort(Comparator.comparingLong(Ranked::time));
        double ranks = 0;
        for (int i = 0; i < all.size(); i++) {
            ranks += all.get(i).ofOne() ? i + 1 : 0;
        }
        double n = one.size();
        double m = other.size();
        double u = ranks - n * (n + 1) / 2;
        double z = (u - n * m / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
        return 2 * tail(Math.abs(z));
    }

    /** The upper tail of the normal distribution, by Simpson's rule. */
    private static double tail(double z) {
        int steps = 2_000;
        double end = Math.max(z + 10, 10);
        double width = (end - z) / steps;
        double sum = density(z) + density(end);
        for (int i = 1; i < steps; i++) {
            sum += density(z + i * width) * (i % 2 == 1 ? 4 : 2);
        }
        return sum * width / 3;
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
