/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resguardo.platform.plan.PlanBlock;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanBlock.Fact;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;
import org.resguardo.rights.CaseLaw;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Clocks;
import org.resguardo.rights.Figures;
import org.resguardo.rights.MailboxSettings;
import org.resguardo.rights.RightsCase;

/** How complaints and requests come in and are answered: ways, clocks and figures, and nobody's name. */
public final class DeskSection implements PlanSection {
    private final Cases cases;
    private final CaseLaw law;
    private final MailboxSettings mailbox;
    private final ZoneId zone;

    /** The section about some cases. */
    public DeskSection(Cases cases, CaseLaw law, MailboxSettings mailbox, ZoneId zone) {
        this.cases = cases;
        this.law = law;
        this.mailbox = mailbox;
        this.zone = zone;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.DESK;
    }

    @Override
    public void write(PlanText to) {
        to.say("rights.plan.desk");
        ways(to);
        List<RightsCase> all = cases.all();
        if (all.isEmpty()) {
            to.say("rights.status.none");
        }
        Figures figures = Figures.of(all, to.today().getYear(), zone);
        to.table(
                "rights.plan.figures",
                List.of(
                        "rights.plan.kind",
                        "rights.plan.received",
                        "rights.plan.granted",
                        "rights.plan.partly",
                        "rights.plan.denied",
                        "rights.plan.open",
                        "rights.plan.days"),
                figures.lines().stream()
                        .filter(line -> line.received() > 0)
                        .map(line -> row(line, to))
                        .toList());
        open(to);
    }

    private void ways(PlanText to) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(to.words().say("rights.plan.form"), to.words().say("rights.plan.form.where")));
        mailbox.mailbox().ifPresent(set -> facts.add(new Fact(to.words().say("rights.plan.mailbox"), set.address())));
        to.add(new PlanBlock.Facts(facts));
        if (mailbox.mailbox().isEmpty()) {
            to.missing("rights.plan.no_mailbox", Map.of(), "rights.plan.set_mailbox", "/rights/ways");
        }
    }

    private static List<Cell> row(Figures.Line line, PlanText to) {
        return List.of(
                Cell.of(to.words().say(line.title())),
                number(line.received(), to),
                number(line.whole(), to),
                number(line.partly(), to),
                number(line.denied(), to),
                number(line.open(), to),
                Cell.of(
                        line.median().isPresent()
                                ? to.words().number(line.median().getAsLong())
                                : "–"));
    }

    private static Cell number(long number, PlanText to) {
        return Cell.of(to.words().number(number));
    }

    private void open(PlanText to) {
        List<RightsCase> open = cases.open();
        if (open.isEmpty()) {
            return;
        }
        CaseLaw.Look look = law.on(to.today());
        long late = 0;
        for (RightsCase one : open) {
            Clocks clocks = look.clocks(one);
            LocalDate due = clocks.next(one).map(clocks::day).orElse(clocks.answerBy());
            late += due.isBefore(to.today()) ? 1 : 0;
            to.due(due, to.words().say("rights.plan.due", "number", one.number()), one.page());
        }
        if (late > 0) {
            to.missing("rights.plan.late", Map.of("count", late), "rights.plan.open_desk", "/rights");
        }
    }
}
