/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.files.edit.FilesEditor;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.job.JobEngine;
import org.resguardo.platform.job.Jobs;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.Safeguards;
import org.resguardo.protection.safeguard.Seen.Outcome;
import org.resguardo.testkit.database.LiveDatabase;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.database.LivePostgres;

/** Columns of every kind of place are sealed and opened again, and the safeguards see it, also when somebody writes into them later. */
@TestInstance(Lifecycle.PER_CLASS)
class SealedPlacesTest {
    private static final String HOME = "/protection/sealing";
    private static final int ROWS = 40;

    @TempDir
    private static Path folder;

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();

    @BeforeAll
    void theOwnerIsThere() {
        cast.claim();
        owner = cast.browser("owner");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private static String number(int i) {
        return "%03d-%02d-%04d".formatted(520 + i, 10 + i, 2000 + i);
    }

    private static List<String> numbers() {
        return IntStream.rangeClosed(1, ROWS).mapToObj(SealedPlacesTest::number).toList();
    }

    private void await(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
        try (InputStream events = owner.stream(answer.location() + "/progress")) {
            events.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void scan(DataStore store) {
        await(owner.submit(store.page(), store.page() + "/scan", Map.of()));
    }

    private HeldField ssn(DataStore store) {
        return part(Inventory.class).fields(store, 50).stream()
                .filter(field -> field.key().heading().equals("ssn"))
                .findFirst()
                .orElseThrow();
    }

    /** One look at a time: what was sealed is looked at by itself. */
    private Outcome look(DataStore store) throws InterruptedException {
        GuardedPlace place = GuardedPlace.of(store).orElseThrow();
        while (part(Jobs.class).open().stream().anyMatch(job -> job.kind().equals("safeguard-look"))) {
            part(JobEngine.class).closed(Duration.ofMillis(20));
        }
        await(owner.submit(place.page(), place.page() + "/looks", Map.of()));
        return Objects.requireNonNull(part(Safeguards.class).results(place).get("sensitive-clear"))
                .seen()
                .outcome();
    }

    private String seal(DataStore store, String kind) {
        String page = HOME + "/columns/" + ssn(store).id();
        await(owner.submit(page, page, Map.of("kind", kind, "confirm", Integer.toString(ROWS))));
        return owner.get(HOME)
                .page()
                .select("a[href^=" + HOME + "/]")
                .eachAttr("href")
                .getFirst();
    }

    private String opened(String seal, int key) {
        return owner.submit(seal, seal + "/look", Map.of("key", Integer.toString(key)))
                .page()
                .select("main")
                .text();
    }

    private interface Column {
        List<String> values() throws Exception;
    }

    /** From red to green, and to red again when a new value comes in clear. */
    private void goesThrough(DataStore store, String kind, Column column, Work writesOne) throws Exception {
        scan(store);
        assertThat(look(store)).isEqualTo(Outcome.FAIL);
        String seal = seal(store, kind);
        assertThat(column.values()).hasSize(ROWS).allMatch(value -> value.startsWith("rsg1:" + kind.charAt(0) + ":"));
        assertThat(look(store)).as("sealed").isEqualTo(Outcome.PASS);
        scan(store);
        assertThat(look(store)).as("after another look by step 1").isEqualTo(Outcome.PASS);
        assertThat(opened(seal, 7)).contains(number(7));
        List<String> first = column.values();
        await(owner.submit(seal, seal + "/key", Map.of()));
        assertThat(column.values()).doesNotContainAnyElementsOf(first);
        assertThat(opened(seal, 8)).contains(number(8));
        writesOne.run();
        assertThat(look(store)).as("somebody has written a number in clear").isEqualTo(Outcome.FAIL);
        await(owner.submit(seal, seal + "/end", Map.of()));
        assertThat(column.values()).containsAll(numbers()).noneMatch(value -> value.startsWith("rsg1:"));
    }

    private interface Work {
        void run() throws Exception;
    }

    private void onAServer(StoreKind kind, LiveDatabase server, String user) throws Exception {
        try (Connection admin = server.connect();
                Statement statement = admin.createStatement()) {
            statement.execute("CREATE TABLE cliente (id int PRIMARY KEY, nombre varchar(80), ssn varchar(200))");
            for (int i = 1; i <= ROWS; i++) {
                statement.execute("INSERT INTO cliente VALUES (%d, 'Ana López', '%s')".formatted(i, number(i)));
            }
            Account account = part(Accounts.class).all().getFirst();
            DataStore store = part(Stores.class)
                    .add(
                            account,
                            kind,
                            kind.id(),
                            new StoreAddress.Server(server.host(), server.port(), server.database(), user, "prefer"),
                            server.password().toCharArray());
            goesThrough(
                    store,
                    "encrypt",
                    () -> {
                        List<String> values = new ArrayList<>();
                        try (ResultSet rows = statement.executeQuery("SELECT ssn FROM cliente ORDER BY id")) {
                            while (rows.next()) {
                                values.add(rows.getString(1));
                            }
                        }
                        return values;
                    },
                    () -> statement.execute("INSERT INTO cliente VALUES (1000, 'Eva', '613-45-1234')"));
        }
    }

    @Test
    void aColumnOfPostgres() throws Exception {
        try (LivePostgres server = LivePostgres.start(folder.resolve("postgres"))) {
            onAServer(StoreKind.POSTGRESQL, server, server.user());
        }
    }

    @Test
    void aColumnOfMariaDb() throws Exception {
        try (LiveMariaDb server = LiveMariaDb.start(folder.resolve("mariadb"))) {
            onAServer(StoreKind.MYSQL, server, server.user());
        }
    }

    private DataStore folder(String name, Path at) {
        return part(Stores.class).add("test", StoreKind.FOLDER, name, new StoreAddress.Local(at.toString()));
    }

    @Test
    void aColumnOfATextFileByCodesThatDoNotDependOnTheRow() throws Exception {
        Path at = Files.createDirectory(folder.resolve("texto"));
        Path file = at.resolve("clientes.csv");
        StringBuilder rows = new StringBuilder("nombre,ssn\n");
        numbers().forEach(value -> rows.append("Ana López,").append(value).append('\n'));
        Files.writeString(file, rows);
        DataStore store = folder("Texto", at);
        scan(store);
        String page = HOME + "/columns/" + ssn(store).id();
        assertThat(owner.submit(page, page, Map.of("kind", "encrypt", "confirm", Integer.toString(ROWS)))
                        .page()
                        .select("main")
                        .text())
                .as("rows of files are sorted")
                .contains("rows are sorted and moved");
        goesThrough(
                store,
                "token",
                () -> Files.readAllLines(file).stream()
                        .skip(1)
                        .map(line -> line.substring(line.indexOf(',') + 1))
                        .toList(),
                () -> Files.writeString(file, Files.readString(file) + "Eva,613-45-1234\n"));
    }

    @Test
    void aColumnOfAWorkbook() throws Exception {
        Path at = Files.createDirectory(folder.resolve("libro"));
        Path file = at.resolve("clientes.xlsx");
        write(file, numbers());
        goesThrough(folder("Libro", at), "token", () -> cells(file), () -> addOne(file));
    }

    private static void write(Path file, List<String> values) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Clientes");
            sheet.value(0, 0, "nombre");
            sheet.value(0, 1, "ssn");
            for (int i = 0; i < values.size(); i++) {
                sheet.value(i + 1, 0, "Ana López");
                sheet.value(i + 1, 1, values.get(i));
            }
        }
    }

    private static List<String> cells(Path file) throws ConnectorException {
        try (Editor editor = new FilesEditor(Objects.requireNonNull(file.getParent()))) {
            EditableTable table = editor.tables().stream()
                    .filter(id -> id.contains(file.getFileName().toString()))
                    .findFirst()
                    .map(id -> unchecked(editor, id))
                    .orElseThrow();
            int column = table.position("ssn").orElseThrow();
            return editor.rows(table, Selection.ALL, Optional.empty(), Integer.MAX_VALUE).stream()
                    .map(row -> row.value(column).text())
                    .toList();
        }
    }

    private static EditableTable unchecked(Editor editor, String id) {
        try {
            return editor.table(id);
        } catch (ConnectorException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addOne(Path file) throws IOException, ConnectorException {
        List<String> more = new ArrayList<>(cells(file));
        more.add("613-45-1234");
        write(file, more);
    }
}
