/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.resguardo.choice.ledger.LedgerVerdict;

/**
 * How the ledger is.
 *
 * @param size how many entries it has
 * @param signedAt when a state of it was signed last
 * @param key the public key, in base64
 * @param origin its name
 * @param verdict what a look at it found; empty when nobody has looked now
 */
public record LedgerView(
        long size, Optional<Instant> signedAt, String key, String origin, Optional<LedgerVerdict> verdict) {

    /** The sentence for what was found. */
    public static String sentence(LedgerVerdict verdict) {
        return switch (verdict) {
            case LedgerVerdict.Sound sound -> "choice.ledger.sound";
            case LedgerVerdict.Changed changed -> "choice.ledger.changed";
            case LedgerVerdict.Rewritten rewritten -> "choice.ledger.rewritten";
            case LedgerVerdict.Words words -> "choice.ledger.words";
            case LedgerVerdict.Foreign foreign -> "choice.ledger.foreign";
            case LedgerVerdict.Unreadable unreadable -> "choice.ledger.unreadable";
        };
    }

    /** What that sentence names. */
    public static Map<String, Object> arguments(LedgerVerdict verdict) {
        return switch (verdict) {
            case LedgerVerdict.Sound sound ->
                Map.of("size", sound.size(), "emptied", sound.emptied(), "checkpoints", sound.checkpoints());
            case LedgerVerdict.Changed changed -> Map.of("entry", changed.seq());
            case LedgerVerdict.Rewritten rewritten -> Map.of("first", rewritten.first(), "signed", rewritten.signed());
            case LedgerVerdict.Words words -> Map.of("line", words.line());
            case LedgerVerdict.Foreign foreign -> Map.of();
            case LedgerVerdict.Unreadable unreadable -> Map.of("line", unreadable.line());
        };
    }
}
