/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.resguardo.app.Maintenance;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resguardo audit verify}: tells whether the activity log is as it was written. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false)
public final class VerifyLogCommand implements Callable<Integer> {
    private static final int SOUND = 0;
    private static final int CHANGED = 1;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Option(names = "--receipt", paramLabel = "FILE")
    private List<Path> receipts = List.of();

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling what it finds. */
    public VerifyLogCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Maintenance maintenance = Maintenance.of(data.folder(environment), data.keyFile())) {
            Language reader = Language.of(words.locale().getLanguage()).orElse(Language.ENGLISH);
            Maintenance.Finding finding = maintenance.verifyAudit(read(receipts), reader);
            out.println(finding.sentence());
            return finding.sound() ? SOUND : CHANGED;
        } catch (IOException e) {
            out.println(words.say("audit.unreadable"));
            return FAILED;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }

    private static List<String> read(List<Path> files) throws IOException {
        List<String> notes = new ArrayList<>();
        for (Path file : files) {
            notes.add(Files.readString(file));
        }
        return notes;
    }
}
