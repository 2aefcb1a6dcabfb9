/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.Jobs;
import org.resguardo.testkit.business.BusinessGenerator;
import org.resguardo.testkit.business.BusinessKind;
import org.resguardo.testkit.business.ClinicInMariaDb;
import org.resguardo.testkit.business.ShopInPostgres;
import org.resguardo.testkit.database.LiveDatabase;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.database.LivePostgres;
import org.resguardo.testkit.truth.GroundTruth;

/**
 * No value of a place that was looked at stands in our database, our logs, our exports or our pages. All five businesses are looked at,
 * in files of every kind and on two database servers; then everything that the program has written is taken apart and gone through.
 */
class ScannedValuesTest {
    private static final long SEED = 2026;
    private static final int PEOPLE = 40;
    private static final int SAMPLES = 4;
    private static final List<String> EXPORTS = List.of(
            "/inventory/register/register.xlsx",
            "/inventory/register/register.zip",
            "/inventory/register/register.jsonld",
            "/inventory/register/register.fides.yml",
            "/inventory/map/map.svg",
            "/inventory/map/map.mmd",
            "/inventory/map/map.d2",
            "/plan/plan-es.pdf");
    private static final List<String> PAGES = List.of(
            "/inventory",
            "/inventory/columns",
            "/inventory/activities",
            "/inventory/duties",
            "/inventory/register",
            "/inventory/map",
            "/",
            "/plan",
            "/status");

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private final Set<String> planted = new TreeSet<>();
    private final Set<String> named = new HashSet<>();

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private void remember(GroundTruth truth) {
        planted.addAll(truth.markers());
    }

    @Test
    void standNowhereInWhatTheProgramKeepsAndShows(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (running) {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
            cast.claim();
            Browser owner = cast.browser("owner");
            Account account =
                    running.server().accounts().find(Cast.email("owner")).orElseThrow();
            List<DataStore> stores = stores(folder, account);
            look(stores);
            look(stores);
            planted.removeIf(value -> named.stream().anyMatch(name -> name.contains(value)));
            PlantedValues values = new PlantedValues(planted);

            assertThat(search(values, folder))
                    .as("in what was looked at, the same search finds them: in plain, wide, packed and encoded letters")
                    .hasSizeGreaterThan(planted.size() / 2)
                    .containsAll(inEveryKind());
            assertThat(shown(values, owner, stores))
                    .as("on pages and in exports")
                    .isEmpty();
            assertThat(search(values, running.server().folder().path()))
                    .as("in the data folder")
                    .isEmpty();
            PlantedValues kept = new PlantedValues(Set.of("scanned_clinic", "square-customers.csv"));
            assertThat(search(kept, running.server().folder().path()))
                    .as("the same search finds there what is kept: the names of places and files")
                    .containsExactlyInAnyOrder("scanned_clinic", "square-customers.csv");
            assertThat(shown(kept, owner, stores)).as("and on the pages").contains("scanned_clinic");
            MarkerSearch spoken = new MarkerSearch(values::in);
            spoken.look(said.toByteArray());
            assertThat(spoken.found()).as("in what was printed").isEmpty();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static Set<String> inEveryKind() {
        return Set.of("zz-plain@example.org", "zz-wide@example.org", "zz-packed@example.org", "zz-encoded@example.org");
    }

    private List<DataStore> stores(Path folder, Account by) throws IOException, SQLException {
        List<DataStore> all = new ArrayList<>();
        for (BusinessKind kind : BusinessKind.values()) {
            Path here = folder.resolve(kind.id());
            remember(BusinessGenerator.of(SEED).write(kind, here, PEOPLE));
            all.add(part(Stores.class).add(by, StoreKind.FOLDER, kind.id(), new StoreAddress.Local(here.toString())));
        }
        Path odd = Files.createDirectory(folder.resolve("odd"));
        written(odd);
        all.add(part(Stores.class).add(by, StoreKind.FOLDER, "odd", new StoreAddress.Local(odd.toString())));
        LivePostgres postgres = LivePostgres.shared();
        LiveMariaDb mariadb = LiveMariaDb.shared();
        try (Connection database = made(postgres, "scanned_shop")) {
            remember(ShopInPostgres.write(database, SEED, PEOPLE));
        }
        all.add(server(by, StoreKind.POSTGRESQL, postgres, "scanned_shop"));
        try (Connection database = made(mariadb, "scanned_clinic")) {
            remember(ClinicInMariaDb.write(database, SEED, PEOPLE));
        }
        all.add(server(by, StoreKind.MYSQL, mariadb, "scanned_clinic"));
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(file -> named.add(folder.relativize(file).toString()));
        }
        return all;
    }

    /** The same kind of value in letters of every kind. */
    private void written(Path odd) throws IOException {
        planted.addAll(inEveryKind());
        Files.writeString(odd.resolve("a.csv"), "apodo,correo\nx,zz-plain@example.org\n");
        Files.writeString(odd.resolve("b.csv"), "correo\nzz-wide@example.org\n", StandardCharsets.UTF_16);
        try (GZIPOutputStream packed = new GZIPOutputStream(Files.newOutputStream(odd.resolve("c.csv.gz")))) {
            packed.write("correo\nzz-packed@example.org\n".getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(odd.resolve("d.eml"), """
                From: A <a@example.org>
                Subject: x
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                """.formatted(Base64.getMimeEncoder()
                .encodeToString("Escriba a zz-encoded@example.org, por favor.".getBytes(StandardCharsets.UTF_8))));
    }

    private static Connection made(LiveDatabase server, String name) throws SQLException {
        try (Connection admin = server.connect();
                Statement statement = admin.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
        }
        return server.connect(name);
    }

    private DataStore server(Account by, StoreKind kind, LiveDatabase to, String database) {
        StoreAddress address = new StoreAddress.Server(to.host(), to.port(), database, to.user(), "prefer");
        return part(Stores.class).add(by, kind, database, address, to.password().toCharArray());
    }

    private void look(List<DataStore> stores) throws InterruptedException {
        for (DataStore store : stores) {
            running.untilEnded(part(Jobs.class).start(part(InventoryScan.class), store.id(), "test"));
        }
    }

    private static Set<String> search(PlantedValues values, Path folder) throws IOException {
        MarkerSearch search = new MarkerSearch(values::in);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                search.look(Files.readAllBytes(file));
            }
        }
        return search.found();
    }

    /** What stands on the pages about the places and their columns, samples among it, and in the exports, in both languages. */
    private Set<String> shown(PlantedValues values, Browser owner, List<DataStore> stores) {
        MarkerSearch search = new MarkerSearch(values::in);
        EXPORTS.forEach(address -> search.look(exported(owner, address)));
        for (String language : List.of("es", "en")) {
            owner.speaking(language);
            PAGES.forEach(address -> search.look(page(owner, address)));
            for (DataStore store : stores) {
                search.look(page(owner, store.page()));
                part(Inventory.class)
                        .kinds(store)
                        .forEach(kind -> search.look(page(
                                owner, "/inventory/kinds/" + kind.category().id())));
            }
        }
        for (DataStore store : stores) {
            part(Inventory.class).fields(store, SAMPLES).forEach(field -> search.look(samples(owner, field)));
        }
        return search.found();
    }

    private static byte[] samples(Browser owner, HeldField field) {
        String page = "/inventory/fields/" + field.id();
        return owner.submit(page, page + "/samples", Map.of()).response().body().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] page(Browser owner, String address) {
        Browser.Answer answer = owner.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.response().body().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] exported(Browser owner, String address) {
        byte[] bytes = owner.bytes(address);
        assertThat(bytes).as(address).hasSizeGreaterThan(100);
        return bytes;
    }
}
