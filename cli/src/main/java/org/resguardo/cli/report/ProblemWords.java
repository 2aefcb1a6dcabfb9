/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.resguardo.cli.words.Words;
import org.resguardo.connector.Problem;
import org.resguardo.scan.ReportedProblem;
import org.resguardo.scan.ScanReport;

/** Says what could not be read and why: each reason once, with the places it holds for. */
final class ProblemWords {
    private static final int NAMED = 20;

    private final ScanReport report;
    private final Words words;

    ProblemWords(ScanReport report, Words words) {
        this.report = report;
        this.words = words;
    }

    List<ProblemView> failures() {
        return views(kind -> !kind.remark());
    }

    List<ProblemView> remarks() {
        return views(Problem.Kind::remark);
    }

    private List<ProblemView> views(Predicate<Problem.Kind> wanted) {
        Map<String, List<Problem>> bySentence = new LinkedHashMap<>();
        for (ReportedProblem reported : report.problems()) {
            Problem problem = reported.problem();
            if (wanted.test(problem.kind())) {
                bySentence
                        .computeIfAbsent(problem.sentence(words.locale()), s -> new ArrayList<>())
                        .add(problem);
            }
        }
        return bySentence.entrySet().stream()
                .map(entry -> view(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ProblemView view(String sentence, List<Problem> problems) {
        long untold = report.furtherProblems().getOrDefault(problems.get(0).kind(), 0L);
        long count = problems.size() + untold;
        List<String> named =
                problems.stream().limit(NAMED).map(p -> p.place().toString()).toList();
        long more = count - named.size();
        return new ProblemView(sentence, count, named, more > 0 ? words.say("report.problem.more", "count", more) : "");
    }
}
