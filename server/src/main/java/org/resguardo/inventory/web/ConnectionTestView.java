/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.Arrays;
import java.util.List;
import org.resguardo.inventory.ConnectionTest;
import org.resguardo.inventory.ConnectionTest.Step;
import org.resguardo.inventory.DataStore;

/**
 * How a try to connect went.
 *
 * @param store the store
 * @param test how far it got
 * @param grant what to type into the database so that this program can read; empty where there is nothing to type
 */
public record ConnectionTestView(DataStore store, ConnectionTest test, String grant) {

    /** The steps; a place of this machine needs no network. */
    public List<Step> steps() {
        return Arrays.stream(Step.values())
                .filter(step -> store.kind().server() || step != Step.NETWORK)
                .toList();
    }
}
