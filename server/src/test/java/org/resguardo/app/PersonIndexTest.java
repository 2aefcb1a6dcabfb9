/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.platform.storage.schema.Tables.PERSON_INDEX_PIECE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreAddress.Server;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Channel;
import org.resguardo.rights.NewCase;
import org.resguardo.rights.Person;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.find.IndexErasure;
import org.resguardo.rights.find.Search;
import org.resguardo.rights.find.SearchJob;
import org.resguardo.rights.find.Searches;
import org.resguardo.rights.find.Sought;
import org.resguardo.rights.index.PersonIndex;
import org.resguardo.testkit.database.LivePostgres;

/** The index by which people are found at once: only where it is wanted, honest about its age, and gone when she is. */
@TestInstance(Lifecycle.PER_CLASS)
class PersonIndexTest {
    private static final DataSubject LUZ = new DataSubject(
            List.of(new Identifier(Kind.EMAIL, "luz@example.org"), new Identifier(Kind.PHONE, "(213) 555-0142")));

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();
    private Path shop = Path.of("");
    private Path papers = Path.of("");
    private @Nullable LivePostgres server;

    @BeforeAll
    void aShop(@TempDir Path folder) throws Exception {
        cast.claim();
        owner = cast.browser("owner");
        shop = folder.resolve("shop.db");
        run("create table people (id integer primary key, name text, contact text)");
        run("create table orders (id integer primary key, people_id integer references people (id), what text)");
        run("create table codes (code text primary key, words text)");
        run("create table nobody (id integer primary key, words text)");
        run("insert into people values (1, 'Luz', 'LUZ@example.org'), (2, 'Eva', 'eva@example.net')");
        run("insert into orders values (10, 1, 'pan'), (11, 2, 'pan'), (12, 2, 'call 213.555.0142')");
        run("insert into codes values ('a', 'for luz@example.org'), ('b', 'nothing')");
        papers = Files.createDirectories(folder.resolve("papers"));
        Files.writeString(papers.resolve("note.txt"), "call Luz, +1 213 555 0142\n", StandardCharsets.UTF_8);
        Files.writeString(papers.resolve("list.csv"), "name,mail\nEva,eva@example.net\nLuz,luz@example.org\n");
        part(Stores.class).add(account(), StoreKind.SQLITE, "Tienda", new Local(shop.toString()));
        part(Stores.class).add(account(), StoreKind.FOLDER, "Papeles", new Local(papers.toString()));
        aServer(folder);
    }

    private void aServer(Path folder) throws Exception {
        LivePostgres live = LivePostgres.start(folder.resolve("postgres"));
        server = live;
        try (Connection rows = live.connect();
                Statement sql = rows.createStatement()) {
            sql.execute("create table clientes (id int primary key, correo text)");
            sql.execute("insert into clientes values (5, 'luz@example.org'), (6, 'otra@example.net')");
        }
        part(Stores.class)
                .add(
                        account(),
                        StoreKind.POSTGRESQL,
                        "Servidor",
                        new Server(live.host(), live.port(), live.database(), live.user(), "prefer"),
                        live.password().toCharArray());
    }

    @AfterAll
    void stop() {
        running.close();
        if (server != null) {
            server.close();
        }
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private Account account() {
        return running.server().accounts().find(Cast.email("owner")).orElseThrow();
    }

    private void run(String statement) throws SQLException {
        try (Connection rows = DriverManager.getConnection("jdbc:sqlite:" + shop);
                Statement sql = rows.createStatement()) {
            sql.execute(statement);
        }
    }

    private long entries() {
        return part(Store.class)
                .read(sql -> sql.fetchValues(PERSON_INDEX_PIECE.ENTRY_COUNT).stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    private void made() throws InterruptedException {
        assertThat(owner.submit("/rights/index", "/rights/index", Map.of()).status())
                .isEqualTo(303);
        running.untilEnded(part(Jobs.class).open().stream()
                .findFirst()
                .map(job -> job.id())
                .orElseGet(() -> part(Jobs.class)
                        .last("rights-index", org.resguardo.platform.job.JobState.DONE)
                        .orElseThrow()
                        .id()));
        assertThat(part(PersonIndex.class).state().orElseThrow().looked()).isPresent();
    }

    /** What a search finds, in the order in which it does; the look through everything can be left out. */
    private List<String> found(boolean onlyIndex) {
        RightsCase one = part(Store.class)
                .write(sql -> part(Cases.class)
                        .open(
                                sql,
                                NewCase.of(
                                        CaseKind.ACCESS,
                                        Channel.COUNTER,
                                        Language.SPANISH,
                                        "",
                                        new Person("", "luz@example.org", ""),
                                        "Por favor"),
                                Optional.of(account()))
                        .what());
        Searches searches = part(Searches.class);
        Search search = searches.find(part(Store.class).write(sql -> searches.begin(sql, one.id(), Search.Aim.FIND)))
                .orElseThrow();
        try {
            part(SearchJob.class).look(search, Sought.of(LUZ), new SearchJob.Course() {
                @Override
                public void check() {
                    // Nobody stops it.
                }

                @Override
                public Optional<String> resumePoint() {
                    return Optional.empty();
                }

                @Override
                public void keep(String point) {
                    // It is not interrupted.
                }

                @Override
                public void tell(long done, long all) {
                    if (onlyIndex) {
                        throw new Enough();
                    }
                }
            });
        } catch (Enough e) {
            assertThat(onlyIndex).isTrue();
        }
        List<String> places = new ArrayList<>();
        searches.items(search).forEach(item -> places.add(item.found().place()));
        return places;
    }

    /** The part with the index is over. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void findsAtOnceStaysHonestAndIsGone() throws Exception {
        assertThat(found(true)).as("nobody wanted an index").isEmpty();
        List<String> whole = found(false);
        assertThat(whole).isNotEmpty();
        assertThat(owner.get("/rights/index").page().text()).contains("There is no index");

        made();
        assertThat(owner.get("/rights/index").page().text()).contains("The index is from");
        assertThat(found(true))
                .as("rows, what belongs to them, a table without numbers, files, and a server")
                .containsExactlyInAnyOrderElementsOf(whole);
        part(Store.class).change(this::nothingReadable);

        run("insert into people values (3, 'Luz', 'luz@example.org')");
        assertThat(found(true)).as("the index is old").hasSameSizeAs(whole);
        assertThat(found(false)).as("what came since is found all the same").hasSize(whole.size() + 1);

        long before = entries();
        ErasureReport report = part(IndexErasure.class).erase(LUZ, new ErasureStep.Run() {
            @Override
            public Optional<String> resumePoint() {
                return Optional.empty();
            }

            @Override
            public void keep(DSLContext sql, String point) {
                throw new AssertionError("it is done in one change");
            }

            @Override
            public void check() {
                // Nobody stops it.
            }
        });
        assertThat(report.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.count()).isEqualTo(before - entries()));
        assertThat(found(true)).isEmpty();
        assertThat(entries()).as("the others' are still there").isPositive();

        made();
        assertThat(found(true)).as("another look knows her again").hasSize(whole.size() + 1);
        part(Store.class).change(PersonIndex::emptyRestored);
        assertThat(entries()).as("a restored index is made anew").isZero();
        made();
        assertThat(owner.submit("/rights/index", "/rights/index/end", Map.of()).status())
                .isEqualTo(303);
        assertThat(entries()).isZero();
        assertThat(part(PersonIndex.class).state()).isEmpty();
    }

    private void nothingReadable(DSLContext sql) {
        sql.selectFrom(PERSON_INDEX_PIECE)
                .forEach(row -> assertThat(new String(row.getEntries(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("luz", "eva", "213"));
    }
}
