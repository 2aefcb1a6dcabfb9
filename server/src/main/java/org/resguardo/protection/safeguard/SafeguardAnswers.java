/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import static org.resguardo.platform.storage.schema.Tables.SAFEGUARD_ANSWER;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.storage.Store;
import org.resguardo.protection.safeguard.Question.Answer;

/** What the owner answered. Nothing is written over: another answer is another row. */
public final class SafeguardAnswers {
    private final Store store;
    private final InstantSource clock;
    private final Events events;

    /** The answers in a database. */
    public SafeguardAnswers(Store store, InstantSource clock, Events events) {
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    /**
     * An answer.
     *
     * @param answer what was said
     * @param at when
     */
    public record Given(Answer answer, Instant at) {}

    /** Writes an answer down. */
    public void give(Account by, Question question, Answer answer) {
        store.change(sql -> {
            sql.insertInto(SAFEGUARD_ANSWER)
                    .set(SAFEGUARD_ANSWER.QUESTION, question.id())
                    .set(SAFEGUARD_ANSWER.ANSWER, answer.id())
                    .set(SAFEGUARD_ANSWER.ACCOUNT_ID, by.id())
                    .set(SAFEGUARD_ANSWER.ANSWERED_AT, clock.instant())
                    .execute();
            events.announce(sql, SafeguardsChanged.KIND, new SafeguardsChanged(""));
        });
    }

    /** The last answer to each question, by the ids of the questions. */
    public Map<String, Given> all() {
        Map<String, Given> last = new HashMap<>();
        store.read(sql -> sql.selectFrom(SAFEGUARD_ANSWER)
                        .orderBy(SAFEGUARD_ANSWER.ID)
                        .fetch())
                .forEach(row -> Answer.of(row.getAnswer())
                        .ifPresent(answer -> last.put(row.getQuestion(), new Given(answer, row.getAnsweredAt()))));
        return last;
    }
}
