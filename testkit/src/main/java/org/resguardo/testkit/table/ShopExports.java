/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.table;

import static org.resguardo.testkit.table.Column.plain;

import org.resguardo.engine.DataCategory;

/**
 * Tables as online services and tills export them, with the headings that they use.
 *
 * <p>The headings were read in public parsers and test files of these exports, not in the services' own documents (read
 * 2026-11).
 */
public final class ShopExports {
    private ShopExports() {}

    /** Square: customer directory. */
    public static TableDefinition squareCustomers() {
        return TableDefinition.of(
                "square-customers",
                plain("Reference ID", ColumnType.TEXT, row -> ""),
                Personal.givenName("First Name"),
                Personal.surnames("Last Name"),
                Personal.email("Email Address").filled(70),
                Personal.phoneFromAbroad("Phone Number").filled(90),
                plain("Nickname", ColumnType.TEXT, row -> ""),
                plain("Company Name", ColumnType.TEXT, row -> ""),
                Personal.street("Street Address 1").filled(40),
                plain("Street Address 2", ColumnType.TEXT, row -> ""),
                Personal.city("City").filled(40),
                Personal.state("State").filled(40),
                Personal.postalCode("Postal Code").filled(40),
                Personal.birthDate("Birthday", "yyyy-MM-dd").filled(30),
                Notes.ofCounter("Memo").filled(35),
                Plain.uuid("Square Customer ID"),
                Plain.oneOf("Creation Source", "Instant Profile", "Directory", "Import"),
                Plain.day("First Visit"),
                Plain.day("Last Visit"),
                Plain.quantity("Transaction Count"),
                Plain.amount("Lifetime Spend"),
                Notes.consent("Email Subscription Status", "subscribed", "unsubscribed"));
    }

    /** Shopify: customers. */
    public static TableDefinition shopifyCustomers() {
        return TableDefinition.of(
                "customers_export",
                plain("Customer ID", ColumnType.TEXT, row -> "'" + (7_310_000_000_000L + 977L * row.index())),
                Personal.givenName("First Name"),
                Personal.surnames("Last Name"),
                Personal.email("Email"),
                Notes.consent("Accepts Email Marketing", "yes", "no"),
                Plain.company("Default Address Company").filled(8),
                Personal.street("Default Address Address1"),
                plain("Default Address Address2", ColumnType.TEXT, row -> ""),
                Personal.city("Default Address City"),
                Personal.state("Default Address Province Code"),
                Personal.country("Default Address Country Code"),
                Personal.postalCode("Default Address Zip"),
                Personal.phoneFromAbroad("Default Address Phone").filled(60),
                Personal.phoneFromAbroad("Phone").filled(60),
                Notes.consent("Accepts SMS Marketing", "yes", "no"),
                Plain.amount("Total Spent"),
                Plain.quantity("Total Orders"),
                Notes.ofCounter("Note").filled(20),
                Plain.oneOf("Tax Exempt", "no", "no", "no", "yes"),
                Plain.oneOf("Tags", "", "VIP", "mayoreo", "newsletter, 2026"),
                Personal.birthDate("Fecha de nacimiento (customer.metafields.facts.birth_date)", "yyyy-MM-dd")
                        .filled(45),
                Notes.consent("Accepts WhatsApp Marketing", "yes", "no"));
    }

    /** Stripe: payments. */
    public static TableDefinition stripePayments() {
        return TableDefinition.of(
                "unified_payments",
                plain("id", ColumnType.TEXT, row -> "ch_3P" + row.dice().letters(22, "0123456789ABCDEFGHabcdefgh")),
                Plain.moment("Created date (UTC)"),
                Plain.amount("Amount"),
                Plain.oneOf("Currency", "usd", "mxn", "eur"),
                Plain.oneOf("Status", "Paid", "Paid", "Refunded", "Failed"),
                plain(
                        "Customer ID",
                        ColumnType.TEXT,
                        row -> "cus_" + row.dice().letters(14, "0123456789ABCDEFGHabcdefgh")),
                Personal.name("Customer Description"),
                Personal.email("Customer Email"),
                Personal.name("Card Name"),
                Numbers.cardEnding("Card Last4"),
                Plain.oneOf("Card Brand", "Visa", "MasterCard", "American Express"),
                plain(
                        "Card Exp Month",
                        ColumnType.INTEGER,
                        row -> String.valueOf(row.dice().between(1, 12))),
                plain(
                        "Card Exp Year",
                        ColumnType.INTEGER,
                        row -> String.valueOf(row.dice().between(2027, 2031))),
                Personal.street("Card Address Line1"),
                Personal.city("Card Address City"),
                Personal.state("Card Address State"),
                Personal.postalCode("Card Address Zip"),
                Personal.country("Card Address Country"),
                plain("Card Fingerprint", ColumnType.TEXT, row -> row.dice().letters(16, "0123456789ABCDEFGHabcdefgh")),
                Plain.oneOf("Card CVC Status", "pass", "pass", "unavailable"),
                Plain.orderNumber("order_id (metadata)"));
    }

    /** PayPal: activity, with the headings of an account in English. */
    public static TableDefinition payPalActivity() {
        return TableDefinition.of(
                "paypal",
                Plain.day("Date"),
                plain("TimeZone", ColumnType.TEXT, row -> "PST"),
                Personal.name("Name"),
                Plain.oneOf("Type", "Express Checkout Payment", "Payment Refund", "General Withdrawal"),
                Plain.oneOf("Status", "Completed", "Completed", "Pending"),
                Plain.oneOf("Currency", "USD", "MXN", "EUR"),
                Plain.amount("Gross"),
                Plain.amount("Fee"),
                Personal.email("From Email Address"),
                plain("To Email Address", ColumnType.TEXT, row -> "ventas@hilo-y-barro.example.com")
                        .tolerating(DataCategory.EMAIL),
                plain(
                        "Transaction ID",
                        ColumnType.TEXT,
                        row -> row.dice().letters(17, "0123456789ABCDEFGHJKLMNPRSTUVWXY")),
                Personal.address("Shipping Address"),
                Personal.street("Address Line 1"),
                Personal.city("Town/City"),
                Personal.state("State/Province"),
                Personal.postalCode("Zip/Postal Code"),
                Personal.country("Country"),
                Personal.phoneDigits("Contact Phone Number").filled(50),
                Plain.product("Subject"),
                Notes.ofCounter("Note").filled(10),
                Plain.invoiceNumber("Invoice Number"),
                Plain.amount("Balance"));
    }

    /** Mailchimp: one list of an audience. */
    public static TableDefinition mailchimpAudience(String name) {
        return TableDefinition.of(
                name,
                Personal.email("Email Address"),
                Personal.givenName("First Name"),
                Personal.surnames("Last Name"),
                Personal.address("Address").filled(30),
                Personal.phone("Phone Number").filled(30),
                Personal.birthDate("Birthday", "MM/dd").filled(30),
                plain(
                        "MEMBER_RATING",
                        ColumnType.INTEGER,
                        row -> String.valueOf(row.dice().between(1, 5))),
                Plain.moment("OPTIN_TIME").tolerating(DataCategory.CONSENT),
                Personal.internetAddress("OPTIN_IP").tolerating(DataCategory.CONSENT),
                Plain.moment("CONFIRM_TIME").tolerating(DataCategory.CONSENT),
                Personal.internetAddress("CONFIRM_IP").tolerating(DataCategory.CONSENT),
                Personal.latitude("LATITUDE"),
                Personal.longitude("LONGITUDE"),
                plain(
                        "GMTOFF",
                        ColumnType.INTEGER,
                        row -> String.valueOf(-row.dice().between(5, 8))),
                plain(
                        "DSTOFF",
                        ColumnType.INTEGER,
                        row -> String.valueOf(-row.dice().between(4, 7))),
                Plain.oneOf("TIMEZONE", "America/Chicago", "America/Mexico_City", "Europe/Madrid"),
                Personal.country("CC"),
                Personal.state("REGION"),
                Plain.moment("LAST_CHANGED"),
                Plain.nineDigits("LEID"),
                plain("EUID", ColumnType.TEXT, row -> row.dice().letters(10, "0123456789abcdef")),
                Notes.ofCounter("NOTES").filled(5),
                Plain.oneOf("TAGS", "", "\"VIP\"", "\"2026\""));
    }

    /** Google Contacts. */
    public static TableDefinition googleContacts() {
        return TableDefinition.of(
                "contacts",
                Personal.givenName("First Name"),
                nothing("Middle Name"),
                Personal.surnames("Last Name"),
                nothing("Phonetic First Name"),
                nothing("Phonetic Middle Name"),
                nothing("Phonetic Last Name"),
                Plain.oneOf("Name Prefix", "", "", "Sra.", "Dr."),
                nothing("Name Suffix"),
                nothing("Nickname"),
                nothing("File As"),
                Plain.company("Organization Name").filled(15),
                nothing("Organization Title"),
                nothing("Organization Department"),
                Personal.birthDate("Birthday", "'--'MM-dd").filled(25),
                Notes.ofCounter("Notes").filled(20),
                nothing("Photo"),
                plain("Labels", ColumnType.TEXT, row -> "* myContacts"),
                plain("E-mail 1 - Label", ColumnType.TEXT, row -> "* Home"),
                Personal.email("E-mail 1 - Value").filled(60),
                plain("Phone 1 - Label", ColumnType.TEXT, row -> "Mobile"),
                Personal.phone("Phone 1 - Value"),
                plain("Address 1 - Label", ColumnType.TEXT, row -> "Home"),
                Personal.address("Address 1 - Formatted").filled(30),
                Personal.street("Address 1 - Street").filled(30),
                Personal.city("Address 1 - City").filled(30),
                nothing("Address 1 - PO Box"),
                Personal.state("Address 1 - Region").filled(30),
                Personal.postalCode("Address 1 - Postal Code").filled(30),
                Personal.country("Address 1 - Country").filled(30),
                nothing("Address 1 - Extended Address"),
                nothing("Website 1 - Label"),
                nothing("Website 1 - Value"));
    }

    /** QuickBooks Desktop: the list of customers in an IIF file. */
    public static TableDefinition quickBooksCustomers() {
        return TableDefinition.of(
                "CUST",
                Personal.nameTurned("NAME"),
                Personal.name("BADDR1"),
                Personal.street("BADDR2"),
                Personal.address("BADDR3"),
                nothing("BADDR4"),
                nothing("BADDR5"),
                Personal.phone("PHONE1"),
                Personal.phone("PHONE2").filled(20),
                nothing("FAXNUM"),
                Personal.email("EMAIL"),
                Personal.name("CONT1").filled(60),
                Plain.oneOf("CTYPE", "Residential", "Commercial", ""),
                Plain.oneOf("TERMS", "Net 30", "Net 15", "Due on receipt"),
                Plain.amount("LIMIT"),
                nothing("RESALENUM"),
                Plain.oneOf("REP", "TS", "MB"),
                Notes.ofCounter("NOTEPAD").filled(50),
                Plain.oneOf("SALUTATION", "", "Ms.", "Mr."),
                Plain.company("COMPANYNAME").filled(30),
                Plain.unixSeconds("TIMESTAMP"));
    }

    private static Column nothing(String heading) {
        return plain(heading, ColumnType.TEXT, row -> "");
    }
}
