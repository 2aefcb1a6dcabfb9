/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of one mailbox: a dot-atom and a domain (RFC 5321, 4.1.2). Quoted names, comments and lists are not taken, so that
 * nothing in it can end a header or name a second mailbox.
 */
public final class MailAddress {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(\\." + LABEL + ")*");

    private final String local;
    private final String domain;

    private MailAddress(String local, String domain) {
        this.local = local;
        this.domain = domain;
    }

    /** The address that a text is; empty when it is none. Space around it is left out, letters of the domain become small. */
    public static Optional<MailAddress> of(String text) {
        String plain = text.strip();
        int at = plain.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || plain.length() > LONGEST) {
            return Optional.empty();
        }
        String local = plain.substring(0, at);
        return ascii(plain.substring(at + 1))
                .filter(domain -> LOCAL.matcher(local).matches())
                .filter(domain -> local.length() + 1 + domain.length() <= LONGEST)
                .map(domain -> new MailAddress(local, domain));
    }

    private static Optional<String> ascii(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return DOMAIN.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address as it goes onto an envelope. */
    public String text() {
        return local + "@" + domain;
    }

    /** The domain, in ASCII. */
    public String domain() {
        return domain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailAddress that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    /** Nothing of the address, since texts of objects end up in logs. */
    @Override
    public String toString() {
        return "an address";
    }
}
