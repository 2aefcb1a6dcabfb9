/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import static org.resguardo.platform.storage.schema.Tables.SAFEGUARD_RESULT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.ErasureReplay;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Line;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.step.Forgotten;
import org.resguardo.platform.step.Mention;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.schema.tables.records.SafeguardResultRecord;

/** Takes people out of what was seen of safeguards: names of files may name them. The file itself is another matter; the next look sees what is there. */
public final class SafeguardErasure implements ErasureStep, ErasureReplay {
    private static final int RANK = 605;

    private final Store store;

    /** Erases from what was seen, in a database. */
    public SafeguardErasure(Store store) {
        this.store = store;
    }

    @Override
    public Step step() {
        return Step.PROTECTION;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public ErasureReport erase(DataSubject person, Run run) {
        run.check();
        long named = takeOut(Mention.of(person));
        return named == 0
                ? ErasureReport.nothingKept()
                : new ErasureReport(List.of(
                        new Line("protection", Outcome.ANONYMISED, named, "safeguard.erasure.results", Map.of())));
    }

    @Override
    public long eraseAgain(Forgotten forgotten) {
        return takeOut(Mention.of(forgotten::is));
    }

    private long takeOut(Mention mention) {
        return store.write(sql -> sql.selectFrom(SAFEGUARD_RESULT).fetch().stream()
                .filter(row -> takeOut(sql, row, mention))
                .count());
    }

    private static boolean takeOut(DSLContext sql, SafeguardResultRecord row, Mention mention) {
        Map<String, Object> seen = SeenArguments.of(row.getArguments());
        Map<String, Object> rest = new HashMap<>(seen);
        rest.replaceAll((name, value) -> value instanceof String text ? mention.without(text) : value);
        if (rest.equals(seen)) {
            return false;
        }
        sql.update(SAFEGUARD_RESULT)
                .set(SAFEGUARD_RESULT.ARGUMENTS, SeenArguments.text(rest))
                .where(SAFEGUARD_RESULT.PLACE.eq(row.getPlace()))
                .and(SAFEGUARD_RESULT.CHECK_ID.eq(row.getCheckId()))
                .execute();
        return true;
    }
}
