/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.resguardo.connector.Connector;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.FilesConnector;
import org.resguardo.connector.files.worker.WorkerPool;
import org.resguardo.connector.jdbc.JdbcConnector;
import org.resguardo.scan.DataStore;

/** The data stores of one scan, open. */
final class OpenStores implements AutoCloseable {
    private final List<DataStore> stores = new ArrayList<>();
    private final Predicate<Path> wanted;
    private final FileOptions options;

    private OpenStores(LookOptions look) {
        this.wanted = look.wanted();
        this.options = FileOptions.standard().withOcr(look.ocr());
    }

    static OpenStores of(List<Path> paths, List<DatabaseTarget> databases, LookOptions look, Passwords passwords) {
        OpenStores open = new OpenStores(look);
        for (DatabaseTarget database : databases) {
            open.add(database, passwords);
        }
        open.addAll(paths);
        return open;
    }

    List<DataStore> stores() {
        return stores;
    }

    @Override
    public void close() {
        stores.forEach(store -> store.connector().close());
    }

    /** All folders share the same child processes, since each holds a good deal of memory. */
    private void addAll(List<Path> paths) {
        WorkerPool workers = new WorkerPool();
        for (Path path : paths) {
            stores.add(DataStore.files(new FilesConnector(path, wanted, options, workers)));
        }
    }

    private void add(DatabaseTarget database, Passwords passwords) {
        Connector connector = new JdbcConnector(database.settings(passwords));
        stores.add(DataStore.database(connector, table -> wanted.test(Path.of(table.id()))));
    }
}
