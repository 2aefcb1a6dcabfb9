/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Coverage.Method;
import org.resguardo.connector.Field;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.testkit.contract.RecordingIntake;
import org.resguardo.testkit.database.LiveDatabase;
import org.resguardo.testkit.database.LiveMariaDb;
import org.resguardo.testkit.database.LivePostgres;

/** What was read before something went wrong stays, the reason is told, and the next table is read. */
class InterruptedReadingTest {
    private static final int ROWS = 400_000;

    @BeforeAll
    static void makeTables() throws SQLException {
        make(LivePostgres.shared(), "SELECT n AS id, repeat('x', 80) AS word FROM generate_series(1, " + ROWS + ") n");
        make(LiveMariaDb.shared(), "SELECT seq AS id, REPEAT('x', 80) AS word FROM seq_1_to_" + ROWS);
    }

    @Test
    void keepsWhatPostgresGaveBeforeTheConnectionWasEnded() throws Exception {
        ServerSettings settings = Databases.settings(LivePostgres.shared(), "interrupted");
        assertSurvives(settings, LivePostgres.shared(), "public", """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'Resguardo'""");
    }

    @Test
    void keepsWhatMariaDbGaveBeforeTheConnectionWasEnded() throws Exception {
        ServerSettings settings = Databases.settings(LiveMariaDb.shared(), "interrupted");
        assertSurvives(settings, LiveMariaDb.shared(), "interrupted", """
                BEGIN NOT ATOMIC
                  FOR other IN (SELECT id FROM information_schema.processlist
                                 WHERE db = 'interrupted' AND id <> CONNECTION_ID()) DO
                    EXECUTE IMMEDIATE CONCAT('KILL ', other.id);
                  END FOR;
                END""");
    }

    @Test
    void endsWhenTheTimeForATableIsOver() throws Exception {
        for (LiveDatabase server : List.of(LivePostgres.shared(), LiveMariaDb.shared())) {
            try (JdbcConnector connector = new JdbcConnector(settings(server))) {
                RecordingIntake intake = Readings.read(
                        connector,
                        schema(server) + ".long_one",
                        new ReadLimit(Long.MAX_VALUE, Duration.ofMillis(30), 1));
                assertThat(intake.problems())
                        .extracting(Problem::kind)
                        .isSubsetOf(Kind.TOOK_TOO_LONG, Kind.QUERY_TOOK_TOO_LONG)
                        .hasSize(1);
                assertThat(intake.table().rows()).hasSizeLessThan(ROWS);
                for (Coverage coverage : intake.table().coverages()) {
                    assertThat(coverage.method()).isEqualTo(Method.FIRST_ROWS);
                }
                assertReadsTheShortOne(connector, schema(server));
            } catch (ConnectorException e) {
                assertThat(e.problem().kind()).isEqualTo(Kind.QUERY_TOOK_TOO_LONG);
            }
        }
    }

    @Test
    void waitsForALockedTableOnlySoLong() throws Exception {
        LivePostgres server = LivePostgres.shared();
        Patience patience = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(1));
        try (Connection other = server.connect("interrupted");
                JdbcConnector connector = new JdbcConnector(
                        Databases.settings(server, "interrupted").patience(patience))) {
            Readings.list(connector);
            other.setAutoCommit(false);
            KnownTables.run(other, List.of("LOCK TABLE long_one IN ACCESS EXCLUSIVE MODE"));
            assertThatExceptionOfType(ConnectorException.class)
                    .isThrownBy(() -> connector.read(
                            new org.resguardo.connector.Dataset(
                                    "public.long_one",
                                    Place.of("long_one"),
                                    java.util.OptionalLong.empty(),
                                    java.util.OptionalLong.empty(),
                                    java.util.Optional.empty()),
                            ReadLimit.everything(),
                            new RecordingIntake()))
                    .satisfies(refusal -> assertThat(refusal.problem().kind()).isEqualTo(Kind.QUERY_TOOK_TOO_LONG));
            other.rollback();
            assertReadsTheShortOne(connector, "public");
        }
    }

    private static void make(LiveDatabase server, String rows) throws SQLException {
        Databases.make(server, "interrupted");
        try (Connection connection = server.connect("interrupted")) {
            KnownTables.run(
                    connection,
                    List.of(
                            "CREATE TABLE long_one AS " + rows,
                            "CREATE TABLE short_one (id INTEGER)",
                            "INSERT INTO short_one VALUES (1)"));
        }
    }

    private static ServerSettings settings(LiveDatabase server) throws ConnectorException {
        return switch (server) {
            case LivePostgres postgres -> Databases.settings(postgres, "interrupted");
            case LiveMariaDb maria -> Databases.settings(maria, "interrupted");
            default -> throw new AssertionError(server);
        };
    }

    private static String schema(LiveDatabase server) {
        return server instanceof LivePostgres ? "public" : "interrupted";
    }

    private static void assertSurvives(ServerSettings settings, LiveDatabase server, String schema, String murder)
            throws Exception {
        try (JdbcConnector connector = new JdbcConnector(settings);
                Connection killer = server.connect()) {
            RecordingIntake kept = new RecordingIntake();
            Intake intake = new KillingIntake(kept, killer, murder);
            connector.read(Readings.dataset(connector, schema + ".long_one"), ReadLimit.everything(), intake);
            assertThat(kept.problems()).extracting(Problem::kind).containsExactly(Kind.CONNECTION_LOST);
            assertThat(kept.table().rows()).hasSizeBetween(1, ROWS - 1);
            assertThat(kept.table().coverages()).isEmpty();
            assertReadsTheShortOne(connector, schema);
        }
    }

    private static void assertReadsTheShortOne(JdbcConnector connector, String schema) throws ConnectorException {
        assertThat(Readings.all(connector, schema + ".short_one").rows()).hasSize(1);
    }

    /** Has the server end the reader's connection when the first rows have come. */
    private static final class KillingIntake implements Intake {
        private final RecordingIntake kept;
        private final Connection killer;
        private final String murder;
        private boolean done;

        KillingIntake(RecordingIntake kept, Connection killer, String murder) {
            this.kept = kept;
            this.killer = killer;
            this.murder = murder;
        }

        @Override
        public TableIntake table(Place place, List<Field> fields, TableTraits traits) {
            TableIntake inner = kept.table(place, fields, traits);
            return new TableIntake() {
                @Override
                public void rows(List<ColumnBatch> columns) {
                    inner.rows(columns);
                    kill();
                }

                @Override
                public void covered(Coverage coverage) {
                    inner.covered(coverage);
                }

                @Override
                public void close() {
                    inner.close();
                }
            };
        }

        private void kill() {
            if (!done) {
                done = true;
                try {
                    KnownTables.run(killer, List.of(murder));
                } catch (SQLException e) {
                    throw new AssertionError("The connection could not be ended.", e);
                }
            }
        }

        @Override
        public TextIntake text(Place place) {
            return kept.text(place);
        }

        @Override
        public void dated(Place place, java.time.Instant when) {
            kept.dated(place, when);
        }

        @Override
        public void problem(Problem problem) {
            kept.problem(problem);
        }

        @Override
        public void progress(long bytes) {
            kept.progress(bytes);
        }

        @Override
        public boolean stopped() {
            return kept.stopped();
        }
    }
}
