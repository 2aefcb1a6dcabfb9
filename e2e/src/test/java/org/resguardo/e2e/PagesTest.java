/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, in both languages, on a phone and on a desk, by day and by night. The pictures stay in target/screenshots. */
@TestInstance(Lifecycle.PER_CLASS)
class PagesTest {
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<String> FOR_ACCOUNTS = List.of(
            "/",
            "/plan",
            "/inventory",
            "/inventory/officer",
            "/inventory/columns",
            "/retention",
            "/retention/needs",
            "/retention/rules/new",
            "/retention/holds",
            "/protection",
            "/protection/incidents/new",
            "/policy",
            "/notice",
            "/notice/points/new",
            "/notice/announcements/new",
            "/notice/calendar",
            "/outbox",
            "/rights",
            "/rights/cases/new",
            "/rights/figures",
            "/rights/ways",
            "/p/contact/{language}",
            "/p/case",
            "/choice",
            "/setup/business",
            "/setup/customers",
            "/setup/customers/counts",
            "/setup/answers",
            "/setup/data",
            "/setup/officer",
            "/setup/mail",
            "/setup/mail?provider=other",
            "/setup/answers?from=settings",
            "/settings",
            "/settings/business",
            "/settings/mail",
            "/settings/mail/other",
            "/settings/passkeys",
            "/settings/second-step",
            "/settings/sessions",
            "/settings/people",
            "/settings/keys",
            "/settings/log",
            "/status",
            "/jobs/1",
            "/sign-in/again",
            "/style",
            "/nothing-here");

    private final House house = new House();

    @BeforeAll
    void claim() {
        Page page = house.window(360, "es", ColorScheme.LIGHT);
        page.navigate("/claim");
        picture(page, "claim-es-360-light");
        house.claim(page);
        assertThat(page.locator(".said").textContent()).contains("Su cuenta está lista");
        setUp(page);
        page.navigate("/status");
        picture(page, "status-first-es-360-light");
        page.click("form[action='/status/backup'] button");
        page.waitForSelector("a.button[href='/status']");
        page.context().close();
    }

    /** Goes through the first pages as the owner of the bakery would; a problem first. */
    private static void setUp(Page page) {
        page.click("main .actions button");
        picture(page, "setup-business-problem-es-360-light");
        page.fill("#name", "Panadería La Espiga de Oro LLC");
        page.fill("#known-as", "La Espiga de Oro");
        page.check("input[value=food]");
        page.click("main .actions button");
        page.selectOption("#home", "US-TX");
        page.check("input[name=elsewhere][value=some]");
        page.click("summary");
        page.check("input[value=US-LA]");
        page.fill("#total", "2,412");
        page.click("main .actions button");
        page.fill("#US-TX", "2,400");
        page.click("main .actions button");
        page.check("input[name=processesCards][value=yes]");
        page.check("input[name=usesCameras][value=unknown]");
        page.click("main .actions button");
        page.click(".later button");
        page.navigate("/");
        picture(page, "today-half-set-up-es-360-light");
    }

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({"es, 360, LIGHT", "en, 1280, LIGHT", "es, 1280, DARK", "en, 320, DARK"})
    void showsEveryPageWellAndToEverybody(String language, int width, ColorScheme colours) {
        Page page = house.window(width, language, colours);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate("/sign-in");
        look(page, "sign-in", language, width, colours);
        house.signIn(page);
        House.speak(page, language);
        for (String path : FOR_ACCOUNTS) {
            page.navigate(path.replace("{language}", language));
            look(
                    page,
                    path.equals("/") ? "today" : path.substring(1).replaceAll("[/?={}]", "-"),
                    language,
                    width,
                    colours);
        }
        complaints.removeIf(text -> text.contains("status of 404"));
        assertThat(complaints).isEmpty();
        page.context().close();
    }

    /** Seen from its top: further down the head lies over a part of the page, and what it covers seems too small to touch. */
    static void look(Page page, String name, String language, int width, ColorScheme colours) {
        page.evaluate("scrollTo({top: 0, behavior: 'instant'})");
        picture(page, name + "-" + language + "-" + width + "-" + colours.name().toLowerCase(java.util.Locale.ROOT));
        assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits a width of %s", name, width)
                .isEqualTo(true);
        List<String> violations = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(PagesTest::told)
                        .toList();
        assertThat(violations).as(name).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
