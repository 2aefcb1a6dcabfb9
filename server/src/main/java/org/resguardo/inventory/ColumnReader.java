/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import static org.resguardo.platform.storage.schema.Tables.HELD_FIELD;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Field;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.platform.storage.Store;

/** Reads all values of one column anew, for whoever must reach the people in it. They are handed over one by one and kept nowhere. */
public final class ColumnReader {
    private final Store database;
    private final Stores stores;
    private final StoreOpener opener;

    /** A reader of the stores in a database. */
    public ColumnReader(Store database, Stores stores, StoreOpener opener) {
        this.database = database;
        this.stores = stores;
        this.opener = opener;
    }

    /**
     * Reads a column from its first value to its last; empty values are left out.
     *
     * @param wanted asked between lots of values; reading ends when it says no
     * @throws ConnectorException when the place cannot be reached, or its table is gone
     */
    public void read(DataStore store, HeldField field, Consumer<String> values, BooleanSupplier wanted)
            throws ConnectorException {
        String dataset = database.read(sql -> sql.select(HELD_FIELD.DATASET)
                .from(HELD_FIELD)
                .where(HELD_FIELD.ID.eq(field.id()))
                .fetchSingle()
                .value1());
        Optional<char[]> password = stores.password(store);
        try {
            var open = opener.open(store, password, one -> one.id().equals(dataset));
            try (var connector = open.connector()) {
                Reading reading = new Reading(field, values, wanted);
                connector.list(
                        one -> {
                            if (one.id().equals(dataset)) {
                                reading.found = Optional.of(one);
                            }
                        },
                        reading::problem);
                if (reading.found.isPresent()) {
                    connector.read(reading.found.get(), ReadLimit.everything(), reading);
                }
                if (reading.problem.isPresent()) {
                    throw new ConnectorException(reading.problem.get());
                }
            }
        } finally {
            password.ifPresent(secret -> Arrays.fill(secret, '\0'));
        }
    }

    /** Hands on one column of one table. */
    private static final class Reading implements Intake {
        private final HeldField field;
        private final Consumer<String> values;
        private final BooleanSupplier wanted;
        private Optional<Dataset> found = Optional.empty();
        private Optional<Problem> problem = Optional.empty();

        private Reading(HeldField field, Consumer<String> values, BooleanSupplier wanted) {
            this.field = field;
            this.values = values;
            this.wanted = wanted;
        }

        @Override
        public TableIntake table(Place place, List<Field> fields, TableTraits traits) {
            boolean ours = place.toString().equals(field.key().place()) && fields.size() >= field.position();
            return new Column(ours ? field.position() - 1 : -1, values);
        }

        @Override
        public TextIntake text(Place place) {
            return new Passed();
        }

        @Override
        public void dated(Place place, Instant when) {
            // It does not matter here when it was written.
        }

        @Override
        public void problem(Problem met) {
            problem = Optional.of(met);
        }

        @Override
        public void progress(long bytes) {
            // Whoever asked counts what comes.
        }

        @Override
        public boolean stopped() {
            return !wanted.getAsBoolean();
        }
    }

    /** The values of one column; none where the index is negative. */
    private record Column(int index, Consumer<String> values) implements TableIntake {
        @Override
        public void rows(List<ColumnBatch> columns) {
            if (index < 0) {
                return;
            }
            ColumnBatch batch = columns.get(index);
            for (int i = 0; i < batch.size(); i++) {
                int from = batch.start(i);
                String value = new String(batch.bytes(), from, batch.end(i) - from, StandardCharsets.UTF_8).strip();
                if (!value.isEmpty()) {
                    values.accept(value);
                }
            }
        }

        @Override
        public void covered(Coverage coverage) {
            // All of it was asked for.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /** A text, of which nothing is wanted. */
    private record Passed() implements TextIntake {
        @Override
        public void text(byte[] utf8, int from, int length) {
            // Passed over.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
