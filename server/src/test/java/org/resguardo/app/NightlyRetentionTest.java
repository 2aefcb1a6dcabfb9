/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.job.Jobs;
import org.resguardo.policy.claim.RetentionPromises;
import org.resguardo.retention.DisposalRun;
import org.resguardo.retention.DisposalRuns;
import org.resguardo.retention.NightlyRetention;
import org.resguardo.retention.RetentionRule;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.RuleHealth;
import org.resguardo.retention.RuleHealths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What rules do by themselves, on the files of a folder: night after night, and after the time to bring back is over. */
@TestInstance(Lifecycle.PER_CLASS)
class NightlyRetentionTest {
    private static final String MARKER = "quetzalmarker";
    private static final Instant START = Instant.parse("2026-11-29T12:00:00Z");

    @TempDir
    private Path folder;

    private final RunningServer running = RunningServer.start(Time.class);
    private Browser owner = running.browser();

    /** A clock that begins on a day that is known, goes on, and can be put forward. */
    static final class MovedClock implements InstantSource {
        private final long began = System.nanoTime();
        private volatile Duration ahead = Duration.ZERO;

        @Override
        public Instant instant() {
            return START.plus(ahead).plusNanos(System.nanoTime() - began).truncatedTo(ChronoUnit.MILLIS);
        }

        void putForward(Duration time) {
            ahead = ahead.plus(time);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock();
        }
    }

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

    private void write(Path file, int people, LocalDate oldest) throws IOException {
        StringBuilder csv = new StringBuilder("name,email,last purchase\n");
        for (int i = 0; i < people; i++) {
            csv.append("Somebody %d,%s%d@example.com,%s\n".formatted(i, MARKER, i, i < 3 ? oldest : "2026-11-01"));
        }
        Files.writeString(file, csv);
    }

    private boolean keeps(String text) throws IOException {
        try (Stream<Path> files = Files.walk(running.server().folder().path())) {
            return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, text));
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
    void aRuleThatWasApprovedOnceKeepsItsPromiseByItself() throws IOException {
        Path file = Files.createDirectory(folder.resolve("lists")).resolve("clientes.csv");
        write(file, 100, LocalDate.of(2020, 1, 1));
        owner.submit(
                "/inventory/stores/new/folder",
                "/inventory/stores/new/folder",
                Map.of("name", "Listas", "path", file.getParent().toString()));
        awaitJobs();
        DataStore store = part(Stores.class).all().getFirst();
        String page = "/retention/rules/new/" + store.id();
        Browser.Answer made = owner.submit(
                page + "?table=file:clientes.csv",
                page,
                Map.of("table", "file:clientes.csv", "action", "delete", "months", "24", "clock", ":last purchase"));
        assertThat(made.status()).isEqualTo(303);
        RetentionRule rule = part(RetentionRules.class).all().getFirst();

        owner.post(rule.page() + "/nightly", Map.of("_csrf", owner.token(rule.page()), "nightly", "on"));
        assertThat(part(RetentionRules.class).all().getFirst().nightly())
                .as("nothing is left to itself that nobody has seen work")
                .isFalse();
        assertThat(part(RetentionPromises.class).all())
                .as("and it promises nothing")
                .isEmpty();

        owner.submit(rule.page(), rule.page() + "/dry-runs", Map.of());
        awaitJobs();
        RuleHealth before = part(RuleHealths.class).of(rule).orElseThrow();
        assertThat(before.backlog()).isEqualTo(3);
        assertThat(before.oldestMonths()).contains(82);
        owner.submit(rule.page(), rule.page() + "/approvals", Map.of("confirm", "3"));
        awaitJobs();
        assertThat(Files.readString(file).lines()).hasSize(98);
        owner.submit(rule.page(), rule.page() + "/nightly", Map.of("nightly", "on"));

        RetentionPromises.Promise promise = part(RetentionPromises.class).all().getFirst();
        assertThat(promise.healthy()).isTrue();
        assertThat(promise.period()).isEqualTo(Period.ofYears(2));
        assertThat(promise.countedFrom()).isEqualTo("last-purchase");
        assertThat(owner.get("/retention").page().text())
                .contains("Oldest record kept: ")
                .contains("promised: 2 years");

        write(file, 90, LocalDate.of(2019, 1, 1));
        night();
        assertThat(Files.readString(file).lines()).as("done by itself").hasSize(88);
        assertThat(part(RetentionPromises.class).all().getFirst().healthy()).isTrue();

        write(file, 40, LocalDate.of(2019, 1, 1));
        night();
        assertThat(Files.readString(file).lines())
                .as("more than 5% of the table waits for people")
                .hasSize(41);
        assertThat(part(RetentionPromises.class).all().getFirst().healthy())
                .as("and the promise is not kept meanwhile")
                .isFalse();
        assertThat(owner.get("/retention").page().text()).contains("Waits for you");

        List<DisposalRun> runs = part(DisposalRuns.class).of(rule);
        assertThat(runs).extracting(DisposalRun::state).containsOnly(DisposalRun.State.DONE);
        assertThat(keeps(MARKER)).as("sealed").isFalse();
        owner.submit(rule.page(), rule.page() + "/period", Map.of("months", "36"));
        RetentionRule longer = part(RetentionRules.class).all().getFirst();
        assertThat(longer.definition().months()).isEqualTo(36);
        assertThat(longer.nightly()).as("another period is approved anew").isFalse();
        assertThat(part(RetentionPromises.class).all()).isEmpty();

        part(MovedClock.class).putForward(Duration.ofDays(8));
        night();
        assertThat(part(DisposalRuns.class).of(rule))
                .extracting(DisposalRun::state)
                .containsOnly(DisposalRun.State.DESTROYED);
        try (Stream<Path> sealed = Files.list(running.server().folder().path().resolve("quarantine"))) {
            assertThat(sealed).as("nothing remains").isEmpty();
        }
    }

    private void night() {
        part(Jobs.class).start(part(NightlyRetention.class), 0L, "schedule");
        awaitJobs();
    }
}
