/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import org.resguardo.cli.report.HtmlReport;
import org.resguardo.cli.report.ReportView;
import org.resguardo.cli.report.TerminalReport;
import org.resguardo.cli.report.XlsxReport;
import org.resguardo.cli.words.Words;
import org.resguardo.scan.ScanJson;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say what to write. The readable table is shown too, unless something else goes to the screen. */
final class OutputOptions {
    private static final String SCREEN = "-";

    @Option(
            names = "--json",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = SCREEN,
            preprocessor = OnlyWithEquals.class)
    private @Nullable String json;

    @Option(names = "--html", paramLabel = "FILE")
    private @Nullable String html;

    @Option(names = "--xlsx", paramLabel = "FILE")
    private @Nullable String xlsx;

    /** What to write, after a look whether that is possible, so that a long scan is not in vain. */
    List<Output> outputs(Outside outside, Words words) {
        List<Output> outputs = new ArrayList<>();
        if (json != null) {
            outputs.add(Output.to(json, OwnReport.JSON, ScanJson::write, outside));
        }
        if (html != null) {
            Output.Form form = (report, out) -> HtmlReport.write(ReportView.of(report, words), words, out);
            outputs.add(Output.to(html, OwnReport.HTML, form, outside));
        }
        if (xlsx != null) {
            Output.Form form = (report, out) -> XlsxReport.write(ReportView.of(report, words), words, out);
            outputs.add(Output.to(xlsx, OwnReport.XLSX, form, outside));
        }
        if (outputs.stream().noneMatch(Output::toScreen)) {
            outputs.add(0, Output.to(SCREEN, OwnReport.HTML, table(outside, words), outside));
        }
        return outputs;
    }

    private static Output.Form table(Outside outside, Words words) {
        return (report, out) -> outside.out()
                .print(new TerminalReport(ReportView.of(report, words), words, outside.width(), outside.colour())
                        .text());
    }

    /** {@code --json clientes.json} means two things to two people; the file must stand behind an equals sign. */
    static final class OnlyWithEquals implements IParameterPreprocessor {
        @Override
        public boolean preprocess(Stack<String> args, CommandSpec spec, ArgSpec argument, Map<String, Object> info) {
            boolean attached = "=".equals(info.get("separator"));
            boolean said = !args.isEmpty() && args.peek().equals(SCREEN);
            if (!attached && !said) {
                args.push(SCREEN);
            }
            return false;
        }
    }
}
