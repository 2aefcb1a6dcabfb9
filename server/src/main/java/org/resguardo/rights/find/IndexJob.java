/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.resguardo.connector.Connector;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Value;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.StoreOpener;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.retention.EditingAccess;
import org.resguardo.rights.index.PersonIndex;
import org.resguardo.rights.index.PersonIndex.Entry;
import org.resguardo.rights.index.PersonIndex.Marks;

/** Looks through every data store for the index, table by table and file by file. Does nothing where no index is wanted. */
public final class IndexJob implements JobKind<Long> {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final int ROWS = 2_000;
    /** So many are sorted and written at once: some ten megabytes of memory. */
    private static final int ENTRIES = 100_000;

    private final PersonIndex index;
    private final Stores stores;
    private final EditingAccess access;
    private final StoreOpener opener;

    /** Over these stores. */
    public IndexJob(PersonIndex index, Stores stores, EditingAccess access, StoreOpener opener) {
        this.index = index;
        this.stores = stores;
        this.access = access;
        this.opener = opener;
    }

    @Override
    public String id() {
        return "rights-index";
    }

    @Override
    public String title() {
        return "rights.index.job";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER);
    }

    @Override
    public String text(Long none) {
        return "";
    }

    @Override
    public Long input(String text) {
        return 0L;
    }

    @Override
    public JobResult run(Long none, JobRun run) {
        Optional<Marks> marks = index.marks();
        if (marks.isPresent()) {
            List<DataStore> all = stores.all().stream()
                    .filter(store -> store.kind().lasting()
                            && store.kind() != StoreKind.SQL_SERVER
                            && store.kind() != StoreKind.MAILBOX)
                    .toList();
            for (int i = 0; i < all.size(); i++) {
                run.check();
                run.tell(new JobProgress("rights.index.doing", "rights.search.unit", i, all.size()));
                look(all.get(i), marks.get(), run);
            }
            index.looked();
        }
        return JobResult.at(
                "/rights/index",
                "rights.index.done",
                Map.of(
                        "count",
                        String.valueOf(
                                index.state().map(PersonIndex.State::entries).orElse(0L))));
    }

    /** A place that cannot be reached keeps what was known of it; every search looks there and says so. */
    private void look(DataStore store, Marks marks, JobRun run) {
        Set<String> seen = new HashSet<>();
        try {
            if (store.kind() == StoreKind.FOLDER) {
                files(store, marks, run, seen);
            } else {
                tables(store, marks, run, seen);
            }
            index.forgetOthers(store.id(), seen);
        } catch (ConnectorException e) {
            seen.clear();
        }
    }

    private void tables(DataStore store, Marks marks, JobRun run, Set<String> seen) throws ConnectorException {
        try (Editor editor = access.open(store)) {
            for (String id : editor.tables()) {
                run.check();
                EditableTable table = editor.table(id);
                if (TableQuestion.askable(table)) {
                    seen.add(id);
                    index.forget(store.id(), id);
                    rows(store, editor, table, marks, run);
                }
            }
        }
    }

    private void rows(DataStore store, Editor editor, EditableTable table, Marks marks, JobRun run)
            throws ConnectorException {
        boolean pages = !table.key().isEmpty();
        int key = numbered(table);
        Set<String> whole = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        Optional<Row> last = Optional.empty();
        do {
            run.check();
            List<Row> rows = editor.rows(table, new Selection(List.of()), last, pages ? ROWS : Integer.MAX_VALUE);
            for (Row row : rows) {
                for (Value value : row.values()) {
                    for (String plain : Signs.in(value.text())) {
                        if (key >= 0) {
                            entries.add(new Entry(marks.of(plain), number(row.value(key))));
                        } else if (whole.add(plain)) {
                            entries.add(new Entry(marks.of(plain), 0));
                        }
                    }
                }
            }
            if (entries.size() >= ENTRIES) {
                index.add(store.id(), table.id(), entries);
                entries.clear();
            }
            last = pages && rows.size() == ROWS ? Optional.of(rows.getLast()) : Optional.empty();
        } while (last.isPresent());
        index.add(store.id(), table.id(), entries);
    }

    /** A number however the place writes it; 0, for the table as a whole, for what is none. */
    private static long number(Value value) {
        return NUMBER.matcher(value.text()).matches() ? Long.parseLong(value.text()) : 0;
    }

    /** The position of the column whose whole number is the key; negative where there is none. A key of words could name somebody. */
    private static int numbered(EditableTable table) {
        if (table.key().size() != 1) {
            return -1;
        }
        int at = table.position(table.key().getFirst()).orElse(-1);
        return at >= 0 && table.columns().get(at).kind() == EditableColumn.Kind.WHOLE ? at : -1;
    }

    private void files(DataStore store, Marks marks, JobRun run, Set<String> seen) throws ConnectorException {
        Optional<char[]> password = stores.password(store);
        try (Connector connector = opener.open(store, password, dataset -> true).connector()) {
            List<Dataset> datasets = new ArrayList<>();
            connector.list(datasets::add, problem -> {});
            for (Dataset dataset : datasets) {
                run.check();
                String id = StoreSearch.file(dataset);
                seen.add(id);
                Marking marking = new Marking(run::wanted);
                try {
                    connector.read(dataset, ReadLimit.everything(), marking);
                } catch (ConnectorException e) {
                    // What of it could be read is known all the same; the search says what it could not read.
                    run.check();
                }
                index.forget(store.id(), id);
                index.add(
                        store.id(),
                        id,
                        marking.plain().stream()
                                .map(plain -> new Entry(marks.of(plain), 0))
                                .toList());
            }
        } finally {
            password.ifPresent(secret -> Arrays.fill(secret, '\0'));
        }
    }
}
