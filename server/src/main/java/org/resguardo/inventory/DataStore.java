/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.time.Instant;

/**
 * A place that holds data of people: part of the inventory.
 *
 * @param id its number
 * @param kind what it is to people
 * @param name what the business calls it
 * @param address where it is
 * @param addedAt since when it has been in the inventory
 */
public record DataStore(long id, StoreKind kind, String name, StoreAddress address, Instant addedAt) {

    /** The page about it. */
    public String page() {
        return "/inventory/stores/" + id;
    }

    /** Its number and kind alone: names of places may be names of people. */
    @Override
    public String toString() {
        return kind.id() + " " + id;
    }
}
