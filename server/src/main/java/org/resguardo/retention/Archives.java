/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.resguardo.platform.storage.schema.Tables.ARCHIVE;
import static org.resguardo.platform.storage.schema.Tables.ARCHIVE_PIECE;
import static org.resguardo.platform.storage.schema.Tables.ARCHIVE_READER;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.secret.SealingKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;

/**
 * The archives: each sealed under a key of its own, in pieces that do not open in another archive or another order. They lie in
 * the database, so that every backup has them; when the day of one has come, its key goes first.
 */
public final class Archives {
    private final Store store;
    private final Vault vault;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final AuditLog log;

    /** The archives in a database, with their keys sealed in a vault. */
    public Archives(Store store, Vault vault, InstantSource clock, RandomGenerator random, AuditLog log) {
        this.store = store;
        this.vault = vault;
        this.clock = clock;
        this.random = random;
        this.log = log;
    }

    /**
     * Puts what a run took into an archive. It counts from {@link #keep} on; what an attempt before this one left is begun anew.
     *
     * @param months how long it is kept
     */
    long make(DisposalRun run, Quarantine quarantine, int months) {
        long id = store.write(sql -> begin(sql, run, months));
        for (int i = 0; i < quarantine.frames(); i++) {
            int number = i;
            Frame frame = quarantine.frame(i).archived();
            store.change(sql -> put(sql, id, number, frame));
        }
        return id;
    }

    private long begin(DSLContext sql, DisposalRun run, int months) {
        sql.select(ARCHIVE.ID)
                .from(ARCHIVE)
                .where(ARCHIVE.RUN_ID.eq(run.id()))
                .and(ARCHIVE.STATE.eq(Archive.State.MAKING.id()))
                .fetch(ARCHIVE.ID)
                .forEach(left -> {
                    sql.deleteFrom(ARCHIVE_PIECE)
                            .where(ARCHIVE_PIECE.ARCHIVE_ID.eq(left))
                            .execute();
                    sql.deleteFrom(ARCHIVE).where(ARCHIVE.ID.eq(left)).execute();
                });
        Instant now = clock.instant();
        long id = sql.insertInto(ARCHIVE)
                .set(ARCHIVE.RUN_ID, run.id())
                .set(ARCHIVE.STATE, Archive.State.MAKING.id())
                .set(ARCHIVE.MADE_AT, now)
                .set(ARCHIVE.ENDS_AT, end(now, months))
                .returningResult(ARCHIVE.ID)
                .fetchSingle()
                .value1();
        sql.update(ARCHIVE)
                .set(
                        ARCHIVE.SEALED_KEY,
                        SealingKey.make(vault, purpose(id), random).sealed())
                .where(ARCHIVE.ID.eq(id))
                .execute();
        return id;
    }

    /** One day is left to spare, so that no time zone cuts the time short. */
    private static Instant end(Instant now, int months) {
        return LocalDate.ofInstant(now, ZoneId.systemDefault())
                .plusMonths(months)
                .plusDays(1)
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant();
    }

    private void put(DSLContext sql, long id, int number, Frame frame) {
        sql.insertInto(ARCHIVE_PIECE)
                .set(ARCHIVE_PIECE.ARCHIVE_ID, id)
                .set(ARCHIVE_PIECE.NUMBER, number)
                .set(ARCHIVE_PIECE.CONTENT, key(sql, id).seal(frame.bytes(), place(number)))
                .execute();
    }

    private static byte[] purpose(long id) {
        return bytes("archive.sealed_key " + id);
    }

    private static byte[] place(int number) {
        return bytes("piece " + number);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private SealingKey key(DSLContext sql, long id) {
        byte[] sealed = sql.select(ARCHIVE.SEALED_KEY)
                .from(ARCHIVE)
                .where(ARCHIVE.ID.eq(id))
                .and(ARCHIVE.SEALED_KEY.isNotNull())
                .fetchOptional(ARCHIVE.SEALED_KEY)
                .orElseThrow(() -> new Fault(FaultKind.LASTING, "retention.archive.gone"));
        return SealingKey.open(vault, purpose(id), sealed);
    }

    /** Lets an archive count from now on, in the change in which its run ends. Those who approved the run may open it. */
    void keep(DSLContext sql, long id, Tally tally, Collection<Long> readers) {
        int pieces = sql.fetchCount(ARCHIVE_PIECE, ARCHIVE_PIECE.ARCHIVE_ID.eq(id));
        sql.update(ARCHIVE)
                .set(ARCHIVE.STATE, Archive.State.KEPT.id())
                .set(ARCHIVE.PIECES, pieces)
                .set(ARCHIVE.ROW_COUNT, tally.rows())
                .set(ARCHIVE.ALONG_COUNT, tally.along())
                .where(ARCHIVE.ID.eq(id))
                .execute();
        readers.forEach(account -> let(sql, id, account));
        log.add(sql, "schedule", Action.ARCHIVE_MADE, subject(id));
    }

    static String subject(long id) {
        return "archive:" + id;
    }

    private static void let(DSLContext sql, long archive, long account) {
        sql.insertInto(ARCHIVE_READER)
                .set(ARCHIVE_READER.ARCHIVE_ID, archive)
                .set(ARCHIVE_READER.ACCOUNT_ID, account)
                .onConflictDoNothing()
                .execute();
    }

    /** All that were ever made and are still told of, the latest first. */
    public List<Archive> all() {
        return all(ARCHIVE.STATE.ne(Archive.State.MAKING.id()));
    }

    /** Those that can be opened. */
    public List<Archive> kept() {
        return all(ARCHIVE.STATE.eq(Archive.State.KEPT.id()));
    }

    /** Those whose day has come. */
    List<Archive> over() {
        return all(ARCHIVE.STATE.eq(Archive.State.KEPT.id()).and(ARCHIVE.ENDS_AT.le(clock.instant())));
    }

    /** One of them. */
    public Optional<Archive> find(long id) {
        return all(ARCHIVE.ID.eq(id).and(ARCHIVE.STATE.ne(Archive.State.MAKING.id()))).stream()
                .findFirst();
    }

    /** The archive that a run made. */
    public Optional<Archive> of(DisposalRun run) {
        return all(ARCHIVE.RUN_ID.eq(run.id()).and(ARCHIVE.STATE.ne(Archive.State.MAKING.id()))).stream()
                .findFirst();
    }

    private List<Archive> all(Condition which) {
        return store.read(sql ->
                sql.selectFrom(ARCHIVE).where(which).orderBy(ARCHIVE.ID.desc()).fetch(Archives::archive));
    }

    private static Archive archive(Record row) {
        return new Archive(
                row.get(ARCHIVE.ID),
                row.get(ARCHIVE.RUN_ID),
                Archive.State.of(row.get(ARCHIVE.STATE)),
                row.get(ARCHIVE.PIECES),
                row.get(ARCHIVE.ROW_COUNT),
                row.get(ARCHIVE.ALONG_COUNT),
                row.get(ARCHIVE.MADE_AT),
                row.get(ARCHIVE.ENDS_AT),
                Optional.ofNullable(row.get(ARCHIVE.DESTROYED_AT)));
    }

    /** Goes through what an archive holds, a piece at a time; who asks for it is not asked here. */
    void read(Archive archive, Consumer<Frame> each) {
        SealingKey key = store.read(sql -> key(sql, archive.id()));
        for (int i = 0; i < archive.pieces(); i++) {
            int number = i;
            byte[] piece = store.read(sql -> piece(sql, archive.id(), number));
            each.accept(Frame.of(key.open(piece, place(number))));
        }
    }

    private static byte[] piece(DSLContext sql, long archive, int number) {
        return sql.select(ARCHIVE_PIECE.CONTENT)
                .from(ARCHIVE_PIECE)
                .where(ARCHIVE_PIECE.ARCHIVE_ID.eq(archive))
                .and(ARCHIVE_PIECE.NUMBER.eq(number))
                .fetchOptional(ARCHIVE_PIECE.CONTENT)
                .orElseThrow(() -> new Fault(FaultKind.LASTING, "retention.archive.gone"));
    }

    /** Writes every piece anew under another key, so that no copy of what was taken out opens any more. */
    void rewrite(Archive archive, UnaryOperator<Frame> change) {
        store.change(sql -> {
            SealingKey old = key(sql, archive.id());
            SealingKey made = SealingKey.make(vault, purpose(archive.id()), random);
            for (int i = 0; i < archive.pieces(); i++) {
                Frame frame = change.apply(Frame.of(old.open(piece(sql, archive.id(), i), place(i))));
                sql.update(ARCHIVE_PIECE)
                        .set(ARCHIVE_PIECE.CONTENT, made.seal(frame.bytes(), place(i)))
                        .where(ARCHIVE_PIECE.ARCHIVE_ID.eq(archive.id()))
                        .and(ARCHIVE_PIECE.NUMBER.eq(i))
                        .execute();
            }
            sql.update(ARCHIVE)
                    .set(ARCHIVE.SEALED_KEY, made.sealed())
                    .where(ARCHIVE.ID.eq(archive.id()))
                    .execute();
        });
    }

    /** The numbers of the accounts that may open it. */
    public Set<Long> readers(Archive archive) {
        return store.read(sql -> sql
                .select(ARCHIVE_READER.ACCOUNT_ID)
                .from(ARCHIVE_READER)
                .where(ARCHIVE_READER.ARCHIVE_ID.eq(archive.id()))
                .fetch(ARCHIVE_READER.ACCOUNT_ID)
                .stream()
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Says who may open it from now on. */
    public void readers(Account by, Archive archive, Set<Long> accounts) {
        store.change(sql -> {
            sql.deleteFrom(ARCHIVE_READER)
                    .where(ARCHIVE_READER.ARCHIVE_ID.eq(archive.id()))
                    .execute();
            accounts.forEach(account -> let(sql, archive.id(), account));
            log.add(sql, by.auditName(), Action.ARCHIVE_READERS_CHANGED, subject(archive.id()));
        });
    }

    /** Destroys an archive: its key, its pieces, and who might open it. What is known of its openings stays. */
    void destroy(Archive archive) {
        store.change(sql -> destroy(sql, archive));
    }

    /** Destroys the archive of a run that was taken back: its records are in their place again. */
    void takenBack(DSLContext sql, DisposalRun run) {
        sql.selectFrom(ARCHIVE)
                .where(ARCHIVE.RUN_ID.eq(run.id()))
                .and(ARCHIVE.STATE.ne(Archive.State.DESTROYED.id()))
                .fetch(Archives::archive)
                .forEach(archive -> destroy(sql, archive));
    }

    private void destroy(DSLContext sql, Archive archive) {
        sql.update(ARCHIVE)
                .setNull(ARCHIVE.SEALED_KEY)
                .set(ARCHIVE.STATE, Archive.State.DESTROYED.id())
                .set(ARCHIVE.DESTROYED_AT, clock.instant())
                .where(ARCHIVE.ID.eq(archive.id()))
                .execute();
        sql.deleteFrom(ARCHIVE_PIECE)
                .where(ARCHIVE_PIECE.ARCHIVE_ID.eq(archive.id()))
                .execute();
        sql.deleteFrom(ARCHIVE_READER)
                .where(ARCHIVE_READER.ARCHIVE_ID.eq(archive.id()))
                .execute();
        log.add(sql, "schedule", Action.ARCHIVE_DESTROYED, subject(archive.id()));
    }
}
