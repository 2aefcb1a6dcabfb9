/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.database.LivePostgres;
import org.resguardo.testkit.truth.GroundTruth;
import org.resguardo.testkit.truth.TruthEntry;

class LiveBusinessTest {
    @TempDir
    Path folder;

    @Test
    void writesTheClinicIntoMariaDb() throws SQLException, IOException {
        try (Connection database = LiveMariaDb.shared().connect()) {
            GroundTruth truth = ClinicInMariaDb.write(database, 7, 300);
            assertThat(columns(database, "DATABASE()")).containsAll(columns(truth));
            assertThat(count(database, "SELECT COUNT(*) FROM patient WHERE Birthdate IS NOT NULL"))
                    .isEqualTo(planted(truth, "patient", "Birthdate", "identity.birth_date"));
            assertThat(count(database, "SELECT COUNT(SSN) FROM patient"))
                    .isEqualTo(planted(truth, "patient", "SSN", "government.social_security"));
        }
    }

    @Test
    void writesTheShopIntoPostgres() throws SQLException, IOException {
        try (Connection database = LivePostgres.shared().connect()) {
            GroundTruth truth = ShopInPostgres.write(database, 7, 300);
            assertThat(columns(database, "current_schema()")).containsAll(columns(truth));
            assertThat(count(database, "SELECT COUNT(ip_address) FROM wp_wc_orders"))
                    .isEqualTo(planted(truth, "wp_wc_orders", "ip_address", "online.ip"));
        }
    }

    @Test
    void hasTheSamePatientsInTheFolderAndInTheDatabase() throws SQLException, IOException {
        GroundTruth files = BusinessGenerator.of(7).write(BusinessKind.DENTAL_CLINIC, folder, 60);
        try (Connection database = LiveMariaDb.shared().connect()) {
            GroundTruth tables = ClinicInMariaDb.write(database, 7, 60);
            Set<String> shared = new TreeSet<>(files.markers());
            shared.retainAll(tables.markers());
            assertThat(shared).filteredOn(marker -> marker.contains("@")).hasSizeGreaterThan(30);
        }
    }

    private static Set<String> columns(GroundTruth truth) {
        return truth.entries().stream().map(TruthEntry::title).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> columns(Connection database, String schema) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT table_name, column_name FROM information_schema.columns"
                        + " WHERE table_schema = " + schema)) {
            while (rows.next()) {
                columns.add(rows.getString(1) + " › " + rows.getString(2));
            }
        }
        return columns;
    }

    private static int count(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static int planted(GroundTruth truth, String table, String column, String category) {
        return truth.entries().stream()
                .filter(entry -> entry.title().equals(table + " › " + column))
                .mapToInt(entry -> entry.categories().getOrDefault(category, 0))
                .sum();
    }
}
