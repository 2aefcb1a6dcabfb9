/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.destination;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a tool is that must know of choices. The ids never change: the database holds them. */
public enum DestinationKind {
    /** Mailchimp. */
    MAILCHIMP("Mailchimp"),
    /** Klaviyo. */
    KLAVIYO("Klaviyo"),
    /** Shopify. */
    SHOPIFY("Shopify"),
    /** PrestaShop. */
    PRESTASHOP("PrestaShop"),
    /** An audience for advertisements of Meta: addresses as SHA-256. */
    META_AUDIENCE("Meta"),
    /** An audience for advertisements of Google: addresses as SHA-256. */
    GOOGLE_AUDIENCE("Google Ads"),
    /** A column of the business's own database. */
    DATABASE(""),
    /** Something else, such as the mark of a customer list, that somebody changes by hand from a list. */
    BY_HAND("");

    private final String brand;

    DestinationKind(String brand) {
        this.brand = brand;
    }

    /** The kind with an id. */
    public static Optional<DestinationKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Its name in the database and in forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whose tool it is; empty where it is nobody's in particular. */
    public String brand() {
        return brand;
    }

    /** True when choices travel there as a file that somebody takes along. */
    public boolean byFile() {
        return this != DATABASE;
    }

    /** True when the tool gets hashes and not addresses. */
    public boolean hashed() {
        return this == META_AUDIENCE || this == GOOGLE_AUDIENCE;
    }
}
