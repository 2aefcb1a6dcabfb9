/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.business;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.resguardo.testkit.format.SqlTables;
import org.resguardo.testkit.people.Crowd;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.table.WebsiteTables;
import org.resguardo.testkit.truth.GroundTruth;
import org.resguardo.testkit.truth.TruthBook;

/** The website of the online shop, in PostgreSQL; its customers are those of the shop's folder with the same seed and size. */
public final class ShopInPostgres {
    private ShopInPostgres() {}

    /**
     * Writes the tables into the first schema of the connection's search path.
     *
     * @param database an open connection, left open
     * @param seed what to make it from
     * @param customers how many customers there are
     */
    public static GroundTruth write(Connection database, long seed, int customers) throws SQLException {
        Dice dice = new Dice(seed).forPart(BusinessKind.ONLINE_SHOP.id());
        List<Person> people = Crowd.ofThreeCountries(dice).adults(customers);
        TruthBook truth = new TruthBook();
        TableWriter writer = new TableWriter(database, SqlTables.Dialect.POSTGRESQL, "postgresql", truth, dice);
        writer.write(WebsiteTables.wordPressUsers(), people);
        writer.write(WebsiteTables.wordPressComments(), customers / 4, people);
        writer.write(WebsiteTables.wordPressOptions(), 300, people);
        writer.write(WebsiteTables.wooOrders(), customers * 2, people);
        writer.write(WebsiteTables.wooAddresses(), customers * 2, people);
        writer.write(WebsiteTables.wooItems(), customers * 4, people);
        writer.write(WebsiteTables.wooProducts(), 400, people);
        writer.write(WebsiteTables.visits(), customers * 5, people);
        return truth.truth(BusinessKind.ONLINE_SHOP.id(), seed, customers);
    }
}
