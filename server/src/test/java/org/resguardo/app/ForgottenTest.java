/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.backup.Meter;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.retention.Sightings;
import org.resguardo.retention.erasure.ErasureLedger;

/** Whoever asked to be forgotten stays forgotten, whatever is restored or read in again. */
@TestInstance(Lifecycle.PER_CLASS)
class ForgottenTest {
    @TempDir
    private Path folder;

    private final RunningServer running = RunningServer.start();
    private Browser owner = running.browser();

    @BeforeAll
    void everybodyIsThere() {
        Cast cast = new Cast(running);
        cast.claim();
        owner = cast.browser("owner");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private static String list(String name, int people) {
        StringBuilder csv = new StringBuilder("name,email,phone\n");
        for (int i = 1; i <= people; i++) {
            csv.append("Somebody %d,%s%d@example.com,(213) 555-%04d\n".formatted(i, name, i, i));
        }
        return csv.toString();
    }

    private void forget(String identifiers) {
        Browser.Answer answer = owner.submit(
                "/retention/forgotten", "/retention/forgotten", Map.of("identifiers", identifiers, "what", "forget"));
        assertThat(answer.status()).isEqualTo(303);
        awaitJobs(running.server());
    }

    private static void awaitJobs(Server server) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!server.part(Jobs.class).open().isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(server.part(Jobs.class).open()).isEmpty();
    }

    private Browser.Answer check(String name, String content, String what) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return owner.upload("/retention/forgotten", "/retention/forgotten/checks", "file", file, Map.of("what", what));
    }

    @Test
    void tellsOfASpreadsheetHowManyAskedToBeForgottenAndGivesItWithoutThem() throws IOException {
        forget("P17@example.com");
        forget("(213) 555-0200, other@example.com");
        forget("p399@example.com");

        String told =
                check("alte.csv", list("p", 400), "check").page().select("main").text();
        assertThat(told).contains("3 of these 400 people asked to be forgotten").doesNotContain("p17@");
        String clean = check("alte.csv", list("p", 400), "clean").response().body();
        assertThat(clean.lines()).hasSize(398);
        assertThat(clean).doesNotContain("p17@example.com", "555-0200", "p399@").contains("p18@example.com");
        assertThat(check("neue.csv", "name,email\nAna,new1@example.com\nEva,new2@example.com\n", "check")
                        .page()
                        .select("main")
                        .text())
                .contains("nobody of these 2 people");
        assertThat(check("picture.png", "no table", "check").status()).isEqualTo(422);
        try (var left = Files.walk(running.server().folder().path().resolve("dropped"))) {
            assertThat(left.filter(Files::isRegularFile))
                    .as("nothing of it is kept")
                    .noneMatch(ForgottenTest::names);
        }
    }

    private static boolean names(Path file) {
        try {
            return Files.exists(file)
                    && Files.readString(file, StandardCharsets.ISO_8859_1).contains("@example.com");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void findsThemWhenTheFolderIsLookedAtAgainAndSaysSoToday() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.writeString(lists.resolve("clientes.csv"), list("q", 20));
        DataStore store = add(lists);
        forget("q7@example.com");
        assertThat(sightings(store)).extracting(Sightings.Sighting::column).containsExactly("email");
        assertThat(owner.get("/").page().text()).contains("People who asked to be forgotten are back");

        Files.writeString(lists.resolve("clientes.csv"), list("q", 6));
        owner.submit("/retention/forgotten", "/retention/forgotten/looks", Map.of());
        awaitJobs(running.server());
        assertThat(sightings(store)).as("taken out").isEmpty();

        Files.writeString(lists.resolve("lista vieja.csv"), list("q", 9));
        owner.submit("/inventory/stores/" + store.id(), "/inventory/stores/" + store.id() + "/scan", Map.of());
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (sightings(store).isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(sightings(store))
                .as("an old list came back, and step 1 looked at it")
                .extracting(Sightings.Sighting::place)
                .containsExactly("lista vieja.csv");
    }

    private List<Sightings.Sighting> sightings(DataStore store) {
        return running.server().part(Sightings.class).all().stream()
                .filter(one -> one.storeId() == store.id())
                .toList();
    }

    private DataStore add(Path lists) {
        Map<String, String> fields = Map.of("name", "Listas", "path", lists.toString());
        Browser.Answer answer = owner.submit("/inventory/stores/new/folder", "/inventory/stores/new/folder", fields);
        assertThat(answer.status()).isEqualTo(303);
        awaitJobs(running.server());
        return running.server().part(Stores.class).all().stream()
                .filter(store -> store.name().equals("Listas"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRestoredBackupIsBroughtUpToTheListByItself() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("of-another"));
        Files.writeString(lists.resolve("clientes.csv"), list("p", 9));
        Path key = folder.resolve("key");
        Path usb = folder.resolve("usb");
        Path backup;
        long storeId;
        try (RunningServer other = RunningServer.start()) {
            Cast cast = new Cast(other);
            cast.claim();
            Browser browser = cast.browser("owner");
            browser.submit(
                    "/inventory/stores/new/folder",
                    "/inventory/stores/new/folder",
                    Map.of("name", "Listas", "path", lists.toString()));
            awaitJobs(other.server());
            storeId = other.server().part(Stores.class).all().getFirst().id();
            Path data = other.server().folder().path();
            Files.copy(MasterKey.fileIn(data), key);
            backup = new SafeKeeping(data, Optional.empty(), Meter.SILENT)
                    .make(Optional.of(usb))
                    .file();
            Map<String, String> said = Map.of("identifiers", "p3@example.com", "what", "forget");
            browser.submit("/retention/forgotten", "/retention/forgotten", said);
            awaitJobs(other.server());
            Files.copy(data.resolve("backups").resolve(ErasureLedger.NAME), usb.resolve(ErasureLedger.NAME));
        }
        Path data = folder.resolve("new-machine");
        new SafeKeeping(data, Optional.of(key), Meter.SILENT).restore(backup, false, false);
        assertThat(Files.readString(data.resolve(ErasureLedger.NAME), StandardCharsets.US_ASCII))
                .isNotEmpty();
        try (Server server = Server.start(RunningServer.settings(data))) {
            awaitJobs(server);
            assertThat(server.part(ErasureLedger.class).erased("P3@example.com"))
                    .isTrue();
            assertThat(server.part(Sightings.class).all())
                    .extracting(Sightings.Sighting::storeId)
                    .containsExactly(storeId);
            assertThat(server.part(Sightings.class).position()).isEqualTo(1);
        }
    }
}
