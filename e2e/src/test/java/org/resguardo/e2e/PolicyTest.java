/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.e2e.PagesTest.look;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.inventory.activity.StatedSafeguard;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Trade;

/** From dropped files to a published policy and back to a sentence that is no longer true, as the owner of a bakery goes through it. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class PolicyTest {
    @TempDir
    private static Path folder;

    private final House house = new House();

    @BeforeAll
    void aBakeryWithAList() throws IOException {
        write("");
        Page page = house.window(360, "es", ColorScheme.LIGHT);
        house.claim(page);
        page.context().close();
    }

    @AfterAll
    void close() {
        house.close();
    }

    private static void write(String heading) throws IOException {
        StringBuilder rows = new StringBuilder("nombre,correo,telefono,direccion,cumpleaños" + heading + "\n");
        for (int i = 0; i < 40; i++) {
            rows.append("María López,ana%d@example.com,210-555-01%02d,%d Main Street,1980-03-%02d"
                            .formatted(i, i, 100 + i, 1 + i % 28))
                    .append(heading.isEmpty() ? "" : ",219-09-9%03d".formatted(100 + i))
                    .append('\n');
        }
        Files.writeString(folder.resolve("clientes.csv"), rows);
    }

    private Page window(int width, String language, ColorScheme colours) {
        Page page = house.window(width, language, colours);
        house.signIn(page);
        House.speak(page, language);
        return page;
    }

    private <T> T part(Class<T> type) {
        return house.server().part(type);
    }

    private Account owner() {
        return part(Accounts.class).find(House.EMAIL).orElseThrow();
    }

    private void lookAt(Page page) {
        page.waitForSelector(".job a.button");
    }

    @Test
    @Order(1)
    void seesWhyThereIsNoPolicyYet() {
        Page page = window(360, "es", ColorScheme.LIGHT);
        page.navigate("/policy");
        assertThat(page.locator(".empty").count()).isEqualTo(1);
        look(page, "policy-empty", "es", 360, ColorScheme.LIGHT);
        page.context().close();
    }

    @Test
    @Order(2)
    void readsWhatIsMissingAndWhereEachSentenceComesFrom() {
        Businesses businesses = part(Businesses.class);
        businesses.describe(owner(), "Panadería Luna LLC", "Panadería Luna", Trade.FOOD, "");
        Map<String, Answer> answers = new HashMap<>();
        Set.of("hasWebsite", "sellsData", "sharesForTargetedAds", "directedToChildren", "collectsFromChildrenOnline")
                .forEach(fact -> answers.put(fact, Answer.said(Answer.NO)));
        businesses.answer(owner(), answers);
        Page page = window(360, "es", ColorScheme.LIGHT);
        page.navigate("/inventory/stores/new/folder");
        page.fill("#name", "Mostrador");
        page.fill("#path", folder.toString());
        page.click("main form button");
        lookAt(page);
        page.navigate("/policy");
        assertThat(page.locator(".refusals li").count()).isPositive();
        look(page, "policy-refused", "es", 360, ColorScheme.LIGHT);
        page.navigate("/policy/draft");
        look(page, "policy-draft", "es", 360, ColorScheme.LIGHT);
        page.click("a.sentence[href*='collects']");
        assertThat(page.locator("main blockquote").count()).isPositive();
        look(page, "policy-claim", "es", 360, ColorScheme.LIGHT);
        page.context().close();
    }

    @Test
    @Order(3)
    void answersAndPublishes() {
        Activities activities = part(Activities.class);
        activities.proposed().forEach(one -> activities.confirm(owner(), one.preset(), part(Recipients.class)));
        activities
                .confirmed()
                .forEach(one -> activities.keep(
                        owner(),
                        one.receivedBy(Set.of())
                                .guardedBy(Set.of(StatedSafeguard.LOCKED, StatedSafeguard.OWN_PASSWORDS))));
        Page page = window(360, "es", ColorScheme.LIGHT);
        page.navigate("/policy/questions");
        look(page, "policy-questions", "es", 360, ColorScheme.LIGHT);
        page.fill("#public-email", "hola@example.com");
        page.check("input[name=rights][value=everyone]");
        page.check("input[name=changes][value=page]");
        page.check("input[value='government.social_security']");
        page.click("form[action='/policy/questions'] button:not([type=button])");
        page.navigate("/policy/paragraphs");
        look(page, "policy-paragraphs", "es", 360, ColorScheme.LIGHT);
        page.fill("#spanish", "El pan de ayer lo regalamos al comedor del barrio.");
        page.fill("#english", "Yesterday's bread goes to the neighbourhood kitchen.");
        page.click("form[action='/policy/paragraphs'] button");
        page.navigate("/policy");
        look(page, "policy-ready", "es", 360, ColorScheme.LIGHT);
        page.click("form[action='/policy/approval'] button");
        look(page, "policy-approved", "es", 360, ColorScheme.LIGHT);
        page.click("form[action='/policy/versions'] button");
        look(page, "policy-published", "es", 360, ColorScheme.LIGHT);
        page.context().close();
        Page english = window(1280, "en", ColorScheme.LIGHT);
        english.navigate("/policy/draft?languages=both");
        look(english, "policy-draft-both", "en", 1280, ColorScheme.LIGHT);
        english.context().close();
    }

    @Test
    @Order(4)
    void everybodyReadsItOnEveryDeviceAlsoWithoutScript() {
        for (String language : List.of("es", "en")) {
            Page phone = house.windowWithoutScript(360, language);
            phone.navigate("/p/policy");
            assertThat(phone.getAttribute("html", "lang")).isEqualTo(language);
            assertThat(phone.context().cookies()).isEmpty();
            assertThat(phone.locator("h1").textContent()).contains("Panadería Luna");
            phone.context().close();
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = house.window(language.equals("es") ? 360 : 1280, language, colours);
                page.navigate("/p/policy/" + language);
                look(page, "policy-public", language, language.equals("es") ? 360 : 1280, colours);
                page.context().close();
            }
        }
        Page paper = house.window(800, "es", ColorScheme.DARK);
        paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        paper.navigate("/p/policy/es");
        assertThat(paper.locator("nav:visible, button:visible, form:visible").count())
                .as("what can only be used on a screen is not printed")
                .isZero();
        paper.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/policy-print-es.png")));
        paper.context().close();
        Page bare = house.windowWithoutScript(360, "es");
        bare.route("**/*.css", Route::abort);
        bare.navigate("/p/policy/es");
        assertThat((Integer) bare.evaluate("document.documentElement.scrollWidth"))
                .as("without a style sheet nothing is wider than the phone")
                .isLessThanOrEqualTo(360);
        bare.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/policy-bare-es.png")));
        bare.context().close();
        Page history = house.window(360, "es", ColorScheme.LIGHT);
        history.navigate("/p/policy/es/versions");
        look(history, "policy-history", "es", 360, ColorScheme.LIGHT);
        history.context().close();
    }

    @Test
    @Order(5)
    void hearsWhichSentenceIsNoLongerTrue() throws IOException {
        write(",ssn");
        Page page = window(360, "es", ColorScheme.LIGHT);
        page.navigate("/inventory");
        page.click("a[href^='/inventory/stores/']:not([href$='/new'])");
        page.click("form[action$='/scan'] button");
        lookAt(page);
        page.navigate("/policy");
        assertThat(page.locator(".notice.danger").first().textContent()).contains("Seguro Social");
        look(page, "policy-drift", "es", 360, ColorScheme.LIGHT);
        page.navigate("/");
        assertThat(page.locator("main").textContent()).contains("su política ya no es cierta");
        look(page, "today-drift", "es", 360, ColorScheme.LIGHT);
        page.context().close();
        Page english = window(1280, "en", ColorScheme.DARK);
        english.navigate("/policy");
        look(english, "policy-drift", "en", 1280, ColorScheme.DARK);
        english.context().close();
    }
}
