/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

/** {@code resguardo incident report}: writes the report as a PDF, or with a name that ends in .zip the signed evidence. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false)
public final class IncidentReportCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Parameters(paramLabel = "NUMBER", arity = "1", descriptionKey = "number")
    private long number;

    @Option(names = "--output", paramLabel = "FILE", required = true)
    private Path output = Path.of("");

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling how it goes. */
    public IncidentReportCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (IncidentTerminal terminal = IncidentTerminal.of(data.folder(environment), data.keyFile())) {
            if (terminal.all().stream().noneMatch(one -> one.id() == number)) {
                out.println(words.say("incident.unknown", "id", number));
                return USAGE;
            }
            write(terminal);
            out.println(words.say("incident.written", "file", output));
            return DONE;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        } catch (IOException e) {
            out.println(words.say("incident.not_written", "file", output));
            return FAILED;
        }
    }

    /** A file that is already there is not written over: it may be the only copy of what was handed in. */
    private void write(IncidentTerminal terminal) throws IOException {
        try (OutputStream file =
                Files.newOutputStream(output, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (output.toString().endsWith(".zip")) {
                terminal.evidence(number, file);
            } else {
                Language reader = Language.of(words.locale().getLanguage()).orElse(Language.ENGLISH);
                Optional<byte[]> pdf = terminal.report(number, reader);
                file.write(pdf.orElseThrow());
            }
        }
    }
}
