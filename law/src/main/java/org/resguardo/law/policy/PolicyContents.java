/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.policy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.resguardo.law.Step;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.record.LawRecord;

/** What a privacy policy must contain under all laws that reach a business. */
public final class PolicyContents {
    private final Map<LawRecord, List<String>> byLaw;

    private PolicyContents(Map<LawRecord, List<String>> byLaw) {
        this.byLaw = byLaw;
    }

    /**
     * The contents that the laws with the given status ask for: those that apply, or those that are coming.
     *
     * <p>A law that asks only some duties of a small business asks no policy of it.
     */
    public static PolicyContents of(Collection<Obligation> obligations, Obligation.Status status) {
        Map<LawRecord, List<String>> byLaw = new LinkedHashMap<>();
        for (Obligation obligation : obligations) {
            List<String> contents = obligation.record().policyContents();
            if (obligation.status() == status && !contents.isEmpty() && asksPolicy(obligation)) {
                byLaw.put(obligation.record(), contents);
            }
        }
        return new PolicyContents(byLaw);
    }

    private static boolean asksPolicy(Obligation obligation) {
        return obligation.duties().stream().anyMatch(status -> status.duty().step() == Step.POLICY);
    }

    /** Ids of the contents, by the law that asks for them. */
    public Map<LawRecord, List<String>> byLaw() {
        return byLaw;
    }

    /** Ids of all contents that any of the laws asks for. */
    public Set<String> all() {
        Set<String> all = new TreeSet<>();
        byLaw.values().forEach(all::addAll);
        return all;
    }
}
