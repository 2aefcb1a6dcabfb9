/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.platform.storage.schema.Tables.ARCHIVE;
import static org.resguardo.platform.storage.schema.Tables.ARCHIVE_PIECE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.storage.Store;
import org.resguardo.retention.Archive;
import org.resguardo.retention.ArchiveErasure;
import org.resguardo.retention.Archives;
import org.resguardo.retention.DisposalRun;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.LegalHolds;
import org.resguardo.retention.NightlyRetention;
import org.resguardo.retention.RetentionRule;
import org.resguardo.retention.RetentionRules;

/** Records that are archived: sealed, for named people, until their day, and for nobody after it. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArchiveTest {
    private static final String MARKER = "quetzalmarker";
    private static final int CUSTOMERS = 100;
    private static final int OLD = 4;

    @TempDir
    private Path folder;

    private final RunningServer running = RunningServer.start(NightlyRetentionTest.Time.class);
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();
    private int shops;
    private Path shop = Path.of("shop.db");

    @BeforeAll
    void everybodyIsThere() {
        cast.claim();
        owner = cast.browser("owner");
    }

    private Account owner() {
        return part(Accounts.class).find(Cast.email("owner")).orElseThrow();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private void awaitJobs() {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!part(Jobs.class).open().isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(part(Jobs.class).open()).isEmpty();
    }

    /** Customers of whom four bought last in 2020, each with an order. */
    private RetentionRule rule(Map<String, String> more) throws SQLException {
        shop = folder.resolve("shop-" + ++shops + ".db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + shop);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, email TEXT, last_order TEXT)");
            statement.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL"
                    + " REFERENCES customers (id), note TEXT)");
            for (int i = 1; i <= CUSTOMERS; i++) {
                statement.execute("INSERT INTO customers VALUES (%d, '=Ana %d', '%s%d@example.com', '%s')"
                        .formatted(i, i, MARKER, i, i <= OLD ? "2020-03-01" : "2026-11-01"));
                statement.execute("INSERT INTO orders VALUES (%d, %d, 'bread')".formatted(1_000 + i, i));
            }
        }
        String form = "/inventory/stores/new/sqlite";
        owner.submit(form, form, Map.of("name", "Tienda " + shops, "path", shop.toString()));
        awaitJobs();
        long store = part(Stores.class).all().getLast().id();
        String page = "/retention/rules/new/" + store;
        Map<String, String> said = new HashMap<>(Map.of(
                "table",
                "main.customers",
                "action",
                "archive",
                "months",
                "24",
                "archive",
                "60",
                "clock",
                ":last_order",
                "along",
                "main.orders(customer_id)"));
        said.putAll(more);
        assertThat(owner.submit(page + "?table=main.customers", page, said).status())
                .isEqualTo(303);
        return part(RetentionRules.class).all().getLast();
    }

    private Archive archived(RetentionRule rule) {
        owner.submit(rule.page(), rule.page() + "/dry-runs", Map.of());
        awaitJobs();
        owner.submit(rule.page(), rule.page() + "/approvals", Map.of("confirm", Integer.toString(OLD)));
        awaitJobs();
        return part(Archives.class).of(run(rule)).orElseThrow();
    }

    private DisposalRun run(RetentionRule rule) {
        return part(DisposalRuns.class).of(rule).getFirst();
    }

    private long rows() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + shop);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM customers")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Map<String, String> open(Archive archive) throws IOException {
        byte[] bytes = owner.bytes(archive.page() + "/content", Map.of("_csrf", owner.token(archive.page())));
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static int contentFor(Browser who, Archive archive) {
        return who.post(archive.page() + "/content", Map.of("_csrf", who.token(archive.page())))
                .status();
    }

    private String look(String whom) {
        return owner.submit("/retention/archives", "/retention/archives", Map.of("person", MARKER + whom))
                .page()
                .text();
    }

    private int pieces(Archive archive) {
        int count =
                part(Store.class).read(sql -> sql.fetchCount(ARCHIVE_PIECE, ARCHIVE_PIECE.ARCHIVE_ID.eq(archive.id())));
        return count;
    }

    private void night() {
        part(Jobs.class).start(part(NightlyRetention.class), 0L, "schedule");
        awaitJobs();
    }

    private boolean keeps(String text) throws IOException {
        try (var files = Files.walk(running.server().folder().path())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void onlyNamedPeopleOpenItAndEveryOpeningIsNoted() throws Exception {
        RetentionRule rule = rule(Map.of());
        Archive archive = archived(rule);
        assertThat(rows()).isEqualTo(CUSTOMERS - OLD);
        assertThat(List.of(archive.rows(), archive.along())).containsOnly((long) OLD);
        assertThat(keeps(MARKER)).as("sealed").isFalse();

        Browser officer = cast.browser("officer");
        assertThat(contentFor(officer, archive))
                .as("the officer did not approve it and was not named")
                .isEqualTo(404);
        assertThat(officer.get(archive.page()).page().text())
                .contains("You may not open this archive")
                .contains("Nobody has opened it yet");
        Map<String, String> files = open(archive);
        assertThat(files).containsOnlyKeys("1-main.customers.csv", "2-main.orders.csv");
        assertThat(files.getOrDefault("1-main.customers.csv", "").lines())
                .hasSize(OLD + 1)
                .contains("1,'=Ana 1," + MARKER + "1@example.com,2020-03-01");
        assertThat(owner.get(archive.page()).page().select("section ul li"))
                .as("the opening is told")
                .hasSize(1);
        assertThat(owner.get("/settings/log").page().text()).contains("Opened an archive");
        assertThat(owner.get(run(rule).page() + "/certificate").page().text()).contains("sealed archive until");

        assertThat(look("2@example.com")).as("told, and not shown").contains("1 record of this person");
        assertThat(look("99@example.com")).contains("No record in an archive names this person");

        owner.post(archive.page() + "/readers", Map.of("_csrf", owner.token(archive.page())));
        assertThat(contentFor(owner, archive)).as("who is no longer named").isEqualTo(404);
    }

    @Test
    void whatIsTakenBackIsInNoArchive() throws Exception {
        RetentionRule rule = rule(Map.of());
        Archive archive = archived(rule);
        owner.submit(run(rule).page(), run(rule).page() + "/undo", Map.of());
        awaitJobs();
        assertThat(rows()).isEqualTo(CUSTOMERS);
        assertThat(part(Archives.class).find(archive.id()).orElseThrow().state())
                .isEqualTo(Archive.State.DESTROYED);
        assertThat(pieces(archive)).isZero();
    }

    @Test
    void theTimeInTheArchiveCountsForWhatALawAsks() throws Exception {
        RetentionRule together = rule(Map.of("purpose", "payroll", "months", "24", "archive", "96"));
        assertThat(owner.get(together.page()).page().text()).doesNotContain("This rule cannot be carried out");
        RetentionRule shorter = rule(Map.of("purpose", "payroll", "months", "12", "archive", "12"));
        assertThat(owner.get(shorter.page()).page().text()).contains("Choose a longer period");
    }

    @Test
    void aPersonLeavesItUnlessALawOrAHoldWantsHerThere() throws Exception {
        Archive free = archived(rule(Map.of()));
        RetentionRule lawful = rule(Map.of("purpose", "payroll", "archive", "96"));
        Archive kept = archived(lawful);
        DataSubject eva = new DataSubject(
                List.of(new DataSubject.Identifier(DataSubject.Identifier.Kind.EMAIL, MARKER + "2@example.com")));

        LegalHolds holds = part(LegalHolds.class);
        holds.placePerson(owner(), MARKER + "2@example.com", "letter");
        assertThat(erase(eva)).extracting(ErasureReport.Line::outcome).containsOnly(ErasureReport.Outcome.KEPT);
        holds.all().forEach(hold -> holds.end(owner(), hold.id()));

        assertThat(erase(eva))
                .extracting(ErasureReport.Line::outcome, ErasureReport.Line::count)
                .contains(
                        org.assertj.core.api.Assertions.tuple(ErasureReport.Outcome.ERASED, 1L),
                        org.assertj.core.api.Assertions.tuple(ErasureReport.Outcome.KEPT, 1L));
        assertThat(open(free).get("1-main.customers.csv"))
                .doesNotContain(MARKER + "2@")
                .contains(MARKER + "3@");
        assertThat(open(free).get("2-main.orders.csv"))
                .as("what belonged to her went with her")
                .doesNotContain("1002")
                .contains("1003");
        assertThat(open(kept).get("1-main.customers.csv")).contains(MARKER + "2@");
    }

    private List<ErasureReport.Line> erase(DataSubject person) {
        return part(ArchiveErasure.class)
                .erase(person, new ErasureStep.Run() {
                    @Override
                    public Optional<String> resumePoint() {
                        return Optional.empty();
                    }

                    @Override
                    public void keep(DSLContext sql, String point) {
                        throw new IllegalStateException("it keeps none");
                    }

                    @Override
                    public void check() {
                        // goes on
                    }
                })
                .lines();
    }

    /** The last, since weeks pass in it. */
    @Test
    @Order(Integer.MAX_VALUE)
    void onItsDayNothingRemainsUnlessSomethingIsHeld() throws Exception {
        Archive free = archived(rule(Map.of("archive", "1")));
        Archive held = archived(rule(Map.of("archive", "1")));
        long place = part(Stores.class).all().getLast().id();
        LegalHolds holds = part(LegalHolds.class);
        holds.place(owner(), org.resguardo.retention.LegalHold.Scope.of(place), "letter");
        night();
        assertThat(List.of(pieces(free), pieces(held))).as("not before").containsOnly(1);

        part(NightlyRetentionTest.MovedClock.class).putForward(Duration.ofDays(35));
        night();
        assertThat(pieces(free)).isZero();
        assertThat(part(Archives.class).find(free.id()).orElseThrow().destroyedAt())
                .isPresent();
        int keys = part(Store.class)
                .read(sql -> sql.fetchCount(ARCHIVE, ARCHIVE.ID.eq(free.id()).and(ARCHIVE.SEALED_KEY.isNotNull())));
        assertThat(keys).as("its key is forgotten").isZero();
        assertThat(pieces(held)).as("the hold beats the day").isEqualTo(1);
        holds.all().forEach(hold -> holds.end(owner(), hold.id()));
        night();
        assertThat(pieces(held)).isZero();
    }
}
