/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import static org.resguardo.platform.storage.schema.Tables.CHOICE_CHECKPOINT;
import static org.resguardo.platform.storage.schema.Tables.CHOICE_EVENT;
import static org.resguardo.platform.storage.schema.Tables.CHOICE_HEAD;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.resguardo.platform.proof.Checkpoint;
import org.resguardo.platform.proof.MerkleTree;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.storage.Store;

/**
 * What customers decided, entry after entry. Nothing is ever changed; an erasure empties entries of a person, and writes down which.
 *
 * <p>A tree of hashes grows over it within the change that adds an entry. Its root is signed soon after, not within: a signature takes
 * as long as several entries.
 */
public final class Ledger {
    private static final int PAGE = 5_000;

    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final SigningKey key;

    /** The ledger in a database, signed with a key. */
    public Ledger(Store store, InstantSource clock, RandomGenerator random, SigningKey key) {
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.key = key;
    }

    /** Begins to add events, within a change. */
    Growth grow(DSLContext sql) {
        return new Growth(head(sql), random);
    }

    /** Adds one event, within a change. */
    void add(DSLContext sql, ChoiceEvent event) {
        Growth growth = grow(sql);
        growth.add(event);
        growth.keep(sql);
    }

    /** The entries that a change adds; none is written before {@link #keep}. */
    static final class Growth {
        private final MerkleTree tree;
        private final boolean first;
        private final RandomGenerator random;
        private final List<List<?>> rows = new ArrayList<>();

        private Growth(MerkleTree tree, RandomGenerator random) {
            this.tree = tree;
            this.first = tree.size() == 0;
            this.random = random;
        }

        /** Adds an event; gives its place. */
        long add(ChoiceEvent event) {
            byte[] salt = new byte[Entry.SALT_BYTES];
            random.nextBytes(salt);
            Entry entry = Entry.of(tree.size() + 1, event, salt);
            tree.add(entry.commitment());
            rows.add(EventRows.row(entry, event));
            return entry.seq();
        }

        /** Writes them, and how the tree stands. */
        void keep(DSLContext sql) {
            if (!rows.isEmpty()) {
                EventRows.ROWS.add(sql, rows);
                Ledger.keep(sql, tree, first);
            }
        }
    }

    private static MerkleTree head(DSLContext sql) {
        return sql.select(CHOICE_HEAD.TREE)
                .from(CHOICE_HEAD)
                .where(CHOICE_HEAD.ID.eq(1L))
                .fetchOptional(CHOICE_HEAD.TREE)
                .map(MerkleTree::from)
                .orElseGet(MerkleTree::new);
    }

    private static void keep(DSLContext sql, MerkleTree tree, boolean first) {
        if (first) {
            sql.insertInto(CHOICE_HEAD)
                    .set(CHOICE_HEAD.ID, 1L)
                    .set(CHOICE_HEAD.SIZE, tree.size())
                    .set(CHOICE_HEAD.TREE, tree.state())
                    .execute();
        } else {
            sql.update(CHOICE_HEAD)
                    .set(CHOICE_HEAD.SIZE, tree.size())
                    .set(CHOICE_HEAD.TREE, tree.state())
                    .where(CHOICE_HEAD.ID.eq(1L))
                    .execute();
        }
    }

    /** How many entries there are. */
    public long size() {
        return store.read(Ledger::head).size();
    }

    /** Signs how the ledger stands, once for each state. A note that is kept elsewhere too keeps anybody here from rewriting it. */
    public Optional<String> sign() {
        MerkleTree tree = store.read(Ledger::head);
        if (tree.size() == 0) {
            return Optional.empty();
        }
        Optional<String> there = note(tree.size());
        if (there.isPresent()) {
            return there;
        }
        String note = key.sign(new Checkpoint(key.origin(), tree.size(), tree.root()));
        Instant now = clock.instant();
        store.change(sql -> sql.insertInto(CHOICE_CHECKPOINT)
                .set(CHOICE_CHECKPOINT.SIZE, tree.size())
                .set(CHOICE_CHECKPOINT.SIGNED_AT, now)
                .set(CHOICE_CHECKPOINT.NOTE, note)
                .onConflictDoNothing()
                .execute());
        return Optional.of(note);
    }

    private Optional<String> note(long size) {
        return store.read(sql -> sql.select(CHOICE_CHECKPOINT.NOTE)
                .from(CHOICE_CHECKPOINT)
                .where(CHOICE_CHECKPOINT.SIZE.eq(size))
                .fetchOptional(CHOICE_CHECKPOINT.NOTE));
    }

    /** The states that were signed, in their order. */
    public List<String> notes() {
        return store.read(sql -> sql.select(CHOICE_CHECKPOINT.NOTE)
                .from(CHOICE_CHECKPOINT)
                .orderBy(CHOICE_CHECKPOINT.SIZE)
                .fetch(CHOICE_CHECKPOINT.NOTE));
    }

    /** When a state was signed last. */
    public Optional<Instant> signedAt() {
        return store.read(sql -> sql.select(CHOICE_CHECKPOINT.SIGNED_AT)
                .from(CHOICE_CHECKPOINT)
                .orderBy(CHOICE_CHECKPOINT.SIZE.desc())
                .limit(1)
                .fetchOptional(CHOICE_CHECKPOINT.SIGNED_AT));
    }

    /** Hands over all entries, in their order, some thousand at a time. */
    public void each(Consumer<Entry> taker) {
        long last = 0;
        List<Entry> page = after(last, PAGE);
        while (!page.isEmpty()) {
            page.forEach(taker);
            last = page.getLast().seq();
            page = after(last, PAGE);
        }
    }

    /** The entries behind a place, in their order, at most so many. */
    public List<Entry> after(long seq, int most) {
        return store.read(sql -> sql.selectFrom(CHOICE_EVENT)
                .where(CHOICE_EVENT.SEQ.gt(seq))
                .orderBy(CHOICE_EVENT.SEQ)
                .limit(most)
                .fetch(EventRows::entry));
    }

    /** What one person decided, in its order. */
    public List<Entry> of(String subject) {
        return store.read(sql -> of(sql, subject));
    }

    static List<Entry> of(DSLContext sql, String subject) {
        return sql.selectFrom(CHOICE_EVENT)
                .where(CHOICE_EVENT.SUBJECT.eq(subject))
                .and(CHOICE_EVENT.SUBJECT.ne(""))
                .orderBy(CHOICE_EVENT.SEQ)
                .fetch(EventRows::entry);
    }

    /** Empties the entries of a person, within a change; the commitments stay. Gives their places. */
    static List<Long> empty(DSLContext sql, String subject) {
        List<Long> places = new ArrayList<>(sql.select(CHOICE_EVENT.SEQ)
                .from(CHOICE_EVENT)
                .where(CHOICE_EVENT.SUBJECT.eq(subject))
                .and(CHOICE_EVENT.SUBJECT.ne(""))
                .orderBy(CHOICE_EVENT.SEQ)
                .fetch(CHOICE_EVENT.SEQ));
        sql.update(CHOICE_EVENT)
                .set(CHOICE_EVENT.RECORD, "")
                .set(CHOICE_EVENT.HAPPENED_AT, Instant.EPOCH)
                .set(CHOICE_EVENT.SUBJECT, "")
                .set(CHOICE_EVENT.PURPOSE, "")
                .set(CHOICE_EVENT.ACT, "")
                .set(CHOICE_EVENT.TEXT_HASH, "")
                .set(CHOICE_EVENT.LANGUAGE, "")
                .set(CHOICE_EVENT.METHOD, "")
                .set(CHOICE_EVENT.PLACE, "")
                .set(CHOICE_EVENT.ACTOR, "")
                .set(CHOICE_EVENT.ACTOR_NAME, "")
                .set(CHOICE_EVENT.WITNESS, "")
                .set(CHOICE_EVENT.BASIS, "")
                .set(CHOICE_EVENT.JURISDICTION, "")
                .set(CHOICE_EVENT.VALID_UNTIL, "")
                .set(CHOICE_EVENT.TRUST, "")
                .set(CHOICE_EVENT.DETAIL, "")
                .set(CHOICE_EVENT.SALT, new byte[0])
                .where(CHOICE_EVENT.SUBJECT.eq(subject))
                .and(CHOICE_EVENT.SUBJECT.ne(""))
                .execute();
        return places;
    }

    /** The key that signs it. */
    public SigningKey key() {
        return key;
    }
}
