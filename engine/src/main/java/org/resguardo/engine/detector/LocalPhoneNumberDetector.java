/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/**
 * Finds telephone numbers in the local writing of any country: six to thirteen digits in two to five groups, where words near
 * by say that it is one.
 */
public final class LocalPhoneNumberDetector extends NumberDetector {
    private static final int FEWEST = 6;
    private static final int MOST = 13;
    private static final int MOST_GROUPS = 5;
    private static final Verdict GROUPS = Verdict.shape(-1);
    private static final Verdict NAMED = Verdict.shape(24);
    private static final Set<String> NAMES = Set.of(
            "office", "fax", "mobile", "cell", "home", "work", "phone", "oficina", "casa", "trabajo", "celular", "cel",
            "móvil", "movil");
    private static final List<String> SHAPES = shapesOf();

    /** For the service loader. */
    public LocalPhoneNumberDetector() {
        super("phone-local", DataCategory.PHONE, "", "ITU-T E.123 (02/2001), read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return SHAPES;
    }

    @Override
    public boolean needsCue(boolean bare) {
        return true;
    }

    @Override
    public boolean weak() {
        return true;
    }

    @Override
    public double chanceOfMistake() {
        return 0.5;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        int n = number.digitCount();
        boolean date = number.separator() == '/' || n == 8 && Dates.epochDay(number) != Dates.NONE;
        if (n < FEWEST || n > MOST || number.oneDigitOnly() || date) {
            return null;
        }
        int end = extensionEnd(number);
        if (end > number.to()) {
            number.set(number.from(), end);
        }
        boolean named = NAMES.contains(nameBehind(number));
        if (number.before() == '(') {
            number.set(number.from() - 1, number.to());
        }
        return named ? NAMED : GROUPS;
    }

    /** The end of an extension, as {@code x8775}; the number's end when there is none. */
    private static int extensionEnd(Span number) {
        int i = number.to();
        if (number.small(i) != 'x' || !Span.isDigit(number.at(i + 1))) {
            return i;
        }
        int end = HouseNumber.digitsEnd(number, i + 1);
        return end - i <= 7 ? end : i;
    }

    private static String nameBehind(Span number) {
        int from = number.to();
        if (number.at(from) == ' ' || number.at(from) == '-') {
            from++;
        }
        if (!Span.isLetter(number.at(from))) {
            return "";
        }
        int to = from;
        while (to - from < 10 && Span.isLetter(number.at(to))) {
            to++;
        }
        return number.words(from, to);
    }

    private static List<String> shapesOf() {
        List<String> shapes = new ArrayList<>();
        for (int first = 1; first <= 5; first++) {
            grow(shapes, String.valueOf(first), first, 1);
        }
        return List.copyOf(shapes);
    }

    /** All ways to go on with groups of two to seven digits; a bracket and a space may stand behind the first group only. */
    private static void grow(List<String> shapes, String begun, int digits, int groups) {
        if (groups > 1 && digits >= FEWEST) {
            shapes.add(begun);
        }
        for (int next = 2; next <= 7 && digits + next <= MOST && groups < MOST_GROUPS; next++) {
            grow(shapes, begun + '-' + next, digits + next, groups + 1);
            if (groups == 1) {
                grow(shapes, begun + '=' + next, digits + next, groups + 1);
            }
        }
    }

    @Override
    public List<String> examples() {
        return List.of("Phone: 040 898 9331", "0479 50 54 03 office", "tel. 070 4493 5104");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("040 898 9331", "order 85 5986-8343", "phone bill of 12/03/2019");
    }
}
