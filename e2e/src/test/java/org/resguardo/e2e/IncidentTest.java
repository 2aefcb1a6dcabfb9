/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.e2e.PagesTest.look;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
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

/** A laptop of a clinic is stolen; its patients live in nine states. From there to the list of duties and the letters, on a phone. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class IncidentTest {
    private static final long SEED = 2026;
    /** What somebody takes who reads every page and looks for the button, and for a state and a number in a list. */
    private static final int SECONDS_A_PAGE = 12;

    private static final int SECONDS_A_PLACE = 10;
    private static final Path TABLE = Path.of("../law/src/test/resources/org/resguardo/law/breach-54.tsv");
    private static final List<String> STATES =
            List.of("US-AZ", "US-CA", "US-CO", "US-FL", "US-IL", "US-MA", "US-NY", "US-TX", "US-WA");

    @TempDir
    private static Path clinic;

    private final House house = new House();

    @BeforeAll
    void anInventory() throws IOException {
        BusinessGenerator.of(SEED).write(BusinessKind.DENTAL_CLINIC, clinic);
        Page page = house.window(360, "es", ColorScheme.LIGHT);
        house.claim(page);
        page.navigate("/inventory");
        page.setInputFiles("#files", files().toArray(Path[]::new));
        page.click(".drop button");
        page.waitForSelector(".job a.button");
        page.context().close();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(clinic)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
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

    private static void next(Page page) {
        page.click(".summary a.button");
    }

    private static void save(Page page) {
        page.click("main form .actions button");
    }

    @Test
    @Order(1)
    void fromAStolenLaptopToAllDutiesAndLetters() {
        Page page = window(360, "es");
        AtomicInteger pages = new AtomicInteger();
        page.onRequest(request -> pages.addAndGet(request.isNavigationRequest() ? 1 : 0));
        page.navigate("/protection");
        look(page, "protection-empty", "es", 360, ColorScheme.LIGHT);
        page.click("a[href='/protection/incidents/new']");
        look(page, "incident-new", "es", 360, ColorScheme.LIGHT);
        page.check("input[value=device]");
        page.fill("#noticed", "2026-03-02");
        page.check("input[name=store]");
        save(page);
        look(page, "incident-first-look", "es", 360, ColorScheme.LIGHT);
        next(page);
        look(page, "incident-first", "es", 360, ColorScheme.LIGHT);
        page.check("input[value=lock]");
        save(page);
        next(page);
        look(page, "incident-data", "es", 360, ColorScheme.LIGHT);
        assertThat(page.isChecked("input[value=ssn]") && page.isChecked("input[value=name]"))
                .as("the inventory knows what was in it")
                .isTrue();
        save(page);
        next(page);
        places(page);
        look(page, "incident-people", "es", 360, ColorScheme.LIGHT);
        save(page);
        next(page);
        look(page, "incident-secrecy", "es", 360, ColorScheme.LIGHT);
        page.check("input[value=readable]");
        save(page);
        answerAllElse(page);
        look(page, "incident-room", "es", 360, ColorScheme.LIGHT);
        next(page);
        look(page, "incident-duties", "es", 360, ColorScheme.LIGHT);
        assertThat(page.url()).endsWith("/duties");
        assertThat(SECONDS_A_PAGE * pages.get() + SECONDS_A_PLACE * STATES.size())
                .as("an unhurried person needs less than ten minutes for %d pages", pages.get())
                .isLessThan(600);
        page.context().close();
    }

    private static void places(Page page) {
        page.click("main details summary");
        for (int i = 0; i < STATES.size(); i++) {
            page.selectOption("#place" + i, STATES.get(i));
            page.fill("#count" + i, "1200");
        }
    }

    /** Codes when they are asked for, the questions of federal rules, and harm. */
    private static void answerAllElse(Page page) {
        for (int i = 0;
                i < 12 && !page.getAttribute(".summary a.button", "href").endsWith("/duties");
                i++) {
            next(page);
            for (String yes : List.of("answer/healthProvider", "answer/billsHealthElectronically")) {
                if (page.locator("[name='" + yes + "']").count() > 0) {
                    page.check("[name='" + yes + "'][value=yes]");
                }
            }
            look(page, "incident-question-" + i, "es", 360, ColorScheme.LIGHT);
            save(page);
        }
    }

    @Test
    @Order(2)
    void everyFigureIsThatOfTheLawsTable() throws IOException {
        Page page = window(1280, "en");
        page.navigate("/protection/incidents/1/duties");
        look(page, "incident-duties", "en", 1280, ColorScheme.LIGHT);
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (String line : Files.readAllLines(TABLE)) {
            String[] cells = line.split("\t");
            if (STATES.contains(cells[0])) {
                looked++;
                compare(page, cells, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(looked).isEqualTo(STATES.size());
        page.context().close();
    }

    private static void compare(Page page, String[] cells, List<String> wrong) {
        String law = "us-breach-" + cells[0].substring(3).toLowerCase(Locale.ROOT);
        want(page, "#" + law + "-people", cells[2], cells[0] + " people", wrong);
        String all = "li[id^='" + law + "-']";
        int others = cells[3].equals("-") ? 0 : cells[3].split("; ").length;
        int bureaus = cells[4].equals("-") ? 0 : 1;
        if (page.locator(all).count() != 1 + others + bureaus) {
            wrong.add(cells[0] + " has " + page.locator(all).count() + " notices");
        }
        if (others > 0) {
            for (String authority : cells[3].split("; ")) {
                int colon = authority.lastIndexOf(": ");
                want(
                        page,
                        all + ":has(summary:text('" + authority.substring(0, colon) + "'))",
                        authority.substring(colon + 2),
                        cells[0] + " authority",
                        wrong);
            }
        }
        if (bureaus > 0) {
            want(page, "li[id^='" + law + "-credit-bureaus']", cells[4], cells[0] + " bureaus", wrong);
        }
    }

    private static void want(Page page, String row, String day, String what, List<String> wrong) {
        String shown = page.locator(row).locator("strong").first().textContent();
        boolean dated = shown.startsWith("By ");
        boolean right = day.equals("no last day")
                ? !dated
                : shown.equals(
                        "By " + LocalDate.parse(day).format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US)));
        if (!right) {
            wrong.add(what + ": " + shown + " instead of " + day);
        }
    }

    @Test
    @Order(3)
    void everyStateHasALetterWithWhatItsLawPrescribes() throws IOException {
        Page page = window(1280, "en");
        page.navigate("/protection/incidents/1/letters");
        look(page, "incident-letters", "en", 1280, ColorScheme.LIGHT);
        for (String line : Files.readAllLines(TABLE)) {
            String[] cells = line.split("\t");
            if (STATES.contains(cells[0])) {
                page.navigate("/protection/incidents/1/letters/" + cells[0] + "/en");
                int wanted = count(cells[6]) + count(cells[7]);
                assertThat(page.locator("#us-breach-" + cells[0].substring(3).toLowerCase(Locale.ROOT)
                                        + " ul.wanted li")
                                .count())
                        .as(cells[0])
                        .isEqualTo(Math.max(1, wanted));
            }
        }
        look(page, "incident-letter", "en", 1280, ColorScheme.LIGHT);
        page.context().close();
    }

    private static int count(String cell) {
        return cell.equals("-") ? 0 : cell.split(" ").length;
    }

    @Test
    @Order(4)
    void completesTheLettersAndTellsPeople() {
        Page page = window(360, "es");
        page.navigate("/protection/incidents/1/duties");
        page.click("form[action$='/determination'] button");
        next(page);
        look(page, "incident-words", "es", 360, ColorScheme.LIGHT);
        page.fill("[name='letter/sender']", "Clínica Sol");
        page.fill("[name='letter/phone']", "(213) 555-0142");
        page.fill("[name='letter/done']", "Lo denunciamos a la policía y ahora ciframos cada laptop.");
        page.fill("[name='letter/offer']", "Inscríbase con Example Watch, (213) 555-0143.");
        save(page);
        page.navigate("/protection/incidents/1/letters/US-CA/es");
        look(page, "incident-letter", "es", 360, ColorScheme.LIGHT);
        page.navigate("/protection/incidents/1/mailing");
        assertThat(page.locator("input[name=way]").count())
                .as("on paper, or by e-mail")
                .isEqualTo(2);
        look(page, "incident-mailing", "es", 360, ColorScheme.LIGHT);
        page.navigate("/protection/incidents/1/duties");
        page.click("#us-breach-ca-people summary");
        page.click("#us-breach-ca-people form button");
        assertThat(page.locator("#us-breach-ca-people .badge.good").count()).isEqualTo(1);
        look(page, "incident-told", "es", 360, ColorScheme.LIGHT);
        page.navigate("/protection/incidents/1/log");
        look(page, "incident-log", "es", 360, ColorScheme.LIGHT);
        page.navigate("/protection/incidents/1/kept");
        page.fill("#what", "Comprobante de la denuncia");
        page.fill("#where", "Carpeta azul en la recepción");
        save(page);
        look(page, "incident-kept", "es", 360, ColorScheme.LIGHT);
        page.navigate("/protection/calls");
        page.fill("#name-computers", "Técnicos Ejemplo");
        page.fill("#phone-computers", "(213) 555-0188");
        save(page);
        look(page, "protection-calls", "es", 360, ColorScheme.LIGHT);
        page.navigate("/protection/incidents/1/notices/us-breach-ma/regulator-1");
        look(page, "incident-notice", "es", 360, ColorScheme.LIGHT);
        page.navigate("/protection/incidents/1/facts/harm");
        look(page, "incident-harm", "es", 360, ColorScheme.LIGHT);
        page.navigate("/protection/incidents/1/close");
        look(page, "incident-close", "es", 360, ColorScheme.LIGHT);
        page.navigate("/protection");
        look(page, "protection-open", "es", 360, ColorScheme.LIGHT);
        page.context().close();
    }

    @Test
    @Order(5)
    void readsAsWellInTheDark() {
        Page page = house.window(1280, "en", ColorScheme.DARK);
        house.signIn(page);
        House.speak(page, "en");
        for (String name : List.of(
                "", "/duties", "/letters", "/mailing", "/kept", "/facts/harm", "/notices/us-hipaa/regulator-1")) {
            page.navigate("/protection/incidents/1" + name);
            look(page, "incident" + name.replace('/', '-'), "en", 1280, ColorScheme.DARK);
        }
        page.navigate("/protection/calls");
        look(page, "protection-calls", "en", 1280, ColorScheme.DARK);
        page.context().close();
    }
}
