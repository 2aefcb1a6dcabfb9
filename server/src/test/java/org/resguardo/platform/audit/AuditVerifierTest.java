/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.platform.proof.Checkpoint;
import org.resguardo.platform.proof.MerkleTree;
import org.resguardo.platform.proof.SignedNote;

class AuditVerifierTest {
    private static final String ORIGIN = "resguardo-audit-test";
    private static final int SIZE = 40;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final KeyPair key = key();
    private final List<StoredEntry> log = new ArrayList<>();
    private String note = "";

    private static KeyPair key() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void write() throws GeneralSecurityException {
        System.out.println("seed " + seed);
        for (int i = 1; i <= SIZE; i++) {
            log.add(stored(i, "account:" + random.nextInt(5)));
        }
        note = sign(log, key);
    }

    private StoredEntry stored(long seq, String actor) {
        AuditEntry entry =
                new AuditEntry(seq, Instant.ofEpochMilli(1_790_000_000_000L + seq), actor, "account-signed-in", actor);
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return new StoredEntry(entry, salt, Commitment.of(entry, salt));
    }

    private static String sign(List<StoredEntry> entries, KeyPair key) throws GeneralSecurityException {
        MerkleTree tree = new MerkleTree();
        entries.forEach(stored -> tree.add(stored.commitment()));
        Checkpoint checkpoint = new Checkpoint(ORIGIN, tree.size(), tree.root());
        return SignedNote.sign(checkpoint.text(), ORIGIN, key.getPrivate(), key.getPublic());
    }

    private AuditVerdict verify(List<StoredEntry> entries, String... notes) {
        return new AuditVerifier(ORIGIN, key.getPublic()).verify(entries, List.of(notes));
    }

    @Test
    void findsNothingInALogThatNobodyTouched() {
        assertThat(verify(log, note)).isEqualTo(new AuditVerdict.Sound(SIZE, 1));
        log.add(stored(SIZE + 1, "account:1"));
        assertThat(verify(log, note)).isEqualTo(new AuditVerdict.Sound(SIZE + 1, 1));
    }

    @Test
    void findsTenThousandTamperings() {
        int found = 0;
        for (int i = 0; i < 10_000; i++) {
            List<StoredEntry> tampered = tampered(i % 7);
            found += verify(tampered, note) instanceof AuditVerdict.Sound ? 0 : 1;
        }
        assertThat(found).isEqualTo(10_000);
    }

    /** Edits, edits with a new commitment, takes away, puts in, swaps, cuts off the end, changes the time. */
    private List<StoredEntry> tampered(int way) {
        List<StoredEntry> copy = new ArrayList<>(log);
        int place = random.nextInt(SIZE);
        StoredEntry old = copy.get(place);
        switch (way) {
            case 0 -> copy.set(place, new StoredEntry(other(old.entry()), old.salt(), old.commitment()));
            case 1 -> copy.set(place, anew(other(old.entry()), old.salt()));
            case 2 -> renumber(copy, () -> copy.remove(place));
            case 3 -> renumber(copy, () -> copy.add(place, stored(place + 1, "account:9")));
            case 4 ->
                renumber(copy, () -> Collections.swap(copy, place, (place + 1 + random.nextInt(SIZE - 1)) % SIZE));
            case 5 -> copy.subList(place, SIZE).clear();
            default -> copy.set(place, anew(later(old.entry()), old.salt()));
        }
        return copy;
    }

    private static void renumber(List<StoredEntry> entries, Runnable change) {
        change.run();
        for (int i = 0; i < entries.size(); i++) {
            AuditEntry entry = entries.get(i).entry();
            entries.set(
                    i,
                    anew(
                            new AuditEntry(i + 1, entry.happenedAt(), entry.actor(), entry.action(), entry.object()),
                            entries.get(i).salt()));
        }
    }

    private static AuditEntry other(AuditEntry entry) {
        return new AuditEntry(entry.seq(), entry.happenedAt(), "account:99", entry.action(), entry.object());
    }

    private static AuditEntry later(AuditEntry entry) {
        return new AuditEntry(
                entry.seq(), entry.happenedAt().plusMillis(1), entry.actor(), entry.action(), entry.object());
    }

    private static StoredEntry anew(AuditEntry entry, byte[] salt) {
        return new StoredEntry(entry, salt, Commitment.of(entry, salt));
    }

    @Test
    void namesTheFirstLineThatWasChanged() {
        log.set(
                6,
                new StoredEntry(
                        other(log.get(6).entry()), log.get(6).salt(), log.get(6).commitment()));
        assertThat(verify(log, note)).isEqualTo(new AuditVerdict.Changed(7));
    }

    @Test
    void takesNoNoteOfAnotherKey() throws GeneralSecurityException {
        assertThat(verify(log, sign(log, key()))).isInstanceOf(AuditVerdict.Foreign.class);
        assertThat(verify(log, note.replace("\n40\n", "\n41\n"))).isInstanceOf(AuditVerdict.Foreign.class);
        assertThat(verify(log, "nonsense")).isInstanceOf(AuditVerdict.Foreign.class);
    }

    @Test
    void seesTwoStatesOfOneSize() throws GeneralSecurityException {
        List<StoredEntry> anew = new ArrayList<>(log);
        anew.set(0, anew(other(log.getFirst().entry()), log.getFirst().salt()));
        assertThat(verify(anew, sign(anew, key))).isInstanceOf(AuditVerdict.Sound.class);
        assertThat(verify(anew, sign(anew, key), note)).isEqualTo(new AuditVerdict.Rewritten(SIZE));
    }

    /** The roots of RFC 6962's own test data, for the first leaves of its list. */
    @Test
    void growsTheTreeOfTheStandard() {
        MerkleTree tree = new MerkleTree();
        assertThat(HexFormat.of().formatHex(tree.root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        tree.add(new byte[0]);
        assertThat(HexFormat.of().formatHex(tree.root()))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        tree.add(new byte[] {0});
        assertThat(HexFormat.of().formatHex(tree.root()))
                .isEqualTo("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        tree.add(new byte[] {0x10});
        assertThat(HexFormat.of().formatHex(tree.root()))
                .isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
    }
}
