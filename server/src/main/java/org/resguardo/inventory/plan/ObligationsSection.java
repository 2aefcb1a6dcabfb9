/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.inventory.duty.SpecialDuties;
import org.resguardo.law.Text;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.duty.Obligation.Status;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.record.LawRecord;
import org.resguardo.law.record.Provenance;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;

/** Which laws reach the business and why, each with its source and the day on which that was read. */
public final class ObligationsSection implements PlanSection {
    private static final String DUTIES = "/inventory/duties";
    private static final int REASONS = 2;

    private final SpecialDuties duties;

    /** The section about some duties. */
    public ObligationsSection(SpecialDuties duties) {
        this.duties = duties;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.OBLIGATIONS;
    }

    @Override
    public void write(PlanText to) {
        Obligations all = duties.on(to.today());
        List<Obligation> applying = all.with(Status.APPLIES);
        List<Obligation> coming = all.with(Status.COMING);
        to.say("inventory.plan.laws", Map.of("count", applying.size()));
        to.remark(duties.law().disclaimer().in(to.language()));
        table("inventory.plan.laws.applying", applying, to);
        table("inventory.plan.laws.coming", coming, to);
        coming.forEach(one -> to.due(
                one.record().header().effective(),
                to.words()
                        .say(
                                "inventory.plan.law.begins",
                                "law",
                                one.record().title().in(to.language())),
                DUTIES));
        int open = all.with(Status.UNDETERMINED).size();
        if (open > 0) {
            to.missing("inventory.plan.laws.open", Map.of("count", open), "inventory.plan.answer", DUTIES);
        }
    }

    /** Laws for which something was found come first. */
    private static void table(String title, List<Obligation> some, PlanText to) {
        to.table(
                title,
                List.of("inventory.plan.law", "inventory.plan.law.why", "inventory.plan.law.source"),
                some.stream()
                        .sorted(Comparator.comparing(one -> one.evidence().isEmpty()))
                        .map(one -> row(one, to))
                        .toList());
    }

    private static String unended(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static List<Cell> row(Obligation one, PlanText to) {
        LawRecord law = one.record();
        Provenance from = law.provenance();
        String why = Stream.concat(one.reasons().stream(), one.evidence().stream())
                .map((Text text) -> text.in(to.language()))
                .distinct()
                .limit(REASONS)
                .collect(Collectors.joining(" "));
        String source = to.words()
                .say(
                        "inventory.plan.law.read",
                        Map.of(
                                "source",
                                from.citation(),
                                "day",
                                to.words().day(from.asOf()),
                                "how",
                                unended(from.confidence().words().in(to.language()))));
        return List.of(
                Cell.of(law.title().in(to.language())),
                Cell.of(why),
                new Cell(source, from.source().toString()));
    }
}
