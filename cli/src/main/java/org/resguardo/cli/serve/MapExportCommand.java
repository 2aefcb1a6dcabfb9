/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.Callable;
import org.resguardo.app.InventoryTerminal;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resguardo map export}: prints the data map. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
public final class MapExportCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Option(names = "--form", paramLabel = "svg|mermaid|d2", defaultValue = "svg")
    private InventoryTerminal.MapForm form = InventoryTerminal.MapForm.SVG;

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling how it goes. */
    public MapExportCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (InventoryTerminal terminal = InventoryTerminal.of(data.folder(environment), data.keyFile())) {
            out.print(
                    terminal.map(form, Language.of(words.locale().getLanguage()).orElse(Language.ENGLISH)));
            return DONE;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }
}
