/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.index;

import static org.resguardo.platform.storage.schema.Tables.PERSON_INDEX_PIECE;
import static org.resguardo.platform.storage.schema.Tables.PERSON_INDEX_SETTING;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.schema.tables.records.PersonIndexPieceRecord;

/**
 * Keyed hashes (HMAC-SHA-256, cut to 16 bytes) of addresses and telephone numbers, and where they stand. It says where somebody stood when
 * the data was looked through last, never that she stands nowhere else: whoever asks it looks through everything besides.
 */
public final class PersonIndex {
    static final int MARK_BYTES = 16;

    private static final long ONLY = 1;
    private static final int KEY_BYTES = 32;
    private static final byte[] PURPOSE = "person_index_setting.index_key".getBytes(StandardCharsets.UTF_8);

    private final Store store;
    private final InstantSource clock;
    private final Vault vault;
    private final SecureRandom random;
    private final AuditLog log;

    /** The index in a database. */
    public PersonIndex(Store store, InstantSource clock, Vault vault, SecureRandom random, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.vault = vault;
        this.random = random;
        this.log = log;
    }

    /**
     * That the index is wanted.
     *
     * @param begun since when
     * @param looked when the data was last looked through for it; empty before the first time
     * @param entries how many places of how many hashes it knows
     */
    public record State(Instant begun, Optional<Instant> looked, long entries) {}

    /**
     * Where somebody stood.
     *
     * @param storeId in which data store
     * @param dataset in which table, or in which file, by the id by which it is changed
     * @param row the number of the row; 0 for a file, and for a table whose rows have no number
     */
    public record Hit(long storeId, String dataset, long row) {}

    /**
     * A hash of what stands in a row.
     *
     * @param mark the hash
     * @param row the number of the row, or 0
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Entry(byte[] mark, long row) {}

    /** Whether the index is wanted; empty when it is not, and then nothing of it is kept. */
    public Optional<State> state() {
        return store.read(sql -> sql.selectFrom(PERSON_INDEX_SETTING)
                .where(PERSON_INDEX_SETTING.ID.eq(ONLY))
                .fetchOptional()
                .map(row -> new State(row.getBegunAt(), Optional.ofNullable(row.getLookedAt()), entries(sql))));
    }

    private static long entries(DSLContext sql) {
        return sql.select(DSL.coalesce(DSL.sum(PERSON_INDEX_PIECE.ENTRY_COUNT), BigDecimal.ZERO))
                .from(PERSON_INDEX_PIECE)
                .fetchSingle()
                .value1()
                .longValue();
    }

    /** The owner wants the index. It gets a key of its own. */
    public void begin(Account by) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        byte[] sealed = vault.seal(key, PURPOSE);
        Arrays.fill(key, (byte) 0);
        store.change(sql -> {
            int begun = sql.insertInto(PERSON_INDEX_SETTING)
                    .set(PERSON_INDEX_SETTING.ID, ONLY)
                    .set(PERSON_INDEX_SETTING.INDEX_KEY, sealed)
                    .set(PERSON_INDEX_SETTING.ACCOUNT_ID, by.id())
                    .set(PERSON_INDEX_SETTING.BEGUN_AT, clock.instant())
                    .onConflictDoNothing()
                    .execute();
            if (begun == 1) {
                log.add(sql, by.auditName(), Action.CASE_INDEX, "on");
            }
        });
    }

    /** The owner no longer wants it: all of it goes, and its key. */
    public void end(Account by) {
        store.change(sql -> {
            empty(sql);
            if (sql.deleteFrom(PERSON_INDEX_SETTING).execute() == 1) {
                log.add(sql, by.auditName(), Action.CASE_INDEX, "off");
            }
        });
    }

    /** A database that was restored may know people who were erased since: its index is made anew. */
    public static void emptyRestored(DSLContext sql) {
        empty(sql);
        sql.update(PERSON_INDEX_SETTING).setNull(PERSON_INDEX_SETTING.LOOKED_AT).execute();
    }

    private static void empty(DSLContext sql) {
        sql.deleteFrom(PERSON_INDEX_PIECE).execute();
    }

    /** How the index hashes; empty when it is not wanted. */
    public Optional<Marks> marks() {
        return store.read(sql -> sql.select(PERSON_INDEX_SETTING.INDEX_KEY)
                .from(PERSON_INDEX_SETTING)
                .where(PERSON_INDEX_SETTING.ID.eq(ONLY))
                .fetchOptional()
                .map(row -> new Marks(new PersonHash(vault.open(row.value1(), PURPOSE)))));
    }

    /** Hashes as the index keeps them. Not safe for use by two threads at once. */
    public static final class Marks {
        private final PersonHash hash;

        private Marks(PersonHash hash) {
            this.hash = hash;
        }

        /** The hash of an address or number as it compares. */
        public byte[] of(String plain) {
            return Arrays.copyOf(hash.bytes("person-index", plain), MARK_BYTES);
        }
    }

    /** Where anybody stood who is known by one of these, as they compare; nothing where no index is wanted. */
    public List<Hit> hits(Collection<String> plain) {
        return marks().map(marks -> store.read(sql -> plain.stream()
                        .map(marks::of)
                        .flatMap(mark -> hits(sql, mark).stream())
                        .distinct()
                        .sorted(Comparator.comparingLong(Hit::storeId)
                                .thenComparing(Hit::dataset)
                                .thenComparingLong(Hit::row))
                        .toList()))
                .orElse(List.of());
    }

    private static List<Hit> hits(DSLContext sql, byte[] mark) {
        return maybeIn(sql, mark)
                .fetch(row -> new IndexPiece(row.getEntries())
                        .rows(mark).stream()
                                .map(at -> new Hit(row.getStoreId(), row.getDataset(), at))
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The pieces in which a hash stands, if anywhere. */
    private static SelectConditionStep<PersonIndexPieceRecord> maybeIn(DSLContext sql, byte[] mark) {
        return sql.selectFrom(PERSON_INDEX_PIECE)
                .where(PERSON_INDEX_PIECE.FIRST_MARK.le(mark))
                .and(PERSON_INDEX_PIECE.LAST_MARK.ge(mark));
    }

    /** Forgets what was known of a table or file. */
    public void forget(long storeId, String dataset) {
        store.change(sql -> sql.deleteFrom(PERSON_INDEX_PIECE)
                .where(PERSON_INDEX_PIECE.STORE_ID.eq(storeId))
                .and(PERSON_INDEX_PIECE.DATASET.eq(dataset))
                .execute());
    }

    /** Forgets what was known of a data store besides some tables and files. */
    public void forgetOthers(long storeId, Collection<String> datasets) {
        store
                .read(sql -> sql.selectDistinct(PERSON_INDEX_PIECE.DATASET)
                        .from(PERSON_INDEX_PIECE)
                        .where(PERSON_INDEX_PIECE.STORE_ID.eq(storeId))
                        .fetch(PERSON_INDEX_PIECE.DATASET))
                .stream()
                .filter(known -> !datasets.contains(known))
                .forEach(gone -> forget(storeId, gone));
    }

    /** Keeps more of a table or file, unless the index was turned off in the meantime. The more at once, the fewer pieces a search reads. */
    public void add(long storeId, String dataset, Collection<Entry> entries) {
        List<IndexPiece> pieces = IndexPiece.of(entries);
        store.change(sql -> {
            if (sql.fetchCount(PERSON_INDEX_SETTING) == 1) {
                pieces.forEach(piece -> insert(sql, storeId, dataset, piece));
            }
        });
    }

    private static void insert(DSLContext sql, long storeId, String dataset, IndexPiece piece) {
        sql.insertInto(PERSON_INDEX_PIECE)
                .set(PERSON_INDEX_PIECE.STORE_ID, storeId)
                .set(PERSON_INDEX_PIECE.DATASET, dataset)
                .set(PERSON_INDEX_PIECE.FIRST_MARK, piece.first())
                .set(PERSON_INDEX_PIECE.LAST_MARK, piece.last())
                .set(PERSON_INDEX_PIECE.ENTRY_COUNT, (long) piece.count())
                .set(PERSON_INDEX_PIECE.ENTRIES, piece.bytes())
                .execute();
    }

    /** All places were looked through for it. */
    public void looked() {
        store.change(sql -> sql.update(PERSON_INDEX_SETTING)
                .set(PERSON_INDEX_SETTING.LOOKED_AT, clock.instant())
                .execute());
    }

    /** Forgets the hashes of somebody; answers how many places of hers it knew. */
    public int forget(Collection<String> plain) {
        return marks().map(marks -> store.write(sql -> plain.stream()
                        .map(marks::of)
                        .mapToInt(mark -> forget(sql, mark))
                        .sum()))
                .orElse(0);
    }

    /** A piece that held her is written anew without her, so that its borders are not hers either. */
    private static int forget(DSLContext sql, byte[] mark) {
        int known = 0;
        for (var row : maybeIn(sql, mark).fetch()) {
            IndexPiece piece = new IndexPiece(row.getEntries());
            int hers = piece.rows(mark).size();
            if (hers > 0) {
                sql.deleteFrom(PERSON_INDEX_PIECE)
                        .where(PERSON_INDEX_PIECE.ID.eq(row.getId()))
                        .execute();
                piece.without(mark).forEach(rest -> insert(sql, row.getStoreId(), row.getDataset(), rest));
            }
            known += hers;
        }
        return known;
    }
}
