/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.connector.Connector;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Place;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.StoppedException;

/**
 * Reads files, and tables that can only be read from beginning to end, with care. Each was sifted before; only where she may stand does
 * it come here.
 */
final class DatasetSearch {
    private final long storeId;
    private final Connector connector;
    private final Recogniser recogniser;
    private final Sieve sieve;
    private final FileTables tables;
    private final StoreSearch.Course course;

    /**
     * In one data store.
     *
     * @param tables what its files can be changed as
     */
    DatasetSearch(
            long storeId, Connector connector, Recogniser recogniser, FileTables tables, StoreSearch.Course course) {
        this.storeId = storeId;
        this.connector = connector;
        this.recogniser = recogniser;
        this.sieve = Sieve.of(recogniser.sought());
        this.tables = tables;
        this.course = course;
    }

    /** Looks at what was sifted. What cannot be read whole is told. */
    void look(SiftingAhead.Sifted sifted) {
        Dataset dataset = sifted.dataset();
        if (!sifted.passed()) {
            if (sifted.incomplete()) {
                course.incomplete(dataset.place().toString());
            }
            return;
        }
        try {
            Set<String> asRows = tables.search(dataset, course);
            if (!FileIds.rowsOnly(asRows, dataset.id())) {
                read(dataset, asRows);
            }
        } catch (ConnectorException e) {
            course.incomplete(dataset.place().toString());
        }
    }

    private void read(Dataset dataset, Set<String> asRows) throws ConnectorException {
        DocumentReader reader = new DocumentReader(
                recogniser, sieve, this::asking, place -> FileIds.asRows(asRows, dataset.id(), place));
        try {
            connector.read(dataset, ReadLimit.everything(), reader);
        } catch (StoppedException e) {
            course.check();
            throw e;
        }
        if (reader.incomplete()) {
            course.incomplete(dataset.place().toString());
        }
        Optional<FileIds.Line> line = reader.found().isEmpty() ? Optional.empty() : tables.line(dataset);
        reader.found().forEach((place, passage) -> course.found(found(place, passage, line)));
    }

    private boolean asking() {
        course.check();
        return true;
    }

    private Found found(Place place, DocumentReader.Passage passage, Optional<FileIds.Line> line) {
        return new Found(
                storeId,
                line.map(FileIds.Line::folder).orElse(""),
                place.toString(),
                passage.whose(),
                passage.reason(),
                "",
                line.map(FileIds.Line::columns).orElse(List.of()),
                line.map(one -> one.row().values()).orElse(List.of()),
                passage.texts(),
                passage.strangers());
    }
}
