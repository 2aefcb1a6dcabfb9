/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.law.Text;
import org.resguardo.law.breach.BreachDuty;
import org.resguardo.law.record.BreachLaw;
import org.resguardo.law.record.FederalLaw;
import org.resguardo.law.record.InternationalLaw;
import org.resguardo.law.record.LawRecord;

/**
 * Whether harm to the people is likely, thought through one question after another, and the measures by which laws judge it.
 *
 * <p>The first four questions are the four factors of 45 CFR 164.402(2); the fifth is what several states want besides (Florida Statutes
 * 501.171(4)(c), D.C. Code 28-3852; read 2026-11).
 */
public final class HarmAssessment {
    private HarmAssessment() {}

    /** What is asked, in its order. The ids never change: statements hold them. */
    public enum Question {
        /** What the data is like. */
        NATURE("harm-nature", "protection.harm.nature", "protection.harm.nature.why"),
        /** Who has it. */
        RECIPIENT("harm-recipient", "protection.harm.recipient", "protection.harm.recipient.why"),
        /** Whether it was really looked at or taken. */
        SEEN("harm-seen", "protection.harm.seen", "protection.harm.seen.why"),
        /** What was done about it. */
        MITIGATED("harm-mitigated", "protection.harm.mitigated", "protection.harm.mitigated.why"),
        /** Whether an authority was asked. */
        POLICE("harm-police", "protection.harm.police", "protection.harm.police.why");

        private final String subject;
        private final String title;
        private final String why;

        Question(String subject, String title, String why) {
            this.subject = subject;
            this.title = title;
            this.why = why;
        }

        /** The subject of its answer in statements. */
        public String subject() {
            return subject;
        }

        /** The subject of the reason for the answer, in the owner's words. */
        public String reason() {
            return subject + "-reason";
        }

        /** The key of the question. */
        public String title() {
            return title;
        }

        /** The key of why it is asked. */
        public String why() {
            return why;
        }
    }

    /**
     * By what measure a law judges whether people need not be told.
     *
     * @param law the law
     * @param words the measure
     * @param keepYears for how many years the written decision is kept; 0 where the law does not say
     * @param tellsAuthority true when an authority is told of the decision
     */
    public record Measure(LawRecord law, Text words, int keepYears, boolean tellsAuthority) {}

    /** The measures of the laws that may ask less when harm is unlikely. */
    public static List<Measure> measures(Duties duties) {
        List<Measure> measures = new ArrayList<>();
        duties.all().stream()
                .filter(duty -> !duty.needed().isEmpty() || silentFor(duty))
                .forEach(duty -> measure(duty.record()).ifPresent(measures::add));
        return List.copyOf(measures);
    }

    private static Optional<Measure> measure(LawRecord law) {
        return switch (law) {
            case BreachLaw state
            when state.harm().exemption() != BreachLaw.Exemption.NO ->
                Optional.of(new Measure(
                        law,
                        state.harm().standard(),
                        state.harm().keepRecordYears(),
                        state.harm().mustTellRegulator()));
            case FederalLaw federal
            when !federal.breach().definition().isEmpty() ->
                Optional.of(new Measure(law, federal.breach().definition(), 0, false));
            case InternationalLaw foreign
            when !foreign.breach().peopleIf().isEmpty() ->
                Optional.of(new Measure(law, foreign.breach().peopleIf(), 0, false));
            default -> Optional.empty();
        };
    }

    /** True when a law asks nothing because harm was found to be unlikely. */
    static boolean silentFor(BreachDuty duty) {
        return duty.answer() == BreachDuty.Answer.NEED_NOT
                && duty.record() instanceof BreachLaw state
                && duty.reasons().size() == 1
                && duty.reasons().contains(state.harm().standard());
    }

    /** The questions that nobody has answered yet; none when no law would ask less. */
    public static Optional<Question> next(Facts facts, Duties duties) {
        return measures(duties).isEmpty()
                ? Optional.empty()
                : Stream.of(Question.values())
                        .filter(question -> !facts.told(question.subject()))
                        .findFirst();
    }
}
