/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How many requests came in a year and what came of them, in the columns that California asks of large businesses to publish (11 CCR 7102,
 * read 2026-11): received, complied with in whole or in part, denied, and the median and mean number of days.
 *
 * @param year the year in which they came
 * @param lines one for each kind
 */
public record Figures(int year, List<Line> lines) {
    /** Counts below this are not told to everybody, since somebody might know herself in them. */
    public static final int FEW = 5;

    private static final List<Kind> KINDS = List.of(
            new Kind("rights.figures.delete", Set.of(CaseKind.DELETION)),
            new Kind("rights.figures.correct", Set.of(CaseKind.CORRECTION)),
            new Kind("rights.figures.know", Set.of(CaseKind.ACCESS, CaseKind.PORTABILITY)),
            new Kind("rights.figures.opt_out", Set.of(CaseKind.OPT_OUT, CaseKind.OBJECTION, CaseKind.WITHDRAW_CONSENT)),
            new Kind("rights.figures.limit", Set.of(CaseKind.LIMIT)),
            new Kind("rights.figures.complaint", Set.of(CaseKind.COMPLAINT)),
            new Kind("rights.figures.appeal", Set.of(CaseKind.APPEAL)),
            new Kind("rights.figures.question", Set.of(CaseKind.QUESTION, CaseKind.UNSORTED)));

    private record Kind(String title, Set<CaseKind> kinds) {}

    /**
     * The figures of one kind.
     *
     * @param title the key of its name
     * @param received how many came
     * @param whole how many were done as asked
     * @param partly how many in part
     * @param denied how many were denied
     * @param open how many are not answered yet
     * @param median the middle number of days until the end, of those that ended
     * @param mean the mean of it
     */
    public record Line(
            String title,
            long received,
            long whole,
            long partly,
            long denied,
            long open,
            OptionalLong median,
            OptionalDouble mean) {

        /** True when nobody should know these figures but the business. */
        public boolean few() {
            return received > 0 && received < FEW;
        }
    }

    /** Counts the cases that came in a year. Duplicates, and what was put aside or withdrawn, are left out. */
    public static Figures of(List<RightsCase> all, int year, ZoneId zone) {
        List<RightsCase> counting = all.stream()
                .filter(one -> Year.from(one.received(zone)).getValue() == year)
                .filter(one -> one.counts() && one.state().end() != CaseState.End.ASIDE)
                .toList();
        return new Figures(
                year, KINDS.stream().map(kind -> line(kind, counting)).toList());
    }

    private static Line line(Kind kind, List<RightsCase> counting) {
        List<RightsCase> these = counting.stream()
                .filter(one -> kind.kinds().contains(one.kind()))
                .toList();
        List<Long> days = new ArrayList<>(these.stream()
                .flatMap(one -> one.times().closed().stream()
                        .map(closed ->
                                Duration.between(one.times().received(), closed).toDays()))
                .sorted()
                .toList());
        return new Line(
                kind.title(),
                these.size(),
                ended(these, CaseState.End.GRANTED),
                ended(these, CaseState.End.PARTLY),
                ended(these, CaseState.End.REFUSED),
                ended(these, CaseState.End.OPEN),
                days.isEmpty() ? OptionalLong.empty() : OptionalLong.of(median(days)),
                days.stream().mapToLong(Long::longValue).average());
    }

    private static long median(List<Long> days) {
        int middle = days.size() / 2;
        return days.size() % 2 == 1 ? days.get(middle) : (days.get(middle - 1) + days.get(middle)) / 2;
    }

    private static long ended(List<RightsCase> these, CaseState.End end) {
        return these.stream().filter(one -> one.state().end() == end).count();
    }
}
