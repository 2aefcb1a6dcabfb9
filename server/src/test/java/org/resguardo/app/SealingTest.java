/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.platform.storage.schema.Tables.RECOVERY_KIT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.backup.Meter;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.storage.Store;

/** Columns are sealed, looked into, renewed and opened from the pages; the keys come back from the kit and are nowhere else. */
@TestInstance(Lifecycle.PER_CLASS)
class SealingTest {
    private static final String HOME = "/protection/sealing";
    private static final String KIT = "/protection/recovery";
    private static final int ROWS = 60;

    @TempDir
    private static Path folder;

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();

    @BeforeAll
    void aShopIsConnected() throws SQLException {
        cast.claim();
        owner = cast.browser("owner");
        try (Connection shop = shop();
                Statement statement = shop.createStatement()) {
            statement.execute("CREATE TABLE cliente (id INTEGER PRIMARY KEY, nombre TEXT, ssn TEXT, tarjeta TEXT)");
            for (int i = 1; i <= ROWS; i++) {
                statement.execute("INSERT INTO cliente VALUES (%d, 'Ana López', '%s', '%s')"
                        .formatted(i, number(i), i % 2 == 0 ? "4111111111111111" : "5555555555554444"));
            }
        }
        String form = "/inventory/stores/new/sqlite";
        awaitJob(owner.submit(form, form, Map.of("name", "Tienda", "path", file().toString())));
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private static Path file() {
        return folder.resolve("tienda.db");
    }

    private static Connection shop() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    private static String number(int i) {
        return "%03d-%02d-%04d".formatted(520 + i, 10 + i, 2000 + i);
    }

    private List<String> numbers() throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (Connection shop = shop();
                Statement statement = shop.createStatement();
                ResultSet rows = statement.executeQuery("SELECT ssn FROM cliente ORDER BY id")) {
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
        }
        return numbers;
    }

    private void awaitJob(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
        try (InputStream events = owner.stream(answer.location() + "/progress")) {
            events.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HeldField field(String column) {
        var store = running.server().part(Stores.class).all().getFirst();
        return running.server().part(Inventory.class).fields(store, 50).stream()
                .filter(field -> field.key().heading().equals(column))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aColumnIsSealedLookedIntoRenewedAndOpenedAgain() throws SQLException {
        String page = HOME + "/columns/" + field("ssn").id();
        assertThat(owner.get(HOME).page().select("main").text()).contains("ssn");
        assertThat(owner.get(page).page().select("main").text()).contains(ROWS + " rows would be changed");
        assertThat(owner.submit(page, page, Map.of("kind", "encrypt", "confirm", "1"))
                        .status())
                .isEqualTo(422);
        List<String> before = numbers();
        awaitJob(owner.submit(page, page, Map.of("kind", "encrypt", "confirm", Integer.toString(ROWS))));
        List<String> sealed = numbers();
        assertThat(sealed)
                .hasSize(ROWS)
                .allMatch(value -> value.startsWith("rsg1:e:"))
                .doesNotHaveDuplicates();
        var store = running.server().part(Stores.class).all().getFirst();
        awaitJob(owner.submit(store.page(), store.page() + "/scan", Map.of()));
        String seal = owner.get(HOME).page().select("a[href^=" + HOME + "/]").attr("href");
        assertThat(owner.submit(seal, seal + "/look", Map.of("key", "7"))
                        .page()
                        .select("main")
                        .text())
                .contains(number(7));
        assertThat(owner.submit(seal, seal + "/look", Map.of("key", "700")).status())
                .isEqualTo(422);
        assertThat(owner.get("/settings/log").page().text()).contains("Looked at one sealed value");
        awaitJob(owner.submit(seal, seal + "/key", Map.of()));
        assertThat(numbers()).doesNotContainAnyElementsOf(sealed).allMatch(value -> value.startsWith("rsg1:e:"));
        assertThat(owner.submit(seal, seal + "/look", Map.of("key", "8"))
                        .page()
                        .select("main")
                        .text())
                .contains(number(8));
        awaitJob(owner.submit(seal, seal + "/end", Map.of()));
        assertThat(numbers()).isEqualTo(before);
    }

    @Test
    void cardNumbersAreOfferedRemovalOnly() {
        assertThat(owner.get(HOME).page().select("main").text()).contains("Make a rule that removes them");
        String page = HOME + "/columns/" + field("tarjeta").id();
        assertThat(owner.get(page).page().select("form[method=post][action=" + page + "]"))
                .isEmpty();
        Browser.Answer answer = owner.post(
                page,
                Map.of(
                        "kind",
                        "encrypt",
                        "confirm",
                        Integer.toString(ROWS),
                        "_csrf",
                        owner.token(HOME + "/columns/" + field("ssn").id())));
        assertThat(answer.status()).isEqualTo(422);
    }

    private List<String> kit() {
        return owner.submit(KIT, KIT, Map.of()).page().select(".kit code").eachText();
    }

    @Test
    void theKitIsTriedBeforeAnybodyCountsOnIt() {
        running.server()
                .part(Store.class)
                .change(sql -> sql.deleteFrom(RECOVERY_KIT).execute());
        assertThat(owner.get("/").page().select("main").text()).contains("Make the recovery kit for your keys");
        List<String> parts = kit();
        assertThat(parts).hasSize(3);
        assertThat(owner.get(KIT).page().select("main").text())
                .contains("never tried")
                .doesNotContain(parts.get(0));
        String trial = KIT + "/trial";
        assertThat(owner.submit(KIT, trial, Map.of("one", parts.get(0), "other", parts.get(0)))
                        .status())
                .isEqualTo(422);
        assertThat(owner.submit(KIT, trial, Map.of("one", parts.get(0), "other", kit().get(1)))
                        .status())
                .as("parts of two kits")
                .isEqualTo(422);
        List<String> again = kit();
        assertThat(owner.submit(KIT, trial, Map.of("one", again.get(2), "other", again.get(0)))
                        .status())
                .isEqualTo(303);
        assertThat(owner.get("/").page().select("main").text())
                .doesNotContain("Make the recovery kit", "Try the recovery kit");
        assertThat(owner.get(KIT).page().select("main").text()).contains("Tried on");
    }

    @Test
    void keysAndNumbersAreNowhereInTheDataFolderAndItsBackups() throws IOException {
        List<String> parts = kit();
        Path data = running.server().folder().path();
        byte[] key = Files.readAllBytes(MasterKey.fileIn(data));
        new SafeKeeping(data, Optional.empty(), Meter.SILENT).make(Optional.empty());
        List<byte[]> canaries = new ArrayList<>();
        canaries.add(key);
        canaries.add(java.util.HexFormat.of().formatHex(key).getBytes(StandardCharsets.US_ASCII));
        canaries.add(java.util.Base64.getEncoder().encodeToString(key).getBytes(StandardCharsets.US_ASCII));
        canaries.add(number(9).getBytes(StandardCharsets.US_ASCII));
        canaries.add(Cast.PASSPHRASE.getBytes(StandardCharsets.UTF_8));
        parts.forEach(part -> canaries.add(part.substring(9, 40).getBytes(StandardCharsets.US_ASCII)));
        assertThat(found(data, canaries)).containsOnly(MasterKey.fileIn(data));
        Path planted = Files.write(data.resolve("planted"), key);
        assertThat(found(data, canaries)).as("the control").contains(planted);
        Files.delete(planted);
    }

    private static List<Path> found(Path data, List<byte[]> canaries) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (canaries.stream()
                        .anyMatch(canary -> content.contains(new String(canary, StandardCharsets.ISO_8859_1)))) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
