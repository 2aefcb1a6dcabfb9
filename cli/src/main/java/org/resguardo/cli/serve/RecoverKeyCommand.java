/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import org.resguardo.protection.sealing.KeyRecovery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code resguardo recover-key}: brings the master key back from two parts of the recovery kit, which come as two lines of the input: what stands in
 * arguments can be read by everybody on the machine.
 */
@Command(name = "recover-key", mixinStandardHelpOptions = true, sortOptions = false)
public final class RecoverKeyCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 3;

    private final InputStream in;
    private final PrintStream out;
    private final Words words;

    @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "file")
    private Path file = Path.of("");

    /** The command, reading the parts and telling how it goes. */
    public RecoverKeyCommand(InputStream in, PrintStream out, Words words) {
        this.in = in;
        this.out = out;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        out.println(words.say("recover.ask"));
        String one = line(lines);
        String other = line(lines);
        try {
            KeyRecovery.write(one, other, file);
            out.println(words.say("recover.done", "file", file));
            return DONE;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }

    private static String line(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        return line == null ? "" : line;
    }
}
