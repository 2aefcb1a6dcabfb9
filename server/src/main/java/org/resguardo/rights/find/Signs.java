/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;

/** The addresses and telephone numbers that stand in a text, as they compare. */
final class Signs {
    private static final int DIGITS = 10;

    private Signs() {}

    /** What stands in a text; of an address with a note behind a plus also the one without. */
    static Set<String> in(String text) {
        Set<String> plain = new LinkedHashSet<>();
        if (text.indexOf('@') > 0) {
            Matcher email = Spelling.EMAIL.matcher(text);
            while (email.find()) {
                String address = Spelling.email(Recogniser.trimmed(email.group()));
                plain.add(address);
                plain.add(Spelling.withoutPlus(address));
            }
        }
        Matcher number = Spelling.NUMBER.matcher(text);
        while (number.find()) {
            Spelling.phone(number.group())
                    .filter(digits -> digits.length() == DIGITS)
                    .ifPresent(plain::add);
        }
        return plain;
    }
}
