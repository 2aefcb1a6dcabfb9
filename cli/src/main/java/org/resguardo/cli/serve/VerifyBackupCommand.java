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
import picocli.CommandLine.Parameters;

/** {@code resguardo backup verify}: opens a backup and checks everything in it. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false)
public final class VerifyBackupCommand implements Callable<Integer> {
    private static final int SOUND = 0;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Parameters(paramLabel = "BACKUP", arity = "1", descriptionKey = "file")
    private Path file = Path.of("");

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling what it finds. */
    public VerifyBackupCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try {
            SafeKeeping keeping = new SafeKeeping(data.folder(environment), data.keyFile(), Meter.SILENT);
            BackupManifest manifest = keeping.verify(file);
            out.println(words.say("backup.sound", BackupWords.of(manifest)));
            return SOUND;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }
}
