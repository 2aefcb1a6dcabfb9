/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.FilesConnector;
import org.resguardo.connector.files.worker.WorkerPool;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.Engine;
import org.resguardo.scan.DataStore;
import org.resguardo.scan.RecognisedSystem;
import org.resguardo.scan.Scan;
import org.resguardo.scan.ScanListener;
import org.resguardo.scan.ScanReport;
import org.resguardo.scan.ScanSettings;
import org.resguardo.scan.profile.SystemProfiles;

/** A small synthetic sample of each system, with its own tables and headings, is recognised as that system and no other, table by table. */
class SampledSystemsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "klaviyo-profiles-csv, 1, contact.email, online.ip",
        "constant-contact-csv, 1, contact.email, contact.address",
        "odoo, 4, contact.email, government.social_security",
        "prestashop, 5, contact.email, online.ip",
        "magento, 6, contact.email, online.ip",
        "opencart, 4, contact.phone, online.ip",
        "dolibarr, 3, contact.email, identity.birth_date",
        "suitecrm, 4, contact.email, identity.name"
    })
    void isRecognised(String id, int tables, String one, String other) throws IOException, SQLException {
        write(id);

        ScanReport report = scan();

        assertThat(report.systems())
                .extracting(
                        system -> system.profile().id() + " " + system.tables().size())
                .containsExactly(id + " " + tables);
        RecognisedSystem system = report.systems().getFirst();
        Set<String> filled = system.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.values() > 0)
                .flatMap(column -> column.known().category().stream())
                .map(category -> category.id())
                .collect(Collectors.toSet());
        assertThat(filled).contains(one, other);
    }

    private void write(String id) throws IOException, SQLException {
        Optional<byte[]> table = resource(id + ".csv");
        if (table.isPresent()) {
            Files.write(folder.resolve("export.csv"), table.get());
            return;
        }
        String sql = new String(resource(id + ".sql").orElseThrow(), StandardCharsets.UTF_8);
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("copy.sqlite"));
                Statement statement = database.createStatement()) {
            for (String one : sql.split(";\\R")) {
                statement.execute(one);
            }
        }
    }

    private static Optional<byte[]> resource(String name) throws IOException {
        try (InputStream in = SampledSystemsTest.class.getResourceAsStream("samples/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private ScanReport scan() {
        FilesConnector files = new FilesConnector(folder, path -> true, FileOptions.standard(), new WorkerPool());
        try (files) {
            return new Scan(
                            Engine.standard(),
                            SystemProfiles.ours(),
                            ScanSettings.standard().withLeast(Certainty.POSSIBLE),
                            ScanListener.none())
                    .run(List.of(DataStore.files(files)));
        }
    }
}
