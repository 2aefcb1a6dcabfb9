/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.notice.PointKind;
import org.resguardo.retention.DisposalRun;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.LegalHolds;
import org.resguardo.retention.NeedQuestion;
import org.resguardo.retention.NeedReview;
import org.resguardo.retention.RetentionRule;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.RuleHealths;
import org.resguardo.testkit.database.LivePostgres;

/** Step 2 from the outside: from a rule to a certificate, and back. */
@TestInstance(Lifecycle.PER_CLASS)
class RetentionTest {
    private static final String MARKER = "quetzalmarker";
    private static final int CUSTOMERS = 100;
    private static final int OLD = 4;

    @TempDir
    private Path folder;

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();
    private Browser officer = running.browser();

    @BeforeAll
    void everybodyIsThere() {
        cast.claim();
        owner = cast.browser("owner");
        officer = cast.browser("officer");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private Path shop = Path.of("shop.db");

    @BeforeEach
    void shop() throws SQLException, IOException {
        shop = Files.createTempDirectory(folder, "shop").resolve("shop.db");
        try (Connection connection = sqlite()) {
            fill(connection);
        }
    }

    private Connection sqlite() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + shop);
    }

    /** Customers of whom four ordered last in 2020, one of them an administrator. */
    private static void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS newsletter");
            statement.execute("DROP TABLE IF EXISTS customers");
            statement.execute("CREATE TABLE customers (id INTEGER PRIMARY KEY, name VARCHAR(80), email VARCHAR(120),"
                    + " birthday VARCHAR(10), role VARCHAR(20), last_order VARCHAR(10))");
            statement.execute("CREATE TABLE newsletter (id INTEGER PRIMARY KEY, address VARCHAR(120))");
            for (int i = 1; i <= CUSTOMERS; i++) {
                statement.execute(
                        "INSERT INTO customers VALUES (%d, 'Ana %d', '%s%d@example.com', '1990-05-%02d', '%s', '%s')"
                                .formatted(
                                        i,
                                        i,
                                        MARKER,
                                        i,
                                        1 + i % 28,
                                        i == 1 ? "administrator" : "customer",
                                        i <= OLD ? "2020-03-0" + i : "2026-11-01"));
            }
            statement.execute("INSERT INTO newsletter VALUES (1, '" + MARKER + "2@example.com')");
        }
    }

    private DataStore connect(String name) {
        return add("sqlite", Map.of("name", name, "path", shop.toString()));
    }

    private DataStore add(String kind, Map<String, String> fields) {
        String form = "/inventory/stores/new/" + kind;
        awaitJob(owner.submit(form, form, fields));
        return running.server().part(Stores.class).all().getLast();
    }

    /** Watches the job to its end, as the page does. */
    private Browser.Answer awaitJob(Browser.Answer answer) {
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).startsWith("/jobs/");
        try (InputStream events = owner.stream(answer.location() + "/progress")) {
            events.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return owner.get(answer.location());
    }

    private RetentionRule rule(DataStore store, String table, Map<String, String> more) {
        String page = "/retention/rules/new/" + store.id();
        Map<String, String> said =
                new HashMap<>(Map.of("table", table, "action", "delete", "months", "24", "clock", ":last_order"));
        said.putAll(more);
        Browser.Answer answer = owner.submit(page + "?table=" + table, page, said);
        assertThat(answer.status()).isEqualTo(303);
        return running.server().part(RetentionRules.class).all().getLast();
    }

    private Browser.Answer dryRun(RetentionRule rule) {
        return awaitJob(owner.submit(rule.page(), rule.page() + "/dry-runs", Map.of()));
    }

    private Browser.Answer approve(Browser who, RetentionRule rule, long number) {
        return who.submit(rule.page(), rule.page() + "/approvals", Map.of("confirm", Long.toString(number)));
    }

    private DisposalRun lastRun() {
        return running.server().part(DisposalRuns.class).latest(1).getFirst();
    }

    private List<String> rows() throws SQLException {
        try (Connection connection = sqlite()) {
            return rows(connection, "customers");
        }
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1")) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.append(rows.getString(i)).append('|');
                }
                all.add(row.toString());
            }
            return all;
        }
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
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void goesFromARuleToACertificateAndBack() throws Exception {
        DataStore store = connect("Tienda");
        List<String> before = rows();
        RetentionRule rule = rule(store, "main.customers", Map.of("protect", "role|administrator"));
        dryRun(rule);
        assertThat(rows()).as("a dry run touches nothing").isEqualTo(before);
        assertThat(owner.get(rule.page()).page().select("main").text())
                .contains("3 records would be deleted")
                .contains("The period is over for 4 of 100 records")
                .doesNotContain(MARKER);

        assertThat(approve(owner, rule, 4).status()).isEqualTo(422);
        assertThat(rows()).as("another number approves nothing").isEqualTo(before);
        awaitJob(approve(owner, rule, 3));

        assertThat(rows()).hasSize(CUSTOMERS - 3).anyMatch(row -> row.startsWith("1|"));
        DisposalRun run = lastRun();
        assertThat(run.tally().rows()).isEqualTo(3);
        assertThat(run.rest()).contains(0L);
        assertThat(owner.get(run.page()).page().select("main").text())
                .contains("newsletter")
                .contains("address");
        assertThat(owner.get(run.page() + "/certificate")
                        .page()
                        .select("article")
                        .size())
                .isEqualTo(2);
        assertThat(filesWith(MARKER)).as("what is in quarantine is sealed").isEmpty();

        awaitJob(owner.submit(run.page(), run.page() + "/undo", Map.of()));
        assertThat(rows()).isEqualTo(before);
        assertThat(lastRun().state()).isEqualTo(DisposalRun.State.UNDONE);
        assertThat(running.server()
                        .part(RuleHealths.class)
                        .of(rule)
                        .orElseThrow()
                        .backlog())
                .as("what came back is over its period again")
                .isEqualTo(3);
    }

    @Test
    void moreThanAShareNeedsASecondPerson() throws SQLException {
        DataStore store = connect("Dos personas");
        RetentionRule rule = rule(
                store,
                "main.customers",
                Map.of("action", "blank", "field", "birthday", "clock", ":last_order", "months", "1"));
        try (Connection connection = sqlite();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE customers SET last_order = '2021-01-01' WHERE id <= 20");
        }
        dryRun(rule);
        assertThat(approve(owner, rule, 20).location()).startsWith(rule.page());
        Map<String, String> again = Map.of("_csrf", owner.token(rule.page()), "confirm", "20");
        assertThat(owner.post(rule.page() + "/approvals", again).location())
                .as("the same person twice is one")
                .startsWith(rule.page());
        assertThat(rows()).noneMatch(row -> row.contains("|null|"));

        awaitJob(approve(officer, rule, 20));
        assertThat(rows().stream().filter(row -> row.contains("|null|"))).hasSize(20);
    }

    @Test
    void whatCameAfterTheDryRunWasNotApproved() throws SQLException {
        DataStore store = connect("Llegó después");
        RetentionRule rule = rule(store, "main.customers", Map.of());
        dryRun(rule);
        try (Connection connection = sqlite();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE customers SET last_order = '2019-01-01' WHERE id = 50");
        }
        String told = awaitJob(approve(owner, rule, OLD)).page().select("main").text();
        assertThat(told).contains("more records have come under the rule");
        assertThat(rows()).hasSize(CUSTOMERS);
    }

    @Test
    void aLegalHoldBeatsTheRule() throws SQLException {
        DataStore store = connect("Pausa");
        owner.submit(
                "/retention/holds",
                "/retention/holds",
                Map.of(
                        "scope",
                        "person",
                        "person",
                        MARKER.toUpperCase(java.util.Locale.ROOT) + "3@example.com",
                        "reason",
                        "letter"));
        RetentionRule rule = rule(store, "main.customers", Map.of());
        dryRun(rule);
        awaitJob(approve(owner, rule, OLD - 1));
        assertThat(rows()).hasSize(CUSTOMERS - OLD + 1).anyMatch(row -> row.startsWith("3|"));
        LegalHolds holds = running.server().part(LegalHolds.class);
        assertThat(holds.all()).hasSize(1);
        long id = holds.all().getFirst().id();
        owner.submit("/retention/holds", "/retention/holds/" + id + "/end", Map.of());
        assertThat(holds.all()).isEmpty();
    }

    @Test
    void worksInPostgresWithALoginOfItsOwn() throws Exception {
        LivePostgres server = LivePostgres.shared();
        try (Connection admin = server.connect();
                Statement statement = admin.createStatement()) {
            fill(admin);
            statement.execute("DROP ROLE IF EXISTS reader");
            statement.execute("CREATE ROLE reader LOGIN PASSWORD 'only to read'");
            statement.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader");
        }
        Map<String, String> fields = new HashMap<>(Map.of(
                "name",
                "Tienda en línea",
                "host",
                server.host(),
                "port",
                Integer.toString(server.port()),
                "catalog",
                server.database(),
                "login",
                "reader",
                "tls",
                "prefer"));
        fields.put("password", "only to read");
        DataStore store = add("postgresql", fields);
        RetentionRule rule = rule(store, "public.customers", Map.of());
        dryRun(rule);
        assertThat(awaitJob(approve(owner, rule, OLD)).page().select("main").text())
                .contains("may read there and not change anything");

        String access = "/retention/places/" + store.id();
        owner.submit(access, access, Map.of("login", server.user(), "password", server.password()));
        DisposalRun stuck = lastRun();
        awaitJob(owner.submit(stuck.page(), stuck.page() + "/again", Map.of()));
        try (Connection admin = server.connect()) {
            assertThat(rows(admin, "customers")).hasSize(CUSTOMERS - OLD);
        }
        awaitJob(owner.submit(stuck.page(), stuck.page() + "/undo", Map.of()));
        try (Connection admin = server.connect()) {
            assertThat(rows(admin, "customers")).hasSize(CUSTOMERS);
        }
    }

    @Test
    void aRuleThatALawForbidsIsNotCarriedOut() throws SQLException {
        DataStore store = connect("Nómina");
        RetentionRule shorter = rule(store, "main.customers", Map.of("purpose", "payroll", "months", "12"));
        assertThat(owner.get(shorter.page()).page().select(".notice.danger").text())
                .contains("at least 3 years");
        assertThat(owner.get(shorter.page()).page().select("form[action$=/dry-runs]"))
                .isEmpty();
        String told = awaitJob(owner.post(shorter.page() + "/dry-runs", Map.of("_csrf", owner.token(shorter.page()))))
                .page()
                .select("main")
                .text();
        assertThat(told).contains("cannot be carried out");

        RetentionRule longer = rule(store, "main.customers", Map.of("purpose", "payroll", "months", "120"));
        assertThat(owner.get(longer.page()).page().select(".notice.danger")).isEmpty();
        assertThat(owner.get(longer.page()).page().select(".facts a[href^=https]"))
                .isNotEmpty();
        assertThat(rows()).hasSize(CUSTOMERS);
    }

    @Test
    void anAnswerIsKeptAsEvidenceAndNotAskedForAgain() {
        DataStore store = connect("Preguntas");
        NeedReview needs = running.server().part(NeedReview.class);
        NeedQuestion question = needs.open().stream()
                .filter(asked -> asked.store().id() == store.id())
                .findFirst()
                .orElseThrow();
        String form = "/retention/needs/" + question.id() + "/answer";
        String page = "/retention/needs?about=" + question.id();
        assertThat(owner.submit(page, form, Map.of("answer", "needed")).status())
                .as("a need has a reason")
                .isEqualTo(422);
        owner.submit(page, form, Map.of("answer", "needed", "reason", "to send the parcel"));
        assertThat(owner.get("/retention/needs").page().select("main").text()).contains("to send the parcel");
        assertThat(needs.open()).noneMatch(asked -> asked.id().equals(question.id()));
        assertThat(owner.submit(page, form, Map.of("answer", "remove")).location())
                .isEqualTo("/retention/rules/new/" + store.id());
    }

    @Test
    void hearsOfTheFormsThatStillAsk() {
        DataStore store = connect("Formularios");
        Activities activities = running.server().part(Activities.class);
        var account = running.server().accounts().find(Cast.email("owner")).orElseThrow();
        ProcessingActivity mailing = activities.keep(
                account,
                activities
                        .draft("newsletter")
                        .orElseThrow()
                        .in(ProcessingActivity.State.CONFIRMED)
                        .using(Map.of(DataCategory.EMAIL, Need.NEEDED)));
        NeedReview needs = running.server().part(NeedReview.class);
        assertThat(about(needs, store).asked()).as("nobody has said where").isEmpty();

        var points = running.server().part(CollectionPoints.class);
        var point = points.add(account, PointKind.FORM, "Formulario web", mailing.preset());
        assertThat(about(needs, store).asked().orElseThrow()).containsExactly("Formulario web");
        assertThat(about(needs, store).signals(needs.today())).contains(NeedQuestion.Signal.ASKED);
        String page = "/retention/needs?about=" + about(needs, store).id();
        assertThat(owner.get(page).page().select("main").text())
                .contains("People are still asked for it: Formulario web");
        owner.submit(page, "/retention/needs/" + about(needs, store).id() + "/answer", Map.of("answer", "stop-asking"));
        assertThat(owner.get("/").page().text()).contains("Take one kind of data off your forms");

        points.end(account, point);
        points.add(account, PointKind.PHONE, "Teléfono", "none");
        assertThat(about(needs, store).signals(needs.today())).contains(NeedQuestion.Signal.NOT_ASKED);
        assertThat(owner.get("/").page().text()).doesNotContain("off your forms");
    }

    private static NeedQuestion about(NeedReview needs, DataStore store) {
        return needs.all().stream()
                .filter(asked -> asked.store().id() == store.id() && asked.category() == DataCategory.EMAIL)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProgramOfTheDatabaseStopsTheRule() throws SQLException {
        DataStore store = connect("Disparador");
        try (Connection connection = sqlite();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TRIGGER clean AFTER DELETE ON customers BEGIN DELETE FROM newsletter; END");
        }
        RetentionRule rule = rule(store, "main.customers", Map.of());
        Browser.Answer page = owner.get(rule.page());
        assertThat(page.page().select(".notice.danger").text()).contains("clean");
        assertThat(page.page().select("form[action$=/dry-runs]")).isEmpty();
        awaitJob(owner.post(rule.page() + "/dry-runs", Map.of("_csrf", owner.token(rule.page()))));
        Map<String, String> anyway = Map.of("_csrf", owner.token(rule.page()), "confirm", Integer.toString(OLD));
        assertThat(owner.post(rule.page() + "/approvals", anyway).status()).isEqualTo(422);
        assertThat(rows()).hasSize(CUSTOMERS);
    }
}
