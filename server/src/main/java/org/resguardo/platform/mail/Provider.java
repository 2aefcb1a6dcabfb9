/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.util.Arrays;

/**
 * A mail provider of small businesses: where its server is, and how much it takes. The amounts stay below what the providers' help
 * pages gave in November 2026, so that a long mailing does not lock the business out of its own mailbox.
 */
public enum Provider {
    /** Gmail without a contract. */
    GMAIL("gmail", "Gmail", "mail.provider.gmail", "smtp.gmail.com", Security.TLS, 100, 400),
    /** Google Workspace. */
    WORKSPACE("workspace", "Google Workspace", "mail.provider.workspace", "smtp.gmail.com", Security.TLS, 400, 1_800),
    /** Microsoft 365; mailboxes of outlook.com take no password from programs any more. */
    MICROSOFT(
            "microsoft",
            "Microsoft 365",
            "mail.provider.microsoft",
            "smtp.office365.com",
            Security.STARTTLS,
            1_500,
            8_000),
    /** Zoho Mail. */
    ZOHO("zoho", "Zoho Mail", "mail.provider.zoho", "smtp.zoho.com", Security.TLS, 50, 200),
    /** Fastmail. */
    FASTMAIL("fastmail", "Fastmail", "mail.provider.fastmail", "smtp.fastmail.com", Security.TLS, 400, 2_000),
    /** iCloud Mail. */
    ICLOUD("icloud", "iCloud Mail", "mail.provider.icloud", "smtp.mail.me.com", Security.STARTTLS, 100, 800),
    /** Yahoo Mail. */
    YAHOO("yahoo", "Yahoo Mail", "mail.provider.yahoo", "smtp.mail.yahoo.com", Security.TLS, 80, 400),
    /** Any other. */
    OTHER("other", "", "mail.provider.other", "", Security.TLS, 500, 5_000);

    private final String id;
    private final String title;
    private final String advice;
    private final String host;
    private final Security security;
    private final int hourLimit;
    private final int dayLimit;

    Provider(String id, String title, String advice, String host, Security security, int hourLimit, int dayLimit) {
        this.id = id;
        this.title = title;
        this.advice = advice;
        this.host = host;
        this.security = security;
        this.hourLimit = hourLimit;
        this.dayLimit = dayLimit;
    }

    /** The provider with an id; any other when it is none of them. */
    public static Provider of(String id) {
        return Arrays.stream(values())
                .filter(provider -> provider.id.equals(id))
                .findFirst()
                .orElse(OTHER);
    }

    /** Its name in the database. */
    public String id() {
        return id;
    }

    /** Its own name; empty for any other. */
    public String title() {
        return title;
    }

    /** The key of what its customers must know. */
    public String advice() {
        return advice;
    }

    /** Where its server is; empty for any other. */
    public String host() {
        return host;
    }

    /** How the way there is encrypted. */
    public Security security() {
        return security;
    }

    /** How many messages an hour it takes, with something to spare. */
    public int hourLimit() {
        return hourLimit;
    }

    /** How many messages in 24 hours it takes, with something to spare. */
    public int dayLimit() {
        return dayLimit;
    }
}
