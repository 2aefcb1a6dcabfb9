/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.resguardo.app.SafeKeeping;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.backup.Meter;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code resguardo move-to-postgresql}: moves the database of a folder that no server uses to a PostgreSQL server. */
@Command(name = "move-to-postgresql", mixinStandardHelpOptions = true, sortOptions = false)
public final class MoveToPostgresqlCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling how it goes. */
    public MoveToPostgresqlCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try {
            Path folder = data.folder(environment);
            Database.Contents moved = new SafeKeeping(folder, data.keyFile(), Meter.SILENT).move(server.required());
            long rows =
                    moved.rows().values().stream().mapToLong(Long::longValue).sum();
            out.println(words.say(
                    "move.done", Map.of("rows", rows, "tables", moved.rows().size())));
            out.println(words.say("move.next", "folder", folder));
            return DONE;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }
}
