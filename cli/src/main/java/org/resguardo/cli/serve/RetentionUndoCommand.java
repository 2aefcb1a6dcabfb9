/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.resguardo.app.RetentionTerminal;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resguardo retention undo}: has what a run took brought back. The server does it, at once or when it is next started. */
@Command(name = "undo", mixinStandardHelpOptions = true, sortOptions = false)
public final class RetentionUndoCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Parameters(paramLabel = "RUN", arity = "1", descriptionKey = "run")
    private long run;

    @Option(names = "--as", paramLabel = "EMAIL", required = true, descriptionKey = "as")
    private String email = "";

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling how it goes. */
    public RetentionUndoCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (RetentionTerminal terminal = RetentionTerminal.of(data.folder(environment), data.keyFile())) {
            Optional<Long> job = terminal.undo(run, email);
            out.println(job.map(id -> words.say("retention.going_back", "job", id))
                    .orElseGet(() -> words.say("retention.not_back")));
            return job.isPresent() ? DONE : USAGE;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }
}
