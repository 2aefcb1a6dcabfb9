/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.resguardo.cli.words.Amounts;
import org.resguardo.cli.words.Words;
import org.resguardo.connector.Coverage;
import org.resguardo.scan.Age;
import org.resguardo.scan.CategoryTotal;
import org.resguardo.scan.ReportedColumn;
import org.resguardo.scan.ReportedFinding;
import org.resguardo.scan.ReportedPlace;
import org.resguardo.scan.ScanReport;

/** Puts places and findings into words. */
final class FindingWords {
    /** Up to here, how many different values a text has is counted; beyond, and in columns, it is estimated. */
    private static final long COUNTED = 100;

    private final ScanReport report;
    private final Words words;
    private final Amounts amounts;
    private final RiskWords risks;

    FindingWords(ScanReport report, Words words) {
        this.report = report;
        this.words = words;
        this.amounts = new Amounts(words);
        this.risks = new RiskWords(words);
    }

    List<PlaceView> places() {
        return report.places().stream().map(this::place).toList();
    }

    String further() {
        return report.further().isEmpty()
                ? ""
                : words.say(
                        "report.further",
                        "values",
                        report.further().stream()
                                .mapToLong(CategoryTotal::values)
                                .sum());
    }

    private PlaceView place(ReportedPlace place) {
        String rows = place.coverage().map(this::rows).orElse("");
        String age = place.age().map(this::age).orElse("");
        String hidden = place.hidden() ? words.say("report.hidden") : "";
        String store =
                report.stores().size() > 1 ? report.stores().get(place.store()).name() : "";
        return new PlaceView(
                place.worst().sensitivity(),
                risks.of(place.worst().sensitivity()),
                place.place().toString(),
                store,
                rows,
                age,
                Stream.of(store, rows, age, hidden).filter(s -> !s.isEmpty()).toList(),
                place.findings().stream().map(this::finding).toList());
    }

    private String rows(Coverage coverage) {
        return coverage.sampled() && coverage.rowsInAll().isPresent()
                ? words.say(
                        "report.rows.of",
                        Map.of(
                                "read",
                                coverage.rowsRead(),
                                "all",
                                coverage.rowsInAll().getAsLong()))
                : words.say("report.rows", "rows", coverage.rowsRead());
    }

    private String age(Age age) {
        String span = span(age.oldest(), age.newest());
        return age.source() == Age.Source.FILE_CHANGED ? words.say("report.age.file", "date", span) : span;
    }

    private String span(LocalDate oldest, LocalDate newest) {
        String from = amounts.month(oldest);
        String to = amounts.month(newest);
        return from.equals(to) ? to : words.say("report.age.span", Map.of("oldest", from, "newest", to));
    }

    private FindingView finding(ReportedFinding finding) {
        return new FindingView(
                finding.sensitivity(),
                risks.of(finding.sensitivity()),
                words.capital(finding.detector().title(words.locale())),
                finding.column().map(this::column).orElseGet(() -> words.say("report.column.text")),
                count(finding),
                finding.certainty(),
                risks.of(finding.certainty()),
                finding.explanation(words.locale()),
                finding.samples());
    }

    private String column(ReportedColumn column) {
        String name = column.heading().isEmpty()
                ? words.say("report.column.number", "number", column.number())
                : column.heading();
        return column.hidden() ? words.say("report.column.hidden", "column", name) : name;
    }

    private String count(ReportedFinding finding) {
        Map<String, Long> numbers = Map.of("values", finding.values(), "distinct", finding.distinct());
        if (finding.values() <= 1 || finding.distinct() == 0) {
            return words.say("report.count.values", numbers);
        }
        if (finding.distinct() == finding.values()) {
            return words.say("report.count.all_different", numbers);
        }
        boolean counted = finding.column().isEmpty() && finding.distinct() <= COUNTED;
        return words.say(counted ? "report.count.different" : "report.count.about_different", numbers);
    }
}
