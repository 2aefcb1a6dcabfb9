/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resguardo.cli.words.Words;
import org.resguardo.scan.DataStore;
import org.resguardo.scan.People;
import org.resguardo.scan.ScanReport;

/** What was looked at and what was found, in three sentences. */
final class SummaryWords {
    private final ScanReport report;
    private final Words words;

    SummaryWords(ScanReport report, Words words) {
        this.report = report;
        this.words = words;
    }

    List<String> sentences() {
        if (report.filesRead() == 0 && report.tablesRead() == 0 && report.missedSomething()) {
            return List.of(words.say("report.summary.nothing_read"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(looked());
        if (!report.foundSomething()) {
            sentences.add(words.say("report.summary.nothing"));
            return sentences;
        }
        if (report.people().about() > 0) {
            sentences.add(people(report.people()));
        }
        sentences.add(words.say(
                "report.summary.kinds",
                Map.of(
                        "kinds", report.categories().size(),
                        "attention", report.attention().size())));
        return sentences;
    }

    List<FigureView> figures() {
        if (!report.foundSomething()) {
            return List.of();
        }
        List<FigureView> figures = new ArrayList<>();
        if (report.people().about() > 0) {
            figures.add(figure(
                    report.people().atLeast() ? "report.figure.people.at_least" : "report.figure.people.about",
                    report.people().about()));
        }
        figures.add(figure("report.figure.kinds", report.categories().size()));
        figures.add(figure("report.figure.attention", report.attention().size()));
        figures.add(figure("report.figure.places", report.places().size()));
        return figures;
    }

    private FigureView figure(String key, long number) {
        return new FigureView(words.say("amount.number", "number", number), words.say(key, "number", number));
    }

    private String looked() {
        long files = report.filesRead();
        long tables = report.tablesRead();
        if (files > 0 && tables > 0) {
            return words.say("report.summary.looked.both", Map.of("files", files, "tables", tables));
        }
        boolean onlyTables = report.stores().stream().allMatch(store -> store.kind() == DataStore.Kind.DATABASE);
        return tables > 0 || onlyTables
                ? words.say("report.summary.looked.tables", "tables", tables)
                : words.say("report.summary.looked.files", "files", files);
    }

    private String people(People people) {
        return words.say(
                people.atLeast() ? "report.summary.people.at_least" : "report.summary.people.about",
                "people",
                people.about());
    }
}
