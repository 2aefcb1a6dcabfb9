/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.audit;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.proof.Checkpoint;
import org.resguardo.platform.proof.MerkleTree;
import org.resguardo.platform.proof.SignedNote;

/** Holds the lines of a log against what was signed. */
public final class AuditVerifier {
    private final String origin;
    private final PublicKey key;

    /** For the log with this name and key. */
    public AuditVerifier(String origin, PublicKey key) {
        this.origin = origin;
        this.key = key;
    }

    /** Looks at all lines, in order, and at the signed notes, our own and those that were kept elsewhere. */
    public AuditVerdict verify(Iterable<StoredEntry> entries, List<String> notes) {
        Map<Long, Checkpoint> signed = new HashMap<>();
        for (String note : notes) {
            Optional<Checkpoint> checkpoint = open(note);
            if (checkpoint.isEmpty()) {
                return new AuditVerdict.Foreign();
            }
            Checkpoint old = signed.put(checkpoint.get().size(), checkpoint.get());
            if (old != null && !old.sameAs(checkpoint.get())) {
                return new AuditVerdict.Rewritten(old.size());
            }
        }
        return walk(entries, signed);
    }

    private Optional<Checkpoint> open(String note) {
        return SignedNote.open(note, origin, key)
                .flatMap(Checkpoint::parse)
                .filter(checkpoint -> checkpoint.origin().equals(origin));
    }

    private static AuditVerdict walk(Iterable<StoredEntry> entries, Map<Long, Checkpoint> signed) {
        MerkleTree tree = new MerkleTree();
        int held = 0;
        for (StoredEntry stored : entries) {
            long expected = tree.size() + 1;
            if (stored.entry().seq() != expected || !committed(stored)) {
                return new AuditVerdict.Changed(expected);
            }
            tree.add(stored.commitment());
            Checkpoint checkpoint = signed.get(tree.size());
            if (checkpoint != null && !Arrays.equals(checkpoint.root(), tree.root())) {
                return new AuditVerdict.Rewritten(checkpoint.size());
            }
            held += checkpoint == null ? 0 : 1;
        }
        return signed.keySet().stream()
                .filter(size -> size > tree.size())
                .min(Long::compare)
                .<AuditVerdict>map(AuditVerdict.Rewritten::new)
                .orElse(new AuditVerdict.Sound(tree.size(), held));
    }

    private static boolean committed(StoredEntry stored) {
        return Arrays.equals(Commitment.of(stored.entry(), stored.salt()), stored.commitment());
    }
}
