/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resguardo.choice.destination.Delivery;
import org.resguardo.choice.destination.Destination;
import org.resguardo.choice.ledger.Entry;
import org.resguardo.choice.ledger.History.Agreed;
import org.resguardo.platform.web.FormView;

/**
 * What a person had agreed to on a day.
 *
 * @param form what was typed
 * @param day the day that is asked for; empty before anything is
 * @param agreed what had been decided at its end
 * @param all all that she ever did, the latest first
 * @param deliveries which tool knows of what counts now
 * @param destinations the tools
 * @param contact what was typed, to be sent again
 */
public record PeopleView(
        FormView form,
        Optional<LocalDate> day,
        List<Agreed> agreed,
        List<Entry> all,
        List<Delivery> deliveries,
        List<Destination> destinations,
        String contact) {

    /** The name of the tool of a delivery. */
    public String name(Delivery delivery) {
        return destinations.stream()
                .filter(one -> one.id() == delivery.destinationId())
                .map(Destination::name)
                .findFirst()
                .orElse("");
    }
}
