/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Problem;

/**
 * The datasets of a store that are wanted. They are counted first, so that progress can be told, and kept when they are not
 * too many; otherwise they are listed a second time when they are read.
 */
final class Listing {
    private static final int KEPT = 20_000;

    private final DataStore store;
    private final List<Dataset> kept = new ArrayList<>();
    private long count;

    Listing(DataStore store) {
        this.store = store;
    }

    void fill(Consumer<Dataset> counted, Consumer<Problem> problems) throws ConnectorException {
        list(
                dataset -> {
                    counted.accept(dataset);
                    count++;
                    if (kept.size() < KEPT) {
                        kept.add(dataset);
                    }
                },
                problems);
    }

    void forEach(Consumer<Dataset> reader) throws ConnectorException {
        if (count <= KEPT) {
            kept.forEach(reader);
        } else {
            kept.clear();
            Consumer<Problem> toldBefore = problem -> {};
            list(reader, toldBefore);
        }
    }

    long count() {
        return count;
    }

    private void list(Consumer<Dataset> datasets, Consumer<Problem> problems) throws ConnectorException {
        store.connector()
                .list(
                        dataset -> {
                            if (store.wanted().test(dataset)) {
                                datasets.accept(dataset);
                            }
                        },
                        problems);
    }
}
