/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.cli.words.Amounts;
import org.resguardo.cli.words.Words;
import org.resguardo.connector.Coverage;
import org.resguardo.scan.ReportedStore;
import org.resguardo.scan.SampledTable;
import org.resguardo.scan.ScanReport;

/** Says how far the scan looked, and what that leaves open. */
final class CoverageWords {
    private final ScanReport report;
    private final Words words;
    private final Amounts amounts;

    CoverageWords(ScanReport report, Words words) {
        this.report = report;
        this.words = words;
        this.amounts = new Amounts(words);
    }

    String partial() {
        long unfinished =
                report.stores().stream().mapToLong(ReportedStore::unfinished).sum();
        return report.partial() ? words.say("report.partial", "unfinished", unfinished) : "";
    }

    List<String> looked() {
        List<String> sentences = new ArrayList<>();
        report.stores().forEach(store -> sentences.add(store(store)));
        if (report.tablesRead() > 0) {
            sentences.add(
                    report.settings().allRows()
                            ? words.say("report.looked.all_rows")
                            : words.say(
                                    "report.looked.rows",
                                    "rows",
                                    report.settings().rows()));
        }
        sentences.add(words.say(
                "report.looked.certainty",
                "certainty",
                new RiskWords(words).of(report.settings().least())));
        sentences.add(words.say(
                "report.looked.when",
                Map.of(
                        "when", amounts.moment(report.started()),
                        "time", amounts.time(report.duration()),
                        "version", report.version())));
        return sentences;
    }

    private String store(ReportedStore store) {
        Map<String, Object> numbers = new HashMap<>();
        numbers.put("name", store.name());
        numbers.put("listed", store.listed());
        numbers.put("read", store.read());
        numbers.put("skipped", store.skipped());
        numbers.put("failed", store.failed());
        numbers.put("unfinished", store.unfinished());
        numbers.put("rows", store.rows());
        numbers.put("size", amounts.size(store.bytes()));
        return switch (store.kind()) {
            case FILES -> words.say("report.looked.files", numbers);
            case DATABASE -> words.say("report.looked.tables", numbers);
            case MAILBOX -> words.say("report.looked.folders", numbers);
        };
    }

    List<String> sampled() {
        return report.sampled().stream().map(this::sampled).toList();
    }

    private String sampled(SampledTable table) {
        Coverage coverage = table.coverage();
        Map<String, Object> facts = Map.of(
                "place", table.place().toString(),
                "read", coverage.rowsRead(),
                "all", coverage.rowsInAll().orElse(0),
                "share", amounts.share(coverage.unseenShareAtMost()));
        return coverage.method() == Coverage.Method.FIRST_ROWS
                ? words.say("report.sampled.first_rows", facts)
                : words.say("report.sampled.spread", facts);
    }
}
