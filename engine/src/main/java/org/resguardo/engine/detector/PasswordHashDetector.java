/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.DataCategory;

/**
 * Finds what systems keep in place of passwords: bcrypt, {@code $2b$}, two digits for the cost and 53 signs (crypt(5) of libxcrypt,
 * read 2026-11). Who has them can try passwords against them for as long as they like.
 */
public final class PasswordHashDetector extends TokenDetector {
    private static final int BEHIND_COST = 53;
    private static final Verdict BCRYPT = Verdict.shape(70);

    /** For the service loader. */
    public PasswordHashDetector() {
        super("password-hash", DataCategory.PASSWORD, "", "crypt(5) of libxcrypt, read 2026-11");
    }

    @Override
    public List<String> patterns() {
        return List.of(BETWEEN_DOLLARS);
    }

    @Override
    public double chanceOfMistake() {
        return 0.001;
    }

    @Override
    public @Nullable Verdict look(Span token) {
        int cost = token.to() + 1;
        int kind = token.at(token.to() - 1);
        boolean known =
                token.length() == 2 && token.at(token.from()) == '2' && (kind == 'a' || kind == 'b' || kind == 'y');
        if (!known || !Span.isDigit(token.at(cost)) || !Span.isDigit(token.at(cost + 1)) || token.at(cost + 2) != '$') {
            return null;
        }
        int end = cost + 3 + BEHIND_COST;
        for (int i = cost + 3; i < end; i++) {
            int b = token.at(i);
            if (!Span.isDigit(b) && !Span.isLetter(b) && b != '.' && b != '/') {
                return null;
            }
        }
        token.set(token.from() - 1, end);
        return BCRYPT;
    }

    @Override
    public List<String> examples() {
        return List.of("hash=$2b$12$" + "GhvMmNVjRW29ulnudl.LbuAnUtN/LRfe1JsBm1Xu6LE3059z5Tr8m");
    }

    @Override
    public List<String> nearMisses() {
        return List.of("costs $2b$", "$2b$12$tooShort");
    }
}
