/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/**
 * Finds positions on earth: latitude and longitude in degrees with at least four decimals each, which is eleven metres.
 *
 * <p>The order is latitude first (ISO 6709:2022, annex H). Coarser positions name a town, not a home.
 */
public final class CoordinatesDetector extends NumberDetector {
    private static final Verdict PAIR = Verdict.shape(32);
    private static final Verdict SINGLE = Verdict.shape(-10);

    /** For the service loader. */
    public CoordinatesDetector() {
        super("coordinates", DataCategory.PRECISE_LOCATION, "", "ISO 6709:2022 annex H, read 2025-11");
    }

    @Override
    public List<String> shapes() {
        List<String> shapes = new ArrayList<>();
        for (int whole = 1; whole <= 3; whole++) {
            for (int decimals = 4; decimals <= 16; decimals++) {
                shapes.add(whole + "-" + decimals);
            }
        }
        return shapes;
    }

    @Override
    public double chanceOfMistake() {
        return 0.5;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        if (number.separator() != '.' || degrees(number, number.from()) > 180) {
            return null;
        }
        int from = number.before() == '-' ? number.from() - 1 : number.from();
        int next = number.to();
        while (number.at(next) == ' ' || number.at(next) == ',' || number.at(next) == ';') {
            next++;
        }
        int second = number.at(next) == '-' || number.at(next) == '+' ? next + 1 : next;
        int end = decimalsEnd(number, second);
        if (next == number.to() || end < 0 || degrees(number, number.from()) > 90 || degrees(number, second) > 180) {
            return SINGLE;
        }
        number.set(from, end);
        return PAIR;
    }

    private static int degrees(Span text, int from) {
        int value = 0;
        for (int i = from; Span.isDigit(text.at(i)) && i - from < 4; i++) {
            value = value * 10 + text.at(i) - '0';
        }
        return value;
    }

    /** The end of a number with at most three digits before the point and at least four behind it, or -1. */
    private static int decimalsEnd(Span text, int from) {
        int i = from;
        while (i - from < 4 && Span.isDigit(text.at(i))) {
            i++;
        }
        if (i == from || i - from > 3 || text.at(i) != '.') {
            return -1;
        }
        int point = i++;
        while (i - point < 18 && Span.isDigit(text.at(i))) {
            i++;
        }
        return i - point > 4 ? i : -1;
    }

    @Override
    public List<String> examples() {
        return List.of("at 40.712776, -74.005974 today", "geo:19.432608,-99.133209");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("total 12.5000", "1.2, 3.4", "ratio 0.123456");
    }
}
