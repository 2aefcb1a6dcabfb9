/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How a person may be written, as bytes of UTF-8: steps from place to place, each by one byte of some. */
final class SievePattern {
    /** The place that is reached when something is written whole. */
    static final int END = 1;

    private static final int BEGIN = 0;
    private static final int WIDE = 0xfee0;
    private static final Map<String, String> JOINED =
            Map.of("ff", "\ufb00", "fi", "\ufb01", "fl", "\ufb02", "ffi", "\ufb03", "ffl", "\ufb04", "st", "\ufb06");
    private static final String BETWEEN_DIGITS = " ()./+-";
    private static final int[] NO_BREAK_SPACE = {0xc2, 0xa0};
    private static final int[][] DASHES = {{0xe2, 0x80, 0x91}, {0xe2, 0x80, 0x93}};

    private final List<List<Step>> places = new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>()));

    /** From a place to another by any of some bytes. */
    private record Step(BitSet bytes, int to) {}

    /** Where everything begins. */
    BitSet first() {
        BitSet first = new BitSet();
        first.set(BEGIN);
        return first;
    }

    /** How many bytes the shortest of all that is described has; none when nothing is. */
    int shortest() {
        BitSet reached = first();
        for (int length = 1; length <= places.size(); length++) {
            reached = further(reached);
            if (reached.get(END)) {
                return length;
            }
        }
        return 0;
    }

    private BitSet further(BitSet before) {
        BitSet after = new BitSet();
        before.stream().forEach(place -> places.get(place).forEach(step -> after.set(step.to)));
        return after;
    }

    /**
     * How far a window can be moved by its last two bytes; none when something may begin where the window does.
     *
     * @param window how long it is, in bytes: no longer than {@link #shortest}
     * @return a number of bytes for each pair, the first of which counts 256 times
     */
    byte[] moves(int window) {
        byte[] moves = new byte[256 * 256];
        Arrays.fill(moves, (byte) Math.min(window - 1, Byte.MAX_VALUE));
        BitSet reached = first();
        for (int at = 0; at <= window - 2; at++) {
            byte move = (byte) Math.min(window - 2 - at, Byte.MAX_VALUE);
            reached.stream()
                    .forEach(place -> places.get(place)
                            .forEach(one -> places.get(one.to)
                                    .forEach(two -> one.bytes.stream()
                                            .forEach(first -> two.bytes.stream()
                                                    .forEach(second -> moves[(first << 8) | second] = move)))));
            reached = further(reached);
        }
        return moves;
    }

    /** With which pairs of bytes something begins; the first counts 256 times. */
    boolean[] firsts() {
        boolean[] firsts = new boolean[256 * 256];
        byte[] moves = moves(2);
        for (int pair = 0; pair < firsts.length; pair++) {
            firsts[pair] = moves[pair] == 0;
        }
        return firsts;
    }

    /** Where one may be after another byte. */
    BitSet after(BitSet before, int letter) {
        BitSet after = new BitSet();
        for (int place = before.nextSetBit(0); place >= 0; place = before.nextSetBit(place + 1)) {
            for (Step step : places.get(place)) {
                if (step.bytes.get(letter)) {
                    after.set(step.to);
                }
            }
        }
        return after;
    }

    private int place() {
        places.add(new ArrayList<>());
        return places.size() - 1;
    }

    private void step(int from, BitSet bytes, int to) {
        places.get(from).add(new Step(bytes, to));
    }

    private static BitSet any(int... letters) {
        BitSet set = new BitSet();
        for (int letter : letters) {
            set.set(letter);
        }
        return set;
    }

    private static BitSet any(String ascii) {
        return any(ascii.chars().toArray());
    }

    private static BitSet range(int first, int last) {
        BitSet set = new BitSet();
        set.set(first, last + 1);
        return set;
    }

    /** Some bytes one after the other. */
    private void run(int from, int[] bytes, int to) {
        int at = from;
        for (int i = 0; i < bytes.length; i++) {
            int then = i == bytes.length - 1 ? to : place();
            step(at, any(bytes[i]), then);
            at = then;
        }
    }

    /** One letter, small or capital. */
    private void letter(int from, int letter, int to) {
        Set<String> forms = new TreeSet<>();
        String one = Character.toString(letter);
        forms.add(one);
        forms.add(one.toLowerCase(Locale.ROOT));
        forms.add(one.toUpperCase(Locale.ROOT));
        if (letter > ' ' && letter < 0x7f && letter != '@') {
            List.copyOf(forms).forEach(form -> forms.add(Character.toString(form.charAt(0) + WIDE)));
        }
        forms.forEach(form -> run(from, unsigned(form), to));
    }

    private static int[] unsigned(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int[] bytes = new int[utf8.length];
        for (int i = 0; i < utf8.length; i++) {
            bytes[i] = utf8[i] & 0xff;
        }
        return bytes;
    }

    private int letters(int from, String text) {
        int to = place();
        letters(from, text, to);
        return to;
    }

    /** Letters one after the other; the places between them are answered. */
    private int[] letters(int from, String text, int to) {
        int[] letters = text.codePoints().toArray();
        int[] at = new int[letters.length + 1];
        at[0] = from;
        for (int i = 1; i <= letters.length; i++) {
            at[i] = i == letters.length ? to : place();
        }
        for (int i = 0; i < letters.length; i++) {
            letter(at[i], letters[i], at[i + 1]);
        }
        JOINED.forEach((together, sign) -> {
            for (int i = text.indexOf(together); i >= 0; i = text.indexOf(together, i + 1)) {
                int before = text.codePointCount(0, i);
                run(at[before], unsigned(sign), at[before + together.length()]);
            }
        });
        return Arrays.copyOfRange(at, 1, Math.max(1, letters.length));
    }

    /** A text, whatever the case of its letters, and with letters joined or wide as in some printed texts. */
    void text(String text) {
        letters(BEGIN, text, END);
    }

    /** An address, with a note behind a plus, and with dots where they do not count. */
    void email(String address) {
        int sign = address.lastIndexOf('@');
        if (sign < 1) {
            text(address);
            return;
        }
        String local = address.substring(0, sign);
        if (Spelling.loose(address)) {
            int plus = local.indexOf('+');
            String bare = (plus > 0 ? local.substring(0, plus) : local).replace(".", "");
            int last = place();
            step(last, any(".@+"), END);
            for (int between : letters(BEGIN, bare, last)) {
                step(between, any("."), between);
            }
        } else {
            text(address);
            step(letters(BEGIN, local), any("+"), END);
        }
    }

    /** Digits, with any signs between them that people put there. */
    void digits(String digits) {
        int at = BEGIN;
        for (int i = 0; i < digits.length(); i++) {
            int then = i == digits.length() - 1 ? END : place();
            step(at, any(digits.charAt(i)), then);
            if (then != END) {
                step(then, any(BETWEEN_DIGITS), then);
                run(then, NO_BREAK_SPACE, then);
                for (int[] dash : DASHES) {
                    run(then, dash, then);
                }
            }
            at = then;
        }
    }

    /** The words of a name in their order, and with the last in front, with any accents. */
    void name(List<String> words) {
        inOrder(words);
        List<String> turned = new ArrayList<>(List.of(words.getLast()));
        turned.addAll(words.subList(0, words.size() - 1));
        inOrder(turned);
    }

    private void inOrder(List<String> words) {
        BitSet between = range(0, 0xff);
        between.andNot(range('0', '9'));
        between.andNot(range('A', 'Z'));
        between.andNot(range('a', 'z'));
        int at = BEGIN;
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                int apart = place();
                step(at, between, apart);
                step(apart, between, apart);
                at = apart;
            }
            String word = words.get(i);
            for (int j = 0; j < word.length(); j++) {
                boolean last = i == words.size() - 1 && j == word.length() - 1;
                int then = last ? END : place();
                for (int form : Recogniser.forms(word.charAt(j)).codePoints().toArray()) {
                    letter(at, form, then);
                }
                if (!last) {
                    mark(then);
                }
                at = then;
            }
        }
    }

    /** Accents that stand behind their letter as signs of their own. */
    private void mark(int at) {
        int half = place();
        step(at, any(0xcc, 0xcd), half);
        step(half, range(0x80, 0xbf), at);
    }

    /** A day in the ways in which {@link Spelling#days} reads it. */
    void day(LocalDate day) {
        String year = "%04d".formatted(day.getYear());
        int at = letters(BEGIN, year);
        at = dash(at, "-");
        at = dash(shortened(at, day.getMonthValue()), "-");
        end(at, day.getDayOfMonth());
        dayFirst(day.getDayOfMonth(), day.getMonthValue(), year);
        dayFirst(day.getMonthValue(), day.getDayOfMonth(), year);
    }

    private void dayFirst(int first, int second, String year) {
        int at = dash(shortened(BEGIN, first), "/.");
        at = dash(shortened(at, second), "/.");
        letters(at, year, END);
    }

    private int dash(int from, String signs) {
        int to = place();
        step(from, any(signs), to);
        return to;
    }

    /** A number of one or two digits, with a nought in front or without. */
    private int shortened(int from, int number) {
        int to = place();
        run(from, unsigned("%02d".formatted(number)), to);
        run(from, unsigned(Integer.toString(number)), to);
        return to;
    }

    private void end(int from, int number) {
        run(from, unsigned("%02d".formatted(number)), END);
        run(from, unsigned(Integer.toString(number)), END);
    }
}
