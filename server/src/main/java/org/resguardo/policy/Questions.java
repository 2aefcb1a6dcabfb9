/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import static org.resguardo.platform.storage.schema.Tables.POLICY_ANSWER;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.policy.claim.Answers;

/** What only the policy asks, and what the owner answered. */
public final class Questions {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;

    /** The answers in a database. */
    public Questions(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /** What was answered so far. */
    public Answers answers() {
        Map<String, Answers.Answer> told = new HashMap<>();
        store.read(sql -> sql.selectFrom(POLICY_ANSWER).fetch())
                .forEach(row -> told.put(row.getQuestion(), new Answers.Answer(row.getAnswer(), row.getToldAt())));
        return new Answers(Map.copyOf(told));
    }

    /** Answers questions. What was answered the same before keeps its date; what is not among them stays as it was. */
    public void answer(Account by, Map<String, String> answers) {
        Instant now = clock.instant();
        store.change(sql -> {
            answers.forEach((question, answer) -> sql.insertInto(POLICY_ANSWER)
                    .set(POLICY_ANSWER.QUESTION, question)
                    .set(POLICY_ANSWER.ANSWER, answer)
                    .set(POLICY_ANSWER.ACCOUNT_ID, by.id())
                    .set(POLICY_ANSWER.TOLD_AT, now)
                    .onConflict(POLICY_ANSWER.QUESTION)
                    .doUpdate()
                    .set(POLICY_ANSWER.ANSWER, answer)
                    .set(POLICY_ANSWER.ACCOUNT_ID, by.id())
                    .set(POLICY_ANSWER.TOLD_AT, now)
                    .where(POLICY_ANSWER.ANSWER.ne(answer))
                    .execute());
            log.add(sql, by.auditName(), Action.POLICY_ANSWERED, "policy");
        });
    }
}
