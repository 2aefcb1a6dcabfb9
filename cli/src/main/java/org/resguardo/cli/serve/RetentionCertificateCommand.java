/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.resguardo.app.RetentionTerminal;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code resguardo retention certificate}: writes the certificate of a run as a PDF, in both languages. */
@Command(name = "certificate", mixinStandardHelpOptions = true, sortOptions = false)
public final class RetentionCertificateCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Parameters(index = "0", paramLabel = "RUN", arity = "1", descriptionKey = "run")
    private long run;

    @Parameters(index = "1", paramLabel = "FILE", arity = "1", descriptionKey = "file")
    private Path file = Path.of("");

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling how it goes. */
    public RetentionCertificateCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (RetentionTerminal terminal = RetentionTerminal.of(data.folder(environment), data.keyFile())) {
            Language reader = Language.of(words.locale().getLanguage()).orElse(Language.ENGLISH);
            Optional<byte[]> pdf = terminal.certificate(run, reader);
            if (pdf.isEmpty()) {
                out.println(words.say("retention.no_certificate"));
                return USAGE;
            }
            Files.write(file, pdf.get());
            out.println(words.say("export.done", "file", file));
            return DONE;
        } catch (IOException e) {
            out.println(words.say("export.failed", "file", file));
            return FAILED;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }
}
