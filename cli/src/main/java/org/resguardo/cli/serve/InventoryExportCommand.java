/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
import picocli.CommandLine.Parameters;

/** {@code resguardo inventory export}: writes the record of processing into a file. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
public final class InventoryExportCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--form", paramLabel = "xlsx|csv|dpv|fides", defaultValue = "xlsx")
    private InventoryTerminal.RegisterForm form = InventoryTerminal.RegisterForm.XLSX;

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling how it goes. */
    public InventoryExportCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (InventoryTerminal terminal = InventoryTerminal.of(data.folder(environment), data.keyFile());
                OutputStream target = Files.newOutputStream(file)) {
            Language language = Language.of(words.locale().getLanguage()).orElse(Language.ENGLISH);
            terminal.register(form, language, target);
            out.println(words.say("export.done", "file", file));
            return DONE;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        } catch (IOException e) {
            out.println(words.say("export.failed", "file", file));
            return FAILED;
        }
    }
}
