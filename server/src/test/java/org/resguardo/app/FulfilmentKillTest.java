/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_IDENTIFIER;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Channel;
import org.resguardo.rights.Identifier.Proof;
import org.resguardo.rights.Identities;
import org.resguardo.rights.NewCase;
import org.resguardo.rights.Person;
import org.resguardo.rights.Release;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.find.Item;
import org.resguardo.rights.find.Search;
import org.resguardo.rights.find.SearchJob;
import org.resguardo.rights.find.Searches;
import org.resguardo.rights.fulfil.Erasure;
import org.resguardo.rights.fulfil.ErasurePlanner;
import org.resguardo.rights.fulfil.Erasures;

/**
 * Kills the server while it searches and while it erases, some times. Nothing is found twice, nothing of hers is left and nothing of
 * others is gone, and the report names each row once.
 */
class FulfilmentKillTest {
    private static final String LUZ = "luz@example.org";
    private static final int TABLES = 6;
    private static final int HERS = 700;
    private static final int FILES = 40;
    private static final int KILLS = Integer.getInteger("kills", 3);

    @TempDir
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Path shop() {
        return folder.resolve("shop.db");
    }

    @Test
    void goesOnAndEndsAsIfNothingHadHappened() throws Exception {
        long seed = Long.getLong("kill.seed", new Random().nextLong());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        fill();
        long caseId = opened();
        String killed = "";
        for (int kill = 0; kill < KILLS; kill++) {
            killed += " " + until(caseId, "search", 1 + random.nextInt(TABLES * HERS / KILLS) * (kill + 1));
        }
        planned(caseId);
        for (int kill = 0; kill < KILLS; kill++) {
            killed += " " + until(caseId, "erasure", 1 + kill);
        }
        System.out.println("killed at" + killed);
        try (Server server = Server.start(RunningServer.settings(data()))) {
            RightsCase one = server.part(Cases.class).find(caseId).orElseThrow();
            Erasure erasure = ended(server, one);
            assertThat(erasure.state()).as("seed %d", seed).isEqualTo(Erasure.State.DONE);
            assertThat(erasure.lines().stream()
                            .filter(line -> line.step().isEmpty() && line.outcome() == Outcome.ERASED)
                            .mapToLong(line -> line.count())
                            .sum())
                    .as("each row and document once in the report, seed %d", seed)
                    .isEqualTo((long) TABLES * HERS + FILES);
            assertThat(erasure.lines()).noneMatch(line -> line.outcome() == Outcome.FAILED);
            assertThat(new HashSet<>(erasure.lines())).hasSameSizeAs(erasure.lines());
        }
        for (int table = 0; table < TABLES; table++) {
            assertThat(value("select count(*) from t%d where mail = '%s'".formatted(table, LUZ)))
                    .isZero();
            assertThat(value("select count(*) from t%d".formatted(table)))
                    .as("the others")
                    .isEqualTo(HERS);
        }
        try (var left = Files.list(folder.resolve("papers"))) {
            assertThat(left).hasSize(FILES);
        }
        try (var waiting = Files.list(data().resolve("quarantine"))) {
            assertThat(waiting.filter(file -> file.toString().contains("erasure-")))
                    .as("nothing waits to come back")
                    .isEmpty();
        }
    }

    private void fill() throws SQLException, IOException {
        try (Connection rows = DriverManager.getConnection("jdbc:sqlite:" + shop());
                Statement sql = rows.createStatement()) {
            rows.setAutoCommit(false);
            for (int table = 0; table < TABLES; table++) {
                sql.execute("create table t%d (id integer primary key, mail text)".formatted(table));
                for (int i = 0; i < 2 * HERS; i++) {
                    sql.execute("insert into t%d values (%d, '%s')"
                            .formatted(table, i, i % 2 == 0 ? LUZ : "p" + i + "@example.net"));
                }
            }
            rows.commit();
        }
        Path papers = Files.createDirectories(folder.resolve("papers"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(papers.resolve("hers%02d.txt".formatted(i)), "for " + LUZ + ", number " + i + "\n");
            Files.writeString(papers.resolve("other%02d.txt".formatted(i)), "for eva@example.net\n");
        }
    }

    private long value(String question) throws SQLException {
        try (Connection rows = DriverManager.getConnection("jdbc:sqlite:" + shop());
                var answer = rows.createStatement().executeQuery(question)) {
            assertThat(answer.next()).isTrue();
            return answer.getLong(1);
        }
    }

    /** A case whose person is proven, and her search, which begins with the next server. */
    private long opened() throws IOException {
        try (Server server = Server.start(RunningServer.settings(data()))) {
            Account owner = server.part(Accounts.class)
                    .claim(new NewAccount(
                            "Ana",
                            Cast.email("owner"),
                            Role.OWNER,
                            Language.SPANISH,
                            new Passphrases().hash("never asked for")))
                    .orElseThrow();
            Stores stores = server.part(Stores.class);
            stores.add(owner, StoreKind.SQLITE, "Tienda", new Local(shop().toString()));
            stores.add(
                    owner,
                    StoreKind.FOLDER,
                    "Papeles",
                    new Local(folder.resolve("papers").toString()));
            RightsCase one = server.part(Cases.class)
                    .open(
                            NewCase.of(
                                    CaseKind.DELETION,
                                    Channel.COUNTER,
                                    Language.SPANISH,
                                    "US-TX",
                                    new Person("", LUZ, ""),
                                    "Por favor"),
                            Optional.of(owner))
                    .what();
            Identities identities = server.part(Identities.class);
            identities.onFile(owner, one, Kind.EMAIL, LUZ);
            long known = identities.of(one).getLast().id();
            identities.prove(owner, one, known, Proof.IN_PERSON);
            server.part(Store.class)
                    .change(sql -> sql.update(RIGHTS_IDENTIFIER)
                            .set(
                                    RIGHTS_IDENTIFIER.PROVEN_AT,
                                    Instant.now().minus(Release.COOLING).minus(Duration.ofHours(1)))
                            .where(RIGHTS_IDENTIFIER.ID.eq(known))
                            .execute());
            assertThat(server.part(Searches.class)
                            .begin(owner, one, server.part(Jobs.class), server.part(SearchJob.class)))
                    .isPresent();
            return one.id();
        }
    }

    private void planned(long caseId) throws Exception {
        try (Server server = Server.start(RunningServer.settings(data()))) {
            RightsCase one = server.part(Cases.class).find(caseId).orElseThrow();
            Searches searches = server.part(Searches.class);
            Instant end = Instant.now().plus(Duration.ofMinutes(2));
            while (searches.latest(one).orElseThrow().ended().isEmpty()) {
                assertThat(Instant.now()).isBefore(end);
                Thread.sleep(20);
            }
            Search search = searches.latest(one).orElseThrow();
            List<Item> items = searches.items(search);
            assertThat(search.complete()).isTrue();
            assertThat(items).as("each once").hasSize(TABLES * HERS + FILES);
            assertThat(items).allMatch(Item::counts);
            Account owner =
                    server.part(Accounts.class).find(Cast.email("owner")).orElseThrow();
            assertThat(server.part(ErasurePlanner.class).plan(owner, one)).isEmpty();
            Erasures erasures = server.part(Erasures.class);
            assertThat(erasures.confirm(one, erasures.of(one).orElseThrow(), "counter", Optional.of(owner)))
                    .isTrue();
        }
    }

    private static Erasure ended(Server server, RightsCase one) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (true) {
            Erasure erasure = server.part(Erasures.class).of(one).orElseThrow();
            if (erasure.state() == Erasure.State.DONE || Instant.now().isAfter(end)) {
                return erasure;
            }
            Thread.sleep(50);
        }
    }

    /** Runs the program until it is so far, and kills it there. */
    private String until(long caseId, String what, int far) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledFulfilment.class.getName(),
                        data().toString(),
                        Long.toString(caseId),
                        what)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String at = "";
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.US_ASCII))) {
            while (at.isEmpty()) {
                String line = said.readLine();
                assertThat(line).as("the program lives").isNotNull();
                boolean there = line.startsWith("at ")
                        && (line.endsWith("over") || Integer.parseInt(line.split(" ")[1]) >= far);
                at = there ? line.substring(3) : "";
            }
            program.toHandle().destroyForcibly();
        }
        program.waitFor();
        return what + " at " + at + ";";
    }
}
