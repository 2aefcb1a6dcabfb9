/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resguardo.law.deadline.BusinessCalendar;
import org.resguardo.law.record.FederalLaw;
import org.resguardo.law.record.LawRecord;
import org.resguardo.law.request.RequestDeadline;
import org.resguardo.law.request.RequestDeadlines;

/**
 * Works out the last days of a case from the laws that count for it. Where several set a day, the earliest is kept: it is in time for all.
 *
 * <p>Where none does, a house promise stands in: to say within ten business days that it came, and to answer within forty-five days, once
 * extended within ninety; a no within fifteen business days. These are California's terms (11 CCR 7021 and 7026, read 2026-11), the
 * strictest that many states share.
 */
public final class CaseDeadlines {
    private static final int ACKNOWLEDGE = 10;
    private static final int OPT_OUT = 15;
    private static final int ANSWER = 45;
    private static final int EXTENDED = 90;

    /** What laws with several terms call a question about what is kept, and a claim that it should change. */
    private static final Set<String> ASKING = Set.of("request", "access", "consultas");

    private static final Set<String> CHANGING = Set.of("request", "correction-or-deletion", "claims");

    private CaseDeadlines() {}

    /**
     * The days that one law sets, or the house promise.
     *
     * @param laws which law sets them; empty for the promise
     */
    private record Days(LocalDate acknowledge, LocalDate answer, LocalDate extended, List<LawRecord> laws) {}

    /**
     * The last days of a case of a kind that came on a day.
     *
     * @param laws the laws that count: those of the person's place that reach the business
     * @param sure false when it is not known whether they do
     * @param extended true when the person was told that it takes longer
     */
    public static Clocks of(
            CaseKind kind, Collection<LawRecord> laws, boolean sure, LocalDate received, boolean extended) {
        Days days = laws.stream()
                .flatMap(law -> under(kind, law, received).stream())
                .min(Comparator.comparing(Days::answer))
                .orElseGet(() -> promise(kind, received));
        LocalDate acknowledge = laws.stream()
                .flatMap(law -> under(kind, law, received).stream())
                .map(Days::acknowledge)
                .min(Comparator.naturalOrder())
                .filter(day -> day.isBefore(promise(kind, received).acknowledge()))
                .orElse(promise(kind, received).acknowledge());
        return new Clocks(acknowledge, extended ? days.extended() : days.answer(), days.extended(), days.laws(), sure);
    }

    private static Days promise(CaseKind kind, LocalDate received) {
        BusinessCalendar calendar = BusinessCalendar.US_FEDERAL;
        LocalDate acknowledge = calendar.after(received, ACKNOWLEDGE);
        LocalDate answer = received.plusDays(ANSWER);
        return switch (kind.nature()) {
            case CHOICE -> {
                LocalDate obeyed = calendar.after(received, OPT_OUT);
                yield new Days(acknowledge, obeyed, obeyed, List.of());
            }
            case APPEAL -> new Days(acknowledge, answer, answer, List.of());
            case COMPLAINT, TALK, DATA -> new Days(acknowledge, answer, received.plusDays(EXTENDED), List.of());
        };
    }

    private static Optional<Days> under(CaseKind kind, LawRecord law, LocalDate received) {
        return switch (kind.nature()) {
            case CHOICE -> no(law, received).map(day -> new Days(LocalDate.MAX, day, day, List.of(law)));
            case APPEAL ->
                RequestDeadlines.appealAnswer(law, received)
                        .map(day -> new Days(LocalDate.MAX, day, day, List.of(law)));
            case COMPLAINT -> terms(law, received, Set.of("claims"));
            case DATA ->
                terms(law, received, kind == CaseKind.ACCESS || kind == CaseKind.PORTABILITY ? ASKING : CHANGING);
            case TALK -> kind == CaseKind.UNSORTED ? terms(law, received, both()) : Optional.empty();
        };
    }

    /**
     * By when a no is obeyed: a claim where the law knows claims, else what it says of a no. Federal laws on access say nothing of one.
     */
    private static Optional<LocalDate> no(LawRecord law, LocalDate received) {
        Optional<LocalDate> claim = RequestDeadlines.of(law, received).stream()
                .filter(term -> term.kind().equals("claims") || term.kind().equals("correction-or-deletion"))
                .map(RequestDeadline::answerBy)
                .findFirst();
        boolean access = law instanceof FederalLaw && !law.responses().isEmpty();
        return claim.or(() -> access ? Optional.empty() : RequestDeadlines.optOut(law, received));
    }

    private static Set<String> both() {
        Set<String> both = new java.util.HashSet<>(ASKING);
        both.addAll(CHANGING);
        return both;
    }

    private static Optional<Days> terms(LawRecord law, LocalDate received, Set<String> kinds) {
        List<RequestDeadline> found = new ArrayList<>(RequestDeadlines.of(law, received));
        found.removeIf(term -> !kinds.contains(term.kind()) || term.answerBy().equals(LocalDate.MAX));
        return found.stream()
                .min(Comparator.comparing(RequestDeadline::answerBy))
                .map(term -> new Days(term.acknowledgeBy(), term.answerBy(), term.extendedTo(), List.of(law)));
    }

    /** True when a refusal may be appealed within the business, under one of the laws. */
    public static boolean appeal(Collection<LawRecord> laws, LocalDate day) {
        return laws.stream()
                .anyMatch(law -> RequestDeadlines.appealAnswer(law, day).isPresent());
    }
}
