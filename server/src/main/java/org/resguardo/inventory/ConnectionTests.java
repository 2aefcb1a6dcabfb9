/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
import org.resguardo.inventory.ConnectionTest.Step;

/** Tries whether data stores can be come into and read: as far as one row of one table, of which nothing is kept. */
public final class ConnectionTests {
    private static final ReadLimit LITTLE = new ReadLimit(1, Duration.ofSeconds(10), 0);

    private final Stores stores;
    private final StoreOpener opener;

    /** Tries stores by an opener. */
    public ConnectionTests(Stores stores, StoreOpener opener) {
        this.stores = stores;
        this.opener = opener;
    }

    /** Tries one store. */
    public ConnectionTest of(DataStore store) {
        Optional<char[]> password = stores.password(store);
        try (Connector connector = opener.open(store, password, dataset -> true).connector()) {
            return of(connector);
        } catch (ConnectorException e) {
            return ConnectionTest.stopped(e.problem(), Step.LOGIN);
        } finally {
            password.ifPresent(secret -> Arrays.fill(secret, '\0'));
        }
    }

    private static ConnectionTest of(Connector connector) {
        AtomicReference<Dataset> first = new AtomicReference<>();
        AtomicReference<Problem> kept = new AtomicReference<>();
        try {
            connector.list(
                    dataset -> {
                        first.set(dataset);
                        throw new StoppedException();
                    },
                    kept::set);
        } catch (StoppedException e) {
            // One is enough.
        } catch (ConnectorException e) {
            return ConnectionTest.stopped(e.problem(), Step.LIST);
        }
        Dataset one = first.get();
        Problem unlisted = kept.get();
        if (one == null) {
            return unlisted == null ? ConnectionTest.fine() : ConnectionTest.stopped(unlisted, Step.LIST);
        }
        try {
            connector.read(one, LITTLE, new Forgetful(kept));
        } catch (StoppedException e) {
            return ConnectionTest.fine();
        } catch (ConnectorException e) {
            return ConnectionTest.stopped(e.problem(), Step.READ);
        }
        return ConnectionTest.fine();
    }

    /** Takes everything in and keeps nothing. */
    private record Forgetful(AtomicReference<Problem> problem) implements Intake {
        @Override
        public TableIntake table(Place place, List<Field> fields, TableTraits traits) {
            return new TableIntake() {
                @Override
                public void rows(List<ColumnBatch> columns) {
                    // That they came is enough.
                }

                @Override
                public void covered(Coverage coverage) {
                    // One row is wanted.
                }

                @Override
                public void close() {
                    // Nothing was opened.
                }
            };
        }

        @Override
        public TextIntake text(Place place) {
            return new TextIntake() {
                @Override
                public void text(byte[] utf8, int from, int length) {
                    // That it came is enough.
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
            problem.set(found);
        }

        @Override
        public void progress(long bytes) {
            // It is over in a moment.
        }

        @Override
        public boolean stopped() {
            return false;
        }
    }
}
