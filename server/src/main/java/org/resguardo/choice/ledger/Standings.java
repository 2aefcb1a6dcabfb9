/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import static org.resguardo.platform.storage.schema.Tables.CHOICE_STANDING;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.resguardo.platform.storage.Store;

/** What every person decided last. It follows from the ledger and is written with it; questions are answered from here. */
public final class Standings {
    private final Store store;

    /** The standings in a database. */
    public Standings(Store store) {
        this.store = store;
    }

    /** What a person decided about a purpose. */
    public Optional<Standing> find(String subject, String purpose) {
        return store.read(sql -> find(sql, subject, purpose));
    }

    static Optional<Standing> find(DSLContext sql, String subject, String purpose) {
        return sql.selectFrom(CHOICE_STANDING)
                .where(CHOICE_STANDING.SUBJECT.eq(subject))
                .and(CHOICE_STANDING.PURPOSE.eq(purpose))
                .fetchOptional(Standings::standing);
    }

    /** What a person decided, by purpose. */
    public Map<String, Standing> of(String subject) {
        Map<String, Standing> all = new LinkedHashMap<>();
        store.read(sql -> sql.selectFrom(CHOICE_STANDING)
                        .where(CHOICE_STANDING.SUBJECT.eq(subject))
                        .fetch())
                .forEach(row -> all.put(row.get(CHOICE_STANDING.PURPOSE), standing(row)));
        return all;
    }

    /** How many people said yes and no to each purpose. */
    public Map<String, Tally> tallies() {
        Map<String, Tally> all = new LinkedHashMap<>();
        store.read(sql -> sql.select(
                                CHOICE_STANDING.PURPOSE,
                                DSL.count(DSL.when(CHOICE_STANDING.ANSWER.eq(Standing.Answer.YES.id()), 1)),
                                DSL.count(DSL.when(CHOICE_STANDING.ANSWER.eq(Standing.Answer.NO.id()), 1)))
                        .from(CHOICE_STANDING)
                        .groupBy(CHOICE_STANDING.PURPOSE)
                        .fetch())
                .forEach(row -> all.put(row.value1(), new Tally(row.value2(), row.value3())));
        return all;
    }

    /** How many people have decided anything. */
    public long people() {
        return store.read(sql -> sql.select(DSL.countDistinct(CHOICE_STANDING.SUBJECT))
                .from(CHOICE_STANDING)
                .fetchSingle()
                .value1());
    }

    /**
     * How people decided.
     *
     * @param yes how many said yes
     * @param no how many said no
     */
    public record Tally(long yes, long no) {}

    /** Puts a standing in the place of the one before, within a change. */
    static void keep(DSLContext sql, String subject, String purpose, String jurisdiction, Standing now) {
        sql.insertInto(CHOICE_STANDING)
                .set(CHOICE_STANDING.SUBJECT, subject)
                .set(CHOICE_STANDING.PURPOSE, purpose)
                .set(columns(jurisdiction, now))
                .onConflict(CHOICE_STANDING.SUBJECT, CHOICE_STANDING.PURPOSE)
                .doUpdate()
                .set(columns(jurisdiction, now))
                .execute();
    }

    private static Map<Field<?>, Object> columns(String jurisdiction, Standing now) {
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(CHOICE_STANDING.SEQ, now.seq());
        columns.put(CHOICE_STANDING.ANSWER, now.answer().id());
        columns.put(CHOICE_STANDING.DECIDED_AT, now.decidedAt());
        columns.put(CHOICE_STANDING.VALID_UNTIL_AT, moment(now.validUntil()));
        columns.put(CHOICE_STANDING.PAUSED_UNTIL_AT, moment(now.pausedUntil()));
        columns.put(CHOICE_STANDING.SIGNAL_AT, moment(now.signalAt()));
        columns.put(CHOICE_STANDING.FREQUENCY, now.frequency());
        columns.put(CHOICE_STANDING.TRUST, now.trust().id());
        columns.put(CHOICE_STANDING.JURISDICTION, jurisdiction);
        columns.put(CHOICE_STANDING.CHILD, now.child() ? 1 : 0);
        return columns;
    }

    private static Object moment(Optional<Instant> moment) {
        return moment.<Object>map(there -> there).orElse(DSL.castNull(Long.class));
    }

    /** Forgets what a person decided but her noes, which must be obeyed, within a change; tells how many noes stay. */
    static int forget(DSLContext sql, String subject) {
        sql.deleteFrom(CHOICE_STANDING)
                .where(CHOICE_STANDING.SUBJECT.eq(subject))
                .and(CHOICE_STANDING.ANSWER.ne(Standing.Answer.NO.id()))
                .execute();
        return sql.update(CHOICE_STANDING)
                .set(CHOICE_STANDING.SEQ, 0L)
                .setNull(CHOICE_STANDING.VALID_UNTIL_AT)
                .setNull(CHOICE_STANDING.PAUSED_UNTIL_AT)
                .setNull(CHOICE_STANDING.SIGNAL_AT)
                .set(CHOICE_STANDING.FREQUENCY, "")
                .set(CHOICE_STANDING.JURISDICTION, "")
                .where(CHOICE_STANDING.SUBJECT.eq(subject))
                .execute();
    }

    private static Standing standing(Record row) {
        return new Standing(
                row.get(CHOICE_STANDING.SEQ),
                Standing.Answer.valueOf(row.get(CHOICE_STANDING.ANSWER).toUpperCase(java.util.Locale.ROOT)),
                row.get(CHOICE_STANDING.DECIDED_AT),
                Optional.ofNullable(row.get(CHOICE_STANDING.VALID_UNTIL_AT)),
                Optional.ofNullable(row.get(CHOICE_STANDING.PAUSED_UNTIL_AT)),
                Optional.ofNullable(row.get(CHOICE_STANDING.SIGNAL_AT)),
                row.get(CHOICE_STANDING.FREQUENCY),
                Trust.of(row.get(CHOICE_STANDING.TRUST)).orElseThrow(),
                row.get(CHOICE_STANDING.CHILD) == 1);
    }
}
