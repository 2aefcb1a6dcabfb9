/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.rights;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.job.JobEngine;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Channel;
import org.resguardo.rights.NewCase;
import org.resguardo.rights.Person;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.find.IndexJob;
import org.resguardo.rights.find.Search;
import org.resguardo.rights.find.SearchJob;
import org.resguardo.rights.find.Searches;
import org.resguardo.rights.find.Sought;
import org.resguardo.rights.index.PersonIndex;
import org.resguardo.testkit.database.LivePostgres;

/**
 * Looks for one person in millions of rows and gigabytes of files: by the program, and by a union of queries and a {@code grep} as
 * somebody would write them by hand for this person and these tables. Turn by turn, with what all processes used.
 *
 * <p>Run: {@code ./resguardo bench finder [MILLION_ROWS] [GIGABYTES] [ROUNDS]}.
 */
public final class FinderBoard {
    private static final double MILLION = 1e6;

    private final Server server;
    private final Account owner;
    private final FinderData data;
    private double indexed;

    private FinderBoard(Server server, FinderData data) {
        this.server = server;
        this.data = data;
        this.owner = server.part(Accounts.class)
                .claim(new NewAccount(
                        "Ana",
                        "ana@example.com",
                        Role.OWNER,
                        Language.ENGLISH,
                        new Passphrases().hash("measured only")))
                .orElseThrow();
    }

    /** Takes an empty folder, millions of rows in each database, gigabytes of files, and rounds. */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        Path work = Path.of(args[0]).toAbsolutePath();
        long rows = (long) (Double.parseDouble(args[1]) * MILLION);
        double gigabytes = Double.parseDouble(args[2]);
        try (LivePostgres postgres = LivePostgres.start(work.resolve("postgres"));
                Server server = Server.start(Settings.local(work.resolve("data"), 0))) {
            FinderData data = FinderData.make(work, postgres, rows, gigabytes);
            FinderBoard board = new FinderBoard(server, data);
            System.out.printf(
                    Locale.ROOT,
                    "%,d rows in SQLite, %,d in PostgreSQL, %.2f GB of text, logs and CSV; one person in %d rows and %d files%n%n",
                    data.sqliteRows(),
                    data.postgresRows(),
                    data.bytes() / 1e9,
                    FinderData.HER_ROWS,
                    FinderData.HER_FILES);
            board.addStores(postgres);
            board.rounds(Integer.parseInt(args[3]));
            board.withIndex();
        }
    }

    private void addStores(LivePostgres postgres) throws InterruptedException {
        Stores stores = server.part(Stores.class);
        DataStore shop = stores.add(
                owner, StoreKind.SQLITE, "Shop", new Local(data.sqlite().toString()));
        DataStore visits = stores.add(
                owner,
                StoreKind.POSTGRESQL,
                "Visits",
                data.address(postgres),
                postgres.password().toCharArray());
        stores.add(owner, StoreKind.FOLDER, "Papers", new Local(data.folder().toString()));
        for (DataStore database : List.of(shop, visits)) {
            long job = server.part(Jobs.class).start(server.part(InventoryScan.class), database.id(), "bench");
            while (!server.part(Jobs.class).find(job).orElseThrow().state().ended()) {
                server.part(JobEngine.class).closed(Duration.ofMillis(50));
            }
        }
    }

    private void rounds(int rounds) throws IOException, SQLException {
        System.out.println(
                "                                            seconds   processor s   found     first found after");
        for (int round = 1; round <= rounds; round++) {
            ByHand.Took union = ByHand.sqlite(data);
            print("by hand: SQLite", union);
            ByHand.Took visits = ByHand.postgres(data);
            print("by hand: PostgreSQL", visits);
            ByHand.Took grep = ByHand.grep(data);
            print("by hand: grep", grep);
            ByHand.Took hand = union.and(visits).and(grep);
            print("by hand, all of it", hand);
            ByHand.Took finder = find();
            print("resguardo", finder);
            System.out.printf(
                    Locale.ROOT,
                    "ratio                                      %8.2f %13.2f%n%n",
                    finder.seconds() / hand.seconds(),
                    finder.processorSeconds() / hand.processorSeconds());
        }
    }

    private void withIndex() throws InterruptedException {
        server.part(PersonIndex.class).begin(owner);
        ByHand.Took made = ByHand.measured(data, () -> {
            long job = server.part(Jobs.class).start(server.part(IndexJob.class), 0L, "bench");
            while (!server.part(Jobs.class).find(job).orElseThrow().state().ended()) {
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
            if (server.part(PersonIndex.class).state().orElseThrow().looked().isEmpty()) {
                throw new IllegalStateException("the index was not made whole");
            }
        });
        System.out.printf(
                Locale.ROOT,
                "index made: %.0f s, processor %.0f s, %,d entries%n",
                made.seconds(),
                made.processorSeconds(),
                server.part(PersonIndex.class).state().orElseThrow().entries());
        for (int i = 0; i < 3; i++) {
            print("resguardo with the index, all of it", find());
            System.out.printf(Locale.ROOT, "  of that, what the index knows: %.2f s%n", indexed);
        }
    }

    private static void print(String what, ByHand.Took took) {
        System.out.printf(
                Locale.ROOT,
                "%-41s %10.2f %13.2f %7d%s%n",
                what,
                took.seconds(),
                took.processorSeconds(),
                took.found(),
                took.first() < 0 ? "" : String.format(Locale.ROOT, " %16.2f s", took.first()));
    }

    private ByHand.Took find() {
        Searches searches = server.part(Searches.class);
        Store store = server.part(Store.class);
        RightsCase of = aCase(store);
        Search search = searches.find(store.write(sql -> searches.begin(sql, of.id(), Search.Aim.FIND)))
                .orElseThrow();
        Watched watched = new Watched(System.nanoTime(), this);
        Instant begun = Instant.now();
        ByHand.Took took = ByHand.measured(
                data, () -> server.part(SearchJob.class).look(search, Sought.of(FinderData.PERSON), watched));
        if (!searches.find(search.id()).orElseThrow().complete()) {
            throw new IllegalStateException("a part could not be read");
        }
        double first = searches.firstFound(search)
                .map(at -> Duration.between(begun, at).toMillis() / 1e3)
                .orElse(-1.0);
        return took.with(searches.items(search).size(), first);
    }

    private RightsCase aCase(Store store) {
        NewCase fresh =
                NewCase.of(CaseKind.ACCESS, Channel.COUNTER, Language.ENGLISH, "", new Person("Luz", "", ""), "Hello");
        return store.write(sql ->
                server.part(Cases.class).open(sql, fresh, Optional.of(owner)).what());
    }

    /** A search that nobody stops and nothing interrupts. */
    private record Watched(long begun, FinderBoard board) implements SearchJob.Course {
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
            if (done == 0) {
                board.indexed = (System.nanoTime() - begun) / 1e9;
            }
        }
    }
}
