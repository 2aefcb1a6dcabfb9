/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunDatabaseTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"online-shop, postgresql, wp_wc_orders", "dental-clinic, mariadb, patient"})
    void runsUntilTheProcessThatItIsForEnds(String kind, String scheme, String table) throws Exception {
        Process watched = new ProcessBuilder("sleep", "600").start();
        Process runner = run(kind, watched.pid());
        try {
            Properties address = awaitAddress(runner);
            String url = "jdbc:" + scheme + "://" + address.getProperty("host") + ":" + address.getProperty("port")
                    + "/" + address.getProperty("catalog");
            try (Connection connection = connect(url, address);
                    Statement statement = connection.createStatement()) {
                try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getInt(1)).isPositive();
                }
                assertThatThrownBy(() -> statement.execute("DROP TABLE " + table))
                        .isInstanceOf(SQLException.class);
            }
            watched.destroyForcibly();
            assertThat(runner.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> connect(url, address).close()).isInstanceOf(SQLException.class);
            assertThat(ProcessHandle.allProcesses()
                            .filter(process ->
                                    process.info().commandLine().orElse("").contains(folder.toString())))
                    .isEmpty();
        } finally {
            watched.destroyForcibly();
            runner.destroy();
        }
    }

    private Process run(String kind, long watched) throws IOException {
        return new ProcessBuilder(
                        JAVA.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunDatabase.class.getName(),
                        kind,
                        folder.toString(),
                        Long.toString(watched))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private Properties awaitAddress(Process runner) throws IOException, InterruptedException {
        Path file = folder.resolve(RunDatabase.ADDRESS);
        boolean ended = false;
        while (!ended && !Files.exists(file)) {
            ended = runner.waitFor(100, TimeUnit.MILLISECONDS);
        }
        assertThat(file).as("%s", Files.readString(folder.resolve("log"))).exists();
        Properties address = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            address.load(reader);
        }
        return address;
    }

    private static Connection connect(String url, Properties address) throws SQLException {
        return DriverManager.getConnection(url, address.getProperty("login"), address.getProperty("password"));
    }
}
