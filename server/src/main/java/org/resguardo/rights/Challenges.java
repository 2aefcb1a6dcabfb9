/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a public form asks of whoever sends it, so that thousands cannot be sent: a number that a browser finds in a second, or, without
 * script, the answer to a question that every person knows. Both are made and checked here; nobody else hears of it.
 */
public final class Challenges {
    /** How many zero bits the hash of the token with the number begins with: about 16,000 tries. */
    public static final int BITS = 14;

    private static final Duration GOOD = Duration.ofHours(3);
    private static final Duration TYPING = Duration.ofSeconds(3);
    private static final int NONCE = 12;
    private static final int LENGTH = Long.BYTES + NONCE + 1;
    private static final int REMEMBERED = 20_000;

    /** The days in both languages, the first being the answer to the question about the last. */
    private static final List<List<String>> DAYS = List.of(
            List.of("lunes", "monday"),
            List.of("martes", "tuesday"),
            List.of("miercoles", "wednesday"),
            List.of("jueves", "thursday"),
            List.of("viernes", "friday"),
            List.of("sabado", "saturday"),
            List.of("domingo", "sunday"));

    private final SecretKeySpec key;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Map<String, Instant> used = new LinkedHashMap<>();

    /** Challenges that are signed under a key of 32 bytes. */
    public Challenges(byte[] key, InstantSource clock, RandomGenerator random) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.clock = clock;
        this.random = random;
    }

    /**
     * A challenge.
     *
     * @param token what the form sends back
     * @param day which day the question is about, from 0 for Monday
     */
    public record Challenge(String token, int day) {}

    /** By what a challenge was met. */
    public enum Passed {
        /** By the number. */
        WORK,
        /** By the answer to the question. */
        ANSWER
    }

    /** A new one. */
    public Challenge make() {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        int day = random.nextInt(DAYS.size());
        byte[] content = ByteBuffer.allocate(LENGTH)
                .putLong(clock.instant().toEpochMilli())
                .put(nonce)
                .put((byte) day)
                .array();
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return new Challenge(encoder.encodeToString(content) + "." + encoder.encodeToString(signature(content)), day);
    }

    /** By what a challenge was met; empty when it was not, or was used before. It is good once, for three hours. */
    public Optional<Passed> met(String token, String work, String answer) {
        Optional<ByteBuffer> content = content(token);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Instant made = Instant.ofEpochMilli(content.get().getLong(0));
        Instant now = clock.instant();
        if (made.plus(GOOD).isBefore(now)) {
            return Optional.empty();
        }
        Optional<Passed> passed = Optional.empty();
        if (work.matches("\\d{1,12}") && zeros(digest(token + "." + work)) >= BITS) {
            passed = Optional.of(Passed.WORK);
        } else if (right(content.get().get(LENGTH - 1), answer)
                && !made.plus(TYPING).isAfter(now)) {
            passed = Optional.of(Passed.ANSWER);
        }
        return passed.filter(by -> first(token, now));
    }

    private synchronized boolean first(String token, Instant now) {
        used.values().removeIf(at -> at.plus(GOOD).isBefore(now));
        if (used.size() >= REMEMBERED) {
            used.remove(used.keySet().iterator().next());
        }
        return used.putIfAbsent(token, now) == null;
    }

    private Optional<ByteBuffer> content(String token) {
        try {
            int dot = token.indexOf('.');
            byte[] content = Base64.getUrlDecoder().decode(token.substring(0, Math.max(0, dot)));
            byte[] signature = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            return content.length == LENGTH && MessageDigest.isEqual(signature, signature(content))
                    ? Optional.of(ByteBuffer.wrap(content))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean right(int day, String answer) {
        String plain = Normalizer.normalize(answer, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^el ", "");
        return DAYS.get((day + 1) % DAYS.size()).contains(plain);
    }

    private byte[] signature(byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC", e);
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static int zeros(byte[] hash) {
        int bits = 0;
        for (byte one : hash) {
            if (one != 0) {
                return bits + Integer.numberOfLeadingZeros(one & 0xff) - 24;
            }
            bits += 8;
        }
        return bits;
    }
}
