/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/** Finds passwords that stand behind the word: {@code password: ...}, {@code contraseña = ...}. */
public final class PasswordInTextDetector extends WordsDetector {

    private static final Verdict MIXED = Verdict.shape(32);
    private static final Verdict PLAIN = Verdict.shape(8);
    private static final int LONGEST = 64;

    /** For the service loader. */
    public PasswordInTextDetector() {
        super("password-in-text", DataCategory.PASSWORD, "", "");
    }

    @Override
    public void look(WordList words, Span span, Found found) {
        if (!words.any(WordClass.PASSWORD_WORD)) {
            return;
        }
        for (int i = words.next(0, WordClass.PASSWORD_WORD);
                i < words.size();
                i = words.next(i + 1, WordClass.PASSWORD_WORD)) {
            lookBehind(span, words.end(i), found);
        }
    }

    private static void lookBehind(Span text, int end, Found found) {
        int from = skipSpaces(text, skipQuote(text, end));
        if (text.at(from) != ':' && text.at(from) != '=') {
            return;
        }
        from = skipQuote(text, skipSpaces(text, from + 1));
        int to = from;
        boolean digit = false;
        boolean letter = false;
        while (to - from < LONGEST
                && text.at(to) > ' '
                && text.at(to) != '"'
                && text.at(to) != '\''
                && text.at(to) != ','
                && text.at(to) != ';'
                && text.at(to) != '<') {
            digit |= Span.isDigit(text.at(to));
            letter |= Span.isLetter(text.at(to));
            to++;
        }
        boolean code = text.at(from) == '$'
                || text.at(from) == '{'
                || text.at(from) == '%'
                || text.at(to - 1) == ')'
                || text.at(from) == '*';
        if (to - from >= 4 && to - from < LONGEST && !code) {
            found.found(from, to, digit && letter ? MIXED : PLAIN);
        }
    }

    private static int skipSpaces(Span text, int at) {
        int i = at;
        while (text.at(i) == ' ' && i - at < 4) {
            i++;
        }
        return i;
    }

    private static int skipQuote(Span text, int at) {
        return text.at(at) == '"' || text.at(at) == '\'' ? at + 1 : at;
    }

    @Override
    public List<String> examples() {
        return List.of("password: Tr1cky-Horse", "La contraseña: pan2024dulce", "\"pwd\": \"s3cret99\"");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("Forgot your password?", "password = getPassword()", "password: ********", "clave: ${CLAVE}");
    }
}
