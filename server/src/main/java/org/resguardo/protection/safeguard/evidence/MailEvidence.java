/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resguardo.protection.safeguard.Evidence;

/**
 * What the directory of names says of a mail domain.
 *
 * @param today the day of the look
 * @param domain the domain
 * @param senders who may send in its name (SPF, RFC 7208): the records as they stand
 * @param policies what is to be done with forged mail (DMARC, RFC 7489): the records as they stand
 * @param key the key by which its mail is signed (DKIM, RFC 6376), where one was found
 * @param keyNamed true when the owner said under which name the key stands
 */
public record MailEvidence(
        LocalDate today,
        String domain,
        List<String> senders,
        List<String> policies,
        Optional<MailKey> key,
        boolean keyNamed)
        implements Evidence {
    public MailEvidence {
        senders = List.copyOf(senders);
        policies = List.copyOf(policies);
    }

    /**
     * A key for signing mail.
     *
     * @param name the name under which it stands
     * @param record the record as it stands
     */
    public record MailKey(String name, String record) {

        /** A part of the record: {@code p} is the key itself. */
        public Optional<String> part(String letter) {
            for (String part : record.split(";")) {
                String[] sides = part.strip().split("=", 2);
                if (sides.length == 2 && sides[0].strip().equals(letter)) {
                    return Optional.of(sides[1].replaceAll("\\s", ""));
                }
            }
            return Optional.empty();
        }
    }
}
