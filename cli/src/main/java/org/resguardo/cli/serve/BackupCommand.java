/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resguardo.app.SafeKeeping;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.backup.Backup;
import org.resguardo.platform.backup.Meter;
import org.resguardo.platform.fault.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resguardo backup}: makes a backup, also while the server runs. */
@Command(name = "backup", mixinStandardHelpOptions = true, sortOptions = false)
public final class BackupCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Option(names = "--to", paramLabel = "DIR")
    private @Nullable Path to;

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling how it goes. */
    public BackupCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try {
            SafeKeeping keeping = new SafeKeeping(data.folder(environment), data.keyFile(), Meter.SILENT);
            Backup backup = keeping.make(Optional.ofNullable(to));
            out.println(words.say("backup.done", "file", backup.file()));
            out.println(words.say("backup.key"));
            return DONE;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }
}
