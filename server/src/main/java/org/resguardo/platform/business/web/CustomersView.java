/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business.web;

import java.util.List;
import java.util.Set;
import org.resguardo.platform.business.Places.Elsewhere;
import org.resguardo.platform.web.FormView;

/**
 * Where the business is and where its customers live.
 *
 * @param states the states to choose from
 * @param countries the countries to choose from
 * @param bands the ranges of revenue
 * @param marked the places that are marked
 * @param form the form
 * @param fromSettings true when it is changed afterwards
 */
public record CustomersView(
        List<PlaceChoice> states,
        List<PlaceChoice> countries,
        List<Band> bands,
        Set<String> marked,
        FormView form,
        boolean fromSettings) {

    /**
     * A range of revenue.
     *
     * @param id its id in the law
     * @param title its name in the reader's language
     */
    public record Band(String id, String title) {}

    /** The answers to whether customers live elsewhere, with the keys of their names. */
    public List<Spread> spreads() {
        return List.of(
                new Spread(Elsewhere.NONE.id(), "business.spread.here"),
                new Spread(Elsewhere.SOME.id(), "business.spread.more"),
                new Spread(Elsewhere.UNKNOWN.id(), "business.unknown"));
    }

    /**
     * An answer.
     *
     * @param id its name in the form
     * @param title the key of its name
     */
    public record Spread(String id, String title) {}
}
