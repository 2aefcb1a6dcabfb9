/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import static org.resguardo.platform.storage.schema.Tables.CHOICE_STANDING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.resguardo.platform.storage.InLists;
import org.resguardo.platform.storage.Rows;
import org.resguardo.platform.storage.Store;

/** What every person decided last. It follows from the ledger and is written with it; questions are answered from here. */
public final class Standings {
    private static final Rows ROWS = new Rows(
            CHOICE_STANDING,
            List.of(
                    CHOICE_STANDING.SUBJECT,
                    CHOICE_STANDING.PURPOSE,
                    CHOICE_STANDING.SEQ,
                    CHOICE_STANDING.ANSWER,
                    CHOICE_STANDING.DECIDED_AT,
                    CHOICE_STANDING.VALID_UNTIL_AT,
                    CHOICE_STANDING.PAUSED_UNTIL_AT,
                    CHOICE_STANDING.SIGNAL_AT,
                    CHOICE_STANDING.FREQUENCY,
                    CHOICE_STANDING.TRUST,
                    CHOICE_STANDING.JURISDICTION,
                    CHOICE_STANDING.CHILD));

    private final Store store;

    /** The standings in a database. */
    public Standings(Store store) {
        this.store = store;
    }

    /** What a person decided about a purpose. */
    public Optional<Standing> find(String subject, String purpose) {
        return store.ask(sql -> sql.selectFrom(CHOICE_STANDING)
                .where(CHOICE_STANDING.SUBJECT.eq(subject))
                .and(CHOICE_STANDING.PURPOSE.eq(purpose))
                .fetchOptional(Standings::standing));
    }

    /** Whom and what a standing is about. */
    record Of(String subject, String purpose) {}

    /** What some people decided. */
    static Map<Of, Standing> find(DSLContext sql, Collection<String> subjects) {
        Map<Of, Standing> all = new HashMap<>();
        for (List<String> part : InLists.of(subjects)) {
            sql.selectFrom(CHOICE_STANDING)
                    .where(CHOICE_STANDING.SUBJECT.in(part))
                    .forEach(row -> all.put(
                            new Of(row.get(CHOICE_STANDING.SUBJECT), row.get(CHOICE_STANDING.PURPOSE)), standing(row)));
        }
        return all;
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

    /**
     * What somebody decided, and where.
     *
     * @param jurisdiction by the law of which place
     */
    record Kept(String jurisdiction, Standing standing) {}

    /** Puts standings in the place of those before, within a change. */
    static void keep(DSLContext sql, Map<Of, Kept> changed) {
        List<List<?>> rows = new ArrayList<>();
        changed.forEach((of, kept) -> rows.add(row(of, kept.jurisdiction, kept.standing)));
        ROWS.put(sql, List.of(CHOICE_STANDING.SUBJECT, CHOICE_STANDING.PURPOSE), rows);
    }

    private static List<?> row(Of of, String jurisdiction, Standing now) {
        return Arrays.asList(
                of.subject,
                of.purpose,
                now.seq(),
                now.answer().id(),
                now.decidedAt(),
                now.validUntil().orElse(null),
                now.pausedUntil().orElse(null),
                now.signalAt().orElse(null),
                now.frequency(),
                now.trust().id(),
                jurisdiction,
                now.child() ? 1 : 0);
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
