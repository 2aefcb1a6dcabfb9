/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.platform.storage.schema.Tables.MAIL;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_REMINDER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.FakeClock;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.rights.Clocks.Clock;

/**
 * Ninety days of an office in which people write, and in which work is done late or never: on no day is anything overdue of which nobody
 * was told by mail and on Today. All five hundred seeds: {@code -Drights.seeds=500}.
 */
class NothingOverdueTest {
    private static final int SEEDS = Integer.getInteger("rights.seeds", 50);
    private static final int DAYS = 90;
    private static final List<CaseKind> KINDS = CaseKind.offered();

    @TempDir
    private Path folder;

    private int overdueDays;

    @Test
    void nothingIsOverdueInSilence() throws IOException {
        List<String> silent = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            Path own = Files.createDirectory(folder.resolve("seed-" + seed));
            live(own, seed, silent);
        }
        assertThat(silent).as("overdue without a word, by seed").isEmpty();
        assertThat(overdueDays).as("the office was late often enough to see").isGreaterThan(SEEDS * 20);
    }

    private void live(Path own, long seed, List<String> silent) {
        FakeClock clock = new FakeClock();
        Random random = new Random(seed);
        try (Office office = new Office(own, clock, seed)) {
            for (int day = 0; day < DAYS; day++) {
                clock.pass(Duration.ofHours(24 + random.nextInt(3) - 1));
                arrive(office, random);
                work(office, random);
                office.care.day();
                look(office, clock, seed, silent);
            }
        }
    }

    private static void arrive(Office office, Random random) {
        if (random.nextInt(10) < 2) {
            CaseKind kind = KINDS.get(random.nextInt(KINDS.size()));
            office.called(kind, new Person("", "cliente" + random.nextInt(1000) + "@example.com", ""));
        }
    }

    /** Some cases are acknowledged, extended, answered and ended in time, others late or never. */
    private static void work(Office office, Random random) {
        for (RightsCase one : office.cases.open()) {
            switch (random.nextInt(60)) {
                case 0 -> office.work.acknowledged(office.owner, one);
                case 1 ->
                    office.work.extend(
                            office.owner, one, Writing.answer("Tardamos más.", Message.Personal.NONE, List.of()));
                case 2 -> office.work.state(office.owner, one, CaseState.WITHDRAWN, "");
                case 3 -> office.persons.withdraw(one);
                default -> {
                    // it lies there
                }
            }
        }
    }

    private void look(Office office, FakeClock clock, long seed, List<String> silent) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Office.ZONE);
        CaseLaw.Look look = office.law.on(today);
        Set<String> tasks = office.status.now().tasks().stream()
                .filter(task -> task.urgency() == Urgency.TODAY)
                .map(Task::address)
                .collect(Collectors.toSet());
        for (RightsCase one : office.cases.open()) {
            for (Clock running : Clocks.running(one)) {
                if (look.clocks(one).day(running).isBefore(today)) {
                    overdueDays++;
                    boolean told = office.store.read(sql -> sql.fetchExists(
                                    RIGHTS_REMINDER,
                                    RIGHTS_REMINDER
                                            .CASE_ID
                                            .eq(one.id())
                                            .and(RIGHTS_REMINDER.CLOCK.eq(running.id()))
                                            .and(RIGHTS_REMINDER.MARK.eq("after " + today)))
                            && sql.fetchExists(
                                    MAIL,
                                    MAIL.MAIL_KEY.eq("rights-reminder-%d-%s-after-%s-%d"
                                            .formatted(one.id(), running.id(), today, office.owner.id()))));
                    if (!told || !tasks.contains(one.page())) {
                        silent.add("seed " + seed + " case " + one.id() + " " + running + " on " + today);
                    }
                }
            }
        }
    }

    @Test
    void remindsAtHalfTimeAWeekTwoDaysAndOnTheDay() {
        LocalDate received = LocalDate.of(2026, 3, 2);
        LocalDate due = LocalDate.of(2026, 4, 16);

        assertThat(CaseCare.mark(received, due, LocalDate.of(2026, 3, 23))).isEmpty();
        assertThat(CaseCare.mark(received, due, LocalDate.of(2026, 3, 24))).contains("half " + due);
        assertThat(CaseCare.mark(received, due, LocalDate.of(2026, 4, 9))).contains("week " + due);
        assertThat(CaseCare.mark(received, due, LocalDate.of(2026, 4, 14))).contains("two " + due);
        assertThat(CaseCare.mark(received, due, due)).contains("day " + due);
        assertThat(CaseCare.mark(received, due, LocalDate.of(2026, 4, 17))).contains("after 2026-04-17");
    }

    @Test
    void isToldOncePerMark() throws IOException {
        FakeClock clock = new FakeClock();
        try (Office office = new Office(Files.createDirectory(folder.resolve("once")), clock, 1)) {
            office.called(CaseKind.ACCESS, Person.UNKNOWN);
            clock.pass(Duration.ofDays(60));

            assertThat(office.care.day().reminders()).isEqualTo(2);
            assertThat(office.care.day().reminders()).isZero();
        }
    }
}
