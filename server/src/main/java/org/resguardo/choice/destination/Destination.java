/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.destination;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A tool that must know of choices.
 *
 * @param id its number; 0 before it is kept
 * @param kind what it is
 * @param name what the owner calls it
 * @param purposes the ids of the purposes that it must know of
 * @param column where in the business's own database; empty for other kinds
 * @param madeAt since when
 */
public record Destination(
        long id, DestinationKind kind, String name, Set<String> purposes, Optional<Column> column, Instant madeAt) {
    public Destination {
        purposes = Set.copyOf(purposes);
    }

    /**
     * A column of the business's own database.
     *
     * @param storeId the data store
     * @param dataset the table
     * @param match the column by which a person is known there
     * @param flag the column that says yes or no
     * @param yes what stands there for a yes
     * @param no what stands there for a no
     */
    public record Column(long storeId, String dataset, String match, String flag, String yes, String no) {}

    /** The address of its page. */
    public String page() {
        return "/choice/destinations/" + id;
    }
}
