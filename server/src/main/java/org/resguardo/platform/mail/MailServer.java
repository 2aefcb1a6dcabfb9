/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.util.Optional;

/**
 * The mail server through which the business writes.
 *
 * @param provider whose it is
 * @param host its name
 * @param port its port
 * @param security how the way there is encrypted
 * @param username with what name it is entered; empty when it asks for none
 * @param password with what password; it is never shown again
 * @param sender from which address the business writes
 * @param senderName the name beside that address
 * @param pace how much is sent, and when
 */
public record MailServer(
        Provider provider,
        String host,
        int port,
        Security security,
        String username,
        Optional<String> password,
        MailAddress sender,
        String senderName,
        Pace pace) {

    /** Makes the sender's name a line, and refuses a port that is none. */
    public MailServer {
        senderName = HeaderText.of(senderName);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("not a port");
        }
    }

    /**
     * How much is sent, and when.
     *
     * @param hourLimit how many messages in an hour
     * @param dayLimit how many in 24 hours
     * @param quietFrom the hour at which nothing more goes to many, 0 to 23
     * @param quietTo the hour at which it goes on, 0 to 23; the same hour twice means that there are no quiet hours
     */
    public record Pace(int hourLimit, int dayLimit, int quietFrom, int quietTo) {

        /** True at an hour at which messages to many wait. */
        public boolean quiet(int hour) {
            return quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo;
        }
    }

    /** Where it is, since texts of records end up in logs. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
