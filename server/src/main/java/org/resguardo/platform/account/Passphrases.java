/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes passphrases and holds them against hashes, with Argon2id (RFC 9106) at 19 MiB, two passes, one lane.
 *
 * <p>At most two are computed at once: the work that makes guessing dear must not become a way to keep the machine busy.
 */
public final class Passphrases {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 200;
    private static final int LEAST_DIFFERENT = 6;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore busy = new Semaphore(2, true);

    /** Hashes a passphrase that was accepted. */
    public String hash(String passphrase) {
        busy.acquireUninterruptibly();
        try {
            return String.valueOf(argon2.encode(passphrase));
        } finally {
            busy.release();
        }
    }

    /** True when the hash was made of the passphrase. */
    public boolean matches(String passphrase, String hash) {
        busy.acquireUninterruptibly();
        try {
            return argon2.matches(passphrase, hash);
        } finally {
            busy.release();
        }
    }

    /** Takes as long as {@link #matches}, so that nobody learns from the time which accounts there are. */
    public void matchNobody(String passphrase) {
        matches(passphrase, Nobody.HASH);
    }

    /** True when the hash was made with less effort than today's. */
    public boolean weak(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    /**
     * The key of the sentence that says why a passphrase will not do. Length counts and nothing else, but for what is known to be
     * guessed first (NIST SP 800-63B-4, 3.1.1.2, read 2026-11).
     *
     * @param known what a stranger would try: the name, the address
     */
    public Optional<String> objection(String passphrase, String... known) {
        int length = passphrase.codePointCount(0, passphrase.length());
        if (length < SHORTEST) {
            return Optional.of("account.passphrase.short");
        }
        if (length > LONGEST) {
            return Optional.of("account.passphrase.long");
        }
        return guessable(passphrase, known) ? Optional.of("account.passphrase.guessable") : Optional.empty();
    }

    private static boolean guessable(String passphrase, String... known) {
        List<String> longestFirst = Stream.of(known)
                .filter(word -> !word.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String rest = passphrase.toLowerCase(Locale.ROOT);
        for (String word : longestFirst) {
            rest = rest.replace(word.toLowerCase(Locale.ROOT), "");
        }
        return rest.chars().distinct().count() < LEAST_DIFFERENT;
    }

    /** A hash that no passphrase is meant to have; made when it is first needed. */
    private static final class Nobody {
        private static final String HASH = new Passphrases().hash("the passphrase of nobody");
    }
}
