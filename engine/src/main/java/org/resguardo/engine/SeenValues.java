/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

/**
 * What was found in values of columns that were looked at lately, by their fingerprints: tables name the same towns, people and
 * days again and again. Of two values that claim one place the later one stands. Not safe for use by two threads at once.
 */
final class SeenValues {
    /** As many as fit a share of a processor's second cache. */
    private static final int PLACES = 1 << 15;

    private static final int FIELDS = 8;
    private static final int WHOLE = 1;
    private static final int WEAK = 3;
    private static final int DAY = 5;
    private static final int OPEN = 6;

    /**
     * For each place a fingerprint, the detectors for which the value counts, those for which it counts weakly, the day, and
     * whether all of that is still to come.
     */
    private long[] places = new long[0];

    /** Where what was found in a value stands, or -1 when it was not seen lately. */
    int find(long fingerprint) {
        int at = place(fingerprint);
        boolean known = places.length > 0 && places[at] == fingerprint && fingerprint != 0 && places[at + OPEN] == 0;
        return known ? at : -1;
    }

    /** The detectors below the 64th whose value it is, as bits; of those after, with {@code high}; those who say so weakly, with {@code weak}. */
    long found(int place, boolean weak, boolean high) {
        return places[place + (weak ? WEAK : WHOLE) + (high ? 1 : 0)];
    }

    /** The day that a birth date names. */
    long day(int place) {
        return places[place + DAY];
    }

    /** Takes a place for a value, of which nothing was found yet; -1 when a value stands there of which the same is true. */
    int open(long fingerprint) {
        if (places.length == 0) {
            places = new long[PLACES * FIELDS];
        }
        int at = place(fingerprint);
        if (places[at + OPEN] != 0) {
            return -1;
        }
        for (int i = 1; i < FIELDS; i++) {
            places[at + i] = 0;
        }
        places[at] = fingerprint;
        places[at + OPEN] = 1;
        return at;
    }

    /** Says that all was noted that was found in a value. */
    void close(int place) {
        places[place + OPEN] = 0;
    }

    /** Notes that a value is a detector's; false when that was noted before. */
    boolean note(int place, int detector, boolean weak) {
        int at = place + (weak ? WEAK : WHOLE) + (detector >>> 6);
        long before = places[at];
        places[at] |= 1L << detector;
        return places[at] != before;
    }

    /** Notes the day that a value names. */
    void noteDay(int place, long day) {
        places[place + DAY] = day;
    }

    /** Forgets a value, of which more was found than can be noted. */
    void forget(int place) {
        places[place] = 0;
    }

    private static int place(long fingerprint) {
        return ((int) fingerprint & PLACES - 1) * FIELDS;
    }
}
