/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The export of a tool that recorded consents, by its headings (Mailchimp audience export, Klaviyo profile export, Shopify customer
 * export, PrestaShop customer export; read 2026-11). The first heading of each list that a file has is taken. Network addresses that such
 * files hold are not read.
 */
public enum EvidenceFormat {
    /** Mailchimp: one file each for those who subscribed, unsubscribed, or could not be reached. */
    MAILCHIMP(
            "Mailchimp",
            List.of("Email Address"),
            List.of(new Column(
                    "marketing-email",
                    List.of(),
                    List.of("OPTIN_TIME"),
                    List.of("CONFIRM_TIME"),
                    List.of("UNSUB_TIME")))),
    /** Klaviyo. */
    KLAVIYO(
            "Klaviyo",
            List.of("Email"),
            List.of(
                    new Column(
                            "marketing-email",
                            List.of("Email Marketing Consent"),
                            List.of("Email Marketing Consent Timestamp", "Email Consent Timestamp"),
                            List.of(),
                            List.of("Email Suppressions Timestamp")),
                    new Column(
                            "marketing-text",
                            List.of("SMS Marketing Consent"),
                            List.of("SMS Marketing Consent Timestamp"),
                            List.of(),
                            List.of()))),
    /** Shopify. */
    SHOPIFY(
            "Shopify",
            List.of("Email"),
            List.of(
                    new Column(
                            "marketing-email",
                            List.of("Accepts Email Marketing", "Accepts Marketing"),
                            List.of(),
                            List.of(),
                            List.of()),
                    new Column("marketing-text", List.of("Accepts SMS Marketing"), List.of(), List.of(), List.of()),
                    new Column(
                            "marketing-whatsapp",
                            List.of("Accepts WhatsApp Marketing"),
                            List.of(),
                            List.of(),
                            List.of()))),
    /** PrestaShop. */
    PRESTASHOP(
            "PrestaShop",
            List.of("Email", "E-mail", "Email address", "email"),
            List.of(
                    new Column(
                            "marketing-email",
                            List.of("Newsletter", "newsletter", "Boletín", "Boletín de noticias"),
                            List.of("Newsletter registration date", "newsletter_date_add"),
                            List.of(),
                            List.of()),
                    new Column(
                            "sale-sharing",
                            List.of("Opt-in", "optin", "Partner offers", "Ofertas de socios"),
                            List.of(),
                            List.of(),
                            List.of())));

    private final String brand;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> email;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Column> columns;

    EvidenceFormat(String brand, List<String> email, List<Column> columns) {
        this.brand = brand;
        this.email = email;
        this.columns = columns;
    }

    /**
     * What a file says of one purpose.
     *
     * @param purpose the id of the purpose
     * @param answer headings of the column with the answer; with none, a moment decides
     * @param given headings of the moment of a yes
     * @param confirmed headings of the moment at which a yes was confirmed by mail
     * @param refused headings of the moment of a no
     */
    record Column(
            String purpose, List<String> answer, List<String> given, List<String> confirmed, List<String> refused) {}

    /** The format with an id. */
    public static Optional<EvidenceFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /** Its name in the ledger and in forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whose export it is. */
    public String brand() {
        return brand;
    }

    List<String> email() {
        return email;
    }

    List<Column> columns() {
        return columns;
    }
}
