/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.resguardo.connector.Connector;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.FilesConnector;
import org.resguardo.connector.files.worker.WorkerPool;
import org.resguardo.engine.Detector;
import org.resguardo.engine.Engine;
import org.resguardo.scan.DataStore;
import org.resguardo.scan.Scan;
import org.resguardo.scan.ScanJson;
import org.resguardo.scan.ScanListener;
import org.resguardo.scan.ScanSettings;

/** The scan as {@code resguardo scan --full --json} does it, in this one process, under a given key. */
final class PlainScan {
    private PlainScan() {}

    static String of(List<Path> folders, long key) {
        Engine engine = Engine.withKey(Detector::onByDefault, key);
        ScanSettings settings = ScanSettings.standard().withRows(Long.MAX_VALUE);
        List<Connector> open = folders.stream()
                .<Connector>map(
                        folder -> new FilesConnector(folder, path -> true, FileOptions.standard(), new WorkerPool()))
                .toList();
        try {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            Scan scan = new Scan(engine, settings, ScanListener.none());
            ScanJson.write(scan.run(open.stream().map(DataStore::files).toList()), json);
            return json.toString(StandardCharsets.UTF_8);
        } finally {
            open.forEach(Connector::close);
        }
    }
}
