/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law;

import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.Fact;

/** Businesses for tests. */
public final class Businesses {

    private Businesses() {}

    /** A small shop for profit that does nothing that a law asks about, with customers nowhere yet. */
    public static BusinessFacts.Builder plainShop() {
        BusinessFacts.Builder shop =
                new BusinessFacts.Builder().nobodyElsewhere().located("US-KS");
        for (Fact fact : TheLaw.LAW.questions().facts().values()) {
            switch (fact.kind()) {
                case YES_NO -> shop.no(fact.id());
                case NUMBER -> shop.number(fact.id(), 0);
                case REVENUE -> shop.revenue(TheLaw.LAW.questions().bands().getFirst());
            }
        }
        return shop.yes("smallBusiness").unknown("totalCustomers");
    }
}
