/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.mail;

/** How the way to a mail server is protected. Where it is, the certificate must be that of the host, signed by an authority that Java trusts. */
public enum MailSecurity {
    /** Encrypted from the first byte (RFC 8314), usually at port 993. The standard. */
    TLS(993),
    /** Encrypted after a greeting, or not used at all. */
    STARTTLS(143),
    /** Readable on the way: for a server on this machine. */
    NONE(143);

    private final int standardPort;

    MailSecurity(int standardPort) {
        this.standardPort = standardPort;
    }

    /** Where servers of this kind usually listen. */
    public int standardPort() {
        return standardPort;
    }
}
