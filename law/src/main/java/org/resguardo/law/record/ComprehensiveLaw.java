/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import java.time.LocalDate;
import java.util.List;
import org.resguardo.law.Named;
import org.resguardo.law.Text;

/**
 * A state's general privacy law.
 *
 * @param header what every record has
 * @param shortName what lawyers call it
 * @param amendments its changes
 * @param smallBusinessRule what remains for a small business that is outside the law; empty when there is no such rule
 * @param rights ids of the rights it gives people
 * @param responses the terms in which requests are answered
 * @param signal whether a browser's signal must be obeyed
 * @param sensitive the stricter rule for sensitive data
 * @param minors the rules for children and teenagers
 * @param cure whether there is a chance to mend a violation
 * @param enforcement who enforces it
 * @param policyContents ids of what a privacy policy must contain
 * @param notes local rules
 * @param duties what it asks
 */
public record ComprehensiveLaw(
        Header header,
        String shortName,
        List<Amendment> amendments,
        Text smallBusinessRule,
        List<String> rights,
        List<ResponseRule> responses,
        Signal signal,
        Sensitive sensitive,
        Text minors,
        Cure cure,
        Enforcement enforcement,
        List<String> policyContents,
        List<Note> notes,
        List<Duty> duties)
        implements LawRecord {

    @Override
    public List<String> elements() {
        return List.of();
    }

    @Override
    public List<String> sensitiveElements() {
        return sensitive.categories();
    }

    /**
     * Whether the signal with which a browser says "no" for its user must be obeyed.
     *
     * @param required the answer
     * @param from since when; {@link LocalDate#MIN} where no date is given
     * @param note a caution; empty when there is none
     */
    public record Signal(Required required, LocalDate from, Text note) {}

    /** Whether something is a duty. */
    public enum Required {
        /** It is. */
        YES,
        /** It is not. */
        NO,
        /** Under conditions that the note tells. */
        CONDITIONAL,
        /** The text leaves it open. */
        UNCLEAR
    }

    /**
     * The stricter rule for sensitive data.
     *
     * @param basis what is needed to process it
     * @param categories ids of the elements that the law calls sensitive
     * @param neverSold ids of those that may not be sold at all; all of them when the law bans every sale
     */
    public record Sensitive(Basis basis, List<String> categories, List<String> neverSold) {}

    /** What is needed to process sensitive data. */
    public enum Basis implements Named {
        /** Consent first. */
        OPT_IN("opt-in"),
        /** A notice, and a way to say no. */
        NOTICE_AND_OPT_OUT("notice-and-opt-out"),
        /** A way to limit its use. */
        LIMIT_USE("limit-use"),
        /** Strict necessity. */
        STRICTLY_NECESSARY("strictly-necessary");

        private final String id;

        Basis(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /**
     * A chance to mend a violation before it is punished.
     *
     * @param available {@code yes}, {@code no} or {@code discretionary}
     * @param days how long it lasts; 0 where the file says nothing
     * @param ends its last day; {@link LocalDate#MAX} when it stays
     */
    public record Cure(String available, int days, LocalDate ends) {}
}
