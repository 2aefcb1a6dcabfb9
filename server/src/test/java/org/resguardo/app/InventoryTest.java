/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.Changes;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.InventoryChange;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.StoreScan;
import org.resguardo.inventory.Stores;

/** Step 1 from the outside: places come in, are looked at, and are confirmed. */
@TestInstance(Lifecycle.PER_CLASS)
class InventoryTest {
    private static final String MARKER = "quetzalmarker";

    @TempDir
    private Path folder;

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();

    @BeforeAll
    void everybodyIsThere() {
        cast.claim();
        owner = cast.browser("owner");
    }

    @BeforeEach
    void people() throws IOException {
        Files.writeString(folder.resolve("clientes.csv"), customers());
        Files.writeString(folder.resolve("precios.csv"), "producto,precio\npan,2.50\nrosca,9.00\n");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private static String customers() {
        StringBuilder rows = new StringBuilder("nombre,correo,apodo\n");
        for (int i = 0; i < 40; i++) {
            rows.append("María López,%s%d@example.com,%s-x%d\n".formatted(MARKER, i, MARKER, i));
        }
        return rows.toString();
    }

    private DataStore addFolder(String name, Path path) {
        return add("folder", Map.of("name", name, "path", path.toString()));
    }

    private DataStore add(String kind, Map<String, String> fields) {
        String form = "/inventory/stores/new/" + kind;
        Browser.Answer answer = owner.submit(form, form, fields);
        awaitJob(answer);
        List<DataStore> stores = running.server().part(Stores.class).all();
        return stores.get(stores.size() - 1);
    }

    private void lookAgain(DataStore store) {
        awaitJob(owner.submit(store.page(), store.page() + "/scan", Map.of()));
    }

    /** Watches the job to its end, as the page does. */
    private void awaitJob(Browser.Answer answer) {
        assertThat(answer.status()).isEqualTo(303);
        if (answer.location().startsWith("/jobs/")) {
            try (InputStream events = owner.stream(answer.location() + "/progress")) {
                events.readAllBytes();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private StoreScan latest(DataStore store) {
        return running.server().part(Scans.class).latest(store.id()).orElseThrow();
    }

    private List<DataCategory> kinds(DataStore store) {
        return running.server().part(Inventory.class).kinds(store).stream()
                .map(HeldKind::category)
                .toList();
    }

    private HeldField field(DataStore store, String heading) {
        return running.server().part(Inventory.class).fields(store, 100).stream()
                .filter(field -> field.key().heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private void decide(HeldField field, String found, String verdict, String instead) {
        String page = "/inventory/fields/" + field.id();
        Browser.Answer answer =
                owner.submit(page, page + "/decision", Map.of("found", found, "verdict", verdict, "instead", instead));
        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void findsWhatAFolderHoldsAndKeepsNoValueOfIt() throws IOException {
        DataStore store = addFolder("Mostrador", folder);

        assertThat(latest(store).outcome()).isEqualTo(StoreScan.Outcome.DONE);
        assertThat(kinds(store)).contains(DataCategory.PERSON_NAME, DataCategory.EMAIL);
        assertThat(running.server().part(Inventory.class).people(store).longestList())
                .isBetween(38L, 42L);
        assertThat(filesWith(MARKER)).isEmpty();
        assertThat(filesWith("apodo")).as("headings are kept").isNotEmpty();
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(running.server().folder().path())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void looksAgainOnlyAtWhatHasChanged() throws IOException {
        DataStore store = addFolder("Otra vez", folder);
        assertThat(latest(store).tally().read()).isEqualTo(2);

        Files.writeString(folder.resolve("precios.csv"), "producto,precio\npan,2.75\nrosca,9.50\nconcha,1\n");
        lookAgain(store);

        assertThat(latest(store).tally().same()).isEqualTo(1);
        assertThat(latest(store).tally().read()).isEqualTo(1);
        assertThat(kinds(store)).contains(DataCategory.EMAIL);
    }

    @Test
    void tellsWhatCameAndWhatWent() throws IOException {
        DataStore store = addFolder("Cambios", folder);
        Files.delete(folder.resolve("clientes.csv"));
        Files.writeString(folder.resolve("nuevo.csv"), "telefono\n(213) 555-0142\n(213) 555-0143\n(213) 555-0144\n");
        lookAgain(store);

        List<InventoryChange> changes = running.server().part(Changes.class).latest(50).stream()
                .filter(change -> change.storeId() == store.id())
                .toList();
        assertThat(changes)
                .filteredOn(change -> change.kind() == InventoryChange.Kind.DATA_CAME)
                .extracting(InventoryChange::category)
                .contains(DataCategory.PHONE.id());
        assertThat(changes)
                .filteredOn(change -> change.kind() == InventoryChange.Kind.DATA_WENT)
                .extracting(InventoryChange::category)
                .contains(DataCategory.EMAIL.id());
        assertThat(kinds(store)).contains(DataCategory.PHONE).doesNotContain(DataCategory.EMAIL);
    }

    @Test
    void whatPeopleSaidOutlivesTheNextLook() throws IOException {
        DataStore store = addFolder("Decidido", folder);
        decide(field(store, "correo"), DataCategory.EMAIL.id(), "test-data", "");
        decide(field(store, "nombre"), DataCategory.PERSON_NAME.id(), "other", DataCategory.ACCOUNT_NAME.id());
        Files.writeString(folder.resolve("clientes.csv"), customers() + "Ana Ruiz,ana@example.com,ana\n");
        lookAgain(store);

        assertThat(latest(store).outcome()).isEqualTo(StoreScan.Outcome.DONE);
        assertThat(kinds(store))
                .contains(DataCategory.ACCOUNT_NAME)
                .doesNotContain(DataCategory.EMAIL, DataCategory.PERSON_NAME);
    }

    @Test
    void aDecisionWithoutAnAnswerIsAskedForAgain() {
        DataStore store = addFolder("Sin respuesta", folder);
        String page = "/inventory/fields/" + field(store, "correo").id();

        Browser.Answer answer = owner.submit(page, page + "/decision", Map.of("verdict", "other"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".problem").text()).contains("Choose from the list");
    }

    @Test
    void saysWhyAPlaceIsOutOfReach() {
        DataStore gone = addFolder("Perdida", folder.resolve("no-hay"));
        assertThat(latest(gone).outcome()).isEqualTo(StoreScan.Outcome.UNREACHED);
        assertThat(owner.get(gone.page()).page().select("main").text()).contains("What could not be read");

        Map<String, String> server = new HashMap<>(Map.of(
                "name", "Clínica",
                "host", "localhost",
                "port", "1",
                "catalog", "clinic",
                "login", "reader",
                "tls", "prefer"));
        server.put("password", MARKER);
        DataStore shut = add("postgresql", server);
        assertThat(latest(shut).outcome()).isEqualTo(StoreScan.Outcome.UNREACHED);
        assertThat(owner.get(shut.page()).page().html()).doesNotContain(MARKER);
    }

    @Test
    void goesOnWhenAFileIsBroken() throws IOException {
        Files.writeString(folder.resolve("roto.xlsx"), "PK\u0003\u0004 and then nothing that belongs into a workbook");
        Files.writeString(folder.resolve("vacio.csv"), "");
        DataStore store = addFolder("Roto", folder);

        assertThat(latest(store).outcome()).isEqualTo(StoreScan.Outcome.DONE);
        assertThat(kinds(store)).contains(DataCategory.EMAIL);
        assertThat(owner.get(store.page()).page().select("main").text()).contains("roto.xlsx");
    }

    @Test
    void aDroppedFileIsGoneAfterTheLookAndWhatItHeldIsKnown() throws IOException {
        awaitJob(drop(owner, customers()));

        List<DataStore> stores = running.server().part(Stores.class).all();
        DataStore dropped = stores.get(stores.size() - 1);
        assertThat(dropped.name()).isEqualTo("lista.csv");
        assertThat(kinds(dropped)).contains(DataCategory.EMAIL);
        assertThat(filesWith(MARKER)).isEmpty();
    }

    private static Browser.Answer drop(Browser who, String content) {
        String body = String.join(
                "\r\n",
                "--edge",
                "Content-Disposition: form-data; name=\"_csrf\"",
                "",
                who.token("/inventory"),
                "--edge",
                "Content-Disposition: form-data; name=\"files\"; filename=\"../lista.csv\"",
                "Content-Type: text/csv",
                "",
                content,
                "--edge--",
                "");
        return who.post("/inventory/files", "multipart/form-data; boundary=edge", body);
    }

    @Test
    void strangersWithFilesAreSentToTheDoor() throws IOException {
        Browser stranger = running.browser();

        assertThat(drop(stranger, customers()).location()).isEqualTo("/sign-in");
        assertThat(filesWith(MARKER)).isEmpty();
    }

    @Test
    void aPlaceIsTakenOutByItsName() {
        DataStore store = addFolder("Para quitar", folder);
        assertThat(owner.submit(store.page(), store.page() + "/end", Map.of("confirm", "otra cosa"))
                        .status())
                .isEqualTo(422);
        assertThat(owner.submit(store.page(), store.page() + "/end", Map.of("confirm", "para quitar"))
                        .status())
                .isEqualTo(303);
        assertThat(owner.get(store.page()).status()).isEqualTo(404);
        assertThat(running.server().part(Inventory.class).fields(store, 10)).isEmpty();
    }
}
