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
import org.jooq.Record;
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

    /** Adds events, within a change; gives the place of the first. */
    long add(DSLContext sql, List<ChoiceEvent> events) {
        MerkleTree tree = head(sql);
        long first = tree.size() + 1;
        for (ChoiceEvent event : events) {
            byte[] salt = new byte[Entry.SALT_BYTES];
            random.nextBytes(salt);
            Entry entry = Entry.of(tree.size() + 1, event, salt);
            insert(sql, entry, event);
            tree.add(entry.commitment());
        }
        keep(sql, tree, first == 1);
        return first;
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

    private static void insert(DSLContext sql, Entry entry, ChoiceEvent event) {
        sql.insertInto(CHOICE_EVENT)
                .set(CHOICE_EVENT.SEQ, entry.seq())
                .set(CHOICE_EVENT.RECORD, event.record())
                .set(CHOICE_EVENT.HAPPENED_AT, event.happenedAt())
                .set(CHOICE_EVENT.SUBJECT, event.subject())
                .set(CHOICE_EVENT.PURPOSE, event.what().purpose())
                .set(CHOICE_EVENT.ACT, event.what().act().id())
                .set(CHOICE_EVENT.TEXT_HASH, event.what().textHash())
                .set(CHOICE_EVENT.LANGUAGE, event.what().language())
                .set(CHOICE_EVENT.METHOD, event.how().method())
                .set(CHOICE_EVENT.PLACE, event.how().place())
                .set(CHOICE_EVENT.ACTOR, event.who().actor().id())
                .set(CHOICE_EVENT.ACTOR_NAME, event.who().name())
                .set(CHOICE_EVENT.WITNESS, event.who().witness())
                .set(CHOICE_EVENT.BASIS, event.terms().basis())
                .set(CHOICE_EVENT.JURISDICTION, event.terms().jurisdiction())
                .set(CHOICE_EVENT.VALID_UNTIL, event.terms().validUntil())
                .set(CHOICE_EVENT.TRUST, event.terms().trust().id())
                .set(CHOICE_EVENT.DETAIL, event.what().detail())
                .set(CHOICE_EVENT.SALT, entry.salt())
                .set(CHOICE_EVENT.COMMITMENT, entry.commitment())
                .execute();
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
                .fetch(Ledger::entry));
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
                .fetch(Ledger::entry);
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

    private static Entry entry(Record row) {
        byte[] salt = row.get(CHOICE_EVENT.SALT);
        return new Entry(
                row.get(CHOICE_EVENT.SEQ),
                salt.length == 0 ? Optional.empty() : Optional.of(event(row)),
                salt,
                row.get(CHOICE_EVENT.COMMITMENT));
    }

    private static ChoiceEvent event(Record row) {
        return new ChoiceEvent(
                row.get(CHOICE_EVENT.RECORD),
                row.get(CHOICE_EVENT.HAPPENED_AT),
                row.get(CHOICE_EVENT.SUBJECT),
                new ChoiceEvent.What(
                        row.get(CHOICE_EVENT.PURPOSE),
                        Act.of(row.get(CHOICE_EVENT.ACT)).orElseThrow(),
                        row.get(CHOICE_EVENT.TEXT_HASH),
                        row.get(CHOICE_EVENT.LANGUAGE),
                        row.get(CHOICE_EVENT.DETAIL)),
                new ChoiceEvent.How(row.get(CHOICE_EVENT.METHOD), row.get(CHOICE_EVENT.PLACE)),
                new ChoiceEvent.Who(
                        Actor.of(row.get(CHOICE_EVENT.ACTOR)).orElseThrow(),
                        row.get(CHOICE_EVENT.ACTOR_NAME),
                        row.get(CHOICE_EVENT.WITNESS)),
                new ChoiceEvent.Terms(
                        row.get(CHOICE_EVENT.BASIS),
                        row.get(CHOICE_EVENT.JURISDICTION),
                        row.get(CHOICE_EVENT.VALID_UNTIL),
                        Trust.of(row.get(CHOICE_EVENT.TRUST)).orElseThrow()));
    }

    /** The key that signs it. */
    public SigningKey key() {
        return key;
    }
}
