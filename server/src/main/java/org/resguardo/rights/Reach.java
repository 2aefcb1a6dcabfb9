/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where people reach the business about their cases.
 *
 * @param business the name to use with customers
 * @param pages where the public pages are, without a slash at the end; empty while nobody told
 * @param mailbox the address to which they write; empty where there is none
 * @param plus true when that mailbox takes additions behind a plus
 * @param domain the domain that mails are named by
 */
public record Reach(String business, Optional<String> pages, Optional<String> mailbox, boolean plus, String domain) {

    /** The same, asked for each time. */
    @FunctionalInterface
    public interface Now extends Supplier<Reach> {}

    /** The page of a case, if there is an address for it. */
    Optional<String> page(String code) {
        return pages.map(start -> start + "/p/case/" + CaseCode.shown(code));
    }

    /** Where replies in a case go. */
    Optional<String> replies(String token) {
        return mailbox.map(address -> plus ? address.replaceFirst("@", "+" + token + "@") : address);
    }
}
