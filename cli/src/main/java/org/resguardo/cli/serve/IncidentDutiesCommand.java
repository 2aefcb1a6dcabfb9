/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.resguardo.app.IncidentTerminal;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resguardo incident duties}: who must be told, tab-separated: last day, when they were told, who, under which law. */
@Command(name = "duties", mixinStandardHelpOptions = true, sortOptions = false)
public final class IncidentDutiesCommand implements Callable<Integer> {
    private static final int ALL_TOLD = 0;
    private static final int SOMEBODY_WAITS = 1;
    private static final int USAGE = 2;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Parameters(paramLabel = "NUMBER", arity = "1", descriptionKey = "number")
    private long number;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling what it finds. */
    public IncidentDutiesCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (IncidentTerminal terminal = IncidentTerminal.of(data.folder(environment), data.keyFile())) {
            Language reader = Language.of(words.locale().getLanguage()).orElse(Language.ENGLISH);
            Optional<List<IncidentTerminal.Due>> duties = terminal.duties(number, reader);
            if (duties.isEmpty()) {
                out.println(words.say("incident.unknown", "id", number));
                return USAGE;
            }
            tell(duties.get());
            boolean told = duties.get().stream().allMatch(due -> due.told().isPresent());
            return told ? ALL_TOLD : SOMEBODY_WAITS;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }

    private void tell(List<IncidentTerminal.Due> duties) {
        if (json) {
            IncidentJson.duties(out, duties);
            return;
        }
        duties.forEach(due -> out.println(String.join(
                "\t",
                due.due().map(LocalDate::toString).orElse(words.say("incident.no_day")),
                due.told().map(LocalDate::toString).orElse(words.say("incident.not_told")),
                due.whom(),
                due.citation())));
    }
}
