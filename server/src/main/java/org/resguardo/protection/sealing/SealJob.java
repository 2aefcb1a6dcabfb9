/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.sealing;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Selection;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.protection.sealing.SealedColumn.State;

/** Does in a column what its seal is about to: seals it, renews it, or opens it for good. A run that was interrupted is gone on with. */
public final class SealJob implements JobKind<Long> {
    private final ColumnSeals seals;
    private final Stores stores;
    private final SealDoors doors;
    private final Consumer<DataStore> afterwards;

    /**
     * Works on these seals.
     *
     * @param afterwards hears of each place in which something was sealed or opened
     */
    public SealJob(ColumnSeals seals, Stores stores, SealDoors doors, Consumer<DataStore> afterwards) {
        this.seals = seals;
        this.stores = stores;
        this.doors = doors;
        this.afterwards = afterwards;
    }

    @Override
    public String id() {
        return "column-seal";
    }

    @Override
    public String title() {
        return "sealing.job.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    }

    @Override
    public String text(Long input) {
        return Long.toString(input);
    }

    @Override
    public Long input(String text) {
        return Long.valueOf(text);
    }

    @Override
    public JobResult run(Long id, JobRun run) {
        SealedColumn column = seals.find(id).orElseThrow(SealJob::gone);
        DataStore store = stores.find(column.storeId()).orElseThrow(SealJob::gone);
        try (Editor editor = doors.open(store)) {
            JobResult result = run(column, editor, run);
            afterwards.accept(store);
            return result;
        } catch (ConnectorException e) {
            throw new Fault(
                    e.problem().passing() ? FaultKind.PASSING : FaultKind.LASTING,
                    "sealing.place_closed",
                    Map.of("store", store.name()));
        }
    }

    private static Fault gone() {
        return new Fault(FaultKind.LASTING, "sealing.gone");
    }

    private JobResult run(SealedColumn column, Editor editor, JobRun run) throws ConnectorException {
        EditableTable table = editor.table(column.table());
        long rows = editor.count(table, Selection.ALL);
        LongConsumer watch = seen -> {
            run.tell(new JobProgress("sealing.job.doing", "sealing.job.unit", seen, Math.max(rows, seen)));
            run.check();
        };
        Sealer sealer = new Sealer(editor, table, column.column());
        ColumnSeal seal = seals.seal(column);
        long changed = switch (column.state()) {
            case SEALING -> sealer.seal(seal, watch);
            case RENEWING -> sealer.renew(seal, watch);
            case OPENING -> sealer.open(seal, watch);
            case SEALED, OPEN -> 0L;
        };
        if (column.state() == State.RENEWING) {
            seals.forgetOlderKeys(column);
        }
        boolean opened = column.state() == State.OPENING || column.state() == State.OPEN;
        seals.stands(column, opened ? State.OPEN : State.SEALED, changed);
        return JobResult.at(
                column.page(),
                opened ? "sealing.job.opened" : "sealing.job.sealed",
                Map.of("count", Long.toString(changed)));
    }
}
