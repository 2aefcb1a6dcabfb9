/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resguardo.platform.storage.schema.Tables.VAULT_PIECE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.storage.Store;
import org.resguardo.protection.vault.VaultDoor;
import org.resguardo.protection.vault.VaultFile;
import org.resguardo.protection.vault.VaultFiles;

/** Files in the vault from the outside: nobody opens one unnoticed, and none is lost on its way in or out. */
@TestInstance(Lifecycle.PER_CLASS)
class VaultTest {
    private static final String HOME = "/protection/vault";

    @TempDir
    private static Path folder;

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();
    private int made;

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

    private Account account() {
        return running.server().accounts().find(Cast.email("owner")).orElseThrow();
    }

    private void await(Browser.Answer answer) {
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
        try (InputStream events = owner.stream(answer.location() + "/progress")) {
            events.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(int mark) {
        return "Expediente %d. Seguro Social: 219-09-9%03d. Alergia: penicilina.\n".formatted(mark, 100 + mark);
    }

    /** A file that step 1 has found something in. */
    private Path found() throws IOException {
        made++;
        Path at = Files.createDirectory(folder.resolve("lugar" + made));
        Path file = Files.writeString(at.resolve("expediente" + made + ".txt"), words(made));
        var store = part(Stores.class)
                .add("test", StoreKind.FOLDER, "Lugar " + made, new StoreAddress.Local(at.toString()));
        await(owner.submit(store.page(), store.page() + "/scan", Map.of()));
        return file;
    }

    private VaultFile moved(Path file) {
        String name = String.valueOf(file.getFileName());
        String field = owner.get(HOME)
                .page()
                .select("li:contains(" + name + ") input[name=field]")
                .val();
        assertThat(field).as("offered").isNotEmpty();
        await(owner.submit(HOME, HOME, Map.of("field", field)));
        return part(VaultFiles.class).all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String opened(Browser by, VaultFile file) {
        return by.submit(file.page(), file.page() + "/file", Map.of())
                .response()
                .body();
    }

    @Test
    void aFileIsMovedOpenedByWhoIsNamedAndPutBackByteForByte() throws IOException {
        Path file = found();
        byte[] before = Files.readAllBytes(file);
        VaultFile kept = moved(file);
        assertThat(file).doesNotExist();
        assertThat(opened(owner, kept)).isEqualTo(new String(before, StandardCharsets.UTF_8));
        assertThat(owner.get(kept.page()).page().select("main").text())
                .contains("Who opened it", account().name());
        assertThat(owner.get("/settings/log").page().text()).contains("Opened a file in the vault");

        Browser officer = cast.browser("officer");
        assertThat(officer.get(kept.page()).page().select("form[action$=/file]"))
                .as("not named")
                .isEmpty();
        Browser staff = cast.browser("staff");
        assertThat(staff.get(kept.page()).status())
                .as("does not even learn of it")
                .isEqualTo(404);
        long helper = running.server()
                .accounts()
                .find(Cast.email("staff"))
                .orElseThrow()
                .id();
        owner.submit(kept.page(), kept.page() + "/readers", Map.of("reader", Long.toString(helper)));
        assertThat(opened(staff, kept)).contains("Alergia");
        assertThat(owner.get(kept.page()).page().select("form[action$=/file]"))
                .as("the owner has left herself out")
                .isEmpty();

        assertThat(owner.submit(kept.page(), kept.page() + "/return", Map.of()).status())
                .isEqualTo(303);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(staff.get(kept.page()).status()).isEqualTo(404);
    }

    @Test
    void nothingOfItLiesOpenInTheDataFolder() throws IOException {
        Path file = found();
        String mark = "219-09-9%03d".formatted(100 + made);
        VaultFile kept = moved(file);
        Path data = running.server().folder().path();
        try (var all = Files.walk(data)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1))
                        .as(String.valueOf(one.getFileName()))
                        .doesNotContain(mark);
            }
        }
        assertThat(opened(owner, kept)).as("and it is there").contains(mark);
    }

    @Test
    void aLinkOpensOneFileUntilItEndsAndLookingAtItOpensNothing() throws IOException {
        VaultFile kept = moved(found());
        String page = owner.submit(kept.page(), kept.page() + "/links", Map.of("person", "Contadora", "days", "3"))
                .page()
                .select("main code")
                .text();
        String path = page.substring(page.indexOf("/p/vault/"));
        Browser outside = running.browser();
        assertThat(outside.get(path).page().text()).contains("expediente");
        assertThat(part(VaultDoor.class).openings(kept)).isEmpty();
        assertThat(outside.post(path + "/file", Map.of()).response().body()).contains("Alergia");
        assertThat(part(VaultDoor.class).openings(kept)).hasSize(1);
        assertThat(owner.get(kept.page()).page().select("main").text())
                .contains("by the link for Contadora", "used once");
        String other = path.substring(0, path.length() - 1) + (path.endsWith("A") ? "B" : "A");
        assertThat(outside.get(other).status()).isEqualTo(404);
        owner.submit(kept.page(), kept.page() + "/links/end", Map.of());
        assertThat(outside.get(path).status()).isEqualTo(404);
        assertThat(outside.post(path + "/file", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void whatWasChangedOrMovedDoesNotOpen() throws IOException {
        VaultFile one = moved(found());
        VaultFile other = moved(found());
        Store store = part(Store.class);
        byte[] piece = piece(store, one);
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            byte[] flipped = piece.clone();
            int bit = random.nextInt(8 * flipped.length);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            put(store, one, flipped);
            assertThatThrownBy(() -> part(VaultDoor.class).open(account(), one))
                    .as("bit %d, seed %d", bit, seed)
                    .isInstanceOf(Fault.class);
        }
        put(store, one, piece(store, other));
        assertThatThrownBy(() -> part(VaultDoor.class).open(account(), one)).isInstanceOf(Fault.class);
        put(store, one, piece);
        assertThat(part(VaultDoor.class).open(account(), one)).isPresent();
        assertThat(part(VaultDoor.class).openings(one))
                .as("what did not open was not noted as opened")
                .hasSize(1);
    }

    private static byte[] piece(Store store, VaultFile file) {
        return store.read(sql -> sql.select(VAULT_PIECE.CONTENT)
                .from(VAULT_PIECE)
                .where(VAULT_PIECE.FILE_ID.eq(file.id()))
                .fetchSingle()
                .value1());
    }

    private static void put(Store store, VaultFile file, byte[] content) {
        store.change(sql -> sql.update(VAULT_PIECE)
                .set(VAULT_PIECE.CONTENT, content)
                .where(VAULT_PIECE.FILE_ID.eq(file.id()))
                .execute());
    }

    @Test
    void nothingIsWrittenOverWhenItIsPutBack() throws IOException {
        Path file = found();
        VaultFile kept = moved(file);
        Files.writeString(file, "otro");
        Browser.Answer answer = owner.submit(kept.page(), kept.page() + "/return", Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".errors").text()).contains("still in the vault");
        assertThat(file).hasContent("otro");
        try (var there = Files.list(file.getParent())) {
            assertThat(there).hasSize(1);
        }
        assertThat(opened(owner, kept)).contains("Alergia");
    }

    @Test
    void whatIsDestroyedIsGoneAndItsPiecesToo() throws IOException {
        Path file = found();
        VaultFile kept = moved(file);
        assertThat(owner.submit(kept.page(), kept.page() + "/end", Map.of("confirm", "no"))
                        .status())
                .isEqualTo(422);
        owner.submit(kept.page(), kept.page() + "/end", Map.of("confirm", kept.name()));
        assertThat(part(VaultFiles.class).all()).noneMatch(one -> one.id() == kept.id());
        assertThat(part(Store.class)
                        .<Integer>read(sql -> sql.fetchCount(VAULT_PIECE, VAULT_PIECE.FILE_ID.eq(kept.id()))))
                .isZero();
        assertThat(file).doesNotExist();
        assertThat(part(VaultDoor.class).open(account(), kept)).isEmpty();
    }

    @Test
    void aLargeFileComesInPiecesThatBelongTogether() throws IOException {
        Path at = Files.createDirectory(folder.resolve("grande"));
        byte[] content = new byte[3_500_000];
        new Random(7).nextBytes(content);
        Path file = Files.write(at.resolve("radiografia.bin"), content);
        var store = part(Stores.class).add("test", StoreKind.FOLDER, "Grande", new StoreAddress.Local(at.toString()));
        VaultFile begun = part(VaultFiles.class).begin(account(), store.id(), file);
        await(owner.submit(begun.page(), begun.page() + "/work", Map.of()));
        VaultFile kept = part(VaultFiles.class).find(begun.id()).orElseThrow();
        assertThat(kept.kept()).isTrue();
        assertThat(part(VaultDoor.class).open(account(), kept)).hasValue(content);
        Store database = part(Store.class);
        List<byte[]> pieces = database.read(sql -> List.copyOf(sql.select(VAULT_PIECE.CONTENT)
                .from(VAULT_PIECE)
                .where(VAULT_PIECE.FILE_ID.eq(kept.id()))
                .orderBy(VAULT_PIECE.NUMBER)
                .fetch(VAULT_PIECE.CONTENT)));
        assertThat(pieces).hasSize(4);
        database.change(sql -> sql.deleteFrom(VAULT_PIECE)
                .where(VAULT_PIECE.FILE_ID.eq(kept.id()))
                .and(VAULT_PIECE.NUMBER.eq(3))
                .execute());
        assertThatThrownBy(() -> part(VaultDoor.class).open(account(), kept))
                .as("without its end")
                .isInstanceOf(Fault.class);
    }
}
