/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.guided;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;

/**
 * How old records are removed from a kind of place by hand, step by step. What a service calls its buttons changes; each path says where
 * it was read, and all were read in November 2026.
 */
public enum Guide {
    /** A shop at Shopify: a customer after the other. */
    SHOPIFY(
            List.of("retention.guide.shopify.first", "retention.guide.shopify.second", "retention.guide.shopify.third"),
            "https://help.shopify.com/en/manual/privacy-and-security/privacy/processing-customer-data-requests",
            "shopify"),
    /** A shop with WooCommerce, which can remove by itself what is old. */
    WOOCOMMERCE(
            List.of(
                    "retention.guide.woocommerce.first",
                    "retention.guide.woocommerce.second",
                    "retention.guide.woocommerce.third"),
            "https://woocommerce.com/document/configuring-woocommerce-settings/",
            "woocommerce",
            "wordpress"),
    /** A newsletter at Mailchimp. */
    MAILCHIMP(
            List.of(
                    "retention.guide.mailchimp.first",
                    "retention.guide.mailchimp.second",
                    "retention.guide.mailchimp.third",
                    "retention.guide.mailchimp.fourth"),
            "https://mailchimp.com/help/delete-contacts/",
            "mailchimp"),
    /** A database at Microsoft SQL Server, which the program reads and does not change. */
    SQL_SERVER(
            List.of(
                    "retention.guide.sql_server.first",
                    "retention.guide.sql_server.second",
                    "retention.guide.sql_server.third",
                    "retention.guide.sql_server.fourth"),
            ""),
    /** A mailbox, which the program reads and does not change. */
    MAILBOX(
            List.of("retention.guide.mailbox.first", "retention.guide.mailbox.second", "retention.guide.mailbox.third"),
            ""),
    /** Paper. */
    PAPER(
            List.of(
                    "retention.guide.paper.first",
                    "retention.guide.paper.second",
                    "retention.guide.paper.third",
                    "retention.guide.paper.fourth"),
            "",
            "papel",
            "paper",
            "cuaderno",
            "notebook",
            "libreta",
            "carpeta",
            "binder",
            "archivador",
            "archivero",
            "cabinet",
            "folder",
            "agenda"),
    /** A telephone. */
    TELEPHONE(
            List.of(
                    "retention.guide.telephone.first",
                    "retention.guide.telephone.second",
                    "retention.guide.telephone.third"),
            "",
            "teléfono",
            "telefono",
            "celular",
            "móvil",
            "phone",
            "whatsapp"),
    /** A file that was dropped on the page: the program has no way to where it came from. */
    FILE(List.of("retention.guide.file.first", "retention.guide.file.second", "retention.guide.file.third"), ""),
    /** Anything else. */
    OTHER(List.of("retention.guide.other.first", "retention.guide.other.second", "retention.guide.other.third"), "");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> steps;

    private final String source;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> words;

    Guide(List<String> steps, String source, String... words) {
        this.steps = steps;
        this.source = source;
        this.words = List.of(words);
    }

    /** The guide that fits a place: by its kind, and by what the owner calls it. */
    public static Guide of(DataStore store) {
        if (store.kind() == StoreKind.SQL_SERVER) {
            return SQL_SERVER;
        }
        if (store.kind() == StoreKind.MAILBOX) {
            return MAILBOX;
        }
        if (store.kind() == StoreKind.DROPPED) {
            return FILE;
        }
        String said = (store.address() instanceof StoreAddress.ByHand hand ? hand.medium() : "")
                .concat(" ")
                .concat(store.name())
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(guide -> guide.words.stream().anyMatch(said::contains))
                .findFirst()
                .orElse(OTHER);
    }

    /** The keys of its steps, in their order. */
    public List<String> steps() {
        return steps;
    }

    /** Where the path was read; empty for what no service describes. */
    public Optional<URI> source() {
        return source.isEmpty() ? Optional.empty() : Optional.of(URI.create(source));
    }
}
