/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.fault.Fault;
import org.sqlite.SQLiteConfig;

class SqliteStoreTest extends StoreContract {
    @TempDir
    private Path folder;

    @Override
    Store opened() {
        return SqliteStore.open(folder.resolve("app.db"));
    }

    @Override
    String table() {
        return "create table loaf (id integer primary key, name text not null unique)";
    }

    @Test
    void waitsForTheDiskAndForgetsWhatIsDeleted() {
        assertThat(pragma("synchronous")).isEqualTo("2");
        assertThat(pragma("secure_delete")).isEqualTo("1");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
        assertThat(pragma("journal_mode")).isEqualTo("wal");
    }

    private String pragma(String name) {
        return store().write(sql -> String.valueOf(sql.fetchValue("pragma " + name)));
    }

    @Test
    void whatWasDeletedIsInNoneOfItsFilesOnceTheyAreWrittenAnew() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            bake("quetzalmarker " + i + " " + "x".repeat(i % 700));
        }
        store().change(sql -> sql.execute("delete from loaf where length(name) % 3 > 0"));
        store().change(sql -> sql.execute("update loaf set name = 'plain ' || id"));
        assertThat(filesWith("quetzalmarker"))
                .as("the log of changes still holds it")
                .isNotEmpty();

        store().compact();
        assertThat(filesWith("quetzalmarker")).isEmpty();
        assertThat(loaves()).isPositive();
        bake("after");
        assertThat(store().<Integer>read(sql ->
                        sql.fetchCount(DSL.table("loaf"), DSL.field("name").eq("after"))))
                .isEqualTo(1);
    }

    private List<Path> filesWith(String text) throws IOException {
        List<Path> with = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    with.add(file);
                }
            }
        }
        return with;
    }

    @Test
    void refusesADatabaseOfANewerVersion() throws SQLException {
        store().close();
        try (Connection connection = SqliteStore.source(
                                folder.resolve("app.db"), SQLiteConfig.TransactionMode.IMMEDIATE)
                        .getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                    + " installed_by, execution_time, success) values (999, '29990101.0000', 'later', 'SQL',"
                    + " 'V29990101_0000__later.sql', 'later', 1, 1)");
        }
        assertThatThrownBy(() -> SqliteStore.open(folder.resolve("app.db")))
                .isInstanceOf(Fault.class)
                .hasMessage("storage.newer");
    }
}
