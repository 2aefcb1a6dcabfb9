/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.e2e.PagesTest.look;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.StoreAddress.ByHand;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Contact;
import org.resguardo.platform.business.Trade;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.CaseState;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Channel;
import org.resguardo.rights.NewCase;
import org.resguardo.rights.Person;
import org.resguardo.rights.Release;
import org.resguardo.rights.RightsCase;

/** Somebody sees what a bakery keeps about her, and has it erased, on a phone in Spanish: she herself, through an agent, for her child. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class FulfilTest {
    private static final ColorScheme DAY = ColorScheme.LIGHT;

    private final House house = new House();
    private MailRoom mail;
    private Path shop = Path.of("");

    @BeforeAll
    void aBakeryWithAShop(@TempDir Path folder) throws Exception {
        Page page = house.window(360, "es", DAY);
        house.claim(page);
        page.context().close();
        mail = new MailRoom(house);
        part(Businesses.class).describe(owner(), "Panadería Luna LLC", "Panadería Luna", Trade.FOOD, "");
        part(Businesses.class).reach(owner(), new Contact("hola@example.com", "210-555-0100", ""));
        shop = folder.resolve("pedidos.db");
        run(
                "create table clientes (id integer primary key, nombre text, correo text, telefono text, alergias text)",
                "create table facturas (id integer primary key, cliente_id integer references clientes (id), fecha text, total text)",
                "create table notas (id integer primary key, cliente_id integer references clientes (id), texto text)",
                "insert into clientes values (1, 'Luz Romero', 'luz@example.org', '210-555-0142', 'nueces'), (2, 'Marta Ríos', 'marta@example.org', '210-555-0143', ''), (3, 'Sol Ríos (hija)', 'marta@example.org', '210-555-0143', ''), (4, 'Carlos Vega', 'carlos@example.net', '305-555-0177', ''), (5, 'Inés Paz', 'ines@example.org', '210-555-0145', '')",
                "insert into facturas values (10, 1, '2026-03-01', '48.00'), (11, 5, '2015-04-01', '20.00')",
                "insert into notas values (20, 1, 'Recoge los sábados. Su primo Carlos, carlos@example.net, paga.'), (21, 5, 'Sin azúcar')");
        Path letters = Files.createDirectories(folder.resolve("cartas"));
        Files.writeString(letters.resolve("nota.txt"), "Entregar a luz@example.org el pastel de tres leches.\n");
        part(Stores.class).add(owner(), StoreKind.SQLITE, "Pedidos", new Local(shop.toString()));
        part(Stores.class).add(owner(), StoreKind.FOLDER, "Cartas", new Local(letters.toString()));
        part(Stores.class).add(owner(), StoreKind.BY_HAND, "Boletín", new ByHand("Mailchimp", ""));
    }

    @AfterAll
    void close() {
        mail.close();
        house.close();
    }

    private <T> T part(Class<T> type) {
        return house.server().part(type);
    }

    private Account owner() {
        return part(Accounts.class).find(House.EMAIL).orElseThrow();
    }

    private void run(String... statements) throws SQLException {
        try (Connection rows = DriverManager.getConnection("jdbc:sqlite:" + shop);
                Statement sql = rows.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    private int count(String which) throws SQLException {
        try (Connection rows = DriverManager.getConnection("jdbc:sqlite:" + shop);
                var all = rows.createStatement().executeQuery("select count(*) from " + which)) {
            return all.next() ? all.getInt(1) : -1;
        }
    }

    private Page ownersPhone() {
        Page page = house.window(360, "es", DAY);
        house.signIn(page);
        House.speak(page, "es");
        return page;
    }

    private Cases.Opened opened(CaseKind kind, Channel channel, Person person, String text) {
        return part(Cases.class)
                .open(NewCase.of(kind, channel, Language.SPANISH, "US-TX", person, text), Optional.of(owner()));
    }

    /** The owner types the contact from her own records; the person reads the code that goes there. */
    private Page proven(Cases.Opened opened, Page owner, String contact) {
        owner.navigate(opened.what().page() + "/identity");
        owner.check("input[name=kind][value=email]");
        owner.fill("#value", contact);
        owner.check("input[name=own]");
        owner.click("form[action$='/identity'] button");
        Page phone = house.window(360, "es", DAY);
        phone.navigate("/p/case/" + opened.code());
        phone.click("form[action$='/code'] button");
        phone.fill("#digits", mail.code(contact));
        phone.click("form[action$='/entry'] button");
        return phone;
    }

    private void searched(RightsCase one, Page owner) {
        owner.navigate(one.page() + "/data");
        owner.click("form[action$='/searches'] button");
        for (int i = 0; i < 200 && owner.locator(".summary[role=status]").count() > 0; i++) {
            owner.waitForTimeout(100);
            owner.reload();
        }
    }

    @Test
    @Order(1)
    void sheSeesWhatIsKeptAboutHer() {
        Cases.Opened opened = opened(
                CaseKind.ACCESS,
                Channel.FORM,
                new Person("Luz Romero", "luz@example.org", ""),
                "Quiero ver qué tienen de mí.");
        Page owner = ownersPhone();
        owner.navigate(opened.what().page() + "/data");
        look(owner, "data-unproven", "es", 360, DAY);
        Page luz = proven(opened, owner, "luz@example.org");
        owner.navigate(opened.what().page() + "/data");
        look(owner, "data-begin", "es", 360, DAY);
        searched(opened.what(), owner);
        look(owner, "data-found", "es", 360, DAY);
        String found = owner.textContent("main");
        assertThat(found)
                .contains("2 de 3 lugares", "nueces", "tres leches", "48.00")
                .doesNotContain("carlos@example.net");
        while (owner.locator("button[value=hers]").count() > 0) {
            owner.locator("button[value=hers]").first().click();
        }
        owner.click(".summary a.button");
        owner.click("form[action$='/package'] button");
        look(owner, "package-ready", "es", 360, DAY);
        owner.click("form[action$='/release'] button");
        look(owner, "package-released", "es", 360, DAY);
        assertThat(mail.texts("luz@example.org").getLast())
                .contains("Sus datos")
                .doesNotContain("nueces");

        luz.navigate("/p/case/" + opened.code() + "/data");
        look(luz, "portal-data-ready", "es", 360, DAY);
        Download file = luz.waitForDownload(() -> luz.click("form[action$='/file'] button"));
        assertThat(file.suggestedFilename()).endsWith(".zip");
        luz.reload();
        look(luz, "portal-data-fetched", "es", 360, DAY);
        assertThat(luz.locator("form[action$='/file']").count()).isZero();
        part(CaseWork.class).state(owner(), opened.what(), CaseState.COMPLETED, "");
        Page desk = house.window(1280, "en", DAY);
        house.signIn(desk);
        House.speak(desk, "en");
        desk.navigate(opened.what().page() + "/data");
        look(desk, "data-found", "en", 1280, DAY);
        desk.context().close();
        owner.context().close();
        luz.context().close();
    }

    @Test
    @Order(2)
    void sheIsErasedButForTheInvoiceThatALawWantsKept() throws SQLException {
        Cases.Opened opened = opened(
                CaseKind.DELETION,
                Channel.FORM,
                new Person("Luz Romero", "luz@example.org", ""),
                "Quiero que borren todo lo mío.");
        Page owner = ownersPhone();
        Page luz = proven(opened, owner, "luz@example.org");
        searched(opened.what(), owner);
        while (owner.locator("button[value=hers]").count() > 0) {
            owner.locator("button[value=hers]").first().click();
        }
        String at = opened.what().page() + "/erasure";
        owner.navigate(at);
        owner.click("form[action$='/plan'] button");
        owner.click("details summary");
        var invoices = owner.locator("form[action$='/laws']", new Page.LocatorOptions().setHasText("facturas"));
        invoices.locator("select[name=purpose]").selectOption("taxes");
        invoices.locator("select[name=clock]").selectOption("fecha");
        invoices.locator("button").click();
        look(owner, "erasure-planned", "es", 360, DAY);
        assertThat(owner.textContent("main")).contains("pide guardarlo");
        luz.navigate("/p/case/" + opened.code() + "/data");
        look(luz, "portal-erasure", "es", 360, DAY);
        assertThat(luz.textContent("main")).contains("pide guardarlo");
        luz.click("form[action$='/confirmation'] button");
        assertThat(luz.textContent("main")).contains("Usted lo confirmó");
        owner.navigate(at);
        assertThat(owner.locator("form[action$='/run']").count())
                .as("three days have not passed")
                .isZero();
        threeDaysLater(opened.what());
        erased(owner, at);
        look(owner, "erasure-done", "es", 360, DAY);
        assertThat(count("clientes where id = 1"))
                .as("the invoice belongs to her")
                .isEqualTo(1);
        assertThat(count("facturas")).isEqualTo(2);
        assertThat(count("notas where cliente_id = 1")).isZero();

        assertThat(String.join("\n", mail.texts("luz@example.org"))).contains("borr");
        luz.navigate("/p/case/" + opened.code());
        look(luz, "portal-erased", "es", 360, DAY);
        assertThat(luz.textContent(".thread")).contains("Borramos lo que guardábamos de usted", "pide guardarlo");
        luz.context().close();
        owner.context().close();
    }

    private void threeDaysLater(RightsCase one) {
        part(Store.class)
                .change(sql -> sql.execute(
                        "update rights_identifier set proven_at = ? where case_id = ? and proven_at is not null",
                        Instant.now()
                                .minus(Release.COOLING)
                                .minus(Duration.ofHours(1))
                                .toEpochMilli(),
                        one.id()));
    }

    private static void erased(Page owner, String at) {
        owner.navigate(at);
        owner.click("form[action$='/run'] button");
        for (int i = 0; i < 200 && owner.locator(".summary[role=status]").count() > 0; i++) {
            owner.waitForTimeout(100);
            owner.navigate(at);
        }
        assertThat(owner.locator("a[href$='/certificate']").count())
                .as(owner.textContent("main"))
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    void anAgentAsksAndShePassesItOnHerself() throws SQLException {
        Cases.Opened opened = opened(
                CaseKind.DELETION,
                Channel.AGENT,
                new Person("Inés Paz", "casos@agencia.example", ""),
                "En nombre de Inés Paz pedimos que borren sus datos.");
        Page owner = ownersPhone();
        Page ines = proven(opened, owner, "ines@example.org");
        assertThat(mail.texts("casos@agencia.example"))
                .as("no code goes to the agent")
                .noneMatch(text -> text.contains("código es"));
        searched(opened.what(), owner);
        String at = opened.what().page() + "/erasure";
        owner.navigate(at);
        owner.click("form[action$='/plan'] button");
        ines.navigate("/p/case/" + opened.code() + "/data");
        ines.click("form[action$='/confirmation'] button");
        threeDaysLater(opened.what());
        erased(owner, at);
        assertThat(count("clientes where id = 5")).isZero();
        assertThat(count("facturas where cliente_id = 5")).isZero();
        ines.context().close();
        owner.context().close();
    }

    @Test
    @Order(4)
    void aMotherAsksForHerDaughterAndSeesWhatIsHers() {
        Cases.Opened opened = opened(
                CaseKind.ACCESS,
                Channel.COUNTER,
                new Person("Marta Ríos", "marta@example.org", ""),
                "Soy la mamá de Sol, que tiene nueve años. Quiero ver qué guardan de ella.");
        Page owner = ownersPhone();
        Page marta = proven(opened, owner, "marta@example.org");
        searched(opened.what(), owner);
        assertThat(owner.textContent("main"))
                .contains("Sol Ríos (hija)", "Marta Ríos")
                .doesNotContain("Luz Romero");
        look(owner, "data-parent", "es", 360, DAY);
        owner.locator(".entry", new Page.LocatorOptions().setHasText("Marta Ríos"))
                .locator("button[value=not-hers]")
                .click();
        owner.click(".summary a.button");
        owner.click("form[action$='/package'] button");
        owner.click("form[action$='/release'] button");
        marta.navigate("/p/case/" + opened.code() + "/data");
        assertThat(marta.locator("form[action$='/file'] button").count()).isEqualTo(1);
        marta.context().close();
        owner.context().close();
    }
}
