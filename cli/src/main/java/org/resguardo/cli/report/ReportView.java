/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.List;
import org.resguardo.cli.words.Words;
import org.resguardo.scan.ScanReport;

/**
 * A report in the words of one language.
 *
 * @param language the language's tag
 * @param summary what was found, in a few sentences
 * @param figures the same as numbers
 * @param partial that the scan was stopped, or an empty string
 * @param attention the kinds that need attention first
 * @param kinds all kinds with sums, most dangerous first
 * @param places where something was found, most dangerous first
 * @param further that there are more places than the report keeps, or an empty string
 * @param systems the known programs and services whose tables and files were recognised
 * @param failures what could not be read
 * @param remarks what is worth telling and no failure
 * @param sampled what was read only in part, a sentence each
 * @param looked how the scan looked, a sentence each
 */
public record ReportView(
        String language,
        List<String> summary,
        List<FigureView> figures,
        String partial,
        List<KindView> attention,
        List<KindView> kinds,
        List<PlaceView> places,
        String further,
        List<SystemView> systems,
        List<ProblemView> failures,
        List<ProblemView> remarks,
        List<String> sampled,
        List<String> looked) {

    /** Puts a report into words. */
    public static ReportView of(ScanReport report, Words words) {
        SummaryWords summary = new SummaryWords(report, words);
        KindWords kinds = new KindWords(report, words);
        FindingWords findings = new FindingWords(report, words);
        CoverageWords coverage = new CoverageWords(report, words);
        ProblemWords problems = new ProblemWords(report, words);
        return new ReportView(
                words.locale().getLanguage(),
                summary.sentences(),
                summary.figures(),
                coverage.partial(),
                kinds.attention(),
                kinds.all(),
                findings.places(),
                findings.further(),
                new SystemWords(report, words).systems(),
                problems.failures(),
                problems.remarks(),
                coverage.sampled(),
                coverage.looked());
    }
}
