/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import static org.resguardo.platform.storage.schema.Tables.MAIL;
import static org.resguardo.platform.storage.schema.Tables.MAIL_CONTENT;
import static org.resguardo.platform.storage.schema.Tables.MAIL_SUPPRESSION;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.schema.tables.records.MailRecord;

/**
 * Takes messages in, within the change that makes them necessary. Each is handed over once, or visibly failed; where there is no mail
 * server it waits, to be printed or copied.
 */
public final class Outbox {
    private static final int LOT = 1_000;
    /** The mailbox does not exist, or has moved (RFC 3463, X.1). */
    private static final String GONE = "5.1.";

    private static final String UNSENT = "unsent.invalid";

    private final Store store;
    private final InstantSource clock;
    private final Vault vault;
    private final AddressHash hash;

    /** The outbox in a database. */
    public Outbox(Store store, InstantSource clock, Vault vault, AddressHash hash) {
        this.store = store;
        this.clock = clock;
        this.vault = vault;
        this.hash = hash;
    }

    /** Takes a message in within a change: both are written, or neither is. A key that is there already is left as it is. */
    public void put(DSLContext sql, Mail mail) {
        Instant now = clock.instant();
        int added = sql.insertInto(MAIL)
                .set(MAIL.MAIL_KEY, mail.key())
                .set(MAIL.KIND, mail.kind().id())
                .set(MAIL.RANK, mail.kind().ordinal())
                .set(MAIL.ADDRESS, sealed(mail.key(), mail.to()))
                .set(MAIL.ADDRESS_HASH, hash.of(mail.to()))
                .set(MAIL.STATE, MailState.WAITING.id())
                .set(MAIL.PUT_AT, now)
                .set(MAIL.DUE_AT, now)
                .set(
                        MAIL.MESSAGE_ID,
                        mail.thread()
                                .own()
                                .orElseGet(() -> MessageId.random(UNSENT))
                                .text())
                .set(MAIL.ANSWERS, mail.thread().references())
                .onConflict(MAIL.MAIL_KEY)
                .doNothing()
                .execute();
        if (added == 1) {
            sql.update(MAIL)
                    .set(MAIL.CONTENT_ID, content(sql, mail.key(), mail.content()))
                    .where(MAIL.MAIL_KEY.eq(mail.key()))
                    .execute();
        }
    }

    /** Takes a content in that goes to many, under a key of the caller's; gives its number. A key that is there already is left as it is. */
    public long content(DSLContext sql, String key, MailContent content) {
        return sql.select(MAIL_CONTENT.ID)
                .from(MAIL_CONTENT)
                .where(MAIL_CONTENT.CONTENT_KEY.eq(key))
                .fetchOptional(MAIL_CONTENT.ID)
                .orElseGet(() -> insert(sql, key, content));
    }

    private long insert(DSLContext sql, String key, MailContent content) {
        return sql.insertInto(MAIL_CONTENT)
                .set(MAIL_CONTENT.CONTENT_KEY, key)
                .set(MAIL_CONTENT.SEALED, vault.seal(ContentCode.bytes(content), purpose("mail_content.sealed", key)))
                .set(MAIL_CONTENT.PUT_AT, clock.instant())
                .returningResult(MAIL_CONTENT.ID)
                .fetchSingle()
                .value1();
    }

    /**
     * Takes one content in for many people, of whom each has it once a batch. Some hundred at a time are a good change.
     *
     * @param batch the caller's name for all of them: {@code notice-12}
     * @return how many were new
     */
    public int putAll(DSLContext sql, String batch, MailKind kind, long content, List<MailAddress> people) {
        Instant now = clock.instant();
        var insert = sql.insertInto(
                MAIL,
                MAIL.MAIL_KEY,
                MAIL.BATCH,
                MAIL.KIND,
                MAIL.RANK,
                MAIL.CONTENT_ID,
                MAIL.ADDRESS,
                MAIL.ADDRESS_HASH,
                MAIL.STATE,
                MAIL.PUT_AT,
                MAIL.DUE_AT,
                MAIL.MESSAGE_ID);
        for (MailAddress person : people) {
            String addressHash = hash.of(person);
            String key = batch + ":" + addressHash;
            insert = insert.values(
                    key,
                    batch,
                    kind.id(),
                    kind.ordinal(),
                    content,
                    sealed(key, person),
                    addressHash,
                    MailState.WAITING.id(),
                    now,
                    now,
                    MessageId.random(UNSENT).text());
        }
        return people.isEmpty()
                ? 0
                : insert.onConflict(MAIL.MAIL_KEY).doNothing().execute();
    }

    private byte[] sealed(String key, MailAddress address) {
        return vault.seal(address.text().getBytes(StandardCharsets.UTF_8), purpose("mail.address", key));
    }

    private static byte[] purpose(String column, String key) {
        return (column + " " + key).getBytes(StandardCharsets.UTF_8);
    }

    /** The final name of a message: one that we made gets the domain of the sender. */
    static MessageId named(MessageId name, String domain) {
        String end = "@" + UNSENT + ">";
        String text = name.text();
        return text.endsWith(end)
                ? new MessageId(text.substring(0, text.length() - end.length()) + "@" + domain + ">")
                : name;
    }

    /** How a message stands; empty when no message has the key, or when it was three years ago. */
    public Optional<MailStanding> state(String key) {
        return store.read(
                        sql -> sql.selectFrom(MAIL).where(MAIL.MAIL_KEY.eq(key)).fetchOptional())
                .map(Outbox::standing);
    }

    /** The message with a number. */
    public Optional<MailStanding> find(long id) {
        return store.read(sql -> sql.selectFrom(MAIL).where(MAIL.ID.eq(id)).fetchOptional())
                .map(Outbox::standing);
    }

    /** The messages in some states, the latest first; of a batch only those that need somebody. */
    public List<MailStanding> list(List<MailState> states, int most) {
        return store.read(sql -> sql.selectFrom(MAIL)
                        .where(MAIL.STATE.in(states.stream().map(MailState::id).toList()))
                        .and(MAIL.BATCH.isNull().or(MAIL.STATE.in(MailState.FAILED.id(), MailState.UNKNOWN.id())))
                        .orderBy(MAIL.ID.desc())
                        .limit(most)
                        .fetch())
                .map(Outbox::standing);
    }

    private static MailStanding standing(MailRecord row) {
        return new MailStanding(
                row.getId(),
                row.getMailKey(),
                MailKind.of(row.getKind()),
                MailState.of(row.getState()),
                row.getPutAt(),
                Optional.ofNullable(row.getEndedAt()),
                row.getDueAt(),
                row.getAttemptCount(),
                Optional.ofNullable(row.getStep()).flatMap(SendStep::of),
                row.getCode(),
                new MessageId(row.getMessageId()));
    }

    /** How many messages stand where; states without any are left out. */
    public Map<MailState, Long> counts() {
        return store.read(sql -> counts(sql, DSL.noCondition()));
    }

    /** How many messages of a batch stand where. */
    public Map<MailState, Long> counts(String batch) {
        return store.read(sql -> counts(sql, MAIL.BATCH.eq(batch)));
    }

    /**
     * Proof of one person in a batch.
     *
     * @param addressHash the keyed hash of her address
     * @param state where her message stands
     * @param endedAt when it came to its end, once it has
     */
    public record Reached(String addressHash, MailState state, Optional<Instant> endedAt) {}

    /** Whom a batch reached, one after the other, in the order of their hashes. */
    public void reached(String batch, Consumer<Reached> each) {
        String after = "";
        List<Reached> lot = reached(batch, after);
        while (!lot.isEmpty()) {
            lot.forEach(each);
            lot = reached(batch, lot.getLast().addressHash());
        }
    }

    private List<Reached> reached(String batch, String after) {
        return store.read(sql -> sql.select(MAIL.ADDRESS_HASH, MAIL.STATE, MAIL.ENDED_AT)
                .from(MAIL)
                .where(MAIL.BATCH.eq(batch))
                .and(MAIL.ADDRESS_HASH.gt(after))
                .orderBy(MAIL.ADDRESS_HASH)
                .limit(LOT)
                .fetch(row ->
                        new Reached(row.value1(), MailState.of(row.value2()), Optional.ofNullable(row.value3()))));
    }

    private static Map<MailState, Long> counts(DSLContext sql, org.jooq.Condition which) {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        sql.select(MAIL.STATE, DSL.count())
                .from(MAIL)
                .where(which)
                .groupBy(MAIL.STATE)
                .forEach(row -> counts.put(MailState.of(row.value1()), (long) row.value2()));
        return counts;
    }

    /** What a message says and to whom, for whoever prints or copies it; empty once that was forgotten. */
    public Optional<Mail> open(long id) {
        return store.read(sql -> sql.selectFrom(MAIL).where(MAIL.ID.eq(id)).fetchOptional())
                .flatMap(row -> open(row));
    }

    Optional<Mail> open(MailRecord row) {
        return Optional.ofNullable(row.getContentId())
                .map(content -> new Mail(
                        row.getMailKey(),
                        MailKind.of(row.getKind()),
                        address(row),
                        content(content),
                        MailThread.of(
                                new MessageId(row.getMessageId()),
                                Optional.ofNullable(row.getAnswers()).orElse(""))));
    }

    private MailAddress address(MailRecord row) {
        byte[] address = vault.open(row.getAddress(), purpose("mail.address", row.getMailKey()));
        return MailAddress.of(new String(address, StandardCharsets.UTF_8)).orElseThrow();
    }

    private MailContent content(long id) {
        var row = store.read(sql -> sql.select(MAIL_CONTENT.CONTENT_KEY, MAIL_CONTENT.SEALED)
                .from(MAIL_CONTENT)
                .where(MAIL_CONTENT.ID.eq(id))
                .fetchSingle());
        return ContentCode.content(vault.open(row.value2(), purpose("mail_content.sealed", row.value1())));
    }

    /** Takes a message back that was not sent: it was delivered by other means, or is not wanted any more. */
    public boolean withdraw(DSLContext sql, long id) {
        return move(sql, id, MailState.WITHDRAWN, MailState.WAITING, MailState.FAILED, MailState.UNKNOWN);
    }

    /** Takes back what still waits of a batch; gives how many. */
    public int withdraw(DSLContext sql, String batch) {
        return sql.update(MAIL)
                .set(MAIL.STATE, MailState.WITHDRAWN.id())
                .set(MAIL.ENDED_AT, clock.instant())
                .where(MAIL.BATCH.eq(batch))
                .and(MAIL.STATE.eq(MailState.WAITING.id()))
                .execute();
    }

    /** Tries a message again that failed, or of which nobody knows. */
    public boolean again(DSLContext sql, long id) {
        return sql.update(MAIL)
                        .set(MAIL.STATE, MailState.WAITING.id())
                        .setNull(MAIL.ENDED_AT)
                        .set(MAIL.PUT_AT, clock.instant())
                        .set(MAIL.DUE_AT, clock.instant())
                        .set(MAIL.ATTEMPT_COUNT, 0L)
                        .where(MAIL.ID.eq(id))
                        .and(MAIL.CONTENT_ID.isNotNull())
                        .and(MAIL.STATE.in(MailState.FAILED.id(), MailState.UNKNOWN.id(), MailState.BOUNCED.id()))
                        .execute()
                == 1;
    }

    /** Says of a message of which nobody knew that it did arrive. */
    public boolean arrived(DSLContext sql, long id) {
        return move(sql, id, MailState.SENT, MailState.UNKNOWN);
    }

    private boolean move(DSLContext sql, long id, MailState to, MailState... from) {
        return sql.update(MAIL)
                        .set(MAIL.STATE, to.id())
                        .set(MAIL.ENDED_AT, clock.instant())
                        .where(MAIL.ID.eq(id))
                        .and(MAIL.STATE.in(
                                java.util.Arrays.stream(from).map(MailState::id).toList()))
                        .execute()
                == 1;
    }

    /**
     * Notes that a message came back. Of a mailbox that is gone for good nothing that goes to many is asked to reach it again.
     *
     * @return true when it was one of ours
     */
    public boolean bounced(DSLContext sql, BounceReport report, Suppressions suppressions) {
        Optional<MailRecord> row = sql.selectFrom(MAIL)
                .where(MAIL.MESSAGE_ID.eq(report.message().text()))
                .fetchOptional();
        row.filter(one -> report.lasting()).ifPresent(one -> {
            sql.update(MAIL)
                    .set(MAIL.STATE, MailState.BOUNCED.id())
                    .set(MAIL.STEP, SendStep.RECIPIENT.id())
                    .where(MAIL.ID.eq(one.getId()))
                    .and(MAIL.STATE.in(MailState.SENT.id(), MailState.UNKNOWN.id()))
                    .execute();
            if (report.status().startsWith(GONE)) {
                suppressions.add(sql, one.getAddressHash(), Suppressions.Reason.GONE);
            }
        });
        return row.isPresent();
    }

    /**
     * What is left of a person after she was forgotten.
     *
     * @param forgotten of how many messages address and content are gone
     * @param waiting how many messages to her are still to go out: answers to what she herself asked, and what a law wants her told
     * @param suppressed true when a keyed hash of her address stays, so that nobody writes to her
     */
    public record Left(int forgotten, int waiting, boolean suppressed) {}

    /** Forgets a person: what waits for her is taken back, and the addresses and contents of what went to her are deleted. */
    public Left forget(DSLContext sql, MailAddress person) {
        String addressHash = hash.of(person);
        sql.update(MAIL)
                .set(MAIL.STATE, MailState.WITHDRAWN.id())
                .set(MAIL.ENDED_AT, clock.instant())
                .where(MAIL.ADDRESS_HASH.eq(addressHash))
                .and(MAIL.STATE.eq(MailState.WAITING.id()))
                .and(MAIL.KIND.notIn(MailKind.PERSONAL.id(), MailKind.DUTY.id()))
                .execute();
        var ended =
                MAIL.ADDRESS_HASH.eq(addressHash).and(MAIL.ENDED_AT.isNotNull()).and(MAIL.ADDRESS.isNotNull());
        List<Long> contents = sql.selectDistinct(MAIL.CONTENT_ID)
                .from(MAIL)
                .where(ended)
                .and(MAIL.CONTENT_ID.isNotNull())
                .fetch(MAIL.CONTENT_ID);
        int forgotten = sql.update(MAIL)
                .setNull(MAIL.ADDRESS)
                .setNull(MAIL.CONTENT_ID)
                .setNull(MAIL.ANSWERS)
                .where(ended)
                .execute();
        sql.deleteFrom(MAIL_CONTENT)
                .where(MAIL_CONTENT.ID.in(contents))
                .and(DSL.notExists(DSL.selectOne().from(MAIL).where(MAIL.CONTENT_ID.eq(MAIL_CONTENT.ID))))
                .execute();
        return new Left(
                forgotten,
                sql.fetchCount(MAIL, MAIL.ADDRESS_HASH.eq(addressHash).and(MAIL.ENDED_AT.isNull())),
                sql.fetchExists(MAIL_SUPPRESSION, MAIL_SUPPRESSION.ADDRESS_HASH.eq(addressHash)));
    }

    /** Whose addresses still lie with messages that came to their end, and when those were put; addresses of many, so none is kept. */
    public void addressed(BiConsumer<MailAddress, Instant> each) {
        long after = 0;
        List<MailRecord> lot = addressed(after);
        while (!lot.isEmpty()) {
            lot.forEach(row -> each.accept(address(row), row.getPutAt()));
            after = lot.getLast().getId();
            lot = addressed(after);
        }
    }

    private List<MailRecord> addressed(long after) {
        return store.read(sql -> sql.selectFrom(MAIL)
                .where(MAIL.ID.gt(after))
                .and(MAIL.ENDED_AT.isNotNull())
                .and(MAIL.ADDRESS.isNotNull())
                .orderBy(MAIL.ID)
                .limit(LOT)
                .fetch());
    }

    /** After a restoration nobody knows what of the waiting messages went out since the backup was made; none goes by itself. */
    public static void holdAllRestored(DSLContext sql, Instant now) {
        sql.update(MAIL)
                .set(MAIL.STATE, MailState.UNKNOWN.id())
                .set(MAIL.ENDED_AT, now)
                .where(MAIL.STATE.in(MailState.WAITING.id(), MailState.HANDED.id()))
                .execute();
    }
}
