/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_IDENTIFIER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.storage.Store;
import org.resguardo.retention.erasure.ErasureLedger;
import org.resguardo.rights.CaseState;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Identifier.Proof;
import org.resguardo.rights.Identities;
import org.resguardo.rights.Release;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.find.Item;
import org.resguardo.rights.find.Search;
import org.resguardo.rights.find.SearchJob;
import org.resguardo.rights.find.Searches;
import org.resguardo.rights.find.Sought;
import org.resguardo.rights.fulfil.Corrections;
import org.resguardo.rights.fulfil.Erasure;
import org.resguardo.rights.fulfil.Erasures;
import org.resguardo.rights.fulfil.Packages;

/** Luz stands in eleven places of every kind; she is found, gets what is hers, is erased, and is then nowhere. */
@TestInstance(Lifecycle.PER_CLASS)
class PlantedPersonTest {
    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Correspondence post;
    private Browser owner = running.browser();
    private Path folder = Path.of("");
    private List<DataStore> places = List.of();

    @BeforeAll
    void sheIsPlanted(@TempDir Path here) throws IOException, SQLException, InterruptedException {
        folder = here;
        cast.claim();
        post = new Correspondence(running);
        owner = cast.browser("owner");
        places = new Planted(folder, part(Stores.class), post.owner()).plant();
        for (DataStore place : places) {
            if (place.kind().lasting()) {
                running.untilEnded(part(Jobs.class).start(part(InventoryScan.class), place.id(), "test"));
            }
        }
    }

    @AfterAll
    void stop() {
        post.close();
        running.close();
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private RightsCase theCase(String code) {
        return part(Cases.class).opened(code.replace("-", "")).orElseThrow();
    }

    /** Opens a case as Luz, and lets her read the code at her contact on file. */
    private String proven(Browser luz, String kind) {
        String code = Correspondence.caseCode(post.handIn(
                luz, "es", Map.of("kind", kind, "text", "Por favor", "email", Planted.LUZ, "name", "Luz Romero")));
        RightsCase one = theCase(code);
        part(Identities.class).onFile(post.owner(), one, Kind.EMAIL, Planted.LUZ);
        part(Identities.class).onFile(post.owner(), one, Kind.PHONE, Planted.PHONE);
        luz.post("/p/case/" + code + "/code", Map.of());
        luz.post("/p/case/" + code + "/entry", Map.of("digits", post.code(Planted.LUZ, one.number())));
        part(Identities.class).of(one).stream()
                .filter(known -> known.kind() == Kind.PHONE && known.proven().isEmpty())
                .forEach(known -> part(Identities.class).prove(post.owner(), one, known.id(), Proof.CALL));
        return code;
    }

    private Search searched(RightsCase one) throws InterruptedException {
        owner.submit(one.page() + "/data", one.page() + "/data/searches", Map.of());
        Search begun = part(Searches.class).latest(one).orElseThrow();
        running.untilEnded(begun.jobId().orElseThrow());
        return part(Searches.class).find(begun.id()).orElseThrow();
    }

    private static String everything(List<Item> items) {
        return items.stream()
                .map(item ->
                        item.found().row().stream().map(value -> value.text()).collect(Collectors.joining(" "))
                                + item.found().texts())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void isFoundGivenErasedAndThenNowhere() throws Exception {
        Browser luz = running.browser();
        String access = proven(luz, "access");
        RightsCase one = theCase(access);
        Search search = searched(one);
        List<Item> items = part(Searches.class).items(search);

        assertThat(search.searched()).isEqualTo(11);
        assertThat(search.byHand()).isEqualTo(2);
        assertThat(search.complete()).isTrue();
        assertThat(items)
                .extracting(item -> item.found().storeId())
                .containsOnly(places.stream().limit(11).map(DataStore::id).toArray(Long[]::new));
        String all = everything(items);
        assertThat(all)
                .contains(
                        "-extra", "-order", "-note", "-csv", "-xlsx", "-pdf", "-docx", "-m1", "-m2", "-m3", "-txt",
                        "-eml", "-zip")
                .doesNotContain("carlos@", "con nueces", "Ana Gil");
        String page = owner.get(one.page() + "/data").page().text();
        assertThat(page)
                .contains("Looked through 11 of 13 places; 2 need a person")
                .contains("Export Audience");

        items.stream()
                .filter(Item::open)
                .forEach(item -> part(Searches.class).decide(post.owner(), search, item.id(), Item.Deed.HERS));
        given(luz, access, one);
        part(org.resguardo.rights.CaseWork.class).state(post.owner(), theCase(access), CaseState.COMPLETED, "");
        corrected();
        erased(luz);
    }

    /** Her name is put right where it is a record of its own, in databases and in a workbook, and back again. */
    private void corrected() throws Exception {
        RightsCase one = theCase(proven(running.browser(), "correction"));
        cooledDown(one);
        Corrections corrections = part(Corrections.class);
        List<Item> items = part(Searches.class).items(searched(one));
        for (String place : List.of("Pedidos", "Tienda", "Reservas", "Hojas")) {
            DataStore store = places.stream()
                    .filter(known -> known.name().equals(place))
                    .findFirst()
                    .orElseThrow();
            String column = place.equals("Hojas") ? "Nombre" : "name";
            Item hers = items.stream()
                    .filter(item -> item.found().storeId() == store.id()
                            && item.found().columns().contains(column))
                    .findFirst()
                    .orElseThrow();
            assertThat(corrections.correct(post.owner(), one, hers.found(), column, "Luz Corregida"))
                    .as(place)
                    .isEmpty();
        }
        assertThat(corrections.of(one)).hasSize(4).allSatisfy(made -> {
            assertThat(made.old()).startsWith("Luz Romero");
            assertThat(made.now()).isEqualTo("Luz Corregida");
        });
        assertThat(everything(part(Searches.class).items(searched(one))).split("Luz Corregida", -1))
                .as("the places say so themselves")
                .hasSize(5);
        assertThat(owner.get(one.page() + "/correction").page().text()).contains("Luz Romero", "Luz Corregida");
        for (Corrections.Correction made : corrections.of(one)) {
            assertThat(corrections.takeBack(post.owner(), one, made)).isEmpty();
        }
        assertThat(everything(part(Searches.class).items(searched(one)))).doesNotContain("Corregida");
        part(org.resguardo.rights.CaseWork.class).state(post.owner(), one, CaseState.COMPLETED, "");
    }

    private void given(Browser luz, String code, RightsCase one) throws IOException {
        assertThat(owner.submit(one.page() + "/package", one.page() + "/package", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(luz.get("/p/case/" + code + "/data").page().text()).doesNotContain("Descargar mis datos");
        assertThat(owner.submit(one.page() + "/package", one.page() + "/package/release", Map.of())
                        .status())
                .isEqualTo(303);
        Packages.Ready ready = part(Packages.class).of(one).orElseThrow();
        String passphrase = part(Packages.class).passphrase(one, ready).orElseThrow();
        String page = luz.get("/p/case/" + code + "/data").page().text();
        assertThat(page).contains("Descargar mis datos", passphrase);
        assertThat(part(Packages.class).look(one, ready)).isPresent();
        byte[] zip = luz.bytes("/p/case/" + code + "/data/file", Map.of());
        Map<String, String> files = unzipped(zip, passphrase);
        assertThat(files.keySet()).contains("Abrir aquí.html", "data.json").anyMatch(name -> name.endsWith(".csv"));
        for (String kind : List.of("Abrir aquí.html", "data.json")) {
            assertThat(files.get(kind))
                    .as(kind)
                    .contains(
                            "-order", "-note", "-csv", "-xlsx", "-pdf", "-docx", "-m1", "-m2", "-m3", "-txt", "-eml",
                            "-zip");
        }
        assertThat(new String(zip, StandardCharsets.ISO_8859_1)).as("closed").doesNotContain(Planted.MARK);
        assertThat(luz.bytes("/p/case/" + code + "/data/file", Map.of()))
                .as("once")
                .isEmpty();
        assertThat(part(Packages.class).look(one, ready))
                .as("nothing is left here")
                .isEmpty();
    }

    private static Map<String, String> unzipped(byte[] zip, String passphrase) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), passphrase.toCharArray())) {
            for (LocalFileHeader header = in.getNextEntry(); header != null; header = in.getNextEntry()) {
                files.put(header.getFileName(), read(in));
            }
        }
        return files;
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private void erased(Browser luz) throws Exception {
        String code = proven(luz, "deletion");
        RightsCase one = theCase(code);
        Search search = searched(one);
        part(Searches.class).items(search).stream()
                .filter(Item::open)
                .forEach(item -> part(Searches.class).decide(post.owner(), search, item.id(), Item.Deed.HERS));
        String at = one.page() + "/erasure";
        assertThat(owner.submit(at, at + "/plan", Map.of()).status()).isEqualTo(303);
        assertThat(luz.get("/p/case/" + code + "/data").page().text()).contains("Sí, borren mis datos");
        luz.post("/p/case/" + code + "/data/confirmation", Map.of());
        assertThat(owner.submit(at, at + "/plan", Map.of()).status()).isEqualTo(303);
        luz.post("/p/case/" + code + "/data/confirmation", Map.of());
        assertThat(owner.get(at).page().text()).contains("Not yet").as("three days have not passed");
        cooledDown(one);
        Browser.Answer begun = owner.submit(at, at + "/run", Map.of());
        assertThat(begun.status()).as(begun.page().select("main").text()).isEqualTo(303);
        Erasure erasure = part(Erasures.class).of(one).orElseThrow();
        running.untilEnded(erasure.jobId().orElseThrow());

        Erasure done = part(Erasures.class).of(one).orElseThrow();
        assertThat(done.state())
                .as(part(Jobs.class).find(erasure.jobId().orElseThrow()).toString())
                .isEqualTo(Erasure.State.DONE);
        assertThat(done.lines()).noneMatch(line -> line.outcome().name().equals("FAILED"));
        assertThat(left(one)).as("found again").isEmpty();
        assertThat(part(ErasureLedger.class).erased(Planted.LUZ)).isTrue();
        assertThat(part(Searches.class).items(search))
                .as("what was found is forgotten")
                .isEmpty();
        assertThat(theCase(code).open()).isFalse();
        assertThat(owner.get(at).page().text()).contains("Download the certificate");
        assertThat(othersAreStillThere()).isTrue();
    }

    private void cooledDown(RightsCase one) {
        part(Store.class)
                .change(sql -> sql.update(RIGHTS_IDENTIFIER)
                        .set(
                                RIGHTS_IDENTIFIER.PROVEN_AT,
                                Instant.now().minus(Release.COOLING).minus(Duration.ofHours(1)))
                        .where(RIGHTS_IDENTIFIER.CASE_ID.eq(one.id()))
                        .and(RIGHTS_IDENTIFIER.PROVEN_AT.isNotNull())
                        .execute());
    }

    /** Looks once more, as if nobody had ever looked. */
    private List<String> left(RightsCase one) {
        Searches searches = part(Searches.class);
        long id = part(Store.class).write(sql -> searches.begin(sql, one.id(), Search.Aim.PROOF));
        Search again = searches.find(id).orElseThrow();
        part(SearchJob.class).look(again, Sought.of(searches.person(one).orElseThrow()), new SearchJob.Course() {
            @Override
            public void check() {
                // Nobody stops it.
            }

            @Override
            public java.util.Optional<String> resumePoint() {
                return java.util.Optional.empty();
            }

            @Override
            public void keep(String point) {
                // It is not interrupted.
            }

            @Override
            public void tell(long done, long all) {
                // Nobody watches.
            }
        });
        List<String> left = new ArrayList<>();
        searches.items(again).forEach(item -> left.add(item.found().place()));
        return left;
    }

    private boolean othersAreStillThere() throws SQLException {
        try (var shop = java.sql.DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("pedidos.db"));
                var rows = shop.createStatement().executeQuery("SELECT count(*) FROM customers")) {
            return rows.next() && rows.getInt(1) == 1;
        }
    }
}
