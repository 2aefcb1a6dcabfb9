/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.appstore;

import static org.resguardo.platform.storage.schema.Tables.APP_ANSWERS;

import java.time.InstantSource;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was told of the business's app. */
public final class Apps {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;

    /** The answers in a database. */
    public Apps(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /** What was told so far. */
    public AppAnswers current() {
        return store.read(
                        sql -> sql.select(APP_ANSWERS.ANSWERS).from(APP_ANSWERS).fetchOptional(APP_ANSWERS.ANSWERS))
                .map(text -> JSON.readValue(text, AppAnswers.class))
                .orElse(AppAnswers.NONE);
    }

    /** Tells it anew. */
    public void keep(Account by, AppAnswers answers) {
        String text = JSON.writeValueAsString(answers);
        store.change(sql -> {
            sql.deleteFrom(APP_ANSWERS).execute();
            sql.insertInto(APP_ANSWERS)
                    .set(APP_ANSWERS.ID, 1L)
                    .set(APP_ANSWERS.ANSWERS, text)
                    .set(APP_ANSWERS.ACCOUNT_ID, by.id())
                    .set(APP_ANSWERS.TOLD_AT, clock.instant())
                    .execute();
            log.add(sql, by.auditName(), Action.APP_TOLD, "app");
        });
    }
}
