/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.util.List;
import java.util.Map;
import org.resguardo.choice.destination.Delivery.State;
import org.resguardo.choice.destination.Destination;
import org.resguardo.choice.destination.DestinationKind;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.inventory.DataStore;
import org.resguardo.platform.web.FormView;

/**
 * The tools that must know of choices.
 *
 * @param rows those that are known
 * @param kinds what another can be
 * @param offers what customers are asked about
 * @param stores the databases of the business
 * @param form the form for another
 * @param changes true when the reader may change something
 */
public record DestinationsView(
        List<Row> rows,
        List<DestinationKind> kinds,
        List<Offer> offers,
        List<DataStore> stores,
        FormView form,
        boolean changes) {

    /**
     * One tool.
     *
     * @param destination the tool
     * @param tally how many choices stand how there
     */
    public record Row(Destination destination, Map<State, Integer> tally) {
        /** How many choices stand so. */
        public int count(State state) {
            return tally.getOrDefault(state, 0);
        }
    }
}
