/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreKind;

/**
 * What is known of one place that holds data.
 *
 * @param store the place
 * @param held how many values of each kind it holds, after what people have said of it
 * @param systems which kinds were found in exports and tables of which known systems
 * @param look how it was looked at last
 * @param lookedAt when the last look ended that reached it
 */
public record PlaceFacts(
        DataStore store,
        Map<DataCategory, Long> held,
        Map<String, Set<DataCategory>> systems,
        Look look,
        Optional<Instant> lookedAt) {

    /** How well a place was looked at. */
    public enum Look {
        /** Everything in it was read. */
        WHOLE,
        /** Something in it was left out or could not be read. */
        IN_PART,
        /** Nobody has looked, or it could not be reached. */
        NONE
    }

    /** True for what no program can look into. */
    public boolean byHand() {
        return store.kind() == StoreKind.BY_HAND;
    }

    Evidence looked() {
        Evidence.Speaks speaks = switch (look) {
            case WHOLE -> Evidence.Speaks.LOOKED;
            case IN_PART -> Evidence.Speaks.LOOKED_IN_PART;
            case NONE -> Evidence.Speaks.NOT_LOOKED;
        };
        return new Evidence(speaks, store.name(), "", 0, lookedAt, store.page());
    }

    Evidence holds(Evidence.Speaks speaks, DataCategory category) {
        return new Evidence(
                speaks, store.name(), category.id(), held.getOrDefault(category, 0L), lookedAt, store.page());
    }
}
