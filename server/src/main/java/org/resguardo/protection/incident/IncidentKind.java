/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can go wrong, as an owner would say it. The ids never change: the database holds them. */
public enum IncidentKind {
    /** A laptop, phone or disk is gone. */
    DEVICE("protection.incident.device", "protection.incident.device.letter", "smartphone"),
    /** Somebody got into a mailbox or another account. */
    MAILBOX("protection.incident.mailbox", "protection.incident.mailbox.letter", "mail"),
    /** Something was sent to the wrong person. */
    WRONG_RECIPIENT("protection.incident.wrong_recipient", "protection.incident.wrong_recipient.letter", "users"),
    /** Files are locked, and somebody asks for money. */
    RANSOMWARE("protection.incident.ransomware", "protection.incident.ransomware.letter", "database"),
    /** Papers are gone. */
    PAPER("protection.incident.paper", "protection.incident.paper.letter", "file-text"),
    /** Something else: at a supplier's, at the card terminal, on the web site. */
    OTHER("protection.incident.other", "protection.incident.other.letter", "circle-question-mark");

    private final String title;
    private final String letter;
    private final String icon;

    IncidentKind(String title, String letter, String icon) {
        this.title = title;
        this.letter = letter;
        this.icon = icon;
    }

    /** The kind with an id. */
    public static Optional<IncidentKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Its name in the database and in forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name for the owner. */
    public String title() {
        return title;
    }

    /** The key of the sentence that tells the people affected what happened, in general terms. */
    public String letter() {
        return letter;
    }

    /** The name of its icon. */
    public String icon() {
        return icon;
    }
}
