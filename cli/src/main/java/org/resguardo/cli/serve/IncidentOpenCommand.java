/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.resguardo.app.IncidentTerminal;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resguardo incident open}: opens an incident for the owner, with what the inventory knows of the places. */
@Command(name = "open", mixinStandardHelpOptions = true, sortOptions = false)
public final class IncidentOpenCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Parameters(paramLabel = "KIND", arity = "1", descriptionKey = "kind")
    private String kind = "";

    @Option(names = "--noticed", paramLabel = "DATE")
    private String noticed = "";

    @Option(names = "--store", paramLabel = "STORE")
    private List<String> stores = List.of();

    @Option(names = "--drill")
    private boolean drill;

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling how it goes. */
    public IncidentOpenCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (!IncidentTerminal.kinds().contains(kind)) {
            out.println(words.say("incident.kind", "kinds", String.join(", ", IncidentTerminal.kinds())));
            return USAGE;
        }
        try {
            LocalDate day =
                    noticed.isEmpty() ? LocalDate.now(java.time.ZoneId.systemDefault()) : LocalDate.parse(noticed);
            if (day.isAfter(LocalDate.now(java.time.ZoneId.systemDefault()))) {
                out.println(words.say("incident.day"));
                return USAGE;
            }
            return open(day);
        } catch (DateTimeException e) {
            out.println(words.say("incident.day"));
            return USAGE;
        }
    }

    private int open(LocalDate day) {
        try (IncidentTerminal terminal = IncidentTerminal.of(data.folder(environment), data.keyFile())) {
            out.println(words.say("incident.opened", "id", terminal.open(kind, day, stores, drill)));
            return DONE;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }
}
