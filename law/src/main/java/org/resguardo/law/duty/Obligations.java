/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.law.Law;
import org.resguardo.law.Text;
import org.resguardo.law.condition.Verdict;
import org.resguardo.law.duty.Obligation.DutyStatus;
import org.resguardo.law.duty.Obligation.Status;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.InventorySummary;
import org.resguardo.law.record.Duty;
import org.resguardo.law.record.LawRecord;

/** Which laws reach a business on a day, and why. */
public final class Obligations {
    private static final String ANY = "here.any";
    private static final String CUSTOMERS = "here.customers";
    private static final String TOTAL = "totalCustomers";

    private final List<Obligation> all;

    private Obligations(List<Obligation> all) {
        this.all = List.copyOf(all);
    }

    /** Works out the duties of a business; what is not known of it makes duties undetermined. */
    public static Obligations of(Law law, BusinessFacts facts, InventorySummary inventory, LocalDate date) {
        List<Obligation> all = new ArrayList<>();
        for (LawRecord record : law.records()) {
            all.add(judged(law, facts, inventory, date, record));
        }
        return new Obligations(all);
    }

    /** What one law means for a business on a day. */
    public static Obligation judged(
            Law law, BusinessFacts facts, InventorySummary inventory, LocalDate date, LawRecord record) {
        boolean inForce = record.inForce(date);
        LocalDate day = inForce ? date : record.header().effective();
        BusinessAnswers answers = new BusinessAnswers(law, facts, inventory, day, record);
        Wording wording = new Wording(law, answers);
        return switch (record.condition().judge(answers)) {
            case Verdict.Holds holds ->
                obligation(
                        record, inForce ? Status.APPLIES : Status.COMING, holds.because(), List.of(), answers, wording);
            case Verdict.Open open -> open(record, open, answers, wording);
            case Verdict.Fails fails ->
                obligation(record, Status.DOES_NOT_APPLY, fails.because(), List.of(), answers, wording);
        };
    }

    /** A number of customers that nobody has counted may still be too small for the law, however they are spread. */
    private static Obligation open(LawRecord record, Verdict.Open open, BusinessAnswers answers, Wording wording) {
        Optional<BusinessAnswers> most =
                open.unknown().contains(CUSTOMERS) ? answers.withMostCustomers() : Optional.empty();
        boolean tooFew = most.isPresent() && record.condition().judge(most.get().without(ANY)) instanceof Verdict.Fails;
        return tooFew
                ? obligation(record, Status.DOES_NOT_APPLY, List.of(TOTAL), List.of(), answers, wording)
                : obligation(record, Status.UNDETERMINED, List.of(), open.unknown(), answers, wording);
    }

    private static Obligation obligation(
            LawRecord record,
            Status status,
            List<String> because,
            List<String> unknown,
            BusinessAnswers answers,
            Wording wording) {
        boolean out = status == Status.DOES_NOT_APPLY;
        return new Obligation(
                record,
                status,
                because.stream().map(wording::reason).toList(),
                unknown.stream().map(wording::question).distinct().toList(),
                out ? List.of() : evidence(record, answers, wording),
                out ? List.of() : duties(record, answers, wording),
                out ? List.of() : LawTerms.of(record));
    }

    private static List<Text> evidence(LawRecord record, BusinessAnswers answers, Wording wording) {
        Set<String> elements = new LinkedHashSet<>(record.elements());
        elements.addAll(record.sensitiveElements());
        return elements.stream()
                .filter(element -> answers.inventory().holds(element).orElse(false))
                .map(wording::finding)
                .toList();
    }

    private static List<DutyStatus> duties(LawRecord record, BusinessAnswers answers, Wording wording) {
        List<DutyStatus> duties = new ArrayList<>();
        for (Duty duty : record.duties()) {
            switch (duty.condition().judge(answers)) {
                case Verdict.Holds holds -> duties.add(new DutyStatus(duty, List.of()));
                case Verdict.Open open ->
                    duties.add(new DutyStatus(
                            duty, open.unknown().stream().map(wording::question).toList()));
                case Verdict.Fails fails -> {
                    // not asked of this business
                }
            }
        }
        return duties;
    }

    /** Every record, whether it reaches the business or not. */
    public List<Obligation> all() {
        return all;
    }

    /** Those with the given status. */
    public List<Obligation> with(Status status) {
        return all.stream().filter(duty -> duty.status() == status).toList();
    }

    /** What one law means. */
    public Obligation of(String id) {
        return all.stream()
                .filter(duty -> duty.record().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No record has the id " + id));
    }

    /** What would have to be answered, with the undetermined laws that hang on it; what settles most comes first. */
    public Map<Question, List<LawRecord>> questions() {
        Map<Question, List<LawRecord>> open = new LinkedHashMap<>();
        for (Obligation obligation : with(Status.UNDETERMINED)) {
            obligation
                    .questions()
                    .forEach(question -> open.computeIfAbsent(question, key -> new ArrayList<>())
                            .add(obligation.record()));
        }
        Map<Question, List<LawRecord>> sorted = new LinkedHashMap<>();
        open.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
