/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.table;

import static org.resguardo.testkit.table.Column.plain;

import org.resguardo.engine.DataCategory;

/** Tables of the programs behind websites: WordPress, WooCommerce, Moodle (column names as in their public sources, read 2026-11). */
public final class WebsiteTables {
    private WebsiteTables() {}

    /** WordPress: accounts. */
    public static TableDefinition wordPressUsers() {
        return TableDefinition.of(
                "wp_users",
                Plain.rowNumber("ID"),
                Personal.accountName("user_login"),
                Numbers.passwordHash("user_pass"),
                Personal.accountName("user_nicename"),
                Personal.email("user_email"),
                plain("user_url", ColumnType.TEXT, row -> ""),
                Plain.moment("user_registered"),
                plain("user_activation_key", ColumnType.TEXT, row -> ""),
                Plain.flag("user_status"),
                Personal.name("display_name"));
    }

    /** WordPress: comments. */
    public static TableDefinition wordPressComments() {
        return TableDefinition.of(
                "wp_comments",
                Plain.rowNumber("comment_ID"),
                Plain.quantity("comment_post_ID"),
                Personal.name("comment_author"),
                Personal.email("comment_author_email"),
                Personal.internetAddress("comment_author_IP"),
                Plain.moment("comment_date"),
                Notes.harmless("comment_content").as(ColumnType.LONG_TEXT),
                Plain.flag("comment_approved"),
                Personal.userAgent("comment_agent"));
    }

    /** WordPress: settings. */
    public static TableDefinition wordPressOptions() {
        return TableDefinition.of(
                "wp_options",
                Plain.rowNumber("option_id"),
                plain("option_name", ColumnType.TEXT, row -> "setting_" + row.index()),
                Plain.oneOf("option_value", "1", "0", "yes", "no", "closed", "UTC-6", "a:0:{}"),
                Plain.oneOf("autoload", "yes", "no"));
    }

    /** WooCommerce: orders. */
    public static TableDefinition wooOrders() {
        return TableDefinition.of(
                "wp_wc_orders",
                plain("id", ColumnType.INTEGER, row -> String.valueOf(10_231 + row.index())),
                Plain.oneOf("status", "wc-completed", "wc-processing", "wc-refunded"),
                Plain.oneOf("currency", "USD", "MXN", "EUR"),
                plain("type", ColumnType.TEXT, row -> "shop_order"),
                Plain.amount("tax_amount"),
                Plain.amount("total_amount"),
                plain(
                        "customer_id",
                        ColumnType.INTEGER,
                        row -> String.valueOf(row.person().id())),
                Personal.email("billing_email"),
                Plain.moment("date_created_gmt"),
                Plain.moment("date_updated_gmt"),
                plain("parent_order_id", ColumnType.INTEGER, row -> "0"),
                Plain.oneOf("payment_method", "stripe", "ppcp", "bacs"),
                Plain.uuid("transaction_id"),
                Personal.internetAddress("ip_address"),
                Personal.userAgent("user_agent"),
                Notes.ofCounter("customer_note").filled(15));
    }

    /** WooCommerce: addresses of orders. */
    public static TableDefinition wooAddresses() {
        return TableDefinition.of(
                "wp_wc_order_addresses",
                Plain.rowNumber("id"),
                plain("order_id", ColumnType.INTEGER, row -> String.valueOf(10_231 + row.index())),
                Plain.oneOf("address_type", "billing", "shipping"),
                Personal.givenName("first_name"),
                Personal.surnames("last_name"),
                Plain.company("company").filled(8),
                Personal.street("address_1"),
                plain("address_2", ColumnType.TEXT, row -> ""),
                Personal.city("city"),
                Personal.state("state"),
                Personal.postalCode("postcode"),
                Personal.country("country"),
                Personal.email("email"),
                Personal.phone("phone"));
    }

    /** WooCommerce: things sold in orders. */
    public static TableDefinition wooItems() {
        return TableDefinition.of(
                "wp_woocommerce_order_items",
                Plain.rowNumber("order_item_id"),
                Plain.product("order_item_name"),
                Plain.oneOf("order_item_type", "line_item", "shipping", "coupon"),
                plain("order_id", ColumnType.INTEGER, row -> String.valueOf(10_231 + row.index())));
    }

    /** WooCommerce: stock by product. */
    public static TableDefinition wooProducts() {
        return TableDefinition.of(
                "wp_wc_product_meta_lookup",
                Plain.rowNumber("product_id"),
                Plain.sku("sku"),
                Plain.ean("global_unique_id"),
                Plain.amount("min_price"),
                Plain.amount("max_price"),
                Plain.flag("onsale"),
                Plain.quantity("stock_quantity"),
                Plain.oneOf("stock_status", "instock", "outofstock"),
                Plain.oneOf("tax_status", "taxable", "none"));
    }

    /** Moodle: accounts. */
    public static TableDefinition moodleUsers() {
        return TableDefinition.of(
                "mdl_user",
                Plain.rowNumber("id"),
                Plain.oneOf("auth", "manual", "email"),
                Plain.flag("confirmed"),
                Notes.consent("policyagreed", "1", "0"),
                Personal.accountName("username"),
                Numbers.passwordHash("password"),
                plain("idnumber", ColumnType.TEXT, row -> ""),
                Personal.givenName("firstname"),
                Personal.surnames("lastname"),
                Personal.email("email"),
                Notes.consent("emailstop", "0", "1"),
                Personal.phone("phone1"),
                Personal.phone("phone2").filled(20),
                Personal.street("address"),
                Personal.city("city"),
                Personal.country("country"),
                Plain.oneOf("lang", "es", "en", "es_mx"),
                Plain.unixSeconds("firstaccess"),
                Plain.unixSeconds("lastaccess"),
                Personal.internetAddress("lastip"),
                Notes.ofCounter("description").filled(10),
                Plain.unixSeconds("timecreated"));
    }

    /** Moodle: courses. */
    public static TableDefinition moodleCourses() {
        return TableDefinition.of(
                "mdl_course",
                Plain.rowNumber("id"),
                Plain.oneOf("fullname", "Ballet nivel 1", "Folklórico infantil", "Jazz teens", "Teoría musical"),
                Plain.oneOf("shortname", "BAL1", "FOL1", "JAZ2", "TEO"),
                Plain.unixSeconds("startdate"),
                Plain.unixSeconds("enddate"),
                Plain.flag("visible"),
                Plain.quantity("sortorder"),
                Plain.unixSeconds("timemodified"));
    }

    /** Calls of a website, as its server logs them into a table. */
    public static TableDefinition visits() {
        return TableDefinition.of(
                "visits",
                Plain.rowNumber("id"),
                Plain.unixMillis("ts"),
                Plain.oneOf("path", "/", "/tienda", "/carrito", "/checkout", "/contacto"),
                Plain.oneOf("method", "GET", "POST"),
                Plain.oneOf("code", "200", "301", "404"),
                Plain.quantity("ms"),
                Personal.internetAddress("remote_addr").tolerating(DataCategory.DEVICE_ID),
                Personal.userAgent("agent"));
    }
}
