/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.List;
import org.resguardo.cli.words.Words;

/** Lays a report out for a screen. */
public final class TerminalReport {
    private static final int PLACES = 50;
    private static final int SAMPLED = 20;
    private static final int NAMED = 8;
    private static final int WHY = 11;

    private final ReportView view;
    private final Words words;
    private final boolean colour;
    private final TextTable table;

    /** Prepares a layout for lines of the given width. */
    public TerminalReport(ReportView view, Words words, int width, boolean colour) {
        this.view = view;
        this.words = words;
        this.colour = colour;
        this.table = new TextTable(width, List.of(9, 22, 15, 18, 8));
    }

    /** The report as text. */
    public String text() {
        table.space();
        table.across(0, paint(Paint.BOLD), String.join(" ", view.summary()));
        if (!view.partial().isEmpty()) {
            table.space().across(0, paint(Paint.RED), view.partial());
        }
        places();
        systems();
        problems("report.failures.title", view.failures());
        problems("report.remarks.title", view.remarks());
        sampled();
        table.space().across(0, paint(Paint.FAINT), words.say("report.notice"));
        return table.text();
    }

    private void places() {
        if (view.places().isEmpty()) {
            return;
        }
        table.space()
                .row(
                        paint(Paint.BOLD),
                        words.say("report.head.risk"),
                        words.say("report.head.kind"),
                        words.say("report.head.column"),
                        words.say("report.head.count"),
                        words.say("report.head.sure"))
                .rule();
        view.places().stream().limit(PLACES).forEach(this::place);
        int more = view.places().size() - PLACES;
        if (more > 0) {
            table.across(0, paint(Paint.NONE), words.say("report.places.more", "count", more));
        }
        if (!view.further().isEmpty()) {
            table.across(0, paint(Paint.NONE), view.further());
        }
    }

    private void place(PlaceView place) {
        table.across(0, paint(Paint.BOLD), place.name());
        if (!place.facts().isEmpty()) {
            table.across(0, paint(Paint.FAINT), String.join(" · ", place.facts()));
        }
        for (FindingView finding : place.findings()) {
            table.row(
                    paint(Paint.of(finding.risk())),
                    finding.riskWord(),
                    finding.kind(),
                    finding.column(),
                    finding.count(),
                    finding.sure());
            table.across(WHY, paint(Paint.FAINT), finding.why());
            if (!finding.samples().isEmpty()) {
                table.across(WHY, paint(Paint.FAINT), samples(finding));
            }
        }
        table.space();
    }

    private String samples(FindingView finding) {
        return words.say("report.samples", "samples", String.join("  ", finding.samples()));
    }

    private void systems() {
        if (view.systems().isEmpty()) {
            return;
        }
        table.space()
                .across(0, paint(Paint.BOLD), words.say("report.systems.title"))
                .rule();
        view.systems().forEach(this::system);
    }

    private void system(SystemView system) {
        table.across(0, paint(Paint.BOLD), system.looks());
        for (SystemTableView one : system.tables().stream().limit(NAMED).toList()) {
            table.across(2, paint(Paint.NONE), "• " + one.place());
            table.across(4, paint(Paint.NONE), one.known());
            if (!one.twice().isEmpty()) {
                table.across(4, paint(Paint.NONE), one.twice());
            }
        }
        int more = system.tables().size() - NAMED;
        if (more > 0) {
            table.across(2, paint(Paint.NONE), words.say("report.places.more", "count", more));
        }
        table.across(2, paint(Paint.NONE), system.export());
        table.across(2, paint(Paint.FAINT), system.details()).space();
    }

    private void problems(String title, List<ProblemView> problems) {
        if (problems.isEmpty()) {
            return;
        }
        table.space().across(0, paint(Paint.BOLD), words.say(title)).rule();
        for (ProblemView problem : problems) {
            table.across(0, paint(Paint.NONE), problem.sentence());
            problem.places().stream().limit(NAMED).forEach(place -> table.across(2, paint(Paint.NONE), "• " + place));
            long more = problem.count() - Math.min(NAMED, problem.places().size());
            if (more > 0) {
                table.across(2, paint(Paint.NONE), words.say("report.problem.more", "count", more));
            }
        }
    }

    private void sampled() {
        if (view.sampled().isEmpty()) {
            return;
        }
        table.space()
                .across(0, paint(Paint.BOLD), words.say("report.sampled.title"))
                .rule();
        view.sampled().stream().limit(SAMPLED).forEach(sentence -> table.across(0, paint(Paint.NONE), sentence));
        int more = view.sampled().size() - SAMPLED;
        if (more > 0) {
            table.across(0, paint(Paint.NONE), words.say("report.problem.more", "count", more));
        }
    }

    private Paint paint(Paint wanted) {
        return colour ? wanted : Paint.NONE;
    }
}
