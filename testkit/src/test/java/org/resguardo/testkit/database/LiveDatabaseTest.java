/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void startsPostgres() throws Exception {
        try (LivePostgres live = LivePostgres.start(folder)) {
            answers(live);
            endsWhenClosed(live);
        }
    }

    @Test
    void startsMariaDb() throws Exception {
        try (LiveMariaDb live = LiveMariaDb.start(folder)) {
            answers(live);
            endsWhenClosed(live);
        }
    }

    private static void answers(LiveDatabase live) throws SQLException {
        try (Connection connection = live.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE oven (bread VARCHAR(40))");
            statement.execute("INSERT INTO oven VALUES ('telera')");
            try (ResultSet rows = statement.executeQuery("SELECT bread FROM oven")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("telera");
            }
        }
    }

    private static void endsWhenClosed(LiveDatabase live) {
        live.close();
        live.close();
        assertThatThrownBy(live::connect).isInstanceOf(SQLException.class);
    }
}
