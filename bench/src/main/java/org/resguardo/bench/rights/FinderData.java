/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.rights;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.testkit.bulk.BulkTable;
import org.resguardo.testkit.bulk.BulkText;
import org.resguardo.testkit.database.LivePostgres;
import org.resguardo.testkit.people.Crowd;
import org.resguardo.testkit.people.Dice;

/**
 * A shop in SQLite, a table of visits in PostgreSQL and a folder of text, with one person in each of them.
 *
 * @param sqlite the file of the shop
 * @param folder the folder
 * @param postgres the server
 * @param sqliteRows how many rows the shop has
 * @param postgresRows how many rows the table of visits has
 * @param bytes how many bytes lie in the folder
 */
record FinderData(Path sqlite, Path folder, LivePostgres postgres, long sqliteRows, long postgresRows, long bytes) {
    /** Her, as the business knows her. */
    static final DataSubject PERSON = new DataSubject(List.of(
            new Identifier(Kind.EMAIL, "luz.romero@finder.example"), new Identifier(Kind.PHONE, "(213) 555-0142")));

    /** In so many rows she stands, or they belong to hers. */
    static final int HER_ROWS = 9;

    /** In so many files she stands. */
    static final int HER_FILES = 3;

    private static final long SEED = 2026;
    private static final int PEOPLE = 20_000;
    private static final int A_CHANGE = 50_000;

    static FinderData make(Path work, LivePostgres postgres, long rows, double gigabytes)
            throws IOException, SQLException {
        Path sqlite = work.resolve("shop.db");
        long inShop = shop(sqlite, rows);
        try (Connection database = postgres.connect(postgres.database());
                Statement sql = database.createStatement()) {
            BulkTable.write(database, "visits", rows, SEED);
            sql.execute("CREATE INDEX ON visits (email)");
            sql.execute("UPDATE visits SET email = 'Luz.Romero@finder.example' WHERE id = " + rows / 2);
            sql.execute("UPDATE visits SET phone = '213.555.0142' WHERE id = " + rows * 3 / 4);
            sql.execute("VACUUM ANALYZE visits");
        }
        Path folder = work.resolve("papers");
        long bytes = BulkText.write(folder, (long) (gigabytes * 1e9), SEED);
        for (String file : List.of("0000.txt", "0001.log", "0002.csv")) {
            String line = file.endsWith("csv")
                    ? "99999999,2026-01-11,Luz R,LUZ.ROMERO@finder.example,,Vega,PAN-1,1,2.50,940\n"
                    : "\nshe called from +1 213 555 0142 and writes from luz.romero@finder.example\n";
            Files.writeString(folder.resolve(file), line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        }
        return new FinderData(sqlite, folder, postgres, inShop, rows, bytes);
    }

    StoreAddress.Server address(LivePostgres server) {
        return new StoreAddress.Server("127.0.0.1", server.port(), server.database(), server.user(), "prefer");
    }

    /** Of all rows one in five is a customer, half are orders, the rest notes; her address is found by an index. */
    private static long shop(Path file, long rows) throws SQLException {
        long customers = Math.max(100, rows / 5);
        long orders = rows / 2;
        long notes = rows - customers - orders;
        Dice dice = new Dice(SEED);
        var people = Crowd.ofThreeCountries(dice).adults(PEOPLE);
        try (Connection shop = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            try (Statement sql = shop.createStatement()) {
                sql.execute("PRAGMA synchronous = off");
                sql.execute(
                        "CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, email TEXT, phone TEXT, city TEXT)");
                sql.execute(
                        "CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customers (id),"
                                + " created TEXT, what TEXT, total REAL)");
                sql.execute(
                        "CREATE TABLE notes (id INTEGER PRIMARY KEY, order_id INTEGER REFERENCES orders (id), words TEXT)");
            }
            shop.setAutoCommit(false);
            fill(shop, "INSERT INTO customers VALUES (?, ?, ?, ?, ?)", customers, (row, insert) -> {
                var person = people.get((int) (row % PEOPLE));
                insert.setLong(1, row);
                insert.setString(2, person.name());
                insert.setString(3, row + "." + person.email());
                insert.setString(4, person.phone());
                insert.setString(5, person.address().town().name());
            });
            fill(shop, "INSERT INTO orders VALUES (?, ?, ?, ?, ?)", orders, (row, insert) -> {
                insert.setLong(1, row);
                insert.setLong(2, 1 + row * 7919 % (customers - 1));
                insert.setString(3, "2026-0" + (1 + row % 9) + "-11");
                insert.setString(4, "PAN-" + row % 977 + ", caja de " + row % 12);
                insert.setDouble(5, row % 300 + 0.5);
            });
            fill(shop, "INSERT INTO notes VALUES (?, ?, ?)", notes, (row, insert) -> {
                insert.setLong(1, row);
                insert.setLong(2, 1 + row * 104729 % (orders - 10));
                insert.setString(3, "Entregar por la puerta de atrás; quiere la caja " + row + " sin nueces y llamará");
            });
            try (Statement sql = shop.createStatement()) {
                sql.execute("CREATE INDEX customers_email ON customers (email)");
                sql.execute("CREATE INDEX orders_customer ON orders (customer_id)");
                sql.execute("CREATE INDEX notes_order ON notes (order_id)");
                sql.execute("UPDATE customers SET name = 'Luz Romero', email = 'luz.romero@finder.example' WHERE id = "
                        + customers);
                sql.execute("UPDATE orders SET customer_id = " + customers + " WHERE id > " + (orders - 3));
                sql.execute("UPDATE notes SET order_id = " + orders + " WHERE id > " + (notes - 2));
                sql.execute("UPDATE notes SET words = 'Llamar al 213-555-0142 antes' WHERE id = " + notes / 2);
            }
            shop.commit();
        }
        return customers + orders + notes;
    }

    /** Fills one row. */
    private interface Filling {
        void row(long number, PreparedStatement insert) throws SQLException;
    }

    private static void fill(Connection shop, String statement, long rows, Filling filling) throws SQLException {
        try (PreparedStatement insert = shop.prepareStatement(statement)) {
            for (long row = 1; row <= rows; row++) {
                filling.row(row, insert);
                insert.addBatch();
                if (row % A_CHANGE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            shop.commit();
        }
    }
}
