/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Writes the numbers of a spreadsheet as text.
 *
 * <p>Dates are numbers with a date format, and are written as {@code 2025-03-07}. Other numbers are written with all digits
 * that the cell holds ({@code 5550123456}, never {@code 5.55E9}), so that a number that stands for a person can be
 * recognised. Where the format puts signs between the digits, as Excel's own formats for US Social Security and telephone
 * numbers do, they are put there.
 *
 * @param date true when numbers stand for days
 * @param mask the signs and digit places of the format, or null when digits are written as they are
 */
public record SpreadsheetNumbers(boolean date, @Nullable String mask) {
    /** Numbers without a format. */
    static final SpreadsheetNumbers PLAIN = new SpreadsheetNumbers(false, null);

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final double DAYS_MOST = 2_958_465; // 31 December 9999
    private static final int SECONDS_A_DAY = 86_400;
    private static final MathContext AS_SHOWN = new MathContext(15);
    private static final int LONGEST = 40;
    private static final int LARGEST_EXPONENT = 30;

    private static final Pattern MASK = Pattern.compile("[0#\\-() /+]*[0#][\\-() /+]+[0#][0#\\-() /+]*|0{2,}");

    /**
     * The way to write numbers of a format.
     *
     * @param id the number of the format; those that every program knows have no code in the file
     * @param code the format's code, or an empty string
     */
    public static SpreadsheetNumbers of(int id, String code) {
        String known = code.isEmpty() ? BuiltinFormats.getBuiltinFormat(id) : code;
        if (known == null || known.isEmpty()) {
            return PLAIN;
        }
        if (DateUtil.isADateFormat(id, known.replaceAll("\"[^\"]*\"", ""))) {
            return new SpreadsheetNumbers(true, null);
        }
        String mask = known.replaceAll("\\[\\$[^]]*]", "").replaceAll("\\\\(.)|\"([^\"]*)\"", "$1$2");
        return new SpreadsheetNumbers(false, maskOf(mask));
    }

    /** The first section, or the last one for {@code [<=9999999]###-####;(###) ###-####}. */
    private static @Nullable String maskOf(String code) {
        String[] sections = code.split(";");
        for (int i = sections.length - 1; i >= 0; i--) {
            String section = sections[i].replaceAll("\\[[^]]*]", "");
            if ((i == 0 || sections[0].startsWith("[<"))
                    && MASK.matcher(section).matches()) {
                return section;
            }
        }
        return null;
    }

    /** The number that a file holds as {@code raw}, as text. What is no number stays as it is. */
    public String shown(String raw, boolean since1904) {
        if (!date && mask == null && isDigits(raw)) {
            return raw;
        }
        try {
            return shown(Double.parseDouble(raw), raw, since1904);
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /** The number as text. */
    String shown(double number, boolean since1904) {
        return shown(number, Double.toString(number), since1904);
    }

    private String shown(double number, String raw, boolean since1904) {
        if (date && number >= 0 && number < DAYS_MOST + 1) {
            return day(number, since1904);
        }
        String plain = plain(raw);
        return mask != null && isDigits(plain) ? masked(plain, mask) : plain;
    }

    private static String day(double number, boolean since1904) {
        long day = (long) Math.floor(number);
        long second = Math.round((number - day) * SECONDS_A_DAY);
        day += second / SECONDS_A_DAY;
        second %= SECONDS_A_DAY;
        String time = LocalTime.ofSecondOfDay(second).toString();
        if (day == 0 && !since1904) {
            return time;
        }
        // Days before March 1900 are off by one, since Excel counts a leap day that year did not have.
        LocalDate date = since1904 ? EPOCH_1904.plusDays(day) : EPOCH_1900.plusDays(day < 60 ? day + 1 : day);
        return second == 0 ? date.toString() : date + "T" + time;
    }

    private static String plain(String raw) {
        if (raw.length() > LONGEST) {
            return raw;
        }
        BigDecimal number = new BigDecimal(raw);
        if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
            return raw;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        BigDecimal shown =
                stripped.scale() <= 0 ? stripped : stripped.round(AS_SHOWN).stripTrailingZeros();
        return shown.toPlainString();
    }

    private static String masked(String digits, String mask) {
        StringBuilder reversed = new StringBuilder();
        int left = digits.length();
        int firstPlace = Math.min(orEnd(mask.indexOf('0'), mask), orEnd(mask.indexOf('#'), mask));
        for (int i = mask.length() - 1; i >= 0; i--) {
            char c = mask.charAt(i);
            if (c != '0' && c != '#') {
                reversed.append(c);
            } else if (left > 0) {
                reversed.append(digits.charAt(--left));
            } else if (c == '0') {
                reversed.append('0');
            }
            while (i == firstPlace && left > 0) {
                reversed.append(digits.charAt(--left));
            }
        }
        return reversed.reverse().toString();
    }

    private static int orEnd(int index, String text) {
        return index < 0 ? text.length() : index;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
