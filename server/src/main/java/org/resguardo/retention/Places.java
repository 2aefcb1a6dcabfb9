/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.Map;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.edit.Editor;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/** Opens the places that rules speak of, and says in our words what keeps them shut. */
public final class Places {
    private final Stores stores;
    private final EditingAccess access;

    /** The places of an inventory. */
    public Places(Stores stores, EditingAccess access) {
        this.stores = stores;
        this.access = access;
    }

    /** Work with an open place. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T in(Editor editor) throws ConnectorException;
    }

    /** Opens a place, works there, and closes it. */
    public <T> T within(long storeId, Work<T> work) {
        DataStore store = stores.find(storeId).orElseThrow(() -> new Fault(FaultKind.LASTING, "retention.place.gone"));
        try (Editor editor = access.open(store)) {
            return work.in(editor);
        } catch (ConnectorException e) {
            throw fault(store, e.problem());
        }
    }

    private static Fault fault(DataStore store, Problem problem) {
        String sentence = switch (problem.kind()) {
            case NOT_OFFERED -> "retention.place.not_offered";
            case NO_RIGHT_TO_CHANGE, NO_RIGHT_TO_READ, NOT_PERMITTED -> "retention.place.no_right";
            case CHANGE_REFUSED -> "retention.place.refused";
            case NOT_FOUND, TABLE_NOT_GIVEN -> "retention.place.table_gone";
            case CHANGED_WHILE_READING, DATABASE_IN_USE -> "retention.place.in_use";
            case DAMAGED -> "retention.place.damaged";
            case LOGIN_REFUSED -> "retention.place.login";
            default -> "retention.place.out_of_reach";
        };
        FaultKind kind = problem.passing() ? FaultKind.PASSING : FaultKind.LASTING;
        return new Fault(kind, sentence, Map.of("store", store.name()));
    }
}
