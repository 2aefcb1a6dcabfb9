/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.function.Consumer;
import org.resguardo.connector.Ability;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.StoppedException;

/** Looks at one data store. Whatever goes wrong with a file or a table stays with it: it is told, and the rest goes on. */
final class StoreScan {
    private final ScanParts parts;
    private final DataStore store;
    private final int number;
    private final ReadLimit limit;
    private final Rests rests;

    StoreScan(ScanParts parts, DataStore store) {
        this.parts = parts;
        this.store = store;
        this.number = parts.ledger().store(store.connector().name(), store.kind());
        this.limit = parts.settings().limit(store.kind());
        this.rests = new Rests(parts.settings().pace(store.kind()), parts.stop());
    }

    /** Counts what the store holds; an empty listing, and a problem in the ledger, when it cannot be reached. */
    Listing list() {
        Listing listing = new Listing(store);
        try {
            listing.fill(this::counted, this::problem);
        } catch (ConnectorException e) {
            problem(e.problem());
        } catch (StoppedException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            problem(stopped(Place.of(store.connector().name()), e));
        }
        parts.ledger().listed(number, listing.count());
        return listing;
    }

    private void counted(Dataset dataset) {
        parts.stop().check();
        parts.progress().listed(store.kind(), dataset, limit);
    }

    /** Reads what was listed: several datasets at once where the connector can, else one after another. */
    void read(Listing listing) {
        boolean several = store.connector().abilities().contains(Ability.READ_IN_PARALLEL);
        try (Readers readers = new Readers(several ? parts.settings().threads() : 1)) {
            listing.forEach(dataset -> {
                parts.stop().check();
                readers.run(() -> read(dataset));
            });
        } catch (ConnectorException e) {
            problem(e.problem());
        }
    }

    private void read(Dataset dataset) {
        if (parts.stop().isRaised()) {
            return;
        }
        parts.progress().started(dataset);
        DatasetScan scan = new DatasetScan(parts, number, store.kind(), dataset);
        long begun = System.nanoTime();
        DatasetOutcome outcome = outcome(dataset, scan);
        long worked = System.nanoTime() - begun;
        try {
            parts.listener().looked(scan.finish(outcome, limit));
        } catch (RuntimeException | Error e) {
            problem(stopped(dataset.place(), e));
        }
        rests.after(worked);
    }

    private DatasetOutcome outcome(Dataset dataset, DatasetScan scan) {
        try {
            store.connector().read(dataset, limit, scan);
            return DatasetOutcome.READ;
        } catch (StoppedException e) {
            return DatasetOutcome.UNFINISHED;
        } catch (ConnectorException e) {
            return failed(e.problem(), scan::problem);
        } catch (RuntimeException | Error e) {
            return failed(stopped(dataset.place(), e), scan::problem);
        }
    }

    private static Problem stopped(Place place, Throwable failure) {
        return Problem.at(place, Kind.READER_STOPPED, "code", FailureCode.of(failure));
    }

    /** After a stop, helpers that die and connections that break are no news. */
    private DatasetOutcome failed(Problem problem, Consumer<Problem> problems) {
        if (parts.stop().isRaised()) {
            return DatasetOutcome.UNFINISHED;
        }
        problems.accept(problem);
        return problem.kind().remark() ? DatasetOutcome.SKIPPED : DatasetOutcome.FAILED;
    }

    private void problem(Problem problem) {
        parts.ledger().problem(number, problem);
        parts.listener().missed(number, problem);
    }
}
