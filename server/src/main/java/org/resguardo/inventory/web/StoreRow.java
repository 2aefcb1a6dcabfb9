/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.StoreScan;

/**
 * A data store in a list.
 *
 * @param store the store
 * @param scan the last look at it
 * @param kinds what it holds
 */
public record StoreRow(DataStore store, Optional<StoreScan> scan, List<HeldKind> kinds) {

    /** How it stands: the key of a word. */
    public String state() {
        if (scan.isEmpty()) {
            return store.kind().lasting() ? "inventory.state.never" : "inventory.state.by_hand";
        }
        return switch (scan.get().outcome()) {
            case RUNNING -> "inventory.state.running";
            case DONE -> scan.get().tally().failed() > 0 ? "inventory.state.partly" : "inventory.state.done";
            case UNREACHED -> "inventory.state.unreached";
            case STOPPED -> "inventory.state.stopped";
        };
    }

    /** How much the state needs somebody: the kind of a badge. */
    public String badge() {
        return switch (state()) {
            case "inventory.state.done" -> "good";
            case "inventory.state.partly", "inventory.state.stopped" -> "warn";
            case "inventory.state.unreached" -> "danger";
            default -> "";
        };
    }
}
