/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.resguardo.app.SafeKeeping;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.backup.BackupManifest;
import org.resguardo.platform.backup.Meter;
import org.resguardo.platform.fault.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resguardo restore}: brings a backup back into a data folder that no server uses. */
@Command(name = "restore", mixinStandardHelpOptions = true, sortOptions = false)
public final class RestoreCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Parameters(paramLabel = "BACKUP", arity = "1", descriptionKey = "file")
    private Path file = Path.of("");

    @Mixin
    private final DataOptions data = new DataOptions();

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--keep-key-apart")
    private boolean keepKeyApart;

    /** The command, telling how it goes. */
    public RestoreCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try {
            Path folder = data.folder(environment);
            SafeKeeping keeping = new SafeKeeping(folder, data.keyFile(), Meter.SILENT);
            BackupManifest manifest = keeping.restore(file, replace, keepKeyApart, server.settings());
            out.println(words.say("restore.done", BackupWords.of(manifest)));
            out.println(words.say("restore.next", "folder", folder));
            return DONE;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }
}
