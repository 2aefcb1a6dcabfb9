/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.resguardo.app.InventoryTerminal;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code resguardo store add}: takes a folder, a database file, a database server or a mailbox into the inventory. A password comes from a
 * file or the environment, never from the command line, which everybody on the machine can read.
 */
@Command(name = "add", mixinStandardHelpOptions = true, sortOptions = false)
public final class StoreAddCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Parameters(paramLabel = "PATH", arity = "0..1", descriptionKey = "path")
    private @Nullable Path path;

    @Mixin
    private final AddedServerOptions server = new AddedServerOptions();

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
        Path given = path;
        if (given == null) {
            return server.given() ? add(this::addServer) : refused("store.what");
        }
        if (!Files.exists(given)) {
            out.println(words.say("store.nothing", "path", given));
            return USAGE;
        }
        return add(terminal -> terminal.add(given, name == null ? last(given) : name));
    }

    private static String last(Path path) {
        return Objects.requireNonNullElse(path.toAbsolutePath().normalize().getFileName(), path)
                .toString();
    }

    private InventoryTerminal.Place addServer(InventoryTerminal terminal) {
        char[] password = server.password(environment);
        try {
            return terminal.add(server.kind(), name == null ? server.name() : name, server.address(), password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private int add(Function<InventoryTerminal, InventoryTerminal.Place> how) {
        try (InventoryTerminal terminal = InventoryTerminal.of(data.folder(environment), data.keyFile())) {
            out.println(words.say("store.added", "id", how.apply(terminal).id()));
            return DONE;
        } catch (AddedServerOptions.MissingException e) {
            return refused("store.server");
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }

    private int refused(String sentence) {
        out.println(words.say(sentence));
        return USAGE;
    }
}
