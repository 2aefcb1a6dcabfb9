/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.Callable;
import org.resguardo.app.InventoryTerminal;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code resguardo store list}: the places of the inventory, tab-separated: number, kind, name, last look. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
public final class StoreListCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling how it goes. */
    public StoreListCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (InventoryTerminal terminal = InventoryTerminal.of(data.folder(environment), data.keyFile())) {
            for (InventoryTerminal.Place place : terminal.places()) {
                out.println(String.join("\t", Long.toString(place.id()), place.kind(), place.name(), place.looked()));
            }
            return DONE;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }
}
