/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.version;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.resguardo.policy.change.ClaimChange;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.document.PolicyDocument;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Versions as text: JSON with the names of the records' parts. What was written once must stay readable: parts are added, never renamed. */
final class Archive {
    private static final TypeReference<List<Claim>> CLAIMS = new TypeReference<>() {};
    private static final TypeReference<List<ClaimChange>> CHANGES = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();

    String write(Object part) {
        return json.writeValueAsString(part);
    }

    List<Claim> claims(String text) {
        return json.readValue(text, CLAIMS);
    }

    List<ClaimChange> changes(String text) {
        return json.readValue(text, CHANGES);
    }

    PolicyDocument document(String text) {
        return json.readValue(text, PolicyDocument.class);
    }

    /** The hash of some texts, each told apart from the next. */
    static String hash(List<String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
