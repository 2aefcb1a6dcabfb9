/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordList;

/** Finds passwords that stand behind the word: {@code password: ...}, {@code la clave es ...}, and long secrets behind {@code secret = ...}. */
public final class PasswordInTextDetector extends WordsDetector {

    private static final Verdict MIXED = Verdict.shape(32);
    private static final Verdict PLAIN = Verdict.shape(8);
    private static final int LONGEST = 64;
    private static final int SHORTEST_SECRET = 16;
    private static final long ANNOUNCING = WordClass.bits(WordClass.PASSWORD_WORD, WordClass.SECRET_WORD);

    /** For the service loader. */
    public PasswordInTextDetector() {
        super("password-in-text", DataCategory.PASSWORD, "", "");
    }

    @Override
    public void look(WordList words, Span span, Found found) {
        if (!words.any(ANNOUNCING)) {
            return;
        }
        for (int i = words.next(0, ANNOUNCING); i < words.size(); i = words.next(i + 1, ANNOUNCING)) {
            lookBehind(words, span, i, found);
        }
    }

    private static void lookBehind(WordList words, Span text, int word, Found found) {
        boolean password = words.is(word, WordClass.PASSWORD_WORD);
        int from = skipSpaces(text, skipQuote(text, words.end(word)));
        boolean sign = text.at(from) == ':' || text.at(from) == '=';
        int verb = sign || !password ? -1 : behindVerb(text, words.end(word));
        if (!sign && verb < 0) {
            return;
        }
        from = skipQuote(text, skipSpaces(text, sign ? from + 1 : verb));
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
        while (to > from && (text.at(to - 1) == '.' || text.at(to - 1) == ')')) {
            to--;
        }
        boolean mixed = digit && letter;
        boolean fits = password ? sign || mixed : mixed && to - from >= SHORTEST_SECRET;
        if (to - from >= 4 && to - from < LONGEST && !code && fits) {
            found.found(from, to, mixed ? MIXED : PLAIN);
        }
    }

    /** Behind {@code is} or {@code es}, which up to three words may part from the word, as in {@code la clave del wifi es}, or a colon behind one or two; -1 when there is none. */
    private static int behindVerb(Span text, int end) {
        int i = end;
        for (int n = 0; n < 4 && text.at(i) == ' '; n++) {
            int to = i + 1;
            while (Span.isWord(text.at(to))) {
                to++;
            }
            if (n < 2 && to > i + 1 && text.at(to) == ':' && text.at(to + 1) == ' ') {
                return to + 1;
            }
            boolean verb =
                    to - i == 3 && text.small(i + 2) == 's' && (text.small(i + 1) == 'i' || text.small(i + 1) == 'e');
            if (verb) {
                return to;
            }
            i = to;
        }
        return -1;
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
        return List.of(
                "password: Tr1cky-Horse",
                "La contraseña: pan2024dulce",
                "\"pwd\": \"s3cret99\"",
                "la clave del wifi es pan2024dulce",
                "api secret = 9f8a7c6b5d4e3f2a1b0c");
    }

    @Override
    public List<String> nearMisses() {
        return List.of(
                "Forgot your password?",
                "password = getPassword()",
                "password: ********",
                "clave: ${CLAVE}",
                "the password is required",
                "token: next");
    }
}
