/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.NameDictionary;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/** What the value behind a label looks like, by its category: where it ends, and whether it is one. */
public final class LabelledValue {
    private static final int MOST_SPACES = 4;
    private static final int LONGEST_CODE = 30;
    private static final int LONGEST_ADDRESS = 90;
    private static final int MOST_NAME_WORDS = 6;
    private static final int OLDEST = 120;
    private static final Set<String> GENDERS = Set.of(
            "m",
            "f",
            "h",
            "v",
            "male",
            "female",
            "man",
            "woman",
            "boy",
            "girl",
            "hombre",
            "mujer",
            "masculino",
            "femenino",
            "niño",
            "niña",
            "varón",
            "varon",
            "nonbinary");
    private static final Set<String> AGE_UNITS = Set.of(
            "año", "años", "ano", "anos", "mes", "meses", "día", "días", "dia", "dias", "semanas", "semana", "year",
            "years", "yrs", "yo", "month", "months", "weeks", "days");
    private static final Map<DataCategory, Form> FORMS = forms();

    private LabelledValue() {}

    /** True when values of the category can be told from what else may stand behind a label. */
    public static boolean isKnown(DataCategory category) {
        return FORMS.containsKey(category);
    }

    /**
     * Sets the span to the value of a category that begins at a place, behind spaces and a quotation mark.
     *
     * @param sure false when the label alone does not say it
     * @return true when a value of the category stands there
     */
    public static boolean find(DataCategory category, boolean sure, Span text, WordList words, int place) {
        int from = place;
        while (from - place < MOST_SPACES && (text.at(from) == ' ' || text.at(from) == '"' || text.at(from) == '\t')) {
            from++;
        }
        Form form = FORMS.get(category);
        int to = form == null ? -1 : form.end(text, words, from, sure);
        if (to <= from) {
            return false;
        }
        text.set(from, to);
        return true;
    }

    /** Tells where a value that begins at a place ends, or -1 when there is none. */
    private interface Form {
        int end(Span text, WordList words, int from, boolean sure);
    }

    private static Map<DataCategory, Form> forms() {
        Map<DataCategory, Form> forms = new EnumMap<>(DataCategory.class);
        forms.put(DataCategory.PERSON_NAME, LabelledValue::name);
        forms.put(DataCategory.CITY, (text, words, from, sure) -> sure ? town(text, from) : -1);
        forms.put(DataCategory.POSTAL_ADDRESS, (text, words, from, sure) -> sure ? address(text, words, from) : -1);
        forms.put(DataCategory.POSTAL_CODE, (text, words, from, sure) -> postalCode(text, from));
        forms.put(DataCategory.AGE, (text, words, from, sure) -> age(text, from));
        forms.put(DataCategory.GENDER, (text, words, from, sure) -> sure ? gender(text, from) : -1);
        for (DataCategory code : Set.of(
                DataCategory.HEALTH_ID,
                DataCategory.HEALTH_PROVIDER_ID,
                DataCategory.SOCIAL_SECURITY_NUMBER,
                DataCategory.NATIONAL_ID,
                DataCategory.TAX_ID,
                DataCategory.PASSPORT,
                DataCategory.DRIVER_LICENCE,
                DataCategory.BANK_ACCOUNT,
                DataCategory.VEHICLE_ID,
                DataCategory.DEVICE_ID)) {
            forms.put(code, (text, words, from, sure) -> code(text, from, sure ? 4 : 5));
        }
        return forms;
    }

    /** Groups of letters and digits with single signs between them; a group behind a space must be of digits. */
    private static int code(Span text, int from, int leastDigits) {
        int i = from;
        int digits = 0;
        while (i - from <= LONGEST_CODE) {
            int b = text.at(i);
            boolean sign = b == '-' || b == '/' || b == '.';
            boolean goesOn = Span.isDigit(b)
                    || b < 0x80 && Span.isLetter(b)
                    || sign && Span.isWord(text.at(i + 1)) && Span.isWord(text.at(i - 1))
                    || b == ' ' && digits > 0 && Span.isDigit(text.at(i + 1));
            if (!goesOn || sign && text.at(i + 1) >= 0x80) {
                break;
            }
            digits += Span.isDigit(b) ? 1 : 0;
            i++;
        }
        return digits >= leastDigits && i - from <= LONGEST_CODE && !Span.isWord(text.at(i)) ? i : -1;
    }

    private static int postalCode(Span text, int from) {
        int i = from;
        while (Span.isDigit(text.at(i))) {
            i++;
        }
        if (i - from == 5 && text.at(i) == '-' && Span.isDigit(text.at(i + 1)) && Span.isDigit(text.at(i + 4))) {
            return i + 5;
        }
        return i - from >= 4 && i - from <= 6 && !Span.isWord(text.at(i)) ? i : -1;
    }

    private static int age(Span text, int from) {
        int i = from;
        int years = 0;
        while (Span.isDigit(text.at(i)) && i - from < 3) {
            years = years * 10 + text.at(i) - '0';
            i++;
        }
        if (i == from || years > OLDEST || Span.isDigit(text.at(i)) || text.at(i) == '-' || text.at(i) == '/') {
            return -1;
        }
        int unit = text.at(i) == ' ' ? i + 1 : i;
        int end = wordEnd(text, unit);
        return end > unit && AGE_UNITS.contains(text.words(unit, end)) ? end : i;
    }

    private static int gender(Span text, int from) {
        int end = wordEnd(text, from);
        return end > from && GENDERS.contains(text.words(from, end)) ? end : -1;
    }

    private static int name(Span text, WordList words, int from, boolean sure) {
        int to = capitalisedWords(text, from);
        boolean known = false;
        for (int i = words.firstFrom(from); i < words.size() && words.start(i) < to; i++) {
            if (words.is(i, WordClass.INSTITUTION) || words.is(i, WordClass.NAME_VETO) && words.start(i) == from) {
                to = Math.min(to, endBefore(text, words.start(i)));
            }
            known |= (words.nameKind(i) & (NameDictionary.GIVEN | NameDictionary.FAMILY)) != 0;
        }
        return (sure || known) && to - from >= 2 ? to : -1;
    }

    private static int endBefore(Span text, int start) {
        int i = start;
        while (!Span.isWord(text.at(i - 1)) && text.at(i - 1) != '.' && text.at(i - 1) != 0) {
            i--;
        }
        return i;
    }

    private static int town(Span text, int from) {
        int to = capitalisedWords(text, from);
        return to - from >= 3 ? to : -1;
    }

    /** The end of up to six words with capitals, with particles between them; what stands right before a further colon is a label. */
    private static int capitalisedWords(Span text, int from) {
        int end = -1;
        int before = -1;
        int i = from;
        for (int words = 0; words < MOST_NAME_WORDS + 3; words++) {
            int to = i;
            while (Span.isWord(text.at(to))
                    || (text.at(to) == '-' || text.at(to) == '\'') && Span.isWord(text.at(to + 1))) {
                to++;
            }
            boolean capital = text.isCapital(i);
            boolean particle = !capital && to - i >= 1 && to - i <= 3 && end > 0 && text.at(to) == ' ';
            if (to == i || !capital && !particle || hasDigit(text, i, to)) {
                break;
            }
            if (capital) {
                before = end;
                end = text.at(to) == '.' && to - i == 1 ? to + 1 : to;
            }
            to = Math.max(to, capital ? end : to);
            if (text.at(to) != ' ') {
                break;
            }
            i = to + 1;
            while (text.at(i) == ' ') {
                i++;
            }
        }
        return end > 0 && (text.at(end) == ':' || text.at(end) == ' ' && text.at(end + 1) == ':') ? before : end;
    }

    private static int address(Span text, WordList words, int from) {
        int i = from;
        boolean number = false;
        while (i - from < LONGEST_ADDRESS && !endsLine(text.at(i)) && text.at(i) != ':') {
            number |= Span.isDigit(text.at(i));
            if (text.at(i) == '.'
                    && number
                    && text.at(i + 1) == ' '
                    && text.isCapital(i + 2)
                    && Span.isDigit(text.at(i - 1))) {
                break;
            }
            i++;
        }
        if (text.at(i) == ':') {
            while (i > from && text.at(i - 1) != '.' && text.at(i - 1) != ' ') {
                i--;
            }
        }
        while (i > from && !Span.isWord(text.at(i - 1))) {
            i--;
        }
        int first = words.firstFrom(from);
        boolean street = first < words.size()
                && words.start(first) == from
                && (words.is(first, WordClass.STREET_ES) || words.is(first, WordClass.STREET_EN));
        return i - from >= 6 && (number || street) && (text.isCapital(from) || street || Span.isDigit(text.at(from)))
                ? i
                : -1;
    }

    private static boolean endsLine(int b) {
        return b == 0 || b == '\n' || b == '\r' || b == '|' || b == ';' || b == '"' || b == '<' || b == '\t';
    }

    private static boolean hasDigit(Span text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Span.isDigit(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static int wordEnd(Span text, int from) {
        int i = from;
        while (i - from < 16 && Span.isWord(text.at(i)) && !Span.isDigit(text.at(i))) {
            i++;
        }
        return i;
    }
}
