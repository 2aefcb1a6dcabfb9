/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.mail.Trouble;

/**
 * The outbox.
 *
 * @param counts how many messages stand where
 * @param open what waits or needs somebody, and
 * @param ended what came to its end, each the latest first
 * @param most how many are shown of each
 * @param server true when a mail server is set
 * @param trouble what is wrong with it
 */
public record OutboxView(
        Map<MailState, Long> counts,
        List<MailLine> open,
        List<MailLine> ended,
        int most,
        boolean server,
        Optional<Trouble> trouble) {

    /** How many messages stand in a state. */
    public long count(MailState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** True when nothing was ever put in. */
    public boolean empty() {
        return counts.isEmpty();
    }
}
