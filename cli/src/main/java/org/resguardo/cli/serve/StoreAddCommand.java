/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resguardo.app.InventoryTerminal;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resguardo store add}: takes a folder or a database file into the inventory. What needs a password is added on the page. */
@Command(name = "add", mixinStandardHelpOptions = true, sortOptions = false)
public final class StoreAddCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Parameters(paramLabel = "PATH", arity = "1", descriptionKey = "path")
    private Path path = Path.of("");

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling how it goes. */
    public StoreAddCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (!Files.exists(path)) {
            out.println(words.say("store.nothing", "path", path));
            return USAGE;
        }
        try (InventoryTerminal terminal = InventoryTerminal.of(data.folder(environment), data.keyFile())) {
            Path last =
                    Objects.requireNonNullElse(path.toAbsolutePath().normalize().getFileName(), path);
            InventoryTerminal.Place place = terminal.add(path, name == null ? last.toString() : name);
            out.println(words.say("store.added", "id", place.id()));
            return DONE;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }
}
