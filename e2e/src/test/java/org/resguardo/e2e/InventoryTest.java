/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.e2e.PagesTest.look;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.testkit.business.BusinessGenerator;
import org.resguardo.testkit.business.BusinessKind;

/** From a dropped file to a confirmed inventory, as the owner of a bakery goes through it. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class InventoryTest {
    private static final long SEED = 2026;

    @TempDir
    private static Path bakery;

    private final House house = new House();

    @BeforeAll
    void claim() throws IOException {
        BusinessGenerator.of(SEED).write(BusinessKind.BAKERY, bakery);
        Page page = house.window(360, "es", ColorScheme.LIGHT);
        house.claim(page);
        page.context().close();
    }

    @AfterAll
    void close() {
        house.close();
    }

    private Page window(int width, String language) {
        Page page = house.window(width, language, ColorScheme.LIGHT);
        house.signIn(page);
        House.speak(page, language);
        return page;
    }

    @Test
    @Order(1)
    void dropsHerFilesAndSeesWhatIsInThem() throws IOException {
        Page page = window(360, "es");
        page.navigate("/inventory");
        look(page, "inventory-empty", "es", 360, ColorScheme.LIGHT);
        page.setInputFiles("#files", files().toArray(Path[]::new));
        page.click(".drop button");
        page.waitForSelector(".job a.button");
        look(page, "inventory-scanned", "es", 360, ColorScheme.LIGHT);
        page.click(".job a.button");
        look(page, "inventory-store", "es", 360, ColorScheme.LIGHT);
        page.navigate("/inventory");
        assertThat(page.locator(".summary").textContent()).contains("Encontramos datos de unas");
        look(page, "inventory-found", "es", 360, ColorScheme.LIGHT);
        page.context().close();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(bakery)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    @Order(2)
    void confirmsWithTheKeyboardWhatWasFound() {
        Page page = window(1280, "en");
        page.navigate("/inventory");
        look(page, "inventory-found", "en", 1280, ColorScheme.LIGHT);
        page.click(".places a");
        look(page, "inventory-kind", "en", 1280, ColorScheme.LIGHT);
        page.click(".places a");
        look(page, "inventory-field", "en", 1280, ColorScheme.LIGHT);
        page.focus("button[value=confirmed]");
        page.keyboard().press("Enter");
        page.waitForSelector("text=You decided:");
        look(page, "inventory-decided", "en", 1280, ColorScheme.LIGHT);
        page.context().close();
    }

    @Test
    @Order(3)
    void explainsAColumnThatWasNotRecognised() {
        Page page = window(360, "es");
        page.navigate("/inventory/columns");
        look(page, "inventory-columns", "es", 360, ColorScheme.LIGHT);
        int before = page.locator(".places li").count();
        page.click(".places a");
        look(page, "inventory-column", "es", 360, ColorScheme.LIGHT);
        page.click("button[value=not-personal]");
        page.navigate("/inventory/columns");
        assertThat(page.locator(".places li").count()).isEqualTo(before - 1);
        page.context().close();
    }

    @Test
    @Order(4)
    void putsSomebodyInChargeAndPrintsTheLetter() {
        Page page = window(360, "es");
        page.navigate("/inventory/officer");
        page.fill("#name", "Ana Pérez");
        page.fill("#email", "privacidad@example.com");
        page.fill("#begins", "2026-11-24");
        page.click("form[action='/inventory/officer'] button");
        look(page, "inventory-officer", "es", 360, ColorScheme.LIGHT);
        page.click("a[href$='/letter']");
        assertThat(page.locator("article").count()).isEqualTo(2);
        look(page, "inventory-letter", "es", 360, ColorScheme.LIGHT);
        page.context().close();
    }

    @Test
    @Order(5)
    void addsWhatNoProgramCanOpenAndTakesItOutAgain() {
        Page page = window(320, "en");
        page.navigate("/inventory/stores/new");
        look(page, "inventory-new", "en", 320, ColorScheme.LIGHT);
        page.click("a[href$='/postgresql']");
        look(page, "inventory-new-postgresql", "en", 320, ColorScheme.LIGHT);
        page.navigate("/inventory/stores/new/mailbox");
        look(page, "inventory-new-mailbox", "en", 320, ColorScheme.LIGHT);
        page.navigate("/inventory/stores/new/by-hand");
        page.fill("#name", "Order book");
        page.fill("#medium", "A paper book beside the till");
        page.click("main form button");
        look(page, "inventory-by-hand", "en", 320, ColorScheme.LIGHT);
        page.click("details.apart summary");
        page.fill("#confirm", "order book");
        page.click("form.confirm button");
        assertThat(page.locator("main").textContent()).doesNotContain("Order book");
        page.context().close();
    }

    @Test
    @Order(6)
    void addsAMailboxAndIsToldWhichStepFailed() {
        Page page = window(360, "es");
        page.navigate("/inventory/stores/new/mailbox");
        look(page, "inventory-new-mailbox", "es", 360, ColorScheme.LIGHT);
        page.fill("#name", "Correo de la panadería");
        page.fill("#host", "correo.invalid");
        page.fill("#login", "panaderia@example.com");
        page.fill("#password", "pan y sal");
        page.click("form[action$='/mailbox'] button.button");
        page.waitForSelector(".job a.button");
        page.click(".job a.button");
        look(page, "inventory-mailbox", "es", 360, ColorScheme.LIGHT);
        page.click("form[action$='/test'] button");
        assertThat(page.locator("main").textContent())
                .contains("Encontrar la máquina por su nombre", "No se encontró el nombre del servidor");
        look(page, "inventory-mailbox-test", "es", 360, ColorScheme.LIGHT);
        page.navigate("/inventory");
        page.click("text=Correo de la panadería");
        page.click("details.apart summary");
        page.fill("#confirm", "Correo de la panadería");
        page.click("form.confirm button");
        page.context().close();
    }

    @Test
    @Order(7)
    void confirmsWithOnePressWhatItIsFor() {
        Page page = window(360, "es");
        page.navigate("/inventory/activities");
        look(page, "inventory-activities", "es", 360, ColorScheme.LIGHT);
        int proposed = page.locator("article").count();
        page.focus("article button");
        page.keyboard().press("Enter");
        page.waitForSelector("[role=status]");
        assertThat(page.locator("article").count()).isEqualTo(proposed - 1);
        page.click("main .plain h3 a");
        look(page, "inventory-activity", "es", 360, ColorScheme.LIGHT);
        page.click("main form .actions button");
        page.navigate("/inventory/recipients");
        look(page, "inventory-recipients", "es", 360, ColorScheme.LIGHT);
        page.context().close();
    }

    @Test
    @Order(8)
    void saysWhoReceivesDataWithTheKeyboard() {
        Page page = window(1280, "en");
        page.navigate("/inventory/activities");
        look(page, "inventory-activities", "en", 1280, ColorScheme.LIGHT);
        page.navigate("/inventory/recipients/new");
        page.focus("#name");
        page.keyboard().type("Mailchimp");
        page.keyboard().press("Enter");
        page.waitForSelector("text=United States");
        page.click("main .plain h2 a");
        look(page, "inventory-recipient", "en", 1280, ColorScheme.LIGHT);
        page.navigate("/inventory/activities");
        page.click("main .plain h3 a");
        look(page, "inventory-activity", "en", 1280, ColorScheme.LIGHT);
        page.context().close();
    }

    @Test
    @Order(9)
    void seesWhichDutiesTheDataBringsAndAnswersAQuestion() {
        Page page = window(360, "es");
        page.navigate("/inventory/duties");
        look(page, "inventory-duties", "es", 360, ColorScheme.LIGHT);
        int before = page.locator(".question").count();
        assertThat(before).isPositive();
        page.focus(".question button[value=no]");
        page.keyboard().press("Enter");
        page.waitForSelector(".said");
        page.context().close();
        Page desk = window(1280, "en");
        desk.navigate("/inventory/duties");
        desk.locator("main details:not(.duty):not(.help) > summary").last().click();
        desk.locator("main details.duty summary").last().click();
        look(desk, "inventory-duties", "en", 1280, ColorScheme.LIGHT);
        desk.context().close();
    }

    @Test
    @Order(10)
    void readsTheRegisterAndTheMap() {
        for (String language : List.of("es", "en")) {
            int width = language.equals("es") ? 360 : 1280;
            Page page = window(width, language);
            page.navigate("/inventory/register");
            look(page, "inventory-register", language, width, ColorScheme.LIGHT);
            page.navigate("/inventory/map");
            look(page, "inventory-map", language, width, ColorScheme.LIGHT);
            page.locator(".data-map a").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/inventory/activities**");
            page.context().close();
        }
    }
}
