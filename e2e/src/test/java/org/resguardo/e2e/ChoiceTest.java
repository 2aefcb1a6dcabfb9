/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.e2e.PagesTest.look;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Trade;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.mail.Unsubscribed;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.PublicAddress;

/** A customer changes her mind by link, by mail and at the counter; every tool shows it, and the lists obey. */
@TestInstance(Lifecycle.PER_CLASS)
class ChoiceTest {
    @TempDir
    private static Path folder;

    private final House house = new House();

    @BeforeAll
    void aBakeryThatSendsANewsletter() throws SQLException {
        Page page = house.window(360, "es", ColorScheme.LIGHT);
        house.claim(page);
        Account ana = part(Accounts.class).find(House.EMAIL).orElseThrow();
        Businesses businesses = part(Businesses.class);
        businesses.describe(ana, "Panadería Luna LLC", "Panadería Luna", Trade.FOOD, "");
        businesses.answer(
                ana,
                Map.of(
                        "sendsMarketingEmail", Answer.said(Answer.YES),
                        "sellsData", Answer.said(Answer.YES)));
        part(PublicAddress.class).tell("https://privacidad.example.com");
        database();
        part(Stores.class)
                .add(
                        ana,
                        StoreKind.SQLITE,
                        "Caja",
                        new StoreAddress.Local(folder.resolve("till.db").toString()));
        page.navigate("/choice");
        look(page, "choice-empty", "es", 360, ColorScheme.LIGHT);
        page.navigate("/choice/purposes");
        look(page, "choice-purposes-proposed", "es", 360, ColorScheme.LIGHT);
        page.click("form[action='/choice/purposes'] button");
        assertThat(page.locator(".choice-offer").count()).isEqualTo(2);
        look(page, "choice-purposes", "es", 360, ColorScheme.LIGHT);
        page.navigate("/choice/destinations");
        page.fill("#name", "Boletín");
        page.check("input[value=marketing-email]");
        page.click("main section form .actions button");
        page.navigate("/choice/destinations");
        look(page, "choice-destinations", "es", 360, ColorScheme.LIGHT);
        page.check("input[name=kind][value=database]");
        page.fill("#name", "Caja");
        page.check("input[value=marketing-email]");
        page.click("summary");
        page.check("input[name=store]");
        page.fill("#dataset", "customer");
        page.fill("#match", "email");
        page.fill("#flag", "newsletter");
        page.fill("#yes", "1");
        page.fill("#no", "0");
        page.click("main section form .actions button");
        assertThat(page.locator("h1").textContent()).isEqualTo("Caja");
        page.context().close();
    }

    @AfterAll
    void close() {
        house.close();
    }

    private <T> T part(Class<T> type) {
        return house.server().part(type);
    }

    private static String url() {
        return "jdbc:sqlite:" + folder.resolve("till.db");
    }

    private static void database() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("create table customer (id integer primary key, email text, newsletter integer)");
            statement.execute("insert into customer (email) values ('es360@example.com'), ('en1280@example.com')");
        }
    }

    private static int newsletter(String email) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select newsletter from customer where email = '" + email + "'")) {
            return row.next() ? row.getInt(1) : -1;
        }
    }

    @ParameterizedTest
    @CsvSource({"es, 360", "en, 1280"})
    void changesHerMindAndEverybodyObeys(String language, int width) throws SQLException, IOException {
        String email = language + width + "@example.com";
        Page owner = house.window(width, language, ColorScheme.LIGHT);
        house.signIn(owner);
        House.speak(owner, language);

        byLink(email, language, width);
        obeys(owner, email, language, width, true);
        byMail(email, language, width);
        obeys(owner, email, language, width, false);
        atTheCounter(owner, email, language, width);
        obeys(owner, email, language, width, true);
        owner.navigate("/choice/people");
        owner.fill("#contact", email);
        owner.click("form[action='/choice/people'] button");
        assertThat(owner.locator(".choice-deliveries li").count()).isEqualTo(2);
        look(owner, "choice-people", language, width, ColorScheme.LIGHT);
        owner.navigate("/choice/ledger");
        owner.click("form[action$=verification] button");
        assertThat(owner.locator(".notice.good").count()).isEqualTo(1);
        look(owner, "choice-ledger", language, width, ColorScheme.LIGHT);
        owner.navigate("/choice");
        look(owner, "choice", language, width, ColorScheme.LIGHT);
        owner.navigate("/choice/imports");
        look(owner, "choice-imports", language, width, ColorScheme.LIGHT);
        owner.navigate("/choice/purposes/marketing-email");
        look(owner, "choice-wording", language, width, ColorScheme.LIGHT);
        owner.context().close();
    }

    /** She asks for her link, opens it from the message, and presses yes: without script, as any device can. */
    private void byLink(String email, String language, int width) {
        Page first = house.window(width, language, ColorScheme.LIGHT);
        first.navigate("/p/choices");
        look(first, "choices-door", language, width, ColorScheme.LIGHT);
        first.fill("#email", email);
        first.click("form[action='/p/choices'] button");
        look(first, "choices-sent", language, width, ColorScheme.LIGHT);
        String link = link();
        first.navigate(link);
        look(first, "choices-centre", language, width, ColorScheme.LIGHT);
        equallyEasy(first);
        Page page = house.windowWithoutScript(width, language);
        page.navigate(link);
        page.click("#marketing-email button[value=yes]");
        assertThat(page.getAttribute("#marketing-email button[value=yes]", "aria-pressed"))
                .isEqualTo("true");
        page.context().close();
        first.navigate(link);
        first.click("#messages button[value='3']");
        assertThat(first.locator("#messages button[name=resume]").count()).isEqualTo(1);
        first.click("#messages button[name=resume]");
        look(first, "choices-said", language, width, ColorScheme.LIGHT);
        first.context().close();
    }

    /** Both buttons have the same size and height on the page, and take one press. */
    private static void equallyEasy(Page page) {
        for (String purpose : List.of("#marketing-email", "#sale-sharing")) {
            var yes = page.locator(purpose + " button[value=yes]").boundingBox();
            var no = page.locator(purpose + " button[value=no]").boundingBox();
            assertThat(Math.abs(yes.width - no.width)).isLessThanOrEqualTo(2);
            assertThat(Math.abs(yes.height - no.height)).isLessThanOrEqualTo(2);
            assertThat(yes.height).isGreaterThanOrEqualTo(44);
        }
    }

    private String link() {
        Outbox outbox = part(Outbox.class);
        String text = outbox.list(List.of(MailState.values()), 1).stream()
                .findFirst()
                .flatMap(standing -> outbox.open(standing.id()))
                .orElseThrow()
                .content()
                .text();
        int at = text.indexOf("/p/choices/");
        return text.substring(at, text.indexOf('\n', at)).strip();
    }

    /** One click in a message of ours. */
    private void byMail(String email, String language, int width) {
        String hash = part(Subjects.class).of(email).orElseThrow().id().substring(2);
        part(Store.class).change(sql -> part(Events.class).announce(sql, Unsubscribed.KIND, new Unsubscribed(hash)));
        Page page = house.window(width, language, ColorScheme.DARK);
        page.navigate("/p/choices");
        page.fill("#email", email);
        page.click("form[action='/p/choices'] button");
        page.navigate(link());
        for (int i = 0;
                i < 100 && "false".equals(page.getAttribute("#marketing-email button[value=no]", "aria-pressed"));
                i++) {
            page.waitForTimeout(100);
            page.reload();
        }
        assertThat(page.getAttribute("#marketing-email button[value=no]", "aria-pressed"))
                .isEqualTo("true");
        look(page, "choices-unsubscribed", language, width, ColorScheme.DARK);
        page.context().close();
    }

    private static void atTheCounter(Page owner, String email, String language, int width) {
        owner.navigate("/choice/counter");
        look(owner, "choice-counter", language, width, ColorScheme.LIGHT);
        owner.fill("#contact", email);
        owner.click("form[action='/choice/counter'] button");
        owner.check("input[name=answer-marketing-email][value=yes]");
        look(owner, "choice-counter-person", language, width, ColorScheme.LIGHT);
        owner.click("form[action='/choice/counter/choices'] .actions button");
        assertThat(owner.locator("h1").textContent()).containsAnyOf("Quedó anotado", "It is written down");
        look(owner, "choice-counter-done", language, width, ColorScheme.LIGHT);
    }

    /** The newsletter's list and the column of the till say what she said. */
    private void obeys(Page owner, String email, String language, int width, boolean yes)
            throws SQLException, IOException {
        owner.navigate("/choice/destinations");
        owner.click("main li a:has-text('Boletín')");
        String tool = owner.url();
        assertThat(list(owner, yes)).contains(email);
        assertThat(list(owner, !yes)).doesNotContain(email);
        owner.navigate(tool);
        look(owner, "choice-destination", language, width, ColorScheme.LIGHT);
        owner.click("form[action$=confirmation] button");
        assertThat(owner.locator("form[action$=confirmation]").count()).isZero();

        owner.navigate("/choice/destinations");
        owner.click("main li a:has-text('Caja')");
        owner.click("form[action$=writing] button");
        owner.waitForSelector(".job a.button");
        assertThat(newsletter(email)).isEqualTo(yes ? 1 : 0);
    }

    private static String list(Page owner, boolean yes) throws IOException {
        Download download =
                owner.waitForDownload(() -> owner.click("form[action$='lists/" + (yes ? "yes" : "no") + "'] button"));
        return Files.readString(download.path());
    }
}
