/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.testkit.database.LivePostgres;

class BulkTest {
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void writesAsMuchTextAsAsked() throws IOException {
        long written = BulkText.write(folder, 150 * MEGABYTE, 7);
        assertThat(written).isBetween(150 * MEGABYTE, 154 * MEGABYTE);
        assertThat(folder)
                .isDirectoryContaining("glob:**.txt")
                .isDirectoryContaining("glob:**.log")
                .isDirectoryContaining("glob:**.csv");
    }

    @Test
    void writesTheSameTextForTheSameSeedAndNoBlockTwice() throws IOException {
        BulkText.write(folder.resolve("a"), 3 * MEGABYTE, 7);
        BulkText.write(folder.resolve("b"), 3 * MEGABYTE, 7);
        assertThat(folder.resolve("a/0000.txt")).hasSameBinaryContentAs(folder.resolve("b/0000.txt"));
        List<String> lines = Files.readAllLines(folder.resolve("a/0000.txt"));
        assertThat(lines.stream().filter(line -> line.startsWith("Folio "))).doesNotHaveDuplicates();
    }

    @Test
    void fillsTheTable() throws SQLException, IOException {
        try (Connection database = LivePostgres.shared().connect();
                Statement statement = database.createStatement()) {
            BulkTable.write(database, "customer", 5_000, 7);
            try (ResultSet rows = statement.executeQuery("SELECT COUNT(*), COUNT(email), MAX(id) FROM customer")) {
                rows.next();
                assertThat(List.of(rows.getLong(1), rows.getLong(2), rows.getLong(3)))
                        .containsOnly(5_000L);
            }
        }
    }
}
