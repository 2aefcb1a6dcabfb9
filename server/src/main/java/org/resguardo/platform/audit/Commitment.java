/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.resguardo.platform.proof.Sha256;

/**
 * What the tree holds of a line: SHA-256 of a salt and the line's fields, each behind its length. When the salt is destroyed, the tree
 * still verifies and the line can no longer be proven, nor guessed.
 */
final class Commitment {

    private Commitment() {}

    static byte[] of(AuditEntry entry, byte[] salt) {
        return Sha256.of(salt, bytes(entry));
    }

    private static byte[] bytes(AuditEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(entry.seq());
            out.writeLong(entry.happenedAt().toEpochMilli());
            for (String field : new String[] {entry.actor(), entry.action(), entry.object()}) {
                byte[] text = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
