/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.webhook;

import static org.resguardo.platform.storage.schema.Tables.WEBHOOK;
import static org.resguardo.platform.storage.schema.Tables.WEBHOOK_DELIVERY;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.TaskQueue;
import org.resguardo.platform.storage.schema.tables.records.WebhookDeliveryRecord;
import tools.jackson.databind.json.JsonMapper;

/** The other programs that are told what happens here, and what they were told. */
public final class Webhooks {
    static final String TASK = "webhook";

    private static final int SECRET = 32;
    private static final Duration KEPT = Duration.ofDays(30);

    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Vault vault;
    private final AuditLog log;
    private final JsonMapper json = JsonMapper.builder().build();

    /** The webhooks in a database, with their secrets sealed in a vault. */
    public Webhooks(Store store, InstantSource clock, RandomGenerator random, Vault vault, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.vault = vault;
        this.log = log;
    }

    /** Tells another program from now on. Gives the secret by which it knows our messages, this once. */
    public String make(Account by, URI address) {
        byte[] secret = new byte[SECRET];
        random.nextBytes(secret);
        byte[] sealed = vault.seal(secret, purpose(address));
        store.change(sql -> {
            long id = sql.insertInto(WEBHOOK)
                    .set(WEBHOOK.ADDRESS, address.toString())
                    .set(WEBHOOK.SECRET, sealed)
                    .set(WEBHOOK.ACCOUNT_ID, by.id())
                    .set(WEBHOOK.MADE_AT, clock.instant())
                    .returningResult(WEBHOOK.ID)
                    .fetchSingle()
                    .value1();
            log.add(sql, by.auditName(), Action.WEBHOOK_MADE, "webhook:" + id);
        });
        return WebhookSignature.shown(secret);
    }

    /** A secret opens only for the address that it was made for. */
    private static byte[] purpose(URI address) {
        return ("webhook.secret " + address).getBytes(StandardCharsets.UTF_8);
    }

    /** The other programs that are told now. */
    public List<Webhook> all() {
        return store.read(sql -> sql.selectFrom(WEBHOOK)
                .where(WEBHOOK.ENDED_AT.isNull())
                .orderBy(WEBHOOK.ID)
                .fetch()
                .map(row -> new Webhook(row.getId(), URI.create(row.getAddress()), row.getMadeAt())));
    }

    /** Tells a program nothing more, not even what waits; false when there is none with the number. */
    public boolean end(Account by, long id) {
        Instant now = clock.instant();
        return store.write(sql -> {
            int ended = sql.update(WEBHOOK)
                    .set(WEBHOOK.ENDED_AT, now)
                    .where(WEBHOOK.ID.eq(id))
                    .and(WEBHOOK.ENDED_AT.isNull())
                    .execute();
            if (ended == 1) {
                log.add(sql, by.auditName(), Action.WEBHOOK_ENDED, "webhook:" + id);
                end(sql, WEBHOOK_DELIVERY.WEBHOOK_ID.eq(id), Delivery.State.GIVEN_UP, 0);
            }
            return ended == 1;
        });
    }

    /**
     * Tells all other programs something, within the change that it tells of: it is on its way, or it has not happened.
     *
     * @param kind what happened: {@code policy-drifted}
     * @param data what is told of it, as JSON has it: texts, numbers, lists and maps; never data of people
     */
    public void put(DSLContext sql, String kind, Map<String, Object> data) {
        put(sql, kind, List.of(data));
    }

    /** The same for several things of one kind that happened in one change: a message for each. */
    public void put(DSLContext sql, String kind, List<Map<String, Object>> data) {
        List<Long> listening = sql.select(WEBHOOK.ID)
                .from(WEBHOOK)
                .where(WEBHOOK.ENDED_AT.isNull())
                .orderBy(WEBHOOK.ID)
                .fetch(WEBHOOK.ID);
        listening.forEach(webhook -> data.forEach(one -> put(sql, webhook, kind, one)));
    }

    /** Tells one program that it is told, so that its keeper sees whether it works. */
    public boolean test(long id) {
        return store.write(sql -> {
            boolean there = sql.fetchExists(WEBHOOK, WEBHOOK.ID.eq(id).and(WEBHOOK.ENDED_AT.isNull()));
            if (there) {
                put(sql, id, "test", Map.of());
            }
            return there;
        });
    }

    private void put(DSLContext sql, long webhook, String kind, Map<String, Object> data) {
        Instant now = clock.instant();
        sql.deleteFrom(WEBHOOK_DELIVERY)
                .where(WEBHOOK_DELIVERY.ENDED_AT.lt(now.minus(KEPT)))
                .execute();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", kind);
        body.put("timestamp", now.toString());
        body.put("data", data);
        long id = sql.insertInto(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.WEBHOOK_ID, webhook)
                .set(WEBHOOK_DELIVERY.MESSAGE_ID, "msg_" + UUID.randomUUID())
                .set(WEBHOOK_DELIVERY.KIND, kind)
                .set(WEBHOOK_DELIVERY.BODY, json.writeValueAsString(body))
                .set(WEBHOOK_DELIVERY.STATE, Delivery.State.WAITING.id())
                .set(WEBHOOK_DELIVERY.ATTEMPT_COUNT, 0L)
                .set(WEBHOOK_DELIVERY.STATUS, 0)
                .set(WEBHOOK_DELIVERY.PUT_AT, now)
                .returningResult(WEBHOOK_DELIVERY.ID)
                .fetchSingle()
                .value1();
        TaskQueue.add(sql, new TaskInstance<Void>(TASK, Long.toString(id)), now);
    }

    /** What was told last, the latest first. */
    public List<Delivery> latest(int most) {
        return store.read(sql -> sql.selectFrom(WEBHOOK_DELIVERY)
                .orderBy(WEBHOOK_DELIVERY.ID.desc())
                .limit(most)
                .fetch()
                .map(Webhooks::delivery));
    }

    private static Delivery delivery(WebhookDeliveryRecord row) {
        return new Delivery(
                row.getId(),
                row.getWebhookId(),
                row.getKind(),
                Delivery.State.of(row.getState()),
                row.getAttemptCount(),
                row.getStatus(),
                row.getPutAt(),
                Optional.ofNullable(row.getEndedAt()));
    }

    /**
     * A message as it is sent.
     *
     * @param address to where
     * @param id the name by which the other program knows that it has it already
     * @param body what it says
     * @param signature the signature at a moment
     */
    record Outgoing(URI address, String id, String body, java.util.function.LongFunction<String> signature) {}

    /** A message that still waits, and whose program is still told. */
    Optional<Outgoing> waiting(long delivery) {
        return store.read(sql -> sql.select(
                        WEBHOOK.ADDRESS, WEBHOOK.SECRET, WEBHOOK_DELIVERY.MESSAGE_ID, WEBHOOK_DELIVERY.BODY)
                .from(WEBHOOK_DELIVERY)
                .join(WEBHOOK)
                .on(WEBHOOK.ID.eq(WEBHOOK_DELIVERY.WEBHOOK_ID))
                .where(WEBHOOK_DELIVERY.ID.eq(delivery))
                .and(WEBHOOK_DELIVERY.STATE.eq(Delivery.State.WAITING.id()))
                .and(WEBHOOK.ENDED_AT.isNull())
                .fetchOptional()
                .map(row -> {
                    URI address = URI.create(row.value1());
                    byte[] secret = vault.open(row.value2(), purpose(address));
                    return new Outgoing(
                            address,
                            row.value3(),
                            row.value4(),
                            seconds -> WebhookSignature.of(secret, row.value3(), seconds, row.value4()));
                }));
    }

    /** Notes an attempt; true when another one is worth it. */
    boolean tried(long delivery, int status, boolean arrived, Instant giveUp) {
        return store.write(sql -> {
            Condition this1 = WEBHOOK_DELIVERY.ID.eq(delivery);
            sql.update(WEBHOOK_DELIVERY)
                    .set(WEBHOOK_DELIVERY.ATTEMPT_COUNT, WEBHOOK_DELIVERY.ATTEMPT_COUNT.plus(1L))
                    .set(WEBHOOK_DELIVERY.STATUS, status)
                    .where(this1)
                    .execute();
            if (arrived) {
                end(sql, this1, Delivery.State.ARRIVED, status);
                return false;
            }
            boolean old = sql.fetchExists(
                    DSL.selectOne().from(WEBHOOK_DELIVERY).where(this1).and(WEBHOOK_DELIVERY.PUT_AT.lt(giveUp)));
            if (old) {
                end(sql, this1, Delivery.State.GIVEN_UP, status);
            }
            return !old;
        });
    }

    private void end(DSLContext sql, Condition which, Delivery.State state, int status) {
        sql.update(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.STATE, state.id())
                .set(WEBHOOK_DELIVERY.STATUS, status)
                .set(WEBHOOK_DELIVERY.ENDED_AT, clock.instant())
                .where(which)
                .and(WEBHOOK_DELIVERY.STATE.eq(Delivery.State.WAITING.id()))
                .execute();
    }
}
