/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.Ability;
import org.resguardo.connector.Connector;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Coverage.Method;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.DatasetDescription;
import org.resguardo.connector.Field;
import org.resguardo.connector.ForeignKey;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.StoppedException;

/**
 * What every connector owes. A connector's own test inherits this and says how to open the connector over a
 * {@link KnownStore}.
 */
public abstract class ConnectorContract {
    private static final Pattern CUSTOMER = Pattern.compile("customer(\\d+)@example\\.com");
    private static final int WANTED = 200;
    private static final ReadLimit SOME = new ReadLimit(WANTED, Duration.ofMinutes(1), 7);

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Connector connector;

    /** For subclasses. */
    protected ConnectorContract() {}

    /** Opens a connector over a store that holds exactly the tables of {@link KnownStore}; each test closes its own. */
    protected abstract Connector open() throws Exception;

    /** The dataset's id for the customers. */
    protected abstract String customers();

    /** The dataset's id for the orders. */
    protected abstract String orders();

    @BeforeEach
    final void openStore() throws Exception {
        connector = open();
    }

    @AfterEach
    final void closeStore() {
        connector.close();
    }

    @Test
    final void listsTheSameDatasetsInTheSameOrderEachTime() throws ConnectorException {
        List<Dataset> once = list();
        assertThat(once).extracting(Dataset::id).containsExactlyInAnyOrder(customers(), orders());
        assertThat(list())
                .extracting(Dataset::id)
                .isEqualTo(once.stream().map(Dataset::id).toList());
    }

    @Test
    final void listingMayBeEndedByTheReceiver() {
        assertThatThrownBy(() -> connector.list(
                        dataset -> {
                            throw new StoppedException();
                        },
                        problem -> {}))
                .isInstanceOf(StoppedException.class);
    }

    @Test
    final void readsEverythingOnce() throws ConnectorException {
        RecordingIntake intake = read(ReadLimit.everything());
        assertThat(customersIn(intake)).hasSize(KnownStore.CUSTOMERS).doesNotHaveDuplicates();
        assertThat(intake.problems()).isEmpty();
        assertThat(intake.bytes()).isPositive();
        for (RecordingIntake.Table table : intake.tables()) {
            assertThat(table.coverage()).isEqualTo(Coverage.all(KnownStore.CUSTOMERS));
        }
    }

    @Test
    final void readsTheSameAgain() throws ConnectorException {
        assertThat(customersIn(read(ReadLimit.everything()))).isEqualTo(customersIn(read(ReadLimit.everything())));
    }

    @Test
    final void keepsLettersOutsideEnglish() throws ConnectorException {
        RecordingIntake intake = read(ReadLimit.everything());
        String all = Stream.concat(
                        intake.tables().stream().map(table -> table.rows().toString()),
                        intake.texts().stream().map(Object::toString))
                .reduce("", String::concat);
        assertThat(all).contains("Inés Ibáñez", "José; Díaz", "Tomás O'Neill");
    }

    @Test
    final void describesWhenItSaysSo() throws ConnectorException {
        Dataset dataset = dataset(customers());
        if (!claims(Ability.DESCRIBE)) {
            assertThatExceptionOfType(ConnectorException.class)
                    .isThrownBy(() -> connector.describe(dataset))
                    .satisfies(refusal -> assertThat(refusal.problem().kind()).isEqualTo(Kind.NOT_OFFERED));
            return;
        }
        DatasetDescription description = connector.describe(dataset);
        assertThat(description.fields()).extracting(Field::name).containsExactly("id", "name", "email", "remark");
        assertThat(read(ReadLimit.everything()).table().fields()).isEqualTo(description.fields());
    }

    @Test
    final void tellsCommentsWhenItSaysSo() throws ConnectorException {
        RecordingIntake intake = read(SOME);
        List<String> onTable =
                intake.tables().stream().map(table -> table.traits().comment()).toList();
        List<String> onFields = intake.tables().stream()
                .flatMap(table -> table.fields().stream())
                .map(Field::comment)
                .filter(comment -> !comment.isEmpty())
                .toList();
        if (claims(Ability.COMMENTS)) {
            assertThat(onTable).containsExactly(KnownStore.CUSTOMER_COMMENT);
            assertThat(onFields).containsExactly(KnownStore.EMAIL_COMMENT);
        } else {
            assertThat(onTable).allMatch(String::isEmpty);
            assertThat(onFields).isEmpty();
        }
    }

    @Test
    final void tellsForeignKeysWhenItSaysSo() throws ConnectorException {
        RecordingIntake intake = new RecordingIntake();
        connector.read(dataset(orders()), ReadLimit.everything(), intake);
        List<ForeignKey> keys = intake.tables().stream()
                .flatMap(table -> table.traits().foreignKeys().stream())
                .toList();
        assertThat(keys)
                .isEqualTo(
                        claims(Ability.FOREIGN_KEYS)
                                ? List.of(new ForeignKey(List.of("customer_id"), customers(), List.of("id")))
                                : List.of());
    }

    @Test
    final void estimatesSizesWhenItSaysSo() throws ConnectorException {
        for (Dataset dataset : list()) {
            assertThat(dataset.bytes().isPresent() || dataset.rows().isPresent())
                    .isEqualTo(claims(Ability.ESTIMATE_SIZE));
        }
    }

    @Test
    final void samplesAllOverTheTableWhenItSaysSo() throws ConnectorException {
        RecordingIntake intake = read(SOME);
        List<Integer> seen = customersIn(intake);
        if (!claims(Ability.SAMPLE)) {
            assertThat(seen).isNotEmpty();
            return;
        }
        assertThat(seen).hasSizeBetween(WANTED / 2, WANTED).doesNotHaveDuplicates();
        int tenth = KnownStore.CUSTOMERS / 10;
        for (int i = 0; i < 10; i++) {
            int first = i * tenth;
            assertThat(seen).anyMatch(n -> n > first && n <= first + tenth);
        }
    }

    @Test
    final void drawsTheSameSampleAgain() throws ConnectorException {
        assertThat(customersIn(read(SOME))).isEqualTo(customersIn(read(SOME)));
    }

    @Test
    final void saysTruthfullyHowMuchItRead() throws ConnectorException {
        for (RecordingIntake.Table table : read(SOME).tables()) {
            Coverage coverage = table.coverage();
            assertThat(coverage.rowsRead()).isEqualTo(table.rows().size());
            assertThat(coverage.method() == Method.ALL).isEqualTo(table.rows().size() == KnownStore.CUSTOMERS);
            if (coverage.rowsInAll().isPresent()) {
                assertThat(coverage.rowsInAll().getAsLong())
                        .isBetween(KnownStore.CUSTOMERS / 2L, KnownStore.CUSTOMERS * 2L);
            }
        }
    }

    @Test
    final void readsAllOfATableThatIsSmallerThanTheLimit() throws ConnectorException {
        RecordingIntake intake = read(new ReadLimit(KnownStore.CUSTOMERS + 1L, Duration.ofMinutes(1), 7));
        assertThat(customersIn(intake)).hasSize(KnownStore.CUSTOMERS);
        for (RecordingIntake.Table table : intake.tables()) {
            assertThat(table.coverage().method()).isEqualTo(Method.ALL);
        }
    }

    @Test
    final void stopsWhenAsked() {
        RecordingIntake intake = RecordingIntake.stoppingAfter(0);
        long begin = System.nanoTime();
        assertThatThrownBy(() -> connector.read(dataset(customers()), ReadLimit.everything(), intake))
                .isInstanceOf(StoppedException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    final void canStillReadAfterItWasStopped() throws ConnectorException {
        assertThatThrownBy(() ->
                        connector.read(dataset(customers()), ReadLimit.everything(), RecordingIntake.stoppingAfter(1)))
                .isInstanceOf(StoppedException.class);
        assertThat(customersIn(read(ReadLimit.everything()))).hasSize(KnownStore.CUSTOMERS);
    }

    @Test
    final void refusesADatasetThatIsNotThere() {
        Dataset gone = new Dataset(
                "no/such.dataset", Place.of("gone"), OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
        assertThatExceptionOfType(ConnectorException.class)
                .isThrownBy(() -> connector.read(gone, SOME, new RecordingIntake()))
                .satisfies(refusal -> {
                    assertThat(refusal.problem().kind()).isEqualTo(Kind.NOT_FOUND);
                    assertThat(refusal.problem().sentence(Locale.of("es"))).isNotBlank();
                    assertThat(refusal).hasNoCause();
                });
        assertThatExceptionOfType(ConnectorException.class).isThrownBy(() -> connector.describe(gone));
    }

    @Test
    final void readsInSeveralThreadsWhenItSaysSo() throws Exception {
        if (!claims(Ability.READ_IN_PARALLEL)) {
            return;
        }
        List<Integer> alone = customersIn(read(ReadLimit.everything()));
        Dataset dataset = dataset(customers());
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Integer>>> reads = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                reads.add(threads.submit(() -> {
                    RecordingIntake intake = new RecordingIntake();
                    connector.read(dataset, ReadLimit.everything(), intake);
                    return customersIn(intake);
                }));
            }
            for (Future<List<Integer>> read : reads) {
                assertThat(read.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    final void closesTwice() {
        connector.close();
        Assertions.assertThatCode(connector::close).doesNotThrowAnyException();
    }

    @Test
    final void hasAName() {
        assertThat(connector.name()).isNotBlank();
    }

    private boolean claims(Ability ability) {
        return connector.abilities().contains(ability);
    }

    private List<Dataset> list() throws ConnectorException {
        List<Dataset> datasets = new ArrayList<>();
        connector.list(datasets::add, problem -> {
            throw new AssertionError("A part could not be listed: " + problem.kind());
        });
        return datasets;
    }

    private Dataset dataset(String id) throws ConnectorException {
        return list().stream()
                .filter(dataset -> dataset.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Dataset " + id + " is not in the list."));
    }

    private RecordingIntake read(ReadLimit limit) throws ConnectorException {
        RecordingIntake intake = new RecordingIntake();
        connector.read(dataset(customers()), limit, intake);
        return intake;
    }

    /** The numbers of the customers in whatever was handed over. */
    private static List<Integer> customersIn(RecordingIntake intake) {
        Stream<String> values = Stream.concat(
                intake.tables().stream().flatMap(table -> table.rows().stream()).map(Object::toString),
                intake.texts().stream().map(Object::toString));
        return values.flatMap(value -> CUSTOMER.matcher(value).results())
                .map((MatchResult match) -> Integer.valueOf(match.group(1)))
                .toList();
    }
}
