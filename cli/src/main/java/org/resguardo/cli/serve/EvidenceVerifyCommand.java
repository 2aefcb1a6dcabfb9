/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.proof.SignedText;
import org.resguardo.protection.incident.EvidenceBundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code resguardo evidence verify}, and {@code incident verify} for those who look for it there: tells whether evidence, of an incident or of the
 * whole programme, is as it was signed. It needs the file alone.
 */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false)
public final class EvidenceVerifyCommand implements Callable<Integer> {
    private static final int SOUND = 0;
    private static final int CHANGED = 1;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;

    @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--key", paramLabel = "FILE")
    private @Nullable Path key;

    /** The command, telling what it finds. */
    public EvidenceVerifyCommand(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public Integer call() {
        try {
            Optional<PublicKey> known = key == null ? Optional.empty() : SignedText.key(Files.readString(key));
            if (key != null && known.isEmpty()) {
                out.println(words.say("incident.no_key", "file", key));
                return FAILED;
            }
            try (InputStream bundle = Files.newInputStream(file)) {
                return tell(EvidenceBundle.verify(bundle, known), known.isPresent());
            }
        } catch (IOException e) {
            out.println(words.say("incident.unreadable", "file", file));
            return FAILED;
        }
    }

    private int tell(EvidenceBundle.Verdict verdict, boolean known) {
        if (!verdict.signed()) {
            out.println(words.say("incident.unsigned"));
            return CHANGED;
        }
        verdict.wrong().forEach(name -> out.println(words.say("incident.changed", "file", name)));
        if (verdict.sound()) {
            out.println(words.say("incident.sound", Map.of("files", verdict.files(), "key", verdict.key())));
            if (!known) {
                out.println(words.say("incident.own_key"));
            }
        }
        return verdict.sound() ? SOUND : CHANGED;
    }
}
