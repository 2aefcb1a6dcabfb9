/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.audit;

import static org.resguardo.platform.storage.schema.Tables.AUDIT_CHECKPOINT;
import static org.resguardo.platform.storage.schema.Tables.AUDIT_ENTRY;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.resguardo.platform.proof.Checkpoint;
import org.resguardo.platform.proof.MerkleTree;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.storage.Store;

/**
 * The log of who did what. A line is written in the same transaction as the change that it tells of: what could not be logged has not
 * happened.
 */
public final class AuditLog {
    private static final int SALT_BYTES = 16;

    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final SigningKey key;

    /** The log in a database, signed with a key. */
    public AuditLog(Store store, InstantSource clock, RandomGenerator random, SigningKey key) {
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.key = key;
    }

    /** Adds a line, within a change. */
    public void add(DSLContext sql, String actor, Action action, String object) {
        long seq = 1
                + Optional.ofNullable(sql.select(DSL.max(AUDIT_ENTRY.SEQ))
                                .from(AUDIT_ENTRY)
                                .fetchOne(0, Long.class))
                        .orElse(0L);
        AuditEntry entry =
                new AuditEntry(seq, clock.instant().truncatedTo(ChronoUnit.MILLIS), actor, action.id(), object);
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        sql.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.SEQ, seq)
                .set(AUDIT_ENTRY.HAPPENED_AT, entry.happenedAt())
                .set(AUDIT_ENTRY.ACTOR, actor)
                .set(AUDIT_ENTRY.ACTION, action.id())
                .set(AUDIT_ENTRY.OBJECT, object)
                .set(AUDIT_ENTRY.SALT, salt)
                .set(AUDIT_ENTRY.COMMITMENT, Commitment.of(entry, salt))
                .execute();
    }

    /** Adds a line by itself, where nothing else changes. */
    public void add(String actor, Action action, String object) {
        store.change(sql -> add(sql, actor, action, object));
    }

    /** Signs how the log looks now. The note is to be kept elsewhere too: only then can nobody here rewrite the log. */
    public String sign() {
        MerkleTree tree = new MerkleTree();
        entries().forEach(stored -> tree.add(stored.commitment()));
        String note = key.sign(new Checkpoint(key.origin(), tree.size(), tree.root()));
        Instant now = clock.instant();
        store.change(sql -> sql.insertInto(AUDIT_CHECKPOINT)
                .set(AUDIT_CHECKPOINT.SIZE, tree.size())
                .set(AUDIT_CHECKPOINT.SIGNED_AT, now)
                .set(AUDIT_CHECKPOINT.NOTE, note)
                .onConflictDoNothing()
                .execute());
        return note;
    }

    /** Holds the log against what was signed here, and against a note that was kept elsewhere. */
    public AuditVerdict verify(List<String> kept) {
        List<String> notes = new java.util.ArrayList<>(kept);
        notes.addAll(store.read(sql -> sql.select(AUDIT_CHECKPOINT.NOTE)
                .from(AUDIT_CHECKPOINT)
                .orderBy(AUDIT_CHECKPOINT.SIZE)
                .fetch(AUDIT_CHECKPOINT.NOTE)));
        return new AuditVerifier(key.origin(), key.publicKey()).verify(entries(), notes);
    }

    /** The latest lines, newest first. */
    public List<AuditEntry> latest(int most) {
        return store
                .read(sql ->
                        select(sql).orderBy(AUDIT_ENTRY.SEQ.desc()).limit(most).fetch())
                .stream()
                .map(row -> stored(row).entry())
                .toList();
    }

    private List<StoredEntry> entries() {
        return store.read(sql -> select(sql).orderBy(AUDIT_ENTRY.SEQ).fetch()).stream()
                .map(AuditLog::stored)
                .toList();
    }

    private static org.jooq.SelectJoinStep<? extends Record> select(DSLContext sql) {
        return sql.select(
                        AUDIT_ENTRY.SEQ,
                        AUDIT_ENTRY.HAPPENED_AT,
                        AUDIT_ENTRY.ACTOR,
                        AUDIT_ENTRY.ACTION,
                        AUDIT_ENTRY.OBJECT,
                        AUDIT_ENTRY.SALT,
                        AUDIT_ENTRY.COMMITMENT)
                .from(AUDIT_ENTRY);
    }

    private static StoredEntry stored(Record row) {
        AuditEntry entry = new AuditEntry(
                row.get(AUDIT_ENTRY.SEQ),
                row.get(AUDIT_ENTRY.HAPPENED_AT),
                row.get(AUDIT_ENTRY.ACTOR),
                row.get(AUDIT_ENTRY.ACTION),
                row.get(AUDIT_ENTRY.OBJECT));
        return new StoredEntry(entry, row.get(AUDIT_ENTRY.SALT), row.get(AUDIT_ENTRY.COMMITMENT));
    }
}
