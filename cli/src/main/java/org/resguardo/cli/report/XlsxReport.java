/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.resguardo.cli.words.Words;

/** Writes a report as a workbook with four sheets: findings, known systems, what was not read, and about. */
public final class XlsxReport {
    private static final String HEADING_COLOUR = "E8E2D6";

    private final ReportView view;
    private final Words words;
    private final Workbook book;

    private XlsxReport(ReportView view, Words words, Workbook book) {
        this.view = view;
        this.words = words;
        this.book = book;
    }

    /** Writes the workbook. The stream stays open. */
    public static void write(ReportView view, Words words, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Resguardo", "1.0")) {
            XlsxReport report = new XlsxReport(view, words, book);
            report.findings();
            report.systems();
            report.notRead();
            report.about();
        }
    }

    private void findings() throws IOException {
        Worksheet sheet = sheet(
                "report.sheet.findings",
                List.of(
                        "report.head.risk",
                        "report.head.kind",
                        "report.head.place",
                        "report.head.column",
                        "report.head.count",
                        "report.head.age",
                        "report.head.rows",
                        "report.head.sure",
                        "report.head.why",
                        "report.head.samples"),
                List.of(14, 30, 50, 22, 26, 22, 18, 12, 70, 30));
        int row = 1;
        for (PlaceView place : view.places()) {
            String where = place.store().isEmpty() ? place.name() : place.store() + " › " + place.name();
            for (FindingView finding : place.findings()) {
                cells(
                        sheet,
                        row++,
                        finding.riskWord(),
                        finding.kind(),
                        where,
                        finding.column(),
                        finding.count(),
                        place.age(),
                        place.rows(),
                        finding.sure(),
                        finding.why(),
                        String.join(", ", finding.samples()));
            }
        }
        sheet.finish();
    }

    private void systems() throws IOException {
        Worksheet sheet = sheet(
                "report.sheet.systems",
                List.of(
                        "report.head.system",
                        "report.head.place",
                        "report.head.column",
                        "report.head.holds",
                        "report.head.count",
                        "report.head.export"),
                List.of(30, 50, 30, 50, 18, 70));
        int row = 1;
        for (SystemView system : view.systems()) {
            for (SystemTableView table : system.tables()) {
                for (SystemColumnView column : table.columns()) {
                    cells(
                            sheet,
                            row++,
                            system.name(),
                            table.place(),
                            column.heading(),
                            column.holds(),
                            column.values(),
                            system.export());
                }
            }
        }
        sheet.finish();
    }

    private void notRead() throws IOException {
        Worksheet sheet =
                sheet("report.sheet.not_read", List.of("report.head.place", "report.head.reason"), List.of(60, 100));
        int row = 1;
        for (List<ProblemView> problems : List.of(view.failures(), view.remarks())) {
            for (ProblemView problem : problems) {
                for (String place : problem.places()) {
                    cells(sheet, row++, place, problem.sentence());
                }
                if (!problem.more().isEmpty()) {
                    cells(sheet, row++, problem.more(), problem.sentence());
                }
            }
        }
        sheet.finish();
    }

    private void about() throws IOException {
        Worksheet sheet = sheet("report.sheet.about", List.of("report.head.about"), List.of(120));
        int row = 1;
        for (List<String> sentences : List.of(view.summary(), List.of(view.partial()), view.looked(), view.sampled())) {
            for (String sentence : sentences) {
                if (!sentence.isEmpty()) {
                    cells(sheet, row++, sentence);
                }
            }
        }
        cells(sheet, row, words.say("report.notice"));
        sheet.finish();
    }

    private Worksheet sheet(String titleKey, List<String> columns, List<Integer> widths) {
        Worksheet sheet = book.newWorksheet(words.say(titleKey));
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, words.say(columns.get(i)));
            sheet.width(i, widths.get(i));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEADING_COLOUR)
                .set();
        sheet.freezePane(0, 1);
        return sheet;
    }

    private static void cells(Worksheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            sheet.value(row, i, harmless(texts[i]));
            sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
        }
    }

    /**
     * Text that no spreadsheet program takes for a formula, also after the sheet was saved as CSV and opened again (OWASP,
     * "CSV Injection", read 2026-11). File names come from strangers.
     */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
