/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.fault.Fault;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.sqlite.SQLiteConfig;

/** A database that may not grow beyond some pages, as on a full disk. */
class DiskFullTest {
    private static final int PAGE = 4_096;
    private static final int PLENTY = 100_000;

    @TempDir
    private Path folder;

    private final AtomicInteger mostPages = new AtomicInteger(PLENTY);
    private final GroupWriter writer = new GroupWriter(new SqliteWriting(new Limited()), Optional.empty());

    /** Connections to the database that know how large it may become. */
    private final class Limited extends AbstractDataSource {
        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = SqliteStore.source(folder.resolve("app.db"), SQLiteConfig.TransactionMode.IMMEDIATE)
                    .getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma max_page_count = " + mostPages.get());
            }
            return connection;
        }

        @Override
        public Connection getConnection(String name, String password) throws SQLException {
            return getConnection();
        }
    }

    @BeforeEach
    void makeTheTable() {
        writer.write(sql -> sql.execute("create table loaf (dough blob not null)"));
    }

    @AfterEach
    void close() {
        writer.close();
    }

    private void fillTheDisk() {
        mostPages.set(pragma("page_count") + 4);
        pragma("max_page_count = " + mostPages.get());
    }

    private int pragma(String text) {
        return writer.write(sql -> Integer.valueOf(String.valueOf(sql.fetchValue("pragma " + text))));
    }

    private void bake(int pages) {
        writer.write(sql -> sql.execute("insert into loaf values (randomblob(" + pages * PAGE + "))"));
    }

    private int loaves() {
        return writer.write(sql -> sql.fetchCount(DSL.table("loaf")));
    }

    @Test
    void refusesWhatFindsNoRoomAndGoesOnWhenThereIsRoomAgain() {
        bake(1);
        fillTheDisk();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> bake(50)).isInstanceOf(Fault.class).hasMessage("storage.full");
        }
        assertThat(loaves()).as("nothing of what was refused").isEqualTo(1);
        bake(1);
        assertThat(loaves()).as("what finds room is done").isEqualTo(2);

        mostPages.set(PLENTY);
        pragma("max_page_count = " + PLENTY);
        bake(50);
        assertThat(loaves()).isEqualTo(3);
        assertThat(writer.<String>write(sql -> String.valueOf(sql.fetchValue("pragma integrity_check"))))
                .isEqualTo("ok");
    }

    @Test
    void tellsOtherMistakesFromIt() {
        assertThatThrownBy(() -> writer.write(sql -> sql.execute("insert into loaf values (null)")))
                .isNotInstanceOf(Fault.class);
        assertThat(DiskFull.beneath(new IllegalStateException(new SQLException("no disk in it"))))
                .isFalse();
    }
}
