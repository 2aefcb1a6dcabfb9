/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.retention;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.record.RetentionLaw;

/**
 * How long records must and may be kept, by all rules that reach a business.
 *
 * @param rules the rules for these records
 * @param specialCases rules that speak only of a case, and set no floor for everybody
 * @param undetermined rules of which too little is known of the business to say whether they reach it; nothing that one of
 *     them would have kept should go before that is settled
 */
public record RetentionBounds(
        List<RetentionLaw> rules, List<RetentionLaw> specialCases, List<RetentionLaw> undetermined) {

    /** The bounds for records that hold any of the elements and are kept for a purpose; every purpose when it is empty. */
    public static RetentionBounds of(Collection<Obligation> obligations, Set<String> elements, String purpose) {
        List<Obligation> about = obligations.stream()
                .filter(obligation -> obligation.record() instanceof RetentionLaw rule
                        && (purpose.isEmpty() || rule.purpose().equals(purpose))
                        && !Collections.disjoint(rule.elements(), elements))
                .toList();
        List<RetentionLaw> reaching = rules(about, Obligation.Status.APPLIES);
        return new RetentionBounds(
                reaching.stream().filter(rule -> !rule.specialCase()).toList(),
                reaching.stream().filter(RetentionLaw::specialCase).toList(),
                rules(about, Obligation.Status.UNDETERMINED));
    }

    private static List<RetentionLaw> rules(List<Obligation> about, Obligation.Status status) {
        return about.stream()
                .filter(obligation -> obligation.status() == status)
                .map(obligation -> (RetentionLaw) obligation.record())
                .toList();
    }

    /** The rule that asks for the longest keeping, if any asks for some. */
    public Optional<RetentionLaw> floor() {
        return rules.stream()
                .filter(rule -> rule.minimum().years() > 0)
                .max(Comparator.comparingInt(rule -> rule.minimum().years()));
    }

    /** The rule that ends keeping first in years, if any names years. */
    public Optional<RetentionLaw> ceiling() {
        return rules.stream()
                .filter(rule -> rule.maximum().years() > 0)
                .min(Comparator.comparingInt(rule -> rule.maximum().years()));
    }

    /** The rules that limit keeping by a measure other than years, such as "only as long as reasonably necessary". */
    public List<RetentionLaw> otherLimits() {
        return rules.stream()
                .filter(rule -> rule.maximum().limited() && rule.maximum().years() == 0)
                .toList();
    }

    /** True when one law asks to keep records longer than another lets them be kept: a person must look. */
    public boolean contradict() {
        return floor().isPresent()
                && ceiling().isPresent()
                && floor().get().minimum().years() > ceiling().get().maximum().years();
    }
}
