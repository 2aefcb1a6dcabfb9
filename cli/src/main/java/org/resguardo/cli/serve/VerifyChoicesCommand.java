/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resguardo.app.LedgerCheck;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resguardo consent verify}: tells whether a ledger of choices, or a receipt, is as it was written. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false)
public final class VerifyChoicesCommand implements Callable<Integer> {
    private static final int SOUND = 0;
    private static final int CHANGED = 1;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;

    @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--checkpoint", paramLabel = "FILE")
    private List<Path> checkpoints = List.of();

    @Option(names = "--key", paramLabel = "BASE64")
    private @Nullable String key;

    /** The command, telling what it finds. */
    public VerifyChoicesCommand(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public Integer call() {
        try {
            List<String> kept = new ArrayList<>();
            for (Path checkpoint : checkpoints) {
                kept.add(Files.readString(checkpoint));
            }
            Language reader = Language.of(words.locale().getLanguage()).orElse(Language.ENGLISH);
            LedgerCheck.Finding finding = new LedgerCheck(reader).look(file, kept, Optional.ofNullable(key));
            out.println(finding.sentence());
            return finding.sound() ? SOUND : CHANGED;
        } catch (IOException e) {
            out.println(words.say("audit.unreadable"));
            return FAILED;
        }
    }
}
