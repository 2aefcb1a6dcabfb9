/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.resguardo.connector.Ability;
import org.resguardo.connector.Connector;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.DatasetDescription;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.ReadLimit;

/** A data store whose datasets are written down in the test. */
final class Store implements Connector {
    private static final Instant CHANGED = Instant.parse("2024-02-29T10:00:00Z");

    private final Map<String, Reading> datasets = new LinkedHashMap<>();
    private final Set<Ability> abilities;

    Store(Ability... abilities) {
        this.abilities = Set.of(abilities);
    }

    /** How one dataset is read. */
    interface Reading {
        void into(Place place, Intake intake) throws ConnectorException;
    }

    Store with(String name, Reading reading) {
        datasets.put(name, reading);
        return this;
    }

    Store withText(String name, String text) {
        return with(name, (place, intake) -> {
            try (var open = intake.text(place)) {
                open.text(text);
            }
        });
    }

    @Override
    public String name() {
        return "bakery";
    }

    @Override
    public Set<Ability> abilities() {
        return abilities;
    }

    @Override
    public void list(Consumer<Dataset> taker, Consumer<Problem> problems) {
        datasets.keySet()
                .forEach(name -> taker.accept(new Dataset(
                        name, Place.of(name), OptionalLong.of(100), OptionalLong.empty(), Optional.of(CHANGED))));
    }

    @Override
    public DatasetDescription describe(Dataset dataset) throws ConnectorException {
        throw new ConnectorException(Problem.at(dataset.place(), Problem.Kind.NOT_OFFERED));
    }

    @Override
    public void read(Dataset dataset, ReadLimit limit, Intake intake) throws ConnectorException {
        Reading reading = datasets.get(dataset.id());
        if (reading == null) {
            throw new ConnectorException(Problem.at(dataset.place(), Problem.Kind.NOT_FOUND));
        }
        reading.into(dataset.place(), intake);
    }

    @Override
    public void close() {}
}
