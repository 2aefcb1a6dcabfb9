/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.choice.destination.ColumnJob;
import org.resguardo.choice.destination.Destination;
import org.resguardo.choice.destination.DestinationKind;
import org.resguardo.choice.destination.Destinations;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.words.Language;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Channel;
import org.resguardo.rights.NewCase;
import org.resguardo.rights.Person;
import org.resguardo.rights.RightsCase;

/** Whoever says no at the desk is left alone by the shop's own database, and nobody else is. */
@TestInstance(Lifecycle.PER_CLASS)
class OptOutTest {
    private static final String PURPOSE = "sale-sharing";

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();
    private Path shop = Path.of("");

    @BeforeAll
    void aShopThatSellsData(@TempDir Path folder) throws SQLException {
        cast.claim();
        owner = cast.browser("owner");
        shop = folder.resolve("shop.db");
        run("create table people (id integer primary key, email text, sold text)");
        run("insert into people values (1, 'p1@example.org', 'si'), (2, 'p2@example.org', 'si')");
        part(Offers.class)
                .offer(account(), part(ChoicePurposes.class).byId(PURPOSE).orElseThrow());
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private Account account() {
        return running.server().accounts().find(Cast.email("owner")).orElseThrow();
    }

    private void run(String statement) throws SQLException {
        try (Connection rows = DriverManager.getConnection("jdbc:sqlite:" + shop);
                Statement sql = rows.createStatement()) {
            sql.execute(statement);
        }
    }

    private String sold(int id) throws SQLException {
        try (Connection rows = DriverManager.getConnection("jdbc:sqlite:" + shop);
                Statement sql = rows.createStatement();
                var answer = sql.executeQuery("select sold from people where id = " + id)) {
            return answer.next() ? answer.getString(1) : "nothing";
        }
    }

    @Test
    void aNoSaidAtTheDeskReachesTheColumnOfTheShop() throws Exception {
        DataStore store = part(Stores.class).add(account(), StoreKind.SQLITE, "Tienda", new Local(shop.toString()));
        Destination column = part(Destinations.class)
                .add(
                        account(),
                        new Destination(
                                0,
                                DestinationKind.DATABASE,
                                "Tienda",
                                Set.of(PURPOSE),
                                Optional.of(
                                        new Destination.Column(store.id(), "main.people", "email", "sold", "si", "no")),
                                Instant.EPOCH));
        RightsCase one = part(Cases.class)
                .open(
                        NewCase.of(
                                CaseKind.OPT_OUT,
                                Channel.COUNTER,
                                Language.SPANISH,
                                "US-TX",
                                new Person("", "p1@example.org", ""),
                                "No vendan mis datos"),
                        Optional.of(account()))
                .what();
        String page = one.page() + "/choices";
        assertThat(owner.get(page).page().select("input[name=purpose][checked]").eachAttr("value"))
                .as("what she most likely means")
                .containsExactly(PURPOSE);
        assertThat(owner.submit(page, page, Map.of("purpose", PURPOSE)).location())
                .contains("template=opted-out");
        running.untilEnded(part(Jobs.class).start(part(ColumnJob.class), column.id(), "test"));
        assertThat(sold(1)).isEqualTo("no");
        assertThat(sold(2)).as("who has said nothing").isEqualTo("si");
    }
}
