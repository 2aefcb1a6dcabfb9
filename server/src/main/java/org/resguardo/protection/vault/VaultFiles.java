/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.vault;

import static org.resguardo.platform.storage.schema.Tables.VAULT_FILE;
import static org.resguardo.platform.storage.schema.Tables.VAULT_LINK;
import static org.resguardo.platform.storage.schema.Tables.VAULT_PIECE;
import static org.resguardo.platform.storage.schema.Tables.VAULT_READER;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.secret.SealingKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.protection.vault.VaultFile.State;

/**
 * The files in the vault: each sealed under a key of its own, in pieces that do not open in another file or another order. They lie in the
 * database, so that every backup has them; when a file leaves, its key goes first.
 */
public final class VaultFiles {
    /** The largest file that is taken in, in bytes: it is held in memory while it is opened. */
    public static final long LARGEST = 48L << 20;

    private static final int PIECE = 1 << 20;

    private final Store store;
    private final Vault vault;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final AuditLog log;

    /** The files in a database, with their keys sealed in a vault. */
    public VaultFiles(Store store, Vault vault, InstantSource clock, RandomGenerator random, AuditLog log) {
        this.store = store;
        this.vault = vault;
        this.clock = clock;
        this.random = random;
        this.log = log;
    }

    /** Takes note of a file that is to be moved in; whoever moves it may open it. Nothing is moved yet. */
    public VaultFile begin(Account by, long storeId, Path origin) {
        Instant now = clock.instant();
        long id = store.write(sql -> {
            long number = sql.insertInto(VAULT_FILE)
                    .set(VAULT_FILE.STORE_ID, storeId)
                    .set(VAULT_FILE.SIZE, 0L)
                    .set(VAULT_FILE.STATE, State.MOVING.id())
                    .set(VAULT_FILE.ACCOUNT_ID, by.id())
                    .set(VAULT_FILE.BEGUN_AT, now)
                    .set(VAULT_FILE.CHANGED_AT, now)
                    .returningResult(VAULT_FILE.ID)
                    .fetchSingle()
                    .value1();
            SealingKey key = SealingKey.make(vault, purpose(number), random);
            sql.update(VAULT_FILE)
                    .set(VAULT_FILE.SEALED_KEY, key.sealed())
                    .set(VAULT_FILE.NAME, key.seal(bytes(String.valueOf(origin.getFileName())), bytes("name")))
                    .set(VAULT_FILE.ORIGIN, key.seal(bytes(origin.toString()), bytes("origin")))
                    .where(VAULT_FILE.ID.eq(number))
                    .execute();
            let(sql, number, by.id());
            log.add(sql, by.auditName(), Action.VAULT_FILE_MOVED, subject(number));
            return number;
        });
        return find(id).orElseThrow();
    }

    private static void let(DSLContext sql, long file, long account) {
        sql.insertInto(VAULT_READER)
                .set(VAULT_READER.FILE_ID, file)
                .set(VAULT_READER.ACCOUNT_ID, account)
                .onConflictDoNothing()
                .execute();
    }

    static String subject(long id) {
        return "vault-file:" + id;
    }

    private static byte[] purpose(long id) {
        return bytes("vault_file.sealed_key " + id);
    }

    private static byte[] place(int number, int of) {
        return bytes("piece " + number + " of " + of);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Those that have not left, the latest first. */
    public List<VaultFile> all() {
        return all(VAULT_FILE.SEALED_KEY.isNotNull());
    }

    /** One of them, also when it has left. */
    public Optional<VaultFile> find(long id) {
        return all(VAULT_FILE.ID.eq(id)).stream().findFirst();
    }

    private List<VaultFile> all(Condition which) {
        return store.read(sql -> sql.selectFrom(VAULT_FILE)
                .where(which)
                .orderBy(VAULT_FILE.ID.desc())
                .fetch(row -> new VaultFile(
                        row.getId(),
                        row.getStoreId(),
                        text(row, VAULT_FILE.NAME, "name"),
                        row.getSize(),
                        State.of(row.getState()).orElseThrow(),
                        row.getChangedAt())));
    }

    private String text(Record row, Field<byte[]> part, String place) {
        byte[] closed = row.get(part);
        return closed == null
                ? ""
                : new String(
                        key(row.get(VAULT_FILE.ID), row.get(VAULT_FILE.SEALED_KEY))
                                .open(closed, bytes(place)),
                        StandardCharsets.UTF_8);
    }

    private SealingKey key(long id, byte[] closed) {
        return SealingKey.open(vault, purpose(id), closed);
    }

    /** The key of a file; empty once it has left. */
    Optional<SealingKey> key(DSLContext sql, long id) {
        return sql.select(VAULT_FILE.SEALED_KEY)
                .from(VAULT_FILE)
                .where(VAULT_FILE.ID.eq(id))
                .and(VAULT_FILE.SEALED_KEY.isNotNull())
                .fetchOptional(VAULT_FILE.SEALED_KEY)
                .map(closed -> key(id, closed));
    }

    /** From where it came. */
    Path origin(VaultFile file) {
        String path = store.read(sql -> text(
                sql.selectFrom(VAULT_FILE).where(VAULT_FILE.ID.eq(file.id())).fetchSingle(),
                VAULT_FILE.ORIGIN,
                "origin"));
        return Path.of(path);
    }

    /** Takes its content in, whole, in the place of whatever was taken in before. */
    void keep(VaultFile file, byte[] content) {
        int pieces = Math.max(1, (content.length + PIECE - 1) / PIECE);
        store.change(sql -> {
            SealingKey key = key(sql, file.id()).orElseThrow();
            sql.deleteFrom(VAULT_PIECE).where(VAULT_PIECE.FILE_ID.eq(file.id())).execute();
            for (int i = 0; i < pieces; i++) {
                byte[] piece = Arrays.copyOfRange(content, i * PIECE, Math.min(content.length, (i + 1) * PIECE));
                sql.insertInto(VAULT_PIECE)
                        .set(VAULT_PIECE.FILE_ID, file.id())
                        .set(VAULT_PIECE.NUMBER, i)
                        .set(VAULT_PIECE.CONTENT, key.seal(piece, place(i, pieces)))
                        .execute();
            }
            sql.update(VAULT_FILE)
                    .set(VAULT_FILE.SIZE, (long) content.length)
                    .set(VAULT_FILE.STATE, State.COPIED.id())
                    .where(VAULT_FILE.ID.eq(file.id()))
                    .execute();
        });
    }

    /** Notes where it stands from now on. */
    void stands(VaultFile file, State state) {
        store.change(sql -> sql.update(VAULT_FILE)
                .set(VAULT_FILE.STATE, state.id())
                .set(VAULT_FILE.CHANGED_AT, clock.instant())
                .where(VAULT_FILE.ID.eq(file.id()))
                .execute());
    }

    /** Its content; who asks for it is not asked here. */
    byte[] content(VaultFile file) {
        return store.read(sql -> content(sql, file));
    }

    byte[] content(DSLContext sql, VaultFile file) {
        SealingKey key = key(sql, file.id()).orElseThrow();
        List<byte[]> pieces = sql.select(VAULT_PIECE.CONTENT)
                .from(VAULT_PIECE)
                .where(VAULT_PIECE.FILE_ID.eq(file.id()))
                .orderBy(VAULT_PIECE.NUMBER)
                .fetch(VAULT_PIECE.CONTENT);
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) file.size());
        for (int i = 0; i < pieces.size(); i++) {
            content.writeBytes(key.open(pieces.get(i), place(i, pieces.size())));
        }
        return content.toByteArray();
    }

    /** The numbers of the accounts that may open it. */
    public Set<Long> readers(VaultFile file) {
        return store.read(sql -> sql
                .select(VAULT_READER.ACCOUNT_ID)
                .from(VAULT_READER)
                .where(VAULT_READER.FILE_ID.eq(file.id()))
                .fetch(VAULT_READER.ACCOUNT_ID)
                .stream()
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Says who may open it from now on. */
    public void readers(Account by, VaultFile file, Set<Long> accounts) {
        store.change(sql -> {
            sql.deleteFrom(VAULT_READER)
                    .where(VAULT_READER.FILE_ID.eq(file.id()))
                    .execute();
            accounts.forEach(account -> let(sql, file.id(), account));
            log.add(sql, by.auditName(), Action.VAULT_READERS_CHANGED, subject(file.id()));
        });
    }

    /** Lets it go: key, pieces, readers and links. What is known of its openings stays. */
    void leaves(Account by, VaultFile file, State state) {
        store.change(sql -> {
            sql.update(VAULT_FILE)
                    .setNull(VAULT_FILE.SEALED_KEY)
                    .setNull(VAULT_FILE.NAME)
                    .setNull(VAULT_FILE.ORIGIN)
                    .set(VAULT_FILE.STATE, state.id())
                    .set(VAULT_FILE.CHANGED_AT, clock.instant())
                    .where(VAULT_FILE.ID.eq(file.id()))
                    .execute();
            List.of(VAULT_PIECE, VAULT_READER, VAULT_LINK)
                    .forEach(table -> sql.deleteFrom(table)
                            .where(DSL.field(DSL.name("file_id"), Long.class).eq(file.id()))
                            .execute());
            log.add(sql, by.auditName(), Action.VAULT_FILE_LEFT, subject(file.id()));
        });
    }
}
