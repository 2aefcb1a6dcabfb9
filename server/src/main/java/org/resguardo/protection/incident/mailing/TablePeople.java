/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.resguardo.connector.Connector;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Field;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.StoreOpener;
import org.resguardo.inventory.Stores;
import org.resguardo.law.Jurisdiction;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.mail.MailAddress;

/**
 * Reads the people of a table through the way into its data store, at the moment when they are needed. What is read is handed on row by row and
 * kept nowhere; whoever stands there twice is handed on once, as long as name and address are written the same.
 */
public final class TablePeople {
    private static final int YEARS_OF_A_CHILD = 18;
    private static final Set<String> STATES =
            Set.of("state", "estado", "st", "provincia", "province", "país", "pais", "country");
    private static final Set<String> LANGUAGES = Set.of("language", "idioma", "lengua", "lang");
    private static final Set<String> LAST_NAMES =
            Set.of("last", "lname", "surname", "apellido", "apellidos", "last name", "last_name");

    private final Stores stores;
    private final StoreOpener opener;
    private final Supplier<Map<String, Jurisdiction>> places;

    /** Reads through an opener; for people of these places. */
    public TablePeople(Stores stores, StoreOpener opener, Supplier<Map<String, Jurisdiction>> places) {
        this.stores = stores;
        this.opener = opener;
        this.places = places;
    }

    /** Takes people in. */
    public interface Taker {
        /**
         * Takes somebody in.
         *
         * @param person who, with the place where the person lives; the place is empty when nothing tells it
         * @param child true when the person is known to be under eighteen
         */
        void take(Person person, boolean child);
    }

    /** Hands over everybody in a table, for a job: what cannot be reached is told as a fault with the place's own sentence for it. */
    void read(PeopleTable table, AskedOf asked, JobRun run, Taker taker) {
        try {
            read(table, asked, () -> !run.wanted(), taker);
        } catch (ConnectorException e) {
            throw new Fault(
                    e.problem().passing() ? FaultKind.PASSING : FaultKind.LASTING, "protection.table.unreadable");
        } catch (StoppedException e) {
            run.check();
            throw e;
        }
    }

    private void read(PeopleTable table, AskedOf asked, BooleanSupplier stopped, Taker taker)
            throws ConnectorException {
        Reading reading = new Reading(table, asked, stopped, taker);
        Optional<char[]> password = stores.password(table.store());
        try (Connector connector =
                opener.open(table.store(), password, dataset -> true).connector()) {
            List<Dataset> all = new ArrayList<>();
            connector.list(
                    dataset -> {
                        if (table.place().startsWith(dataset.place().toString())) {
                            all.add(dataset);
                        }
                    },
                    reading::problem);
            for (Dataset dataset : all) {
                connector.read(dataset, ReadLimit.everything(), reading);
            }
        } finally {
            password.ifPresent(secret -> Arrays.fill(secret, '\0'));
        }
        reading.end();
    }

    /** One reading of one table. */
    private final class Reading implements Intake {
        private final PeopleTable table;
        private final AskedOf asked;
        private final PlaceFinder finder = new PlaceFinder(places.get());
        private final BooleanSupplier stopped;
        private final Taker taker;
        private final Set<Long> seen = new HashSet<>();
        private Optional<Problem> problem = Optional.empty();
        private boolean met;

        Reading(PeopleTable table, AskedOf asked, BooleanSupplier stopped, Taker taker) {
            this.table = table;
            this.asked = asked;
            this.stopped = stopped;
            this.taker = taker;
        }

        @Override
        public TableIntake table(Place place, List<Field> fields, TableTraits traits) {
            boolean ours = place.toString().equals(table.place());
            met |= ours;
            return new Rows(ours, fields);
        }

        @Override
        public TextIntake text(Place place) {
            return new TextIntake() {
                @Override
                public void text(byte[] utf8, int from, int length) {
                    // People are read from tables alone.
                }

                @Override
                public void close() {
                    // Nothing was opened.
                }
            };
        }

        @Override
        public void dated(Place place, Instant when) {
            // Not asked for.
        }

        @Override
        public void problem(Problem found) {
            problem = problem.or(() -> Optional.of(found));
        }

        @Override
        public void progress(long bytes) {
            // The caller counts people.
        }

        @Override
        public boolean stopped() {
            return stopped.getAsBoolean();
        }

        void end() throws ConnectorException {
            if (!met) {
                throw new ConnectorException(problem.orElseGet(
                        () -> Problem.at(Place.of(table.store().name()), Problem.Kind.NOT_FOUND)));
            }
        }

        /** The rows of a table as they come. */
        private final class Rows implements TableIntake {
            private final boolean ours;
            private final List<String> headings;

            Rows(boolean ours, List<Field> fields) {
                this.ours = ours;
                this.headings = fields.stream()
                        .map(field -> field.name().strip().toLowerCase(Locale.ROOT))
                        .toList();
            }

            @Override
            public void rows(List<ColumnBatch> columns) {
                if (stopped.getAsBoolean()) {
                    throw new StoppedException();
                }
                int rows = !ours || columns.isEmpty() ? 0 : columns.get(0).size();
                for (int row = 0; row < rows; row++) {
                    row(columns, row);
                }
            }

            private void row(List<ColumnBatch> columns, int row) {
                Map<DataCategory, String> held = new LinkedHashMap<>();
                String state = "";
                String language = "";
                for (int column = 0; column < columns.size(); column++) {
                    String value = value(columns.get(column), row);
                    String heading = column < headings.size() ? headings.get(column) : "";
                    DataCategory category = table.columns().get(column + 1);
                    if (category == DataCategory.PERSON_NAME && LAST_NAMES.contains(heading)) {
                        held.merge(category, value, (first, last) -> first + " " + last);
                    } else if (category != null) {
                        held.merge(category, value, (one, other) -> one.isEmpty() ? other : one + " " + other);
                    } else if (STATES.contains(heading)) {
                        state = value;
                    } else if (LANGUAGES.contains(heading)) {
                        language = value;
                    }
                }
                take(held, state, language);
            }

            private void take(Map<DataCategory, String> held, String state, String language) {
                String name = held.getOrDefault(DataCategory.PERSON_NAME, "").strip();
                if (name.isEmpty()) {
                    return;
                }
                String address =
                        held.getOrDefault(DataCategory.POSTAL_ADDRESS, "").strip();
                String city = held.getOrDefault(DataCategory.CITY, "").strip();
                String zip = held.getOrDefault(DataCategory.POSTAL_CODE, "").strip();
                String place = finder.named(state)
                        .or(() -> finder.within(zip))
                        .or(() -> finder.within(address))
                        .orElse("");
                List<String> lines = AddressLines.of(name, address, city, place, zip);
                if (seen.add(AddressLines.mark(lines))) {
                    boolean child = WrittenDay.of(held.getOrDefault(DataCategory.BIRTH_DATE, ""))
                            .filter(born -> born.plusYears(YEARS_OF_A_CHILD).isAfter(asked.day()))
                            .isPresent();
                    taker.take(
                            new Person(lines, place, PeopleList.language(language, asked.language()), email(held)),
                            child);
                }
            }

            /** The first of the addresses that a row names. */
            private static Optional<MailAddress> email(Map<DataCategory, String> held) {
                String[] written = held.getOrDefault(DataCategory.EMAIL, "").split("[\\s,;]+", 2);
                return MailAddress.of(written[0]);
            }

            @Override
            public void covered(Coverage coverage) {
                // Everything was asked for.
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        }
    }

    private static String value(ColumnBatch batch, int row) {
        int from = batch.start(row);
        return new String(batch.bytes(), from, batch.end(row) - from, StandardCharsets.UTF_8).strip();
    }
}
