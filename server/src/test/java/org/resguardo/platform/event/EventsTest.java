/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.FakeClock;
import org.resguardo.platform.storage.schema.Tables;

/** What steps announce, with the real queue, database and threads. */
class EventsTest {
    private static final InstantSource REAL = InstantSource.system();

    @TempDir
    private Path folder;

    @Test
    void tellsEachEventOnceAndInOrder() throws InterruptedException {
        try (Ovens ovens = new Ovens(folder, REAL, (sql, loaf) -> {})) {
            ovens.engine().startAlone();
            LongStream.rangeClosed(1, 200).forEach(ovens::bake);

            assertThat(ovens.heard(200))
                    .isEqualTo(LongStream.rangeClosed(1, 200).boxed().toList());
        }
    }

    @Test
    void announcesNothingByAChangeThatIsNotMade() {
        try (Ovens ovens = new Ovens(folder, REAL, (sql, loaf) -> {})) {
            assertThatThrownBy(() -> ovens.store().change(sql -> {
                        ovens.events().announce(sql, Ovens.BAKED, 1L);
                        throw new IllegalStateException("burnt");
                    }))
                    .hasMessage("burnt");
            assertThat(ovens.store().<Integer>read(sql -> sql.fetchCount(Tables.EVENT)))
                    .isZero();
            assertThat(ovens.store().<Integer>read(sql -> sql.fetchCount(Tables.JOB_QUEUE)))
                    .isZero();
        }
    }

    @Test
    void tellsAfterTheNextStartWhatNobodyHeardBeforeTheEnd() throws InterruptedException {
        try (Ovens ovens = new Ovens(folder, REAL, (sql, loaf) -> {})) {
            ovens.bake(1);
        }
        try (Ovens ovens = new Ovens(folder, REAL, (sql, loaf) -> {})) {
            ovens.engine().startAlone();
            assertThat(ovens.heard(1)).containsExactly(1L);
        }
    }

    @Test
    void tellsWhatAProgramAnnouncedThatDoesNotKnowWhoListens() throws InterruptedException {
        try (Ovens ovens = new Ovens(folder, REAL, (sql, loaf) -> {})) {
            Events elsewhere = Events.fromElsewhere(REAL);
            ovens.store().change(sql -> elsewhere.announce(sql, Ovens.BAKED, 1L));
            ovens.engine().startAlone();

            assertThat(ovens.heard(1)).containsExactly(1L);
        }
    }

    @Test
    void leavesNothingOfAHandlerThatFailedAndTellsItAgainBeforeTheLaterOnes() throws InterruptedException {
        FakeClock clock = new FakeClock();
        AtomicInteger attempts = new AtomicInteger();
        try (Ovens ovens = new Ovens(folder, clock, (sql, loaf) -> {
            if (loaf == 1 && attempts.incrementAndGet() <= 2) {
                throw new IllegalStateException("the counter is closed");
            }
        })) {
            ovens.bake(1);
            ovens.bake(2);
            ovens.engine().startAlone();
            for (int i = 0; i < 1_500 && attempts.get() < 2; i++) {
                ovens.engine().closed(Duration.ofMillis(20));
            }
            assertThat(ovens.heard()).isEmpty();
            for (int i = 0; i < 1_500 && ovens.heard().size() < 2; i++) {
                clock.pass(Duration.ofSeconds(10));
                ovens.engine().look();
                ovens.engine().closed(Duration.ofMillis(20));
            }
            assertThat(ovens.heard(2)).containsExactly(1L, 2L);
        }
    }

    @Test
    void forgetsAfterNinetyDaysWhatEverybodyHasHeard() throws InterruptedException {
        FakeClock clock = new FakeClock();
        try (Ovens ovens = new Ovens(folder, clock, (sql, loaf) -> {})) {
            ovens.bake(1);
            clock.pass(Duration.ofDays(91));
            ovens.bake(2);
            assertThat(ovens.store().<Integer>read(sql -> sql.fetchCount(Tables.EVENT)))
                    .as("nobody has heard the first")
                    .isEqualTo(2);
            ovens.engine().startAlone();
            ovens.heard(2);
            clock.pass(Duration.ofDays(91));
            ovens.bake(3);
            assertThat(ovens.store().<Integer>read(sql -> sql.fetchCount(Tables.EVENT)))
                    .isEqualTo(1);
        }
    }
}
