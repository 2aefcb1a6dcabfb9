/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** The codes of authenticator apps (RFC 6238): six digits, a new one every thirty seconds. */
final class Totp {
    private static final Duration STEP = TimeBasedOneTimePasswordGenerator.DEFAULT_TIME_STEP;
    private static final List<Integer> TOLERATED = List.of(-1, 0, 1);
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private Totp() {}

    /**
     * The step of time that a code belongs to, when it is a right one now or one step aside (RFC 6238, 5.2). A code must not be taken
     * twice: the caller remembers the step and takes later ones only.
     */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        for (int aside : TOLERATED) {
            Instant moment = now.plus(STEP.multipliedBy(aside));
            if (MessageDigest.isEqual(bytes(code(secret, moment)), bytes(code))) {
                return OptionalLong.of(moment.getEpochSecond() / STEP.toSeconds());
            }
        }
        return OptionalLong.empty();
    }

    static String code(byte[] secret, Instant moment) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
