/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.duty;

import static org.resguardo.platform.storage.schema.Tables.ELEMENT_ANSWER;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.resguardo.inventory.activity.Recipient.Told;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;

/** Whether kinds of data, as laws name them, are kept: what the owner said where no program can tell. */
public final class ElementAnswers {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;

    /** The answers in a database. */
    public ElementAnswers(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /** All answers, by the ids of the elements. */
    public Map<String, Told> all() {
        Map<String, Told> answers = new LinkedHashMap<>();
        store.read(sql -> sql.selectFrom(ELEMENT_ANSWER)
                        .orderBy(ELEMENT_ANSWER.ELEMENT)
                        .fetch())
                .forEach(row -> Told.of(row.getAnswer()).ifPresent(told -> answers.put(row.getElement(), told)));
        return answers;
    }

    /** Notes whether an element is kept. */
    public void tell(Account by, String element, Told told) {
        store.change(sql -> {
            sql.insertInto(ELEMENT_ANSWER)
                    .set(ELEMENT_ANSWER.ELEMENT, element)
                    .set(ELEMENT_ANSWER.ANSWER, told.id())
                    .set(ELEMENT_ANSWER.ACCOUNT_ID, by.id())
                    .set(ELEMENT_ANSWER.TOLD_AT, clock.instant())
                    .onConflict(ELEMENT_ANSWER.ELEMENT)
                    .doUpdate()
                    .set(ELEMENT_ANSWER.ANSWER, told.id())
                    .set(ELEMENT_ANSWER.ACCOUNT_ID, by.id())
                    .set(ELEMENT_ANSWER.TOLD_AT, clock.instant())
                    .execute();
            log.add(sql, by.auditName(), Action.ELEMENT_TOLD, "element:" + element);
        });
    }
}
