/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * How a message stands.
 *
 * @param id its number in the outbox, whose page is {@code /outbox/} and the number
 * @param key the caller's name for it
 * @param kind why it is sent
 * @param state where it stands
 * @param putAt when it came into the outbox
 * @param endedAt when it came to its end, once it has
 * @param due when it is tried, or tried again
 * @param attempts how often it was tried
 * @param step which step failed last, where one did
 * @param code the three digits that a server said to it, or 0
 * @param messageId its name, by which answers refer to it; the final one once it was handed over
 */
public record MailStanding(
        long id,
        String key,
        MailKind kind,
        MailState state,
        Instant putAt,
        Optional<Instant> endedAt,
        Instant due,
        long attempts,
        Optional<SendStep> step,
        int code,
        MessageId messageId) {

    /** Its key and state alone, since texts of records end up in logs. */
    @Override
    public String toString() {
        return key + " " + state.id();
    }
}
