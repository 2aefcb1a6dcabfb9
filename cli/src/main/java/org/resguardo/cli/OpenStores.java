/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import org.resguardo.cli.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.FilesConnector;
import org.resguardo.connector.files.worker.WorkerPool;
import org.resguardo.scan.DataStore;

/** The data stores of one scan, open. The only place that knows which connectors there are. */
final class OpenStores implements AutoCloseable {
    private final List<DataStore> stores = new ArrayList<>();

    private OpenStores() {}

    static OpenStores of(
            List<Path> paths, List<DatabaseTarget> databases, LookOptions look, Outside outside, Words words) {
        OpenStores open = new OpenStores();
        for (Path path : paths) {
            open.stores.add(files(path, look));
        }
        for (DatabaseTarget database : databases) {
            throw new UsageProblem("complaint.no_databases", "name", database.kind().option());
        }
        return open;
    }

    private static DataStore files(Path path, LookOptions look) {
        FileOptions options = FileOptions.standard().withOcr(look.ocr());
        return DataStore.files(new FilesConnector(path, look::wants, options, new WorkerPool()));
    }

    List<DataStore> stores() {
        return stores;
    }

    @Override
    public void close() {
        stores.forEach(store -> store.connector().close());
    }
}
