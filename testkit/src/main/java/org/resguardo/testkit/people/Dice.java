/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Chance that can be had again: two dice with the same seed fall alike.
 *
 * <p>{@link Random} is used because its sequence is written down in the Java specification and does not change.
 */
public final class Dice {
    private final long seed;
    private final Random random;

    /** Dice with the given seed. */
    public Dice(long seed) {
        this.seed = seed;
        this.random = new Random(scrambled(seed));
    }

    /** Dice for a part of the work, so that what is added to one part leaves the others as they were. */
    public Dice forPart(String name) {
        return new Dice(scrambled(seed * 31 + name.hashCode()));
    }

    /** A number from 0 to one below the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from the first to the last, both included. */
    public int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** Any number. */
    public long any() {
        return random.nextLong();
    }

    /** True in so many cases of a hundred. */
    public boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    /** One of the choices. */
    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the choices. */
    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** So many decimal digits. */
    public String digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    /** So many characters out of the given ones. */
    public String letters(int count, String alphabet) {
        StringBuilder letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return letters.toString();
    }

    /** A day from the first to the last, both included. */
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay() + 1)));
    }

    /** Neighbouring seeds give unrelated sequences (the mixing step of SplitMix64). */
    private static long scrambled(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
