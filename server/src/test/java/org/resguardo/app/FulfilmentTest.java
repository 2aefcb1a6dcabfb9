/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_IDENTIFIER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.pdf.PdfUa;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;
import org.resguardo.retention.LegalHolds;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Channel;
import org.resguardo.rights.Identifier.Proof;
import org.resguardo.rights.Identities;
import org.resguardo.rights.NewCase;
import org.resguardo.rights.Person;
import org.resguardo.rights.Release;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.find.Searches;
import org.resguardo.rights.fulfil.Erasure;
import org.resguardo.rights.fulfil.Erasures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Correcting and erasing at the word of people: the way back, the holds, the steps in their order, and going on after a stop. */
@TestInstance(Lifecycle.PER_CLASS)
class FulfilmentTest {
    private static final List<String> ASKED = Collections.synchronizedList(new ArrayList<>());

    private final RunningServer running = RunningServer.start(Steps.class);
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();
    private Path shop = Path.of("");

    /** Two steps that keep something: the second stops half-way the first time. */
    @Configuration(proxyBeanMethods = false)
    static class Steps {
        @Bean
        ErasureStep late() {
            return new Counting(700, true);
        }

        @Bean
        ErasureStep early() {
            return new Counting(20, false);
        }
    }

    private record Counting(int rank, boolean stops) implements ErasureStep {
        @Override
        public Step step() {
            return Step.NOTICE;
        }

        @Override
        public ErasureReport erase(DataSubject person, Run run) {
            run.check();
            boolean first = !ASKED.contains("rank " + rank);
            ASKED.add("rank " + rank);
            if (stops && first) {
                throw new Fault(FaultKind.LASTING, "retention.place.out_of_reach");
            }
            return new ErasureReport(
                    List.of(new ErasureReport.Line("list", ErasureReport.Outcome.ERASED, 1, "", Map.of())));
        }
    }

    @BeforeAll
    void aShop(@TempDir Path folder) throws SQLException {
        cast.claim();
        owner = cast.browser("owner");
        shop = folder.resolve("shop.db");
        run("create table people (id integer primary key, name text not null, email text, born text)");
        run("create table orders (id integer primary key, people_id integer references people (id), what text)");
        for (int i = 1; i <= 4; i++) {
            run("insert into people values (%d, 'Nombre %d', 'p%d@example.org', '1987-03-12')".formatted(i, i, i));
            run("insert into orders values (%d, %d, 'pan')".formatted(i * 10, i));
        }
        part(Stores.class).add(account(), StoreKind.SQLITE, "Tienda", new Local(shop.toString()));
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

    private void run(String statement) throws SQLException {
        try (Connection rows = DriverManager.getConnection("jdbc:sqlite:" + shop);
                Statement sql = rows.createStatement()) {
            sql.execute(statement);
        }
    }

    private String value(String question) throws SQLException {
        try (Connection rows = DriverManager.getConnection("jdbc:sqlite:" + shop);
                var answer = rows.createStatement().executeQuery(question)) {
            return answer.next() ? String.valueOf(answer.getString(1)) : "nothing";
        }
    }

    private RightsCase opened(CaseKind kind, String email) {
        return part(Cases.class)
                .open(
                        NewCase.of(
                                kind,
                                Channel.COUNTER,
                                Language.SPANISH,
                                "US-TX",
                                new Person("", email, ""),
                                "Por favor"),
                        Optional.of(account()))
                .what();
    }

    private void proven(RightsCase one, String email) {
        part(Identities.class).onFile(account(), one, Kind.EMAIL, email);
        long known = part(Identities.class).of(one).getLast().id();
        part(Identities.class).prove(account(), one, known, Proof.IN_PERSON);
        part(Store.class)
                .change(sql -> sql.update(RIGHTS_IDENTIFIER)
                        .set(
                                RIGHTS_IDENTIFIER.PROVEN_AT,
                                Instant.now().minus(Release.COOLING).minus(Duration.ofHours(1)))
                        .where(RIGHTS_IDENTIFIER.ID.eq(known))
                        .execute());
    }

    private void searched(RightsCase one) throws InterruptedException {
        owner.submit(one.page() + "/data", one.page() + "/data/searches", Map.of());
        running.untilEnded(
                part(Searches.class).latest(one).orElseThrow().jobId().orElseThrow());
    }

    @Test
    void aWrongValueIsPutRightAndBackAgain() throws Exception {
        RightsCase one = opened(CaseKind.CORRECTION, "p1@example.org");
        String at = one.page() + "/correction";
        assertThat(owner.get(one.page() + "/data").page().text()).contains("First it must be known that it is her");
        proven(one, "p1@example.org");
        searched(one);
        long item = part(Searches.class).items(part(Searches.class).latest(one).orElseThrow()).stream()
                .filter(found -> found.found().columns().contains("born"))
                .findFirst()
                .orElseThrow()
                .id();
        Map<String, String> said = Map.of("item", String.valueOf(item), "column", "name", "value", "Nombre Corregido");
        assertThat(owner.submit(at, at, said).status()).isEqualTo(303);
        assertThat(value("select name from people where id = 1")).isEqualTo("Nombre Corregido");
        assertThat(owner.get(at).page().text()).contains("Nombre 1", "Nombre Corregido");

        Map<String, String> key = Map.of("item", String.valueOf(item), "column", "id", "value", "7");
        assertThat(owner.submit(at, at, key).status()).as("rows go by it").isEqualTo(422);
        String correction =
                owner.get(at).page().select("input[name=correction]").attr("value");
        assertThat(owner.submit(at, at + "/end", Map.of("correction", correction))
                        .status())
                .isEqualTo(303);
        assertThat(value("select name from people where id = 1")).isEqualTo("Nombre 1");
    }

    @Test
    void whatIsHeldStaysAndSheIsToldWhy() throws Exception {
        part(LegalHolds.class).placePerson(account(), "p2@example.org", "letter of a lawyer");
        RightsCase one = opened(CaseKind.DELETION, "p2@example.org");
        proven(one, "p2@example.org");
        searched(one);
        String at = one.page() + "/erasure";
        owner.submit(at, at + "/plan", Map.of());
        String page = owner.get(at).page().text();
        assertThat(page).contains("Nothing would be erased", "It must be preserved for now");
        owner.submit(at, at + "/confirmation", Map.of("said", "yes"));
        assertThat(owner.get(at).page().text()).contains("There is a hold on this person");
        Browser.Answer forced = owner.post(at + "/run", Map.of("_csrf", owner.token(at)));
        assertThat(forced.status()).isEqualTo(422);
        assertThat(value("select count(*) from people where id = 2")).isEqualTo("1");
        assertThat(value("select count(*) from orders where people_id = 2")).isEqualTo("1");
    }

    /** The second of two places is out of reach when its turn comes. */
    @Test
    void whatStoppedHalfWayInThePlacesComesBackByteForByte() throws Exception {
        Path other = shop.resolveSibling("other.db");
        try (Connection rows = DriverManager.getConnection("jdbc:sqlite:" + other);
                Statement sql = rows.createStatement()) {
            sql.execute("create table guests (id integer primary key, email text)");
            sql.execute("insert into guests values (1, 'p4@example.org')");
        }
        var guests = part(Stores.class).add(account(), StoreKind.SQLITE, "Mesas", new Local(other.toString()));
        RightsCase one = opened(CaseKind.DELETION, "p4@example.org");
        proven(one, "p4@example.org");
        searched(one);
        String at = one.page() + "/erasure";
        owner.submit(at, at + "/plan", Map.of());
        owner.submit(at, at + "/confirmation", Map.of("said", "yes"));
        Path hidden = other.resolveSibling("hidden.db");
        Files.move(other, hidden);
        owner.submit(at, at + "/run", Map.of());
        running.untilEnded(part(Erasures.class).of(one).orElseThrow().jobId().orElseThrow());
        assertThat(value("select count(*) from people where id = 4")).isEqualTo("0");
        assertThat(owner.get(at).page().text())
                .contains("stopped half-way", "So far 2 records", "Bring back what is already erased");

        Browser.Answer careless = owner.submit(at, at + "/undo", Map.of("ground", "not-hers"));
        assertThat(careless.status()).isEqualTo(422);
        assertThat(careless.page().text()).contains("nothing was changed");
        Files.move(hidden, other);
        Map<String, String> meant = Map.of("ground", "must-stay", "understood", "yes");
        Browser.Answer undone = owner.submit(at, at + "/undo", meant);
        assertThat(undone.status()).as(undone.page().select("main").text()).isEqualTo(303);
        assertThat(value("select name || email || born from people where id = 4"))
                .isEqualTo("Nombre 4p4@example.org1987-03-12");
        assertThat(value("select people_id from orders where id = 40")).isEqualTo("4");
        assertThat(part(Erasures.class).of(one).orElseThrow().state()).isEqualTo(Erasure.State.UNDONE);
        assertThat(part(Cases.class).find(one.id()).orElseThrow().open()).isTrue();
        assertThat(owner.get(at).page().text()).contains("is back where it was", "Make another plan");
        assertThat(owner.get("/settings/log").page().text())
                .contains("Brought back what an unfinished erasure had taken");
        Browser.Answer again =
                owner.post(at + "/undo", Map.of("_csrf", owner.token(at), "ground", "must-stay", "understood", "yes"));
        assertThat(again.status()).as("once").isEqualTo(422);
        part(Stores.class).remove(account(), guests);
    }

    @Test
    void goesOnWhereItStoppedAndAsksTheStepsInTheirOrder() throws Exception {
        RightsCase one = opened(CaseKind.DELETION, "p3@example.org");
        proven(one, "p3@example.org");
        searched(one);
        String at = one.page() + "/erasure";
        owner.submit(at, at + "/plan", Map.of());
        assertThat(owner.get(at).page().select("form[action$=/run]"))
                .as("she has not confirmed")
                .isEmpty();
        owner.submit(at, at + "/confirmation", Map.of("said", "yes"));
        ASKED.clear();
        owner.submit(at, at + "/run", Map.of());
        Erasure stopped = part(Erasures.class).of(one).orElseThrow();
        running.untilEnded(stopped.jobId().orElseThrow());
        assertThat(part(Erasures.class).of(one).orElseThrow().state()).isEqualTo(Erasure.State.RUNNING);
        assertThat(owner.get(at).page().text()).contains("stopped half-way");
        assertThat(ASKED).containsExactly("rank 20", "rank 700");

        owner.submit(at, at + "/run", Map.of());
        Erasure again = part(Erasures.class).of(one).orElseThrow();
        running.untilEnded(again.jobId().orElseThrow());
        Erasure done = part(Erasures.class).of(one).orElseThrow();
        assertThat(done.state())
                .as(part(Jobs.class).find(again.jobId().orElseThrow()).toString())
                .isEqualTo(Erasure.State.DONE);
        assertThat(ASKED).containsExactly("rank 20", "rank 700", "rank 20", "rank 700");
        assertThat(value("select count(*) from people")).as("and nobody else").isEqualTo("3");
        assertThat(value("select count(*) from orders where people_id = 3")).isEqualTo("0");
        assertThat(PdfUa.mistakes(owner.bytes(at + "/certificate"))).isEmpty();
    }
}
