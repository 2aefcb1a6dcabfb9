/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.resguardo.connector.Connector;
import org.resguardo.engine.Engine;

/** A rest that should not be taken here would last longer than the test may. */
@Timeout(30)
class PaceTest {
    private static final Engine ENGINE = Engine.standard();
    private static final Duration WORK = Duration.ofMillis(60);
    private static final Pace ENDLESS = new Pace(10_000, Duration.ZERO);

    private static Scan scan(ScanSettings settings) {
        return new Scan(ENGINE, settings, ScanListener.none());
    }

    private static List<DataStore> twoTables(Function<Connector, DataStore> kind) {
        Store.Reading slow = (place, intake) -> {
            try (var text = intake.text(place)) {
                Thread.sleep(WORK);
                text.text("ana@example.com");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        return List.of(kind.apply(new Store().with("orders", slow).with("guests", slow)));
    }

    private static DataStore database(Connector connector) {
        return DataStore.database(connector, table -> true);
    }

    @Test
    void samplesForNoLargerPartOfTheTimeThanItIsAllowed() {
        long begun = System.nanoTime();

        scan(ScanSettings.standard().withPace(new Pace(4, Duration.ZERO))).run(twoTables(PaceTest::database));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(WORK.multipliedBy(2 * 4));
    }

    @Test
    void doesNotRestWhileItHasTimeSaved() {
        ScanReport report = scan(ScanSettings.standard().withPace(new Pace(10_000, Duration.ofSeconds(20))))
                .run(twoTables(PaceTest::database));

        assertThat(report.places()).hasSize(2);
    }

    @Test
    void doesNotRestBetweenFilesNorTablesThatAreReadWhole() {
        ScanSettings gentle = ScanSettings.standard().withPace(ENDLESS);

        assertThat(scan(gentle).run(twoTables(DataStore::files)).places()).hasSize(2);
        assertThat(scan(gentle.withRows(Long.MAX_VALUE))
                        .run(twoTables(PaceTest::database))
                        .places())
                .hasSize(2);
    }

    @Test
    void endsARestAtOnceWhenItIsStopped() throws InterruptedException {
        Scan scan = scan(ScanSettings.standard().withPace(ENDLESS));
        Thread stopping = Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(WORK.multipliedBy(3));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            scan.stop();
        });

        ScanReport report = scan.run(twoTables(PaceTest::database));
        stopping.join();

        assertThat(report.partial()).isTrue();
    }
}
