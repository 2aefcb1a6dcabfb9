/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import java.util.List;
import org.resguardo.platform.business.Trade;
import org.resguardo.testkit.business.BusinessKind;

/** What is different from business to business on the way through the program. */
enum WalkedBusiness {
    /** A till's export, and a folder with the list of the loyalty club. */
    BAKERY(
            BusinessKind.BAKERY,
            Trade.FOOD,
            "La Espiga de Oro",
            List.of("sendsMarketingEmail", "processesCards"),
            "clientes/square-customers.csv",
            new Place("folder", "clientes", "square-customers.csv", "Last Visit", "36")),
    /** A list of patients to be called in again. */
    DENTAL_CLINIC(
            BusinessKind.DENTAL_CLINIC,
            Trade.CLINIC,
            "Sonrisa Clara",
            List.of("healthProvider", "billsHealthElectronically", "sendsMarketingEmail", "processesCards"),
            "listas/recall.xlsx",
            new Place("folder", "listas", "recall.xlsx", "Last visit", "36")),
    /** An export of the shop, and what was paid. */
    ONLINE_SHOP(
            BusinessKind.ONLINE_SHOP,
            Trade.SHOP,
            "Tienda Colibrí",
            List.of("hasWebsite", "sendsMarketingEmail", "processesCards"),
            "shopify/customers_export.csv",
            new Place("folder", "stripe", "unified_payments.csv", "Created date (UTC)", "44")),
    /** Customers out of QuickBooks, and a list full of tax numbers. */
    ACCOUNTANT(
            BusinessKind.ACCOUNTANT,
            Trade.ACCOUNTING,
            "Cuentas Claras",
            List.of("sendsMarketingEmail"),
            "quickbooks/customers.iif",
            new Place("folder", "payroll", "1099.csv", "filed_on", "36")),
    /** Children on a waiting list, and the list of the newsletter. */
    DANCE_ACADEMY(
            BusinessKind.DANCE_ACADEMY,
            Trade.ACADEMY,
            "Academia Compás",
            List.of("sendsMarketingEmail", "processesCards"),
            "inscripciones/lista de espera.csv",
            new Place("folder", "boletin", "subscribed.csv", "LAST_CHANGED", "36"));

    private final BusinessKind kind;
    private final Trade trade;
    private final String knownAs;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> does;

    private final String spreadsheet;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and a list by List.of
    private final Place place;

    WalkedBusiness(BusinessKind kind, Trade trade, String knownAs, List<String> does, String spreadsheet, Place place) {
        this.kind = kind;
        this.trade = trade;
        this.knownAs = knownAs;
        this.does = does;
        this.spreadsheet = spreadsheet;
        this.place = place;
    }

    String id() {
        return kind.id();
    }

    BusinessKind kind() {
        return kind;
    }

    Trade trade() {
        return trade;
    }

    String knownAs() {
        return knownAs;
    }

    String fullName() {
        return knownAs + " LLC";
    }

    /** What its owner knows that it does. */
    List<String> does() {
        return does;
    }

    /** The one list that she drops. */
    String spreadsheet() {
        return spreadsheet;
    }

    /** Where her rule works. */
    Place place() {
        return place;
    }

    /**
     * A place that a rule works on.
     *
     * @param kind what it is, as in the address of its page
     * @param path where it lies within the business's folder
     * @param table which of its tables or files
     * @param clock the column from which the period runs
     * @param months the period
     */
    record Place(String kind, String path, String table, String clock, String months) {}
}
