/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.finding;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.FilesConnector;
import org.resguardo.connector.files.worker.WorkerPool;
import org.resguardo.connector.jdbc.DatabaseProduct;
import org.resguardo.connector.jdbc.JdbcConnector;
import org.resguardo.connector.jdbc.ServerSettings;
import org.resguardo.connector.jdbc.TlsMode;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.Engine;
import org.resguardo.scan.DataStore;
import org.resguardo.scan.Scan;
import org.resguardo.scan.ScanListener;
import org.resguardo.scan.ScanReport;
import org.resguardo.scan.ScanSettings;
import org.resguardo.testkit.business.BusinessGenerator;
import org.resguardo.testkit.business.BusinessKind;
import org.resguardo.testkit.business.ClinicInMariaDb;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.truth.Board;
import org.resguardo.testkit.truth.BoardText;
import org.resguardo.testkit.truth.Claim;
import org.resguardo.testkit.truth.GroundTruth;
import org.resguardo.testkit.truth.TruthEntry;

/** Makes the dental clinic at size, in a real MariaDB and in files of every kind, scans it, and says what was found and missed. */
public final class ClinicBoard {
    private static final long SEED = 2026;

    private ClinicBoard() {}

    /**
     * Makes, scans and prints.
     *
     * @param arguments a folder to work in, and the numbers of patients in the database and in the files
     */
    public static void main(String[] arguments) throws IOException, SQLException, ConnectorException {
        Path work = Path.of(arguments[0]).toAbsolutePath();
        int inDatabase = Integer.parseInt(arguments[1]);
        int inFiles = Integer.parseInt(arguments[2]);
        Path folder = work.resolve("clinic");
        GroundTruth files = BusinessGenerator.of(SEED).write(BusinessKind.DENTAL_CLINIC, folder, inFiles);
        try (LiveMariaDb server = LiveMariaDb.start(work.resolve("mariadb"))) {
            GroundTruth tables;
            try (Connection database = server.connect(server.database())) {
                tables = ClinicInMariaDb.write(database, SEED, inDatabase);
            }
            print("files", files, scan(DataStore.files(connector(folder))));
            ServerSettings settings = ServerSettings.of(DatabaseProduct.MYSQL, server.host(), server.database())
                    .port(server.port())
                    .tls(TlsMode.PREFER)
                    .login(server.user(), server.password().toCharArray());
            print("database", tables, scan(DataStore.database(new JdbcConnector(settings), table -> true)));
        }
    }

    private static FilesConnector connector(Path folder) {
        return new FilesConnector(folder, path -> true, FileOptions.standard(), new WorkerPool());
    }

    private static ScanReport scan(DataStore store) {
        try {
            return new Scan(Engine.standard(), ScanSettings.standard(), ScanListener.none()).run(List.of(store));
        } finally {
            store.connector().close();
        }
    }

    private static void print(String what, GroundTruth truth, ScanReport report) {
        List<Claim> claims = new ArrayList<>();
        report.places()
                .forEach(place -> place.findings()
                        .forEach(finding -> claims.add(new Claim(
                                place.place().toString(),
                                finding.column().map(c -> c.heading()).orElse(""),
                                finding.category().id(),
                                finding.certainty().id()))));
        long records = truth.entries().stream().mapToLong(TruthEntry::people).sum();
        System.out.printf(
                "The dental clinic, %s: %d places with known truth, %d records%n%n",
                what, truth.entries().size(), records);
        System.out.println(BoardText.of(Board.of(truth, claims, Certainty.LIKELY)));
        report.problems()
                .forEach(p ->
                        System.out.println("not read: " + p.problem().kind().id() + " "
                                + p.problem().place() + p.problem().arguments()));
    }
}
