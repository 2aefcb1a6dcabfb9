/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the same address, number, name or day is written in different places. */
final class Spelling {
    /** An address as it stands in texts; narrower than RFC 5322 allows, as people's are. */
    static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}_.+%'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");

    /** A run of digits with the signs that people put between them. */
    static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\+?\\(?\\d[\\d() ./\\u00a0\\u2011\\u2013-]{5,24}\\d(?![\\p{L}\\p{N}])");

    private static final int LEAST_DIGITS = 7;
    private static final int DIGITS = 10;
    private static final int MOST_DIGITS = 15;
    private static final Set<String> DOTS_DO_NOT_COUNT = Set.of("gmail.com", "googlemail.com");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private Spelling() {}

    /** An address in small letters; where dots mean nothing and what follows a plus is a note, without both. */
    static String email(String address) {
        String small =
                Normalizer.normalize(address, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        int at = small.lastIndexOf('@');
        if (at < 0) {
            return small;
        }
        String domain = small.substring(at + 1);
        String local = small.substring(0, at);
        return DOTS_DO_NOT_COUNT.contains(domain) ? withoutNote(local).replace(".", "") + "@gmail.com" : small;
    }

    /** The address to which mails to an address with a note behind a plus go with most providers. */
    static String withoutPlus(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : withoutNote(address.substring(0, at)) + address.substring(at);
    }

    private static String withoutNote(String local) {
        int plus = local.indexOf('+');
        return plus > 0 ? local.substring(0, plus) : local;
    }

    /** True when dots and notes do not tell addresses of its provider apart. */
    static boolean loose(String address) {
        return DOTS_DO_NOT_COUNT.contains(
                address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    /** The last ten digits of a telephone number, which its country's and its long-distance code come before; empty for none. */
    static Optional<String> phone(String number) {
        String digits = digits(number);
        return digits.length() < LEAST_DIGITS || digits.length() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(digits.substring(Math.max(0, digits.length() - DIGITS)));
    }

    static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** The ways in which a number of ten digits is mostly written in the United States and Mexico, and as E.164 has it. */
    static List<String> written(String ten) {
        if (ten.length() != DIGITS) {
            return List.of(ten);
        }
        String a = ten.substring(0, 3);
        String b = ten.substring(3, 6);
        String c = ten.substring(6);
        String bare = "(%s) %s-%s".formatted(a, b, c);
        return List.of(
                ten,
                "1" + ten,
                "+1" + ten,
                "52" + ten,
                "+52" + ten,
                a + "-" + b + "-" + c,
                "1-" + a + "-" + b + "-" + c,
                "+1-" + a + "-" + b + "-" + c,
                a + "." + b + "." + c,
                a + " " + b + " " + c,
                "+1 " + a + " " + b + " " + c,
                bare,
                "(%s)%s-%s".formatted(a, b, c),
                "+1 " + bare,
                "1 " + bare);
    }

    /** The words of a name, in small letters without accents. */
    static List<String> words(String name) {
        return List.of(plain(name).split(" ")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Small letters without accents, and one space for everything else; as long as the text where that can be. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The days that a text may mean: of 3/4/2001 both the third of April and the fourth of March. */
    static Set<LocalDate> days(String text) {
        Set<LocalDate> days = new LinkedHashSet<>();
        Matcher iso = ISO_DAY.matcher(text);
        while (iso.find()) {
            add(days, iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher other = DAY.matcher(text);
        while (other.find()) {
            add(days, other.group(3), other.group(2), other.group(1));
            add(days, other.group(3), other.group(1), other.group(2));
        }
        return days;
    }

    private static void add(Set<LocalDate> days, String year, String month, String day) {
        try {
            days.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // Digits that are no day.
        }
    }

    /** The ways in which a day is mostly written. */
    static List<String> written(LocalDate day) {
        int y = day.getYear();
        int m = day.getMonthValue();
        int d = day.getDayOfMonth();
        List<String> written = new ArrayList<>(List.of(day.toString()));
        for (String form : List.of("%2$02d/%3$02d/%1$d", "%3$02d/%2$02d/%1$d", "%2$d/%3$d/%1$d", "%3$d/%2$d/%1$d")) {
            written.add(form.formatted(y, m, d));
        }
        return written.stream().distinct().toList();
    }
}
