/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
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

/** {@code resguardo incident list}: all incidents, tab-separated: number, kind, day, open or closed, notices still to be sent. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
public final class IncidentListCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling how it goes. */
    public IncidentListCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (IncidentTerminal terminal = IncidentTerminal.of(data.folder(environment), data.keyFile())) {
            List<IncidentTerminal.Listed> all = terminal.all();
            if (json) {
                IncidentJson.incidents(out, all);
            } else {
                all.forEach(one -> out.println(String.join(
                        "\t",
                        Long.toString(one.id()),
                        one.kind() + (one.drill() ? " (" + words.say("incident.drill") + ")" : ""),
                        one.noticed().toString(),
                        words.say(one.open() ? "incident.open" : "incident.closed"),
                        Integer.toString(one.notices()))));
            }
            return DONE;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }
}
