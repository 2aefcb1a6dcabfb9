/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import static org.resguardo.platform.storage.schema.Tables.HELD_FIELD;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.engine.Engine;
import org.resguardo.platform.storage.Store;
import org.resguardo.scan.DatasetLook;
import org.resguardo.scan.ReportedColumn;
import org.resguardo.scan.Scan;
import org.resguardo.scan.ScanListener;
import org.resguardo.scan.ScanProgress;
import org.resguardo.scan.ScanSettings;

/** Shows a few values of a field with most of each covered, when somebody asks. They are read anew each time and kept nowhere. */
public final class MaskedSamples {
    private static final int FEW = 5;
    private static final ScanSettings SETTINGS =
            ScanSettings.standard().withRows(500).withSamples(FEW).withThreads(1);

    private final Store database;
    private final Stores stores;
    private final StoreOpener opener;
    private final Supplier<Engine> engine;

    /** Samples of the stores in a database. */
    public MaskedSamples(Store database, Stores stores, StoreOpener opener, Supplier<Engine> engine) {
        this.database = database;
        this.stores = stores;
        this.opener = opener;
        this.engine = engine;
    }

    /**
     * A few masked values of a field; none when it holds none of them any more.
     *
     * @throws ConnectorException when the place cannot be reached
     */
    public List<String> of(DataStore store, HeldField field) throws ConnectorException {
        Gathering gathering = new Gathering(field);
        String dataset = database.read(sql -> sql.select(HELD_FIELD.DATASET)
                .from(HELD_FIELD)
                .where(HELD_FIELD.ID.eq(field.id()))
                .fetchSingle()
                .value1());
        Optional<char[]> password = stores.password(store);
        try {
            var open = opener.open(store, password, one -> one.id().equals(dataset));
            try (var _ = open.connector()) {
                new Scan(engine.get(), SETTINGS, gathering).run(List.of(open));
            }
        } finally {
            password.ifPresent(secret -> Arrays.fill(secret, '\0'));
        }
        if (gathering.problem.isPresent()) {
            throw new ConnectorException(gathering.problem.get());
        }
        return gathering.samples.stream().distinct().limit(FEW).toList();
    }

    /** Keeps the masked values of one field. */
    private static final class Gathering implements ScanListener {
        private final HeldField field;
        private final List<String> samples = new CopyOnWriteArrayList<>();
        private volatile Optional<Problem> problem = Optional.empty();

        private Gathering(HeldField field) {
            this.field = field;
        }

        @Override
        public void progress(ScanProgress now) {
            // It is over in a moment.
        }

        @Override
        public void looked(DatasetLook look) {
            look.places().stream()
                    .filter(place -> place.place().toString().equals(field.key().place()))
                    .flatMap(place -> place.findings().stream())
                    .filter(finding ->
                            finding.column().map(ReportedColumn::number).orElse(0) == field.position())
                    .forEach(finding -> samples.addAll(finding.samples()));
            look.problems().stream().findFirst().ifPresent(found -> problem = Optional.of(found));
        }

        @Override
        public void missed(int number, Problem found) {
            problem = Optional.of(found);
        }
    }
}
