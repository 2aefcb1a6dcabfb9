/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Place;
import org.resguardo.engine.ColumnFinding;
import org.resguardo.engine.ColumnProfile;
import org.resguardo.engine.DataCategory;

/** Says how old the data in the places of one dataset is. */
final class DatasetAges {
    /** Earlier dates in a table are what programs write for "no date". */
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 2);

    private final Map<List<String>, Age> dated = new HashMap<>();
    private final Dataset dataset;
    private final LocalDate latest;

    DatasetAges(Dataset dataset, Clock clock) {
        this.dataset = dataset;
        this.latest = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusYears(2);
    }

    void add(Place place, Instant when) {
        LocalDate date = when.atZone(ZoneOffset.UTC).toLocalDate();
        if (plausible(date)) {
            dated.merge(
                    place.steps(), new Age(date, date, Age.Source.DOCUMENT), (age, more) -> age.with(more.oldest()));
        }
    }

    /** By the dates of the place itself, or of what it lies in, or of the file. */
    Optional<Age> of(Place place) {
        for (int length = place.steps().size(); length > 0; length--) {
            Age age = dated.get(place.steps().subList(0, length));
            if (age != null) {
                return Optional.of(age);
            }
        }
        return dataset.changed()
                .map(changed -> changed.atZone(ZoneOffset.UTC).toLocalDate())
                .map(date -> new Age(date, date, Age.Source.FILE_CHANGED));
    }

    /** By the table's date columns; birth dates say nothing of when a row was written. */
    Optional<Age> ofRows(List<ColumnProfile> profiles, List<List<ColumnFinding>> findings) {
        Optional<Age> age = Optional.empty();
        for (int i = 0; i < profiles.size(); i++) {
            boolean birth = findings.get(i).stream().anyMatch(f -> f.category() == DataCategory.BIRTH_DATE);
            Optional<Age> column = birth ? Optional.empty() : ofColumn(profiles.get(i));
            Optional<Age> before = age;
            age = column.map(c ->
                            before.map(b -> b.with(c.oldest()).with(c.newest())).orElse(c))
                    .or(() -> before);
        }
        return age;
    }

    private Optional<Age> ofColumn(ColumnProfile profile) {
        return profile.oldest()
                .filter(this::plausible)
                .flatMap(oldest -> profile.newest()
                        .filter(this::plausible)
                        .map(newest -> new Age(oldest, newest, Age.Source.ROWS)));
    }

    private boolean plausible(LocalDate date) {
        return !date.isBefore(EARLIEST) && !date.isAfter(latest);
    }
}
