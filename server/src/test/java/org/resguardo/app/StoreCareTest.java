/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.Changes;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.FolderWatch;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.InventoryChanged;
import org.resguardo.inventory.InventoryChanged.Cause;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.event.EventHandler;
import org.resguardo.platform.event.EventKind;
import org.resguardo.platform.job.JobState;
import org.resguardo.platform.job.Jobs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done with a place after it came in: it is tried, shown masked, watched; what changes is announced; looks can be stopped. */
@TestInstance(Lifecycle.PER_CLASS)
class StoreCareTest {
    private static final List<InventoryChanged> HEARD = new CopyOnWriteArrayList<>();

    @TempDir
    private static Path folder;

    private final RunningServer running = RunningServer.start(Listening.class);
    private Browser owner = running.browser();
    private DataStore store;

    /** Listens as a later step does. */
    @Configuration(proxyBeanMethods = false)
    static class Listening {
        @Bean
        EventHandler<InventoryChanged> listener() {
            return new EventHandler<>() {
                @Override
                public String id() {
                    return "test-inventory";
                }

                @Override
                public EventKind<InventoryChanged> kind() {
                    return InventoryChanged.KIND;
                }

                @Override
                public void handle(DSLContext sql, InventoryChanged event) {
                    HEARD.add(event);
                }
            };
        }
    }

    @BeforeAll
    void aFolderIsLookedAt() throws IOException {
        Cast cast = new Cast(running);
        cast.claim();
        owner = cast.browser("owner");
        Files.writeString(folder.resolve("clientes.csv"), customers("correo", 40));
        String form = "/inventory/stores/new/folder";
        awaitJob(owner.submit(form, form, Map.of("name", "Mostrador", "path", folder.toString()))
                .location());
        store = running.server().part(Stores.class).all().getFirst();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private static String customers(String heading, int rows) {
        StringBuilder text = new StringBuilder("nombre," + heading + "\n");
        for (int i = 0; i < rows; i++) {
            text.append("María López,panadera%d@example.com\n".formatted(i));
        }
        return text.toString();
    }

    private void awaitJob(String job) {
        try (InputStream events = owner.stream(job + "/progress")) {
            events.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(java.util.function.BooleanSupplier there) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!there.getAsBoolean()) {
            assertThat(Instant.now()).as("it comes").isBefore(end);
            Thread.sleep(20);
        }
    }

    @Test
    void aPlaceThatCanBeReadIsTriedThroughToTheEnd() {
        Browser.Answer answer = owner.submit(store.page(), store.page() + "/test", Map.of());
        assertThat(answer.page().select("main").text()).contains("Everything works");
    }

    @Test
    void aPlaceThatCannotNamesTheStepAndWhatToDo() {
        String form = "/inventory/stores/new/postgresql";
        Map<String, String> fields = Map.of(
                "name",
                "Cerrada",
                "host",
                "localhost",
                "port",
                "1",
                "catalog",
                "shop",
                "login",
                "reader",
                "password",
                "x",
                "tls",
                "prefer");
        awaitJob(owner.submit(form, form, fields).location());
        DataStore shut = running.server().part(Stores.class).all().getLast();
        String page = owner.submit(shut.page(), shut.page() + "/test", Map.of())
                .page()
                .select("main")
                .text();
        assertThat(page)
                .contains(
                        "Find the machine by its name",
                        "Reach it over the network The server did not answer",
                        "Not tried",
                        "grant pg_read_all_data to resguardo");
    }

    @Test
    void samplesAreMaskedAndComeOnlyWhenAskedFor() throws IOException {
        HeldField mail = running.server().part(Inventory.class).fields(store, 10).stream()
                .filter(field -> field.key().heading().equals("correo"))
                .findFirst()
                .orElseThrow();
        String page = "/inventory/fields/" + mail.id();
        assertThat(owner.get(page).response().body()).doesNotContain("•••");

        String shown =
                owner.submit(page, page + "/samples", Map.of()).response().body();

        assertThat(shown).contains("pa•••@e•••.com").doesNotContain("panadera");
        try (Stream<Path> files = Files.walk(running.server().folder().path())) {
            assertThat(files.filter(Files::isRegularFile).filter(StoreCareTest::holdsAValue))
                    .isEmpty();
        }
    }

    private static boolean holdsAValue(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("panadera");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsPutIntoAWatchedFolderIsFoundAndAnnounced() throws Exception {
        await(() -> HEARD.contains(InventoryChanged.by(Cause.LOOKED_AT, store.id())));
        Path late = Files.writeString(
                folder.resolve("nuevos.csv"), "telefono\n(213) 555-0142\n(213) 555-0143\n(213) 555-0144\n");
        Files.setLastModifiedTime(late, FileTime.from(Instant.now().plusSeconds(5)));
        long before = running.server()
                .part(Scans.class)
                .latest(store.id())
                .orElseThrow()
                .id();

        long watch = running.server().part(Jobs.class).start(running.server().part(FolderWatch.class), "", "test");

        awaitJob("/jobs/" + watch);
        await(() -> HEARD.stream().anyMatch(event -> event.first() > 0));
        assertThat(running.server()
                        .part(Scans.class)
                        .latest(store.id())
                        .orElseThrow()
                        .id())
                .isGreaterThan(before);
        InventoryChanged event =
                HEARD.stream().filter(one -> one.first() > 0).findFirst().orElseThrow();
        assertThat(event.storeId()).isEqualTo(store.id());
        assertThat(running.server().part(Changes.class).between(event.first(), event.last()))
                .anyMatch(change ->
                        change.place().equals("nuevos.csv") && change.category().equals("contact.phone"));
        assertThat(InventoryChanged.KIND.event(InventoryChanged.KIND.text(event)))
                .isEqualTo(event);
    }

    @Test
    void aLookIsStoppedWithinTwoSeconds(@TempDir Path large) throws Exception {
        Files.writeString(large.resolve("a.csv"), customers("correo", 3_000_000));
        DataStore slow = running.server()
                .part(Stores.class)
                .add(
                        "test",
                        org.resguardo.inventory.StoreKind.FOLDER,
                        "Grande",
                        new org.resguardo.inventory.StoreAddress.Local(large.toString()));
        Jobs jobs = running.server().part(Jobs.class);
        long job = jobs.start(running.server().part(InventoryScan.class), slow.id(), "test");
        await(() -> jobs.find(job).orElseThrow().progress().isPresent());

        Instant asked = Instant.now();
        jobs.stop(job, "test");
        await(() -> jobs.find(job).orElseThrow().state().ended());

        assertThat(jobs.find(job).orElseThrow().state()).isEqualTo(JobState.STOPPED);
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }
}
