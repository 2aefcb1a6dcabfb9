/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.resguardo.choice.ledger.LedgerVerdict;
import org.resguardo.choice.ledger.LedgerVerifier;
import org.resguardo.choice.ledger.Receipt;
import org.resguardo.choice.web.LedgerView;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;

/** Holds the file of a ledger of choices, or a receipt, against what was signed; no data folder is needed for it. */
public final class LedgerCheck {
    private static final String LEDGER = "\"format\"";

    private final Words words;

    /** A check that tells what it finds in a language. */
    public LedgerCheck(Language reader) {
        this.words = Dictionary.of(Speakers.PACKAGES).in(reader);
    }

    /**
     * Whether a file is as it was written.
     *
     * @param sound true when it is
     * @param sentence what was found
     */
    public record Finding(boolean sound, String sentence) {}

    /**
     * Looks at a ledger or a receipt.
     *
     * @param kept signed states that were kept elsewhere
     * @param key the public key, in base64, when it is known from elsewhere
     */
    public Finding look(Path file, List<String> kept, Optional<String> key) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.mark(1 << 16);
            boolean ledger = Optional.ofNullable(lines.readLine()).orElse("").contains(LEDGER);
            lines.reset();
            return ledger
                    ? told(new LedgerVerifier(kept, key).verify(lines))
                    : receipt(Receipt.genuine(Files.readString(file), key));
        } catch (MalformedInputException e) {
            return told(new LedgerVerdict.Unreadable(1));
        }
    }

    private Finding told(LedgerVerdict verdict) {
        return new Finding(verdict.sound(), words.say(LedgerView.sentence(verdict), LedgerView.arguments(verdict)));
    }

    private Finding receipt(boolean genuine) {
        return new Finding(genuine, words.say(genuine ? "choice.receipt.genuine" : "choice.receipt.other"));
    }
}
