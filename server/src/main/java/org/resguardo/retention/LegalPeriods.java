/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.law.Law;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.InventorySummary;
import org.resguardo.law.record.RetentionLaw;

/**
 * How long a law asks to keep records, and how long it lets them be kept, for what they are kept for.
 *
 * <p>A law of which it is not known whether it reaches the business counts like one that does: what it would have kept is gone
 * for good when it was deleted, and a rule that waits costs little.
 */
public final class LegalPeriods {
    private final Supplier<Law> law;
    private final Supplier<BusinessFacts> facts;
    private final InstantSource clock;

    /** By a law and what is known of the business. */
    public LegalPeriods(Supplier<Law> law, Supplier<BusinessFacts> facts, InstantSource clock) {
        this.law = law;
        this.facts = facts;
        this.clock = clock;
    }

    /** What records may be kept for as laws name it, by id, for a list to choose from. */
    public Map<String, String> purposes(Locale language) {
        Map<String, String> purposes = new LinkedHashMap<>();
        law.get().titles().purposes().forEach((id, title) -> purposes.put(id, title.in(language)));
        return purposes;
    }

    /**
     * A law that speaks of how long such records are kept.
     *
     * @param rule what it says
     * @param certain true when it surely reaches the business
     */
    public record Reach(RetentionLaw rule, boolean certain) {

        /** Its name. */
        public String title(Locale language) {
            return rule.header().title().in(language);
        }

        /** From what it counts; fits after "from". */
        public String from(Locale language) {
            return rule.countedFromWords().in(language);
        }
    }

    /** The laws that speak of records that are kept for a purpose and reach the business, or may. */
    public List<Reach> reaching(String purpose) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        List<Reach> reaching = new ArrayList<>();
        for (RetentionLaw rule : law.get().records(RetentionLaw.class)) {
            if (rule.purpose().equals(purpose) && !rule.specialCase()) {
                Obligation.Status status = Obligations.judged(
                                law.get(), facts.get(), InventorySummary.nothingLooked(), today, rule)
                        .status();
                if (status == Obligation.Status.APPLIES || status == Obligation.Status.UNDETERMINED) {
                    reaching.add(new Reach(rule, status == Obligation.Status.APPLIES));
                }
            }
        }
        return reaching;
    }

    /** Why a rule may not be, as laws have it: too short for one, too long for another. */
    List<Refusal> refusals(RuleDefinition rule) {
        List<Refusal> refusals = new ArrayList<>();
        for (Reach reach : rule.purpose().isEmpty() ? List.<Reach>of() : reaching(rule.purpose())) {
            int least = reach.rule().minimum().years();
            int most = reach.rule().maximum().years();
            if (least * 12 > rule.keptMonths()) {
                refusals.add(refusal(
                        reach.certain() ? "retention.refusal.floor" : "retention.refusal.floor_perhaps", reach, least));
            }
            if (most > 0 && reach.certain() && rule.keptMonths() > most * 12) {
                refusals.add(refusal("retention.refusal.ceiling", reach, most));
            }
        }
        return refusals;
    }

    /** True when a law asks to keep such records for some time, or may. */
    boolean asksToKeep(String purpose) {
        return !purpose.isEmpty()
                && reaching(purpose).stream()
                        .anyMatch(reach -> reach.rule().minimum().years() > 0);
    }

    private static Refusal refusal(String sentence, Reach reach, int years) {
        return new Refusal(sentence, Map.of("law", reach.rule().header().id(), "years", Integer.toString(years)));
    }

    /** What a law is called; its id where there is none. */
    public String title(String id, Locale language) {
        return law.get()
                .record(id)
                .map(record -> record.header().title().in(language))
                .orElse(id);
    }

    /** What a refusal names, in a language: a law by its name instead of its id. */
    public Map<String, String> arguments(Refusal refusal, Locale language) {
        Map<String, String> arguments = new LinkedHashMap<>(refusal.arguments());
        Optional.ofNullable(arguments.get("law"))
                .flatMap(id -> law.get().record(id))
                .ifPresent(
                        record -> arguments.put("law", record.header().title().in(language)));
        return arguments;
    }
}
