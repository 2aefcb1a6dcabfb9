/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.proof.Sha256;

/**
 * A place in the ledger with what proves it. After an erasure the commitment alone is left: the tree still verifies, and nothing can be
 * learnt or guessed.
 *
 * @param seq its place, from 1 without gaps
 * @param event what stands there; empty after an erasure
 * @param salt what keeps anybody from guessing the event from its commitment; empty after an erasure
 * @param commitment what the tree is built on
 */
@SuppressWarnings("ArrayRecordComponent") // compared byte by byte where it matters
public record Entry(long seq, Optional<ChoiceEvent> event, byte[] salt, byte[] commitment) {
    static final int SALT_BYTES = 16;

    /** An event in its place. */
    static Entry of(long seq, ChoiceEvent event, byte[] salt) {
        return new Entry(seq, Optional.of(event), salt, commitment(seq, event.fields(), salt));
    }

    /** True when the commitment is that of the event, or when there is none any more. */
    boolean committed() {
        return event.map(there -> Arrays.equals(commitment, commitment(seq, there.fields(), salt)))
                .orElse(salt.length == 0);
    }

    /** SHA-256 of the salt, and of the place and all fields, each behind its length in four bytes. */
    static byte[] commitment(long seq, List<String> fields, byte[] salt) {
        List<byte[]> parts = new ArrayList<>(fields.size() + 1);
        parts.add(Long.toString(seq).getBytes(StandardCharsets.UTF_8));
        fields.forEach(field -> parts.add(field.getBytes(StandardCharsets.UTF_8)));
        ByteBuffer bytes = ByteBuffer.allocate(
                parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum());
        parts.forEach(part -> bytes.putInt(part.length).put(part));
        return Sha256.of(salt, bytes.array());
    }
}
