/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One file of a folder, or one table of a database.
 *
 * @param id names the dataset within its store and stays the same between two scans: a path relative to the folder with
 *     {@code /} between names, or {@code schema.table}
 * @param place where it is, as a person would say it
 * @param bytes how many bytes it has, when that is known without reading it
 * @param rows about how many rows it has, when that is known without reading it
 * @param changed when it was last changed, when that is known
 * @param version tells its present contents from others without reading them, when the store can
 */
public record Dataset(
        String id,
        Place place,
        OptionalLong bytes,
        OptionalLong rows,
        Optional<Instant> changed,
        Optional<DatasetVersion> version) {
    public Dataset {
        Objects.requireNonNull(id);
        Objects.requireNonNull(place);
        Objects.requireNonNull(version);
    }

    /** A dataset of whose contents only size and date tell. */
    public Dataset(String id, Place place, OptionalLong bytes, OptionalLong rows, Optional<Instant> changed) {
        this(id, place, bytes, rows, changed, Optional.empty());
    }
}
