/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.Arrays;
import java.util.List;
import org.resguardo.inventory.ConnectionTest;
import org.resguardo.inventory.ConnectionTest.Step;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreKind;

/**
 * How a try to connect went.
 *
 * @param store the store
 * @param test how far it got
 * @param grant what to type into the database so that this program can read; empty where there is nothing to type
 */
public record ConnectionTestView(DataStore store, ConnectionTest test, String grant) {

    /** True when a mailbox did not take the password: many services want one that is made for programs. */
    public boolean refusedMailbox() {
        return store.kind() == StoreKind.MAILBOX && test.failed(Step.LOGIN);
    }

    /** The steps; a place of this machine needs no network. */
    public List<Step> steps() {
        return Arrays.stream(Step.values())
                .filter(step -> store.kind().server() || step.compareTo(Step.LOGIN) >= 0)
                .toList();
    }
}
