/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells of bytes, faster than each of them can be looked at, whether a person may be named there. It says yes to more than
 * {@link Recogniser} finds and never to less: whoever hears yes reads again.
 *
 * <p>The shortest way in which she can be written has a length; a window of that length is laid over the bytes, and its last two say how
 * far it can be moved without passing her by (after Wu and Manber, "A fast algorithm for multi-pattern searching", 1994). Where they
 * allow no move, a {@link SievePattern} is followed from the window's beginning; its states are worked out when they are met first. Not
 * safe for use by two threads at once.
 */
final class Sieve {
    /** So many bytes at the end of a piece must be seen again with the beginning of the next: nobody is written longer. */
    static final int LONGEST = 512;

    private static final int LEAST_WINDOW = 3;
    private static final int FOUND = -1;
    private static final int LOST = -2;
    private static final int UNKNOWN = -3;
    private static final int BYTES = 256;
    private static final int MOST_STATES = 4_000;

    private final SievePattern pattern;
    private final int window;
    private final byte[] moves;
    private final boolean[] firsts;
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>();
    private int[] next = new int[0];

    /** For what a pattern describes. */
    Sieve(SievePattern pattern) {
        this.pattern = pattern;
        this.window = pattern.shortest();
        this.moves = window < LEAST_WINDOW ? new byte[0] : pattern.moves(window);
        this.firsts = moves.length == 0 ? new boolean[0] : pattern.firsts();
        begin();
    }

    /** For a person, wherever she may be named. */
    static Sieve of(Sought sought) {
        SievePattern pattern = new SievePattern();
        sought.emails().forEach(pattern::email);
        sought.addresses().forEach(pattern::email);
        sought.phones().forEach(pattern::digits);
        sought.names().forEach(name -> {
            pattern.name(name.words());
            name.born().ifPresent(pattern::day);
        });
        sought.numbers().stream()
                .filter(number -> number.length() >= Recogniser.LONG_NUMBER)
                .forEach(pattern::text);
        return new Sieve(pattern);
    }

    /** For the numbers that the business gave a person, however short, in columns that hold such numbers. */
    static Sieve ofNumbers(Sought sought) {
        SievePattern pattern = new SievePattern();
        sought.numbers().forEach(pattern::text);
        return new Sieve(pattern);
    }

    private void begin() {
        numbers.clear();
        sets.clear();
        next = new int[0];
        number(pattern.first());
    }

    /** True when there is nothing to look for. */
    boolean empty() {
        return window == 0;
    }

    /** True when some bytes may name her. */
    boolean passes(byte[] bytes, int from, int to) {
        if (window == 0) {
            return false;
        }
        int last = to - window;
        int at = from;
        if (moves.length == 0) {
            while (at <= last && !begins(bytes, at, to)) {
                at++;
            }
            return at <= last;
        }
        int middle = from + (to - from) / 2;
        int other = middle;
        // Two windows at once, one in each half: a processor moves both in the time of one.
        while (at < middle && other <= last) {
            int move = move(bytes, at);
            int otherMove = move(bytes, other);
            if (move == 0) {
                if (begins(bytes, at, to)) {
                    return true;
                }
                move = 1;
            }
            if (otherMove == 0) {
                if (begins(bytes, other, to)) {
                    return true;
                }
                otherMove = 1;
            }
            at += move;
            other += otherMove;
        }
        return moved(bytes, at, Math.min(middle - 1, last), to) || moved(bytes, other, last, to);
    }

    private boolean moved(byte[] bytes, int from, int last, int to) {
        int at = from;
        while (at <= last) {
            int move = move(bytes, at);
            if (move == 0) {
                if (begins(bytes, at, to)) {
                    return true;
                }
                move = 1;
            }
            at += move;
        }
        return false;
    }

    private int move(byte[] bytes, int at) {
        int end = at + window - 1;
        return moves[((bytes[end - 1] & 0xff) << 8) | (bytes[end] & 0xff)];
    }

    private boolean begins(byte[] bytes, int from, int to) {
        if (moves.length > 0 && !firsts[((bytes[from] & 0xff) << 8) | (bytes[from + 1] & 0xff)]) {
            return false;
        }
        int state = 0;
        for (int i = from; i < to; i++) {
            int letter = bytes[i] & 0xff;
            int then = next[(state << 8) | letter];
            then = then == UNKNOWN ? learned(state, letter) : then;
            if (then < 0) {
                return then == FOUND;
            }
            state = then;
        }
        return false;
    }

    private int learned(int state, int letter) {
        BitSet to = pattern.after(sets.get(state), letter);
        if (to.isEmpty() || to.get(SievePattern.END)) {
            int end = to.isEmpty() ? LOST : FOUND;
            next[(state << 8) | letter] = end;
            return end;
        }
        if (sets.size() >= MOST_STATES) {
            begin();
            return number(to);
        }
        int then = number(to);
        next[(state << 8) | letter] = then;
        return then;
    }

    private int number(BitSet set) {
        Integer known = numbers.get(set);
        if (known != null) {
            return known;
        }
        int number = sets.size();
        numbers.put(set, number);
        sets.add(set);
        int size = next.length;
        if ((number + 1) * BYTES > size) {
            next = Arrays.copyOf(next, Math.max(16 * BYTES, 2 * size));
            Arrays.fill(next, size, next.length, UNKNOWN);
        }
        return number;
    }
}
