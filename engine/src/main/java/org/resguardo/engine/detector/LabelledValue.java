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
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_ADDRESS = 90;
    private static final int MOST_NAME_WORDS = 6;
    private static final int OLDEST = 120;
    private static final int NEAR = 24;
    private static final Set<String> TITLES = Set.of(
            "dr", "dra", "drs", "sr", "sra", "srta", "d", "dña", "mr", "mrs", "ms", "miss", "prof", "don", "doña",
            "ing", "lic");
    private static final Set<String> GOES_ON = Set.of(
            "and", "but", "or", "at", "in", "on", "from", "with", "for", "my", "the", "a", "an", "not", "is", "can",
            "what", "how", "i", "you", "y", "pero", "o", "en", "con", "por", "para", "mi", "el", "un", "una", "no",
            "que", "como", "tel", "now", "also", "here");
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
    private static final Set<DataCategory> CODES = Set.of(
            DataCategory.HEALTH_ID,
            DataCategory.HEALTH_PROVIDER_ID,
            DataCategory.SOCIAL_SECURITY_NUMBER,
            DataCategory.NATIONAL_ID,
            DataCategory.TAX_ID,
            DataCategory.PASSPORT,
            DataCategory.DRIVER_LICENCE,
            DataCategory.BANK_ACCOUNT,
            DataCategory.IMMIGRATION_STATUS,
            DataCategory.VEHICLE_ID,
            DataCategory.DEVICE_ID);
    /** Detectors whose values have so much form that a label right before them is enough. */
    private static final Set<String> MARKED = Set.of("vehicle-id", "swift");

    private static final Form NO_FORM = (text, words, from, sure) -> -1;
    private static final Map<DataCategory, Form> FORMS = forms();
    private static final Map<String, Form> FORMS_BY_ID = formsById();

    private LabelledValue() {}

    /** What stands between a label and its value. */
    public enum Announced {
        /** A colon. */
        BY_COLON,
        /** A word such as {@code is}. */
        BY_LINK,
        /** Nothing but a space, so that only what looks like a code is a value. */
        BY_NOTHING
    }

    /** True when values of the detector can be told from what else may stand behind a label. */
    public static boolean isKnown(DescribedDetector detector) {
        return FORMS_BY_ID.containsKey(detector.id()) || FORMS.containsKey(detector.category());
    }

    /**
     * Sets the span to the value of a detector that begins at a place, behind spaces and a quotation mark.
     *
     * @param sure false when the label alone does not say it
     * @return true when such a value stands there
     */
    public static boolean find(
            DescribedDetector detector, boolean sure, Announced announced, Span text, WordList words, int place) {
        int from = place;
        while (from - place < MOST_SPACES && (text.at(from) == ' ' || text.at(from) == '"' || text.at(from) == '\t')) {
            from++;
        }
        if (announced == Announced.BY_COLON && (text.at(from) == '\n' || text.at(from) == '\r')) {
            from = nextLine(text, from);
        }
        if (detector.category() == DataCategory.PERSON_NAME) {
            from = behindTitle(text, from);
        }
        Form form = FORMS_BY_ID.getOrDefault(detector.id(), FORMS.getOrDefault(detector.category(), NO_FORM));
        boolean code = CODES.contains(detector.category()) && !FORMS_BY_ID.containsKey(detector.id());
        int to = announced == Announced.BY_NOTHING
                ? (code
                        ? code(text, from, Span.isDigit(text.at(from)) ? 6 : 4)
                        : MARKED.contains(detector.id()) ? form.end(text, words, from, sure) : -1)
                : form.end(text, words, from, sure);
        if (to <= from) {
            return false;
        }
        text.set(from, to);
        return true;
    }

    /** Behind a title with a full stop, such as {@code Dr.}; the place itself when there is none. */
    private static int behindTitle(Span text, int from) {
        int i = from;
        while (Span.isLetter(text.at(i)) && i - from < 5) {
            i++;
        }
        if (!TITLES.contains(text.words(from, i))) {
            return from;
        }
        int behind = text.at(i) == '.' ? i + 1 : i;
        while (text.at(behind) == ' ' && behind - i < 4) {
            behind++;
        }
        return behind;
    }

    /** The beginning of the next line that is not empty; the place itself when there is none near. */
    private static int nextLine(Span text, int at) {
        int i = at;
        while (i - at < MOST_SPACES
                && (text.at(i) == '\n' || text.at(i) == '\r' || text.at(i) == ' ' || text.at(i) == '\t')) {
            i++;
        }
        return i;
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
        forms.put(DataCategory.INCOME, (text, words, from, sure) -> sure ? LabelledPhrase.amount(text, from) : -1);
        forms.put(DataCategory.ACCOUNT_NAME, (text, words, from, sure) -> sure ? LabelledPhrase.login(text, from) : -1);
        forms.put(
                DataCategory.CARD_SECURITY_CODE,
                (text, words, from, sure) -> sure ? LabelledPhrase.digits(text, from, 3, 4) : -1);
        for (DataCategory group : Set.of(
                DataCategory.RELIGION,
                DataCategory.ETHNICITY,
                DataCategory.SEXUAL_ORIENTATION,
                DataCategory.POLITICS,
                DataCategory.UNION_MEMBERSHIP)) {
            forms.put(group, (text, words, from, sure) -> sure ? LabelledPhrase.words(text, from, 30) : -1);
        }
        for (DataCategory code : CODES) {
            forms.put(code, (text, words, from, sure) -> code(text, from, sure ? 4 : 5));
        }
        return forms;
    }

    private static Map<String, Form> formsById() {
        return Map.of(
                "swift", (text, words, from, sure) -> sure ? LabelledPhrase.bankCode(text, from) : -1,
                "blood-type", (text, words, from, sure) -> sure ? LabelledPhrase.bloodType(text, from) : -1,
                "allergies", (text, words, from, sure) -> sure ? LabelledPhrase.words(text, from, 60) : -1,
                "vehicle-id", (text, words, from, sure) -> LabelledPhrase.plate(text, from, sure),
                "school-record", (text, words, from, sure) -> sure ? code(text, from, 4) : -1);
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
                    || b == '#' && i - from == 1
                    || b == ' ' && (digits > 0 || text.at(i - 1) == '#') && Span.isDigit(text.at(i + 1));
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
        if (to < 0 && sure && words.hasSmallNames()) {
            return smallWords(text, from);
        }
        boolean known = false;
        int i = words.firstFrom(from);
        for (; i < words.size() && words.start(i) < to; i++) {
            boolean street = words.is(i, WordClass.STREET_ES)
                    && words.start(i) > from
                    && (text.at(words.end(i)) == '/'
                            || text.at(words.end(i)) == '.'
                            || words.end(i) - words.start(i) > 3);
            if (street
                    || words.is(i, WordClass.INSTITUTION)
                    || words.is(i, WordClass.NAME_VETO) && words.start(i) == from) {
                to = Math.min(to, endBefore(text, words.start(i)));
            }
            known |= (words.nameKind(i) & (NameDictionary.GIVEN | NameDictionary.FAMILY)) != 0;
        }
        boolean formGoesOn = i < words.size()
                && words.start(i) - to < NEAR
                && words.is(i, WordClass.NAME_TRIGGER)
                && text.at(words.end(i)) == ':';
        return (sure || known || formGoesOn) && to - from >= 2 ? to : -1;
    }

    /** The end of up to four words in small letters, before a word that goes on with the sentence. */
    private static int smallWords(Span text, int from) {
        int end = -1;
        int i = from;
        for (int n = 0; n < 4; n++) {
            int to = i;
            while (Span.isLetter(text.at(to)) || text.at(to) >= 0x80 || text.at(to) == '\'') {
                to++;
            }
            if (to - i < 2 || GOES_ON.contains(text.words(i, to))) {
                break;
            }
            end = to;
            if (text.at(to) != ' ') {
                break;
            }
            i = to + 1;
        }
        return end;
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
        boolean addressee = first < words.size()
                && words.start(first) == from
                && !street
                && hasCommaBeforeDigit(text, from, i)
                && (words.nameKind(first) & (NameDictionary.GIVEN | NameDictionary.COMMON)) == NameDictionary.GIVEN;
        return !addressee
                        && i - from >= 6
                        && (number || street)
                        && (text.isCapital(from) || street || Span.isDigit(text.at(from)))
                ? i
                : -1;
    }

    private static boolean hasCommaBeforeDigit(Span text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.at(i) == ',' || Span.isDigit(text.at(i))) {
                return text.at(i) == ',';
            }
        }
        return false;
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
