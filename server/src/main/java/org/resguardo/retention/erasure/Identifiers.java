/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.erasure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resguardo.platform.step.DataSubject;

/** By what people are known in records: addresses and long numbers. A first name that stands elsewhere is somebody else's. */
public final class Identifiers {
    private static final int LEAST_DIGITS = 7;
    private static final int LONGEST = 320;
    private static final int LONGEST_TEXT = 10_000;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);
    private static final Pattern EMAIL = Pattern.compile("[\\w.+%'-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\(?\\d[\\d() ./-]{5,24}\\d");

    private Identifiers() {}

    /** True for a text that is one. */
    public static boolean identifies(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        boolean date = DATE.matcher(text).matches();
        return text.length() <= LONGEST && (text.indexOf('@') > 0 || (digits >= LEAST_DIGITS && !date));
    }

    /** Those of a person, as they were typed. */
    public static List<String> of(DataSubject person) {
        return person.identifiers().stream()
                .map(DataSubject.Identifier::value)
                .filter(Identifiers::identifies)
                .toList();
    }

    /** Those that stand in a text: the text itself, when it is one, and the addresses and numbers within it. */
    public static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        if (text.length() > LONGEST_TEXT) {
            return in(text.substring(0, LONGEST_TEXT));
        }
        if (identifies(text)) {
            found.add(text);
        }
        if (text.indexOf('@') > 0) {
            add(found, EMAIL.matcher(text));
        }
        if (text.chars().filter(Character::isDigit).limit(LEAST_DIGITS).count() == LEAST_DIGITS) {
            add(found, NUMBER.matcher(text));
        }
        return found;
    }

    private static void add(Set<String> found, Matcher matcher) {
        while (matcher.find()) {
            if (identifies(matcher.group())) {
                found.add(matcher.group());
            }
        }
    }
}
