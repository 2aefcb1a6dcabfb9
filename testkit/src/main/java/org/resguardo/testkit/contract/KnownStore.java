/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.contract;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The books of a bakery with known contents: customers numbered from 1 in the order in which they came, and their orders.
 *
 * <p>Each customer has an email address with his number in it, so that a test can tell from whatever it got which customers
 * it saw.
 */
public final class KnownStore {
    /** How many customers there are. */
    public static final int CUSTOMERS = 5_000;

    /** How many orders there are. */
    public static final int ORDERS = 500;

    /** What is written on the table of customers, where the store keeps comments. */
    public static final String CUSTOMER_COMMENT = "Clientes de la panadería";

    /** What is written on the column of email addresses, where the store keeps comments. */
    public static final String EMAIL_COMMENT = "Para avisar cuando el pan está listo";

    private static final List<String> NAMES =
            List.of("Inés Ibáñez", "Tomás O'Neill", "Zoë \"Zo\" Núñez", "José; Díaz", "Ana María de la Peña");

    private KnownStore() {}

    /** The rows of table {@code customer}: number, name, email address, remark. */
    public static List<List<String>> customers() {
        return IntStream.rangeClosed(1, CUSTOMERS)
                .mapToObj(n -> List.of(
                        String.valueOf(n),
                        NAMES.get(n % NAMES.size()),
                        "customer" + n + "@example.com",
                        n % 3 == 0 ? "" : "llama antes de las 9"))
                .toList();
    }

    /** The rows of table {@code cake_order}: number, number of the customer, text on the cake. */
    public static List<List<String>> orders() {
        return IntStream.rangeClosed(1, ORDERS)
                .mapToObj(n -> List.of(String.valueOf(n), String.valueOf(n * 7), "Feliz cumpleaños, tío"))
                .toList();
    }

    /** Statements that make both tables in any database, without their rows. */
    public static List<String> tables() {
        return List.of(
                "CREATE TABLE customer (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(80) NOT NULL,"
                        + " email VARCHAR(80) NOT NULL, remark VARCHAR(200))",
                "CREATE TABLE cake_order (id INTEGER NOT NULL PRIMARY KEY, customer_id INTEGER NOT NULL,"
                        + " inscription VARCHAR(200), FOREIGN KEY (customer_id) REFERENCES customer (id))");
    }
}
