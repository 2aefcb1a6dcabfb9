/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.resguardo.app.InventoryTerminal;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code resguardo store scan}: has a place of the inventory looked at. The server does it, at once or when it is next started. */
@Command(name = "scan", mixinStandardHelpOptions = true, sortOptions = false)
public final class StoreScanCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Parameters(paramLabel = "STORE", arity = "1", descriptionKey = "store")
    private String store = "";

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling how it goes. */
    public StoreScanCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (InventoryTerminal terminal = InventoryTerminal.of(data.folder(environment), data.keyFile())) {
            Optional<Long> job = terminal.look(store);
            out.println(job.map(id -> words.say("store.look", "job", id))
                    .orElseGet(() -> words.say("store.unknown", "store", store)));
            return job.isPresent() ? DONE : USAGE;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }
}
