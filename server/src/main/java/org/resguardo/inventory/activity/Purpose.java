/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why personal data is used: one of a few reasons that laws, policies and choices tell apart. The ids never change: the database holds
 * them.
 */
public enum Purpose {
    /** To prepare, deliver or do what was ordered. */
    FULFIL_ORDERS("inventory.purpose.fulfil_orders"),
    /** To agree on a time and keep it. */
    BOOKINGS("inventory.purpose.bookings"),
    /** To be paid, to send invoices, to keep the books. */
    PAYMENTS("inventory.purpose.payments"),
    /** To treat patients. */
    CARE("inventory.purpose.care"),
    /** To teach. */
    TEACHING("inventory.purpose.teaching"),
    /** To do what a client of a profession asks: a tax return, an opinion. */
    PROFESSIONAL_SERVICE("inventory.purpose.professional_service"),
    /** To keep people from harm: allergies, whom to call. */
    SAFETY("inventory.purpose.safety"),
    /** To reward those who come back. */
    LOYALTY("inventory.purpose.loyalty"),
    /** To tell people of offers. */
    MARKETING("inventory.purpose.marketing"),
    /** To show people advertisements that fit what is known of them. */
    ADVERTISING("inventory.purpose.advertising"),
    /** To let people come in to an account of theirs. */
    ACCOUNTS("inventory.purpose.accounts"),
    /** To answer questions and complaints. */
    SUPPORT("inventory.purpose.support"),
    /** To count visits and learn what works. */
    ANALYTICS("inventory.purpose.analytics"),
    /** To keep thieves and attackers out. */
    SECURITY("inventory.purpose.security"),
    /** To employ people and pay them. */
    STAFF("inventory.purpose.staff"),
    /** To choose whom to employ. */
    RECRUITMENT("inventory.purpose.recruitment"),
    /** To buy from suppliers. */
    SUPPLIERS("inventory.purpose.suppliers"),
    /** To do what a law commands. */
    LEGAL_DUTY("inventory.purpose.legal_duty"),
    /** Something else. */
    OTHER("inventory.purpose.other");

    private final String title;

    Purpose(String title) {
        this.title = title;
    }

    /** The purpose with an id. */
    public static Optional<Purpose> of(String id) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.id().equals(id))
                .findFirst();
    }

    /** Its name in the database, in files and in forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }
}
