/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.law;

import java.io.PrintStream;
import org.resguardo.cli.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resguardo law}: shows what the law asks, and of whom. */
@Command(name = "law", mixinStandardHelpOptions = true)
public final class LawCommand implements Runnable {
    private final PrintStream out;
    private final int width;
    private final Words words;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Writes to the given stream, in lines of the given width. */
    public LawCommand(PrintStream out, int width, Words words) {
        this.out = out;
        this.width = width;
        this.words = words;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** {@code resguardo law list}: every record, with its source. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    void list(@Option(names = "--json") boolean json) {
        new ListedLaw(out, width, words).write(json);
    }

    /** {@code resguardo law show}: one record whole. */
    @Command(name = "show", mixinStandardHelpOptions = true)
    void show(@Parameters(paramLabel = "ID") String id, @Option(names = "--json") boolean json) {
        new ShownLaw(out, width, words).write(id, json);
    }

    /** {@code resguardo law applies}: what the law asks of one business. */
    @Command(name = "applies", mixinStandardHelpOptions = true, sortOptions = false)
    void applies(
            @Option(names = "--facts", paramLabel = "FILE", required = true) String facts,
            @Option(names = "--date", paramLabel = "DAY", defaultValue = "") String date,
            @Option(names = "--json") boolean json) {
        new AppliedLaw(out, width, words).write(facts, date, json);
    }
}
