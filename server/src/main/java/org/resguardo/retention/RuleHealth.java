/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Editor;

/**
 * How a rule stands, as it was seen last.
 *
 * @param backlog how many records it has yet to dispose of, besides those that are held
 * @param oldestMonths how old the oldest record is that it is about, in whole months; empty when there is none with a date
 * @param trouble the code of what kept it from being looked at; an empty text when nothing did
 * @param at when it was seen
 */
public record RuleHealth(long backlog, Optional<Integer> oldestMonths, String trouble, Instant at) {
    /** How long a look counts: a rule that works every night is seen every night. */
    public static final Duration FRESH = Duration.ofDays(3);

    /** True when it does all that it should, and was seen doing so lately. */
    public boolean healthy(Instant now) {
        return trouble.isEmpty() && backlog == 0 && at.isAfter(now.minus(FRESH));
    }

    /**
     * The age of the oldest record that a rule is about, found by counting a few times rather than by reading. What the rule
     * leaves alone for good, since something protects it, is no part of it.
     */
    static Optional<Integer> oldest(Editor editor, Effect effect, LocalDate today) throws ConnectorException {
        if (!older(editor, effect, today, 0)) {
            return Optional.empty();
        }
        int known = 0;
        int beyond = RuleDefinition.LONGEST;
        while (beyond - known > 1) {
            int middle = (known + beyond) / 2;
            if (older(editor, effect, today, middle)) {
                known = middle;
            } else {
                beyond = middle;
            }
        }
        return Optional.of(known);
    }

    private static boolean older(Editor editor, Effect effect, LocalDate today, int months) throws ConnectorException {
        LocalDate asOf =
                today.minusMonths(months).plusMonths(effect.rule().months()).plusDays(1);
        return editor.count(effect.table(), effect.selection(asOf)) > 0;
    }
}
