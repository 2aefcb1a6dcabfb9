/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import java.util.List;
import org.resguardo.law.Named;
import org.resguardo.law.Text;
import org.resguardo.law.deadline.Start;
import org.resguardo.law.deadline.Term;

/**
 * A federal duty that touches small businesses, or a standard that contracts make binding.
 *
 * @param header what every record has
 * @param kind law or contract
 * @param elements the data it is about
 * @param duties what it asks
 * @param notes exemptions
 * @param terms the terms it sets
 * @param responses the terms in which requests are answered
 * @param breach what it asks after a breach
 * @param storage what may not be kept
 * @param amendments its changes
 * @param enforcement who enforces it
 */
public record FederalLaw(
        Header header,
        Kind kind,
        List<String> elements,
        List<Duty> duties,
        List<Note> notes,
        List<NamedTerm> terms,
        List<ResponseRule> responses,
        Breach breach,
        List<StorageRule> storage,
        List<Amendment> amendments,
        Enforcement enforcement)
        implements LawRecord {

    /** What makes a rule binding. */
    public enum Kind implements Named {
        /** A law. */
        LAW("law"),
        /** A contract with a bank or a card company. */
        CONTRACT_STANDARD("contract-standard");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /**
     * What is asked after a breach.
     *
     * @param definition what counts as one; empty where the file says nothing
     * @param encryptionExempt whether data that nobody can read need no notice
     * @param people how long until the people concerned are told; {@link Term.None} when they are not
     * @param peopleFrom what that is counted from
     * @param regulators the authorities that are told
     * @param mediaFrom from how many people of one state on the media are told
     * @param media how long until the media are told; {@link Term.None} when they are not
     * @param letter ids of what the letter must say
     * @param note a caution; empty when there is none
     */
    public record Breach(
            Text definition,
            boolean encryptionExempt,
            Term people,
            Start peopleFrom,
            List<RegulatorRule> regulators,
            Threshold mediaFrom,
            Term media,
            List<String> letter,
            Text note) {
        /** The law asks nothing after a breach. */
        public static final Breach NONE = new Breach(
                Text.NONE,
                false,
                new Term.None(),
                Start.UNSTATED,
                List.of(),
                Threshold.ANY,
                new Term.None(),
                List.of(),
                Text.NONE);

        /** True when somebody must be told. */
        public boolean asksSomething() {
            return !regulators.isEmpty() || !(people instanceof Term.None);
        }
    }

    /**
     * Whether an element may be kept after a card was charged.
     *
     * @param element the id of the element
     * @param prohibited true when it may not; false when it may, unreadable
     */
    public record StorageRule(String element, boolean prohibited) {}
}
