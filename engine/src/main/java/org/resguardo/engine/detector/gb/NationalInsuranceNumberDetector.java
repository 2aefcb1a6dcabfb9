/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector.gb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.NumberDetector;
import org.resguardo.engine.detector.Span;
import org.resguardo.engine.detector.Verdict;

/** Finds British national insurance numbers: two letters, six digits, and A, B, C or D; some letters and pairs are never used (HMRC, National Insurance Manual NIM39110, read 2026-11). Spaces may stand between pairs. */
public final class NationalInsuranceNumberDetector extends NumberDetector {
    private static final String NEVER = "BG GB NK KN TN NT ZZ";
    private static final Verdict SPACES = Verdict.shape(45);

    /** For the service loader. */
    public NationalInsuranceNumberDetector() {
        super(
                "gb-nino",
                DataCategory.SOCIAL_SECURITY_NUMBER,
                "GB",
                "HMRC National Insurance Manual NIM39110, read 2026-11");
    }

    @Override
    public List<String> shapes() {
        return List.of("2-2-2");
    }

    @Override
    public double chanceOfMistake() {
        return 0.01;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        if (number.separator() != ' ') {
            return null;
        }
        int from = number.before() == ' ' ? number.from() - 3 : number.from() - 2;
        int end = number.after() == ' ' ? number.to() + 1 : number.to();
        if (!areLetters(number.at(from), number.at(from + 1))
                || Span.isWord(number.at(from - 1))
                || number.at(end) < 'A'
                || number.at(end) > 'D'
                || Span.isWord(number.at(end + 1))) {
            return null;
        }
        number.set(from, end + 1);
        return SPACES;
    }

    static boolean areLetters(int first, int second) {
        return first >= 'A'
                && first <= 'Z'
                && second >= 'A'
                && second <= 'Z'
                && "DFIQUV".indexOf(first) < 0
                && "DFIOQUV".indexOf(second) < 0
                && !NEVER.contains("" + (char) first + (char) second);
    }

    @Override
    public List<String> examples() {
        return List.of("NI number JG 12 34 56 C", "CE 10 20 30 A");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("QQ 12 34 56 C", "AB 12 34 56 E", "GB 12 34 56 A");
    }
}
