/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.Set;

/** Where values behind a label end that are short phrases: an amount, a login, a blood group, a faith. */
final class LabelledPhrase {
    private static final Set<String> NOTHING = Set.of(
            "no",
            "none",
            "ninguna",
            "ninguno",
            "nada",
            "na",
            "nil",
            "nkda",
            "nka",
            "niega",
            "denies",
            "unknown",
            "desconocido",
            "desconocida",
            "yes",
            "si",
            "sí",
            "not",
            "sin",
            "prefer",
            "prefiere",
            "optional",
            "opcional",
            "select",
            "elija",
            "the",
            "el",
            "la",
            "string",
            "null",
            "true",
            "false",
            "int",
            "required");
    private static final int LONGEST_AMOUNT = 24;
    private static final int LONGEST_LOGIN = 40;
    private static final int LONGEST_PLATE = 10;
    private static final int LONGEST_NUMBER = 8;

    private LabelledPhrase() {}

    /** Letters, and spaces, commas and hyphens between them, up to another sign; -1 when it is a word that says nothing. */
    static int words(Span text, int from, int longest) {
        int first = from;
        while (Span.isLetter(text.at(first)) || text.at(first) >= 0x80) {
            first++;
        }
        if (first - from < 3 || NOTHING.contains(text.words(from, first))) {
            return -1;
        }
        int i = from;
        int end = from;
        while (i - from < longest) {
            int b = text.at(i);
            if (Span.isWord(b)) {
                end = i + 1;
            } else if (b != ' ' && b != ',' && b != '-' && b != '/') {
                break;
            }
            i++;
        }
        boolean ends = end - from < longest && text.at(i) != '(' && text.at(i) != ':' && text.at(i) != '=';
        return ends ? end : -1;
    }

    /** A number of three digits and more with a sign or code of a currency, or without. */
    static int amount(Span text, int from) {
        int i = from;
        while (i - from < 4 && !Span.isDigit(text.at(i)) && text.at(i) != '\n') {
            i++;
        }
        int digits = 0;
        int end = i;
        while (i - from < LONGEST_AMOUNT) {
            int b = text.at(i);
            if (Span.isDigit(b)) {
                digits++;
                end = i + 1;
            } else if (b != '.' && b != ',' && b != '\'' || !Span.isDigit(text.at(i + 1))) {
                break;
            }
            i++;
        }
        return digits >= 3 && digits <= LONGEST_NUMBER + 2 && !Span.isWord(text.at(end)) ? end : -1;
    }

    /** Signs of a login: letters, digits, full stops, hyphens, low lines and one at sign. */
    static int login(Span text, int from) {
        int i = from;
        while (i - from < LONGEST_LOGIN
                && (Span.isWord(text.at(i))
                        || text.at(i) == '.'
                        || text.at(i) == '_'
                        || text.at(i) == '-'
                        || text.at(i) == '@')) {
            i++;
        }
        while (i > from && !Span.isWord(text.at(i - 1))) {
            i--;
        }
        boolean ends = text.at(i) != '(' && text.at(i) != ':' && text.at(i) != '=' && text.at(i) != '{';
        return i - from >= 3 && ends && !NOTHING.contains(text.words(from, i)) ? i : -1;
    }

    /** So many digits and nothing else. */
    static int digits(Span text, int from, int least, int most) {
        int i = from;
        while (Span.isDigit(text.at(i)) && i - from <= most) {
            i++;
        }
        return i - from >= least && i - from <= most && !Span.isWord(text.at(i)) ? i : -1;
    }

    /** Four letters of a bank, two of a country, two or five letters or digits (ISO 9362:2022). */
    static int bankCode(Span text, int from) {
        int i = from;
        while (text.at(i) >= 'A' && text.at(i) <= 'Z' || i - from >= 6 && Span.isDigit(text.at(i))) {
            i++;
        }
        return (i - from == 8 || i - from == 11) && !Span.isWord(text.at(i)) ? i : -1;
    }

    /** A, B, AB or O, and plus, minus or a word for either. */
    static int bloodType(Span text, int from) {
        int i = from;
        while (i - from < 2
                && (text.capital(i) == 'A' || text.capital(i) == 'B' || text.capital(i) == 'O' || text.at(i) == '0')) {
            i++;
        }
        if (i == from || Span.isWord(text.at(i))) {
            return -1;
        }
        int sign = i;
        while (sign - i < 4 && (text.at(sign) == ' ' || text.small(sign) == 'r' || text.small(sign) == 'h')) {
            sign++;
        }
        if (text.at(sign) == '+' || text.at(sign) == '-') {
            return sign + 1;
        }
        int word = sign;
        while (Span.isLetter(text.at(word)) && word - sign < 9) {
            word++;
        }
        String said = text.words(sign, word);
        return said.startsWith("pos") || said.startsWith("neg") ? word : i;
    }

    /** Capital letters and digits, three of them at least digits or letters each, with single spaces or hyphens. */
    static int plate(Span text, int from, boolean sure) {
        int i = from;
        int digits = 0;
        int letters = 0;
        int end = -1;
        while (i - from <= 2 * LONGEST_PLATE) {
            int b = text.at(i);
            boolean capital = b >= 'A' && b <= 'Z';
            if (Span.isDigit(b) || capital) {
                digits += Span.isDigit(b) ? 1 : 0;
                letters += capital ? 1 : 0;
                end = i + 1;
            } else if (b != ' ' && b != '-' || !isPart(text.at(i + 1))) {
                break;
            }
            i++;
        }
        boolean known = sure || letters >= 2 && digits >= 3 && end - from <= LONGEST_PLATE;
        return end > 0
                        && known
                        && digits >= 2
                        && end - from >= 5
                        && end - from <= 2 * LONGEST_PLATE
                        && !Span.isWord(text.at(end))
                ? end
                : -1;
    }

    private static boolean isPart(int b) {
        return Span.isDigit(b) || b >= 'A' && b <= 'Z';
    }
}
