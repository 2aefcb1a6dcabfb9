/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.check.Luhn;

/**
 * Finds payment card numbers.
 *
 * <p>A number counts when it has 12 to 19 digits, begins with a prefix that an issuer uses with that length, and its check
 * digit holds (ISO/IEC 7812-1:2017; lengths by brand as the card networks publish them, read 2025-11). Single spaces and
 * hyphens between groups are read over.
 *
 * <p>Numbers with a masked middle, as tills print them, are left alone: they identify no card, and a shop would find its
 * inventory full of its own receipts.
 */
public final class PaymentCardDetector extends NumberDetector {
    private static final Verdict GROUPED = Verdict.checked(60, "Luhn");
    private static final Verdict BARE = Verdict.checked(35, "Luhn");
    private static final Verdict BARE_RARE = Verdict.checked(0, "Luhn");

    /** For the service loader. */
    public PaymentCardDetector() {
        super("payment-card", DataCategory.PAYMENT_CARD, "", "ISO/IEC 7812-1:2017, read 2025-11");
    }

    @Override
    public List<String> shapes() {
        return List.of(
                "4-4-4-4",
                "4-6-5",
                "4-6-4",
                "4-4-4-4-3",
                "4-4-4-1",
                "6-13",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19");
    }

    @Override
    public double chanceOfMistake() {
        return 0.02;
    }

    @Override
    public @Nullable Verdict look(Span number) {
        int separator = number.separator();
        if (!number.bare() && separator != ' ' && separator != '-') {
            return null;
        }
        boolean usual = isUsual(number);
        if (!usual && !isRare(number) || number.oneDigitOnly() || !Luhn.holds(number)) {
            return null;
        }
        return !usual ? BARE_RARE : number.bare() ? BARE : GROUPED;
    }

    /** Visa, Mastercard, American Express, Discover, Diners Club, JCB. */
    private static boolean isUsual(Span number) {
        int n = number.digitCount();
        int two = (int) number.number(0, 2);
        int four = (int) number.number(0, 4);
        return switch (n) {
            case 16 ->
                number.digit(0) == 4
                        || two >= 51 && two <= 55
                        || four >= 2221 && four <= 2720
                        || four == 6011
                        || two == 65
                        || four >= 6440 && four <= 6499
                        || four >= 3528 && four <= 3589;
            case 15 -> two == 34 || two == 37;
            case 14 -> two == 36 || two == 38 || two == 39 || four >= 3000 && four <= 3059;
            default -> false;
        };
    }

    /** Old Visa cards, Maestro, UnionPay and long Visa: lengths and prefixes that much else has too. */
    private static boolean isRare(Span number) {
        int n = number.digitCount();
        int two = (int) number.number(0, 2);
        int four = (int) number.number(0, 4);
        boolean visa = number.digit(0) == 4 && (n == 13 || n == 19);
        boolean maestro = n >= 12
                && (four == 5018
                        || four == 5020
                        || four == 5038
                        || four == 5893
                        || four == 6304
                        || four == 6759
                        || four >= 6761 && four <= 6763);
        return visa || maestro || two == 62 && n >= 16;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Tarjeta 4111 1111 1111 1111",
                "card 5500-0055-5555-5559",
                "amex 3714 496353 98431",
                "4012888888881881");
    }

    @Override
    public List<String> nearMisses() {
        return List.of(
                "4111 1111 1111 1112",
                "**** **** **** 1111",
                "0000 0000 0000 0000",
                "EAN 4006381333931",
                "1234567812345670");
    }
}
