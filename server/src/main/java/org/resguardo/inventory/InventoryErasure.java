/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import static org.resguardo.platform.storage.schema.Tables.DATA_STORE;
import static org.resguardo.platform.storage.schema.Tables.FIELD_DECISION;
import static org.resguardo.platform.storage.schema.Tables.HELD_FIELD;
import static org.resguardo.platform.storage.schema.Tables.INVENTORY_CHANGE;
import static org.resguardo.platform.storage.schema.Tables.SCAN_PROBLEM;
import static org.resguardo.platform.storage.schema.Tables.SEEN_DATASET;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;
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

/**
 * Takes a person out of the inventory. It holds no values, but names of files, folders and headings, and people stand in those: {@code
 * María Luna.pdf}. A place to which one file was dropped is called by it. What is known of such a file goes, and comes back with the next look where the file is still there; the history
 * keeps that something came or went, under a name without hers.
 *
 * <p>After a restored backup names of files are gone through for addresses and numbers only: of a name no sign is kept.
 */
public final class InventoryErasure implements ErasureStep, ErasureReplay {
    private static final int RANK = 800;

    private final Store store;

    /** Erases from the inventory in a database. */
    public InventoryErasure(Store store) {
        this.store = store;
    }

    @Override
    public Step step() {
        return Step.INVENTORY;
    }

    /** After the places themselves: a file that is gone must not be found again under its name. */
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
                : new ErasureReport(
                        List.of(new Line("inventory", Outcome.ANONYMISED, named, "inventory.erasure.names", Map.of())));
    }

    @Override
    public long eraseAgain(Forgotten forgotten) {
        return takeOut(Mention.of(forgotten::is));
    }

    private long takeOut(Mention mention) {
        return store.write(sql -> forget(sql, mention)
                + mention.takeOut(sql, DATA_STORE, DATA_STORE.ID, DATA_STORE.NAME)
                + mention.takeOut(sql, INVENTORY_CHANGE, INVENTORY_CHANGE.ID, INVENTORY_CHANGE.PLACE)
                + mention.takeOut(sql, INVENTORY_CHANGE, INVENTORY_CHANGE.ID, INVENTORY_CHANGE.HEADING)
                + mention.takeOut(sql, FIELD_DECISION, FIELD_DECISION.ID, FIELD_DECISION.PLACE)
                + mention.takeOut(sql, FIELD_DECISION, FIELD_DECISION.ID, FIELD_DECISION.HEADING)
                + mention.takeOut(sql, SCAN_PROBLEM, SCAN_PROBLEM.ID, SCAN_PROBLEM.PLACE)
                + mention.takeOut(sql, SCAN_PROBLEM, SCAN_PROBLEM.ID, SCAN_PROBLEM.ARGUMENTS));
    }

    private static long forget(DSLContext sql, Mention mention) {
        List<Long> fields = sql
                .select(
                        HELD_FIELD.ID,
                        DSL.concat(HELD_FIELD.DATASET, DSL.inline(" "), HELD_FIELD.PLACE),
                        HELD_FIELD.HEADING)
                .from(HELD_FIELD)
                .fetch()
                .stream()
                .filter(row -> mention.in(row.value2()) || mention.in(row.value3()))
                .map(Record3::value1)
                .toList();
        fields.forEach(
                id -> sql.deleteFrom(HELD_FIELD).where(HELD_FIELD.ID.eq(id)).execute());
        sql.select(SEEN_DATASET.STORE_ID, SEEN_DATASET.DATASET).from(SEEN_DATASET).fetch().stream()
                .filter(row -> mention.in(row.value2()))
                .forEach(row -> sql.deleteFrom(SEEN_DATASET)
                        .where(SEEN_DATASET.STORE_ID.eq(row.value1()))
                        .and(SEEN_DATASET.DATASET.eq(row.value2()))
                        .execute());
        return fields.size();
    }
}
