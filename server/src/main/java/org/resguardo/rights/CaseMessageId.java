/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The names of our mails, which carry the token of their case and a signature: a reply that names one belongs to the case, and nobody can
 * make one up. The same signed token stands at the foot of each mail, since some providers give mails other names.
 */
public final class CaseMessageId {
    private static final int SIGNED = 16;
    private static final Pattern NAME =
            Pattern.compile("<?(?:case|auto)\\.([0-9a-z]{16})\\.(\\d{1,18})\\.([0-9a-f]{16})@[^>]{1,255}>?");
    private static final Pattern MARK = Pattern.compile("\\[#([0-9a-z]{16})-([0-9a-f]{16})]");

    private final SecretKeySpec key;

    /** Names that are signed under a key of 32 bytes. */
    public CaseMessageId(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The name of a mail that somebody wrote. */
    public String name(String token, long message, String domain) {
        return name("case", token, message, domain);
    }

    /** The name of a mail that the program wrote by itself. */
    public String automatic(String token, long message, String domain) {
        return name("auto", token, message, domain);
    }

    private String name(String by, String token, long message, String domain) {
        return "<%s.%s.%d.%s@%s>".formatted(by, token, message, signature(token + "." + message), domain);
    }

    /** What stands at the foot of a mail. */
    public String mark(String token) {
        return "[#" + token + "-" + signature(token) + "]";
    }

    /** The token in the name of a mail, if the name is one of ours. */
    public Optional<String> token(String name) {
        Matcher found = NAME.matcher(name.strip());
        return found.matches() && same(found.group(3), signature(found.group(1) + "." + found.group(2)))
                ? Optional.of(found.group(1))
                : Optional.empty();
    }

    /** The token of the first mark of ours in a text. */
    public Optional<String> marked(String text) {
        return MARK.matcher(text)
                .results()
                .filter(found -> same(found.group(2), signature(found.group(1))))
                .map(found -> found.group(1))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String signature(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of()
                    .formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, SIGNED);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC", e);
        }
    }
}
