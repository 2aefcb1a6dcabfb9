/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.choice.ledger.Standings.Tally;
import org.resguardo.choice.purpose.Offer;

/**
 * How choices stand.
 *
 * @param offers what customers are asked about
 * @param proposed how many purposes they should be asked about and are not
 * @param people how many people decided anything
 * @param tallies how they decided, by purpose
 * @param rows the tools that must know
 * @param entries how many entries the ledger has
 * @param signedAt when it was signed last
 * @param publicAddress where customers find the preference centre; empty while that was not told
 */
public record ChoiceView(
        List<Offer> offers,
        int proposed,
        long people,
        Map<String, Tally> tallies,
        List<DestinationsView.Row> rows,
        long entries,
        Optional<Instant> signedAt,
        Optional<String> publicAddress) {

    /** How people decided on a purpose. */
    public Tally tally(Offer offer) {
        return tallies.getOrDefault(offer.id(), new Tally(0, 0));
    }
}
