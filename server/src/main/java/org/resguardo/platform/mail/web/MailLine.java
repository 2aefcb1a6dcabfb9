/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail.web;

import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.mail.Mail;
import org.resguardo.platform.mail.MailStanding;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.mail.SendStep;

/**
 * A message, as the outbox shows it.
 *
 * @param standing how it stands
 * @param mail what it says and to whom; empty once that was forgotten
 */
public record MailLine(MailStanding standing, Optional<Mail> mail) {

    /** The key of where it stands. */
    public String state() {
        return standing.state().title();
    }

    /** How its badge looks. */
    public String look() {
        return switch (standing.state()) {
            case SENT -> "good";
            case FAILED, BOUNCED -> "danger";
            case UNKNOWN -> "warn";
            case WAITING, HANDED, SUPPRESSED, WITHDRAWN -> "";
        };
    }

    /** The key of why it stands there, or an empty string where the state says it all. */
    public String reason() {
        return standing.state() == MailState.SENT
                ? ""
                : standing.step().map(SendStep::failed).orElse(plain());
    }

    private String plain() {
        return switch (standing.state()) {
            case UNKNOWN -> "mail.unknown.reason";
            case SUPPRESSED -> "mail.suppressed.reason";
            case BOUNCED -> "mail.bounced.reason";
            case WAITING, HANDED, SENT, FAILED, WITHDRAWN -> "";
        };
    }

    /** What the reason names. */
    public Map<String, Object> arguments() {
        return Map.of("code", standing.code() == 0 ? "–" : Integer.toString(standing.code()));
    }

    /** True when somebody may send it again. */
    public boolean mayGoAgain() {
        return mail.isPresent()
                && (standing.state() == MailState.FAILED
                        || standing.state() == MailState.UNKNOWN
                        || standing.state() == MailState.BOUNCED);
    }

    /** True when somebody may take it back, or say that it was delivered otherwise. */
    public boolean mayBeWithdrawn() {
        return standing.state() == MailState.WAITING
                || standing.state() == MailState.FAILED
                || standing.state() == MailState.UNKNOWN;
    }

    /** True when nobody knows whether it arrived. */
    public boolean unknown() {
        return standing.state() == MailState.UNKNOWN;
    }
}
