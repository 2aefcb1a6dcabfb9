/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.resguardo.testkit.people.Crowd;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;

/** A table of millions of rows and eight columns in PostgreSQL, filled by COPY. */
public final class BulkTable {
    private static final int PEOPLE = 20_000;

    private BulkTable() {}

    /**
     * Writes the table.
     *
     * @param database an open connection to PostgreSQL, left open
     * @param name the name of the table; one that is there is replaced
     * @param rows how many rows
     * @param seed what to make them from
     */
    public static void write(Connection database, String name, long rows, long seed) throws SQLException, IOException {
        try (Statement statement = database.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS " + name);
            statement.execute("CREATE TABLE " + name + " (id BIGINT PRIMARY KEY, given_name TEXT, surnames TEXT,"
                    + " email TEXT, phone TEXT, birth_date DATE, city TEXT, total NUMERIC(10, 2))");
        }
        byte[][] people = tails(seed);
        Dice dice = new Dice(seed).forPart("rows");
        String copy = "COPY " + name + " FROM STDIN";
        try (PGCopyOutputStream out = new PGCopyOutputStream(database.unwrap(PGConnection.class), copy, 256 * 1024)) {
            for (long row = 1; row <= rows; row++) {
                out.write(Long.toString(row).getBytes(StandardCharsets.US_ASCII));
                out.write(people[dice.below(people.length)]);
            }
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("ANALYZE " + name);
        }
    }

    /** The columns after the first, ready to be written. */
    private static byte[][] tails(long seed) {
        Dice dice = new Dice(seed);
        List<Person> people = Crowd.ofThreeCountries(dice).adults(PEOPLE);
        return people.stream()
                .map(person -> tail(person, dice).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    private static String tail(Person person, Dice dice) {
        return "\t" + person.given() + "\t" + person.surnames() + "\t" + person.email() + "\t" + person.phone() + "\t"
                + person.birth() + "\t" + person.address().town().name() + "\t" + dice.between(2, 900) + "."
                + dice.digits(2) + "\n";
    }
}
