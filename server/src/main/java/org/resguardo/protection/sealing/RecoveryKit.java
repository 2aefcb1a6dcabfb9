/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import com.codahale.shamir.Scheme;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.account.Base32;
import org.resguardo.platform.proof.Sha256;
import org.resguardo.platform.secret.MasterKey;

/**
 * The master key in three parts, of which any two bring it back and one alone tells nothing (Shamir's scheme over GF(256), by
 * {@code com.codahale:shamir}). A part is a line to be printed: {@code RSG1}, its number, and groups of four letters and digits (RFC 4648, base32),
 * which hold the part, a sign of the key that it belongs to, and a sum against slips of the pen.
 */
public final class RecoveryKit {
    /** How many parts there are. */
    public static final int PARTS = 3;

    /** How many bring the key back. */
    public static final int NEEDED = 2;

    private static final String HEAD = "RSG1";
    private static final int SIGN = 8;
    private static final int KEY = 32;
    private static final int SUM = 4;

    private RecoveryKit() {}

    /** Why parts do not bring a key back. */
    public enum Trouble {
        /** What was typed is no part, or has a slip of the pen in it. */
        NO_PART,
        /** Both are the same part. */
        SAME_PART,
        /** The parts are of different kits. */
        DIFFERENT_KITS
    }

    /**
     * What parts bring.
     *
     * @param key the key, when they do
     * @param trouble why they do not
     */
    public record Joined(Optional<MasterKey> key, Optional<Trouble> trouble) {}

    /** The parts of a key; each call makes another kit, and parts of two kits do not go together. */
    public static List<String> split(MasterKey key, SecureRandom random) {
        byte[] kit = new byte[SIGN];
        random.nextBytes(kit);
        List<String> parts = new ArrayList<>();
        new Scheme(random, PARTS, NEEDED)
                .split(key.bytes())
                .forEach((number, share) -> parts.add(written(number, kit, share)));
        return parts;
    }

    private static String written(int number, byte[] kit, byte[] share) {
        byte[] body = ByteBuffer.allocate(1 + SIGN + KEY + SUM)
                .put((byte) number)
                .put(kit)
                .put(share)
                .array();
        System.arraycopy(sum(body), 0, body, 1 + SIGN + KEY, SUM);
        return HEAD + " " + number + " "
                + Base32.of(body).replaceAll("(.{4})(?=.)", "$1 ").strip();
    }

    private static byte[] sum(byte[] body) {
        return Arrays.copyOf(Sha256.of(Arrays.copyOf(body, 1 + SIGN + KEY)), SUM);
    }

    /** What two parts bring, however they were typed. */
    public static Joined join(String one, String other) {
        Optional<ByteBuffer> first = read(one);
        Optional<ByteBuffer> second = read(other);
        if (first.isEmpty() || second.isEmpty()) {
            return trouble(Trouble.NO_PART);
        }
        byte[] a = first.get().array();
        byte[] b = second.get().array();
        if (a[0] == b[0] && Arrays.equals(a, b)) {
            return trouble(Trouble.SAME_PART);
        }
        boolean oneKit = MessageDigest.isEqual(Arrays.copyOfRange(a, 1, 1 + SIGN), Arrays.copyOfRange(b, 1, 1 + SIGN));
        if (!oneKit || a[0] == b[0]) {
            return trouble(Trouble.DIFFERENT_KITS);
        }
        Map<Integer, byte[]> shares = new HashMap<>();
        shares.put((int) a[0], Arrays.copyOfRange(a, 1 + SIGN, 1 + SIGN + KEY));
        shares.put((int) b[0], Arrays.copyOfRange(b, 1 + SIGN, 1 + SIGN + KEY));
        byte[] key = new Scheme(new SecureRandom(), PARTS, NEEDED).join(shares);
        return new Joined(Optional.of(MasterKey.of(key)), Optional.empty());
    }

    private static Joined trouble(Trouble trouble) {
        return new Joined(Optional.empty(), Optional.of(trouble));
    }

    private static Optional<ByteBuffer> read(String part) {
        String bare = part.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replaceFirst("^" + HEAD + "[1-" + PARTS + "]", "");
        if (!bare.matches("[A-Z2-7]{1,100}")) {
            return Optional.empty();
        }
        byte[] body = Base32.bytes(bare);
        boolean whole = body.length == 1 + SIGN + KEY + SUM
                && body[0] >= 1
                && body[0] <= PARTS
                && MessageDigest.isEqual(sum(body), Arrays.copyOfRange(body, 1 + SIGN + KEY, body.length));
        return whole ? Optional.of(ByteBuffer.wrap(body)) : Optional.empty();
    }
}
