/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.Ability;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Engine;

class ScanTest {
    private static final Engine ENGINE = Engine.standard();
    private static final String CARD = "card 4111 1111 1111 1111";

    private static ScanReport scan(Store store) {
        return scan(store, ScanSettings.standard());
    }

    private static ScanReport scan(Store store, ScanSettings settings) {
        return new Scan(ENGINE, settings, ScanListener.none()).run(List.of(DataStore.files(store)));
    }

    @Test
    void findsInTextsAndTables() {
        ScanReport report =
                scan(new Store().withText("note.txt", "Pay with " + CARD).with("people.csv", ScanTest::people));

        assertThat(report.places()).extracting(p -> p.place().toString()).containsExactly("note.txt", "people.csv");
        assertThat(report.categories())
                .extracting(CategoryTotal::category)
                .contains(DataCategory.PAYMENT_CARD, DataCategory.EMAIL);
        assertThat(report.people().about()).isCloseTo(40, withinPercentage(10));
    }

    @Test
    void tellsOfEachDatasetWithAllItsColumnsAsSoonAsItHasBeenRead() {
        List<DatasetLook> looks = Collections.synchronizedList(new ArrayList<>());

        scan(new Store().withText("note.txt", "nothing").with("people.csv", ScanTest::people), looks::add);

        assertThat(looks).extracting(look -> look.dataset().id()).containsExactlyInAnyOrder("note.txt", "people.csv");
        assertThat(looks)
                .flatExtracting(DatasetLook::tables)
                .flatExtracting(SeenTable::columns)
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column.values()).isEqualTo(40));
    }

    @Test
    void endsWhenItsListenerCannotTakeWhatWasFound() {
        Consumer<DatasetLook> failing = look -> {
            throw new IllegalStateException("full");
        };

        assertThatThrownBy(() -> scan(new Store().withText("note.txt", CARD), failing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
    }

    private static ScanReport scan(Store store, Consumer<DatasetLook> listener) {
        ScanListener listening = new ScanListener() {
            @Override
            public void progress(ScanProgress progress) {}

            @Override
            public void looked(DatasetLook look) {
                listener.accept(look);
            }
        };
        return new Scan(ENGINE, ScanSettings.standard(), listening).run(List.of(DataStore.files(store)));
    }

    @Test
    void countsTextsOfOnePlaceTogether() {
        ScanReport report = scan(new Store().with("mail.mbox", (place, intake) -> {
            for (int i = 0; i < 3; i++) {
                try (var text = intake.text(place)) {
                    text.text("From: ana@example.com, baker@example.org");
                }
            }
        }));

        ReportedFinding email = report.places().get(0).findings().stream()
                .filter(f -> f.category() == DataCategory.EMAIL)
                .findFirst()
                .orElseThrow();
        assertThat(email.values()).isEqualTo(6);
        assertThat(email.distinct()).isEqualTo(2);
    }

    @Test
    void tellsFarFewerThingsWhenOnlyTheCertainIsWanted() {
        Store store = new Store().with("people.csv", ScanTest::people);

        ScanReport report = scan(store, ScanSettings.standard().withLeast(Certainty.CERTAIN));

        assertThat(report.places())
                .allSatisfy(p -> assertThat(p.findings())
                        .allSatisfy(f -> assertThat(f.certainty()).isEqualTo(Certainty.CERTAIN)));
    }

    @Test
    void keepsSumsOfThePlacesThatAreTooMany() {
        Store store = new Store();
        for (int i = 0; i < 20; i++) {
            store.withText("note" + i + ".txt", CARD);
        }
        ScanSettings few = new ScanSettings(Certainty.LIKELY, 100, 0, 2, 5, Pace.full());

        ScanReport report = scan(store, few);

        assertThat(report.places()).hasSize(5);
        assertThat(report.further())
                .singleElement()
                .satisfies(sum -> assertThat(sum.places()).isEqualTo(15));
        assertThat(report.categories())
                .singleElement()
                .satisfies(sum -> assertThat(sum.places()).isEqualTo(20));
    }

    @Nested
    class WhenSomethingGoesWrong {

        @Test
        void anUnexpectedExceptionStaysWithItsFile() {
            ScanReport report = scan(new Store(Ability.READ_IN_PARALLEL)
                    .with("bad.pdf", (place, intake) -> {
                        throw new IllegalStateException("parser quotes ana@example.com");
                    })
                    .with("deep.xml", (place, intake) -> {
                        throw new StackOverflowError();
                    })
                    .withText("note.txt", CARD));

            assertThat(report.problems())
                    .extracting(p -> p.problem().place() + " " + p.problem().kind())
                    .containsExactly("bad.pdf READER_STOPPED", "deep.xml READER_STOPPED");
            assertThat(report.places()).hasSize(1);
            assertThat(report.missedSomething()).isTrue();
        }

        @Test
        void whatWasReadBeforeIsKept() {
            ScanReport report = scan(new Store().with("half.csv", (place, intake) -> {
                people(place, intake);
                throw new ConnectorException(Problem.at(place, Kind.TRUNCATED));
            }));

            assertThat(report.places()).hasSize(1);
            assertThat(report.stores().get(0).failed()).isEqualTo(1);
        }

        @Test
        void remarksAreNoFailures() {
            ScanReport report = scan(new Store().with("empty.txt", (place, intake) -> {
                throw new ConnectorException(Problem.at(place, Kind.EMPTY_FILE));
            }));

            assertThat(report.missedSomething()).isFalse();
            assertThat(report.stores().get(0).skipped()).isEqualTo(1);
        }
    }

    @Nested
    class WhenStopped {

        @Test
        void givesWhatWasFoundAndSaysThatItIsPartial() throws InterruptedException {
            CountDownLatch reached = new CountDownLatch(1);
            Store store = new Store()
                    .withText("a.txt", CARD)
                    .with("b.txt", (place, intake) -> {
                        reached.countDown();
                        while (!intake.stopped()) {
                            Thread.onSpinWait();
                        }
                        throw new StoppedException();
                    })
                    .withText("c.txt", CARD);

            ScanReport report = stopWhen(reached, store);

            assertThat(report.partial()).isTrue();
            assertThat(report.places()).extracting(p -> p.place().toString()).containsExactly("a.txt");
            assertThat(report.stores().get(0).unfinished()).isEqualTo(2);
        }

        @Test
        void doesNotWaitForAReaderThatHangs() throws InterruptedException {
            CountDownLatch reached = new CountDownLatch(1);
            CountDownLatch never = new CountDownLatch(1);
            Store store = new Store().withText("a.txt", CARD).with("b.txt", (place, intake) -> {
                reached.countDown();
                awaitUninterruptibly(never);
            });

            long start = System.nanoTime();
            ScanReport report = stopWhen(reached, store);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(report.partial()).isTrue();
            assertThat(report.places()).hasSize(1);
            never.countDown();
        }

        private ScanReport stopWhen(CountDownLatch reached, Store store) throws InterruptedException {
            Scan scan = new Scan(ENGINE, ScanSettings.standard(), ScanListener.none());
            Thread stopper = Thread.ofVirtual().start(() -> {
                awaitUninterruptibly(reached);
                scan.stop();
            });
            ScanReport report = scan.run(List.of(DataStore.files(store)));
            stopper.join();
            return report;
        }

        private static void awaitUninterruptibly(CountDownLatch latch) {
            boolean interrupted = false;
            while (latch.getCount() > 0) {
                try {
                    latch.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Nested
    class WhenATableHasNoHeadings {

        @Test
        void itsFirstRowIsNotShownAndIsCounted() {
            ScanReport report = scan(new Store()
                    .with(
                            "list.csv",
                            (place, intake) -> Tables.read(
                                    place,
                                    intake,
                                    List.of(
                                            Tables.row("Ana Torres", "ana@example.com"),
                                            Tables.row("Luis Vega", "luis@example.com"),
                                            Tables.row("Eva Soto", "eva@example.com")))));

            ReportedFinding email = report.places().get(0).findings().stream()
                    .filter(f -> f.category() == DataCategory.EMAIL)
                    .findFirst()
                    .orElseThrow();
            assertThat(email.values()).isEqualTo(3);
            assertThat(report.toString()).doesNotContain("ana@example.com").doesNotContain("Ana Torres");
        }
    }

    @Nested
    class Ages {

        @Test
        void comeFromTheMessageBeforeTheFile() {
            ScanReport report = scan(new Store().with("mail.eml", (place, intake) -> {
                intake.dated(place, java.time.Instant.parse("2019-05-04T10:00:00Z"));
                try (var text = intake.text(place.in("invoice.txt"))) {
                    text.text(CARD);
                }
            }));

            assertThat(report.places().get(0).age()).hasValueSatisfying(age -> {
                assertThat(age.source()).isEqualTo(Age.Source.DOCUMENT);
                assertThat(age.oldest()).isEqualTo("2019-05-04");
            });
        }

        @Test
        void areThoseOfTheFileWhereNothingElseIsKnown() {
            ScanReport report = scan(new Store().withText("note.txt", CARD));

            assertThat(report.places().get(0).age())
                    .hasValueSatisfying(age -> assertThat(age.newest()).isEqualTo("2024-02-29"));
        }
    }

    static void people(Place place, org.resguardo.connector.Intake intake) {
        List<List<String>> rows = new java.util.ArrayList<>();
        rows.add(Tables.row("cliente", "email"));
        for (int i = 0; i < 40; i++) {
            rows.add(Tables.row("C-" + i, "customer" + i + "@example.com"));
        }
        Tables.read(place, intake, rows);
    }

    @Test
    void problemsBeyondTheLimitAreCounted() {
        ReportLedger ledger = new ReportLedger(ENGINE, ScanSettings.standard());
        int store = ledger.store("bakery", DataStore.Kind.FILES);
        for (int i = 0; i < 5_010; i++) {
            ledger.problem(store, Problem.at(Place.of("f" + i), Kind.DAMAGED));
        }

        ScanReport report = ledger.close(java.time.Instant.EPOCH, Duration.ZERO, false, true);

        assertThat(report.problems()).hasSize(5_000);
        assertThat(report.furtherProblems()).isEqualTo(Map.of(Kind.DAMAGED, 10L));
    }
}
