/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.app.SampleBusiness;
import org.resguardo.app.Settings;
import org.resguardo.app.sample.SampleEnd;
import org.resguardo.app.sample.SampleKind;
import org.resguardo.platform.web.SampleAccount;
import org.resguardo.testkit.business.BusinessGenerator;
import org.resguardo.testkit.business.BusinessKind;

/**
 * Every page of the route table that an owner can open, and one of each kind that stands behind a link, with half a year in them: on the
 * narrowest telephone and enlarged to twice the size, by day and by night, in both languages. With
 * {@code -Dpages.keyboard=true} also by the keyboard alone, and by what WCAG 2.2 asks and tools do not see.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class EveryPageTest {
    private static final boolean BY_HAND = Boolean.getBoolean("pages.keyboard");

    private static final Path ROUTES = Path.of("../server/src/test/resources/org/resguardo/app/isolation.tsv");
    private static final Pattern NUMBER = Pattern.compile("/(?:\\d+|store-\\d+|place-\\d+)(?=/|$)");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Texts that are cut off: wider or higher than what is shown of them, without a way to see the rest. */
    private static final String CUT = """
            Array.from(document.querySelectorAll('main *')).filter(element => {
              const style = getComputedStyle(element);
              const hidden = style.overflowX === 'hidden' || style.textOverflow === 'ellipsis';
              return hidden && element.childElementCount === 0 && element.textContent.trim() !== ''
                && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
            }).map(element => element.outerHTML.slice(0, 120))
            """;

    private static final String LINKS =
            "Array.from(document.querySelectorAll('main a[href^=\"/\"]')).map(link => link.getAttribute('href'))";

    private final House house = new House(Settings::forSample);

    @BeforeAll
    void live() throws IOException, InterruptedException {
        Path files = house.files();
        BusinessGenerator.of(2026).write(BusinessKind.BAKERY, files, 60);
        SampleBusiness business =
                SampleBusiness.in(house.server(), SampleKind.BAKERY, files, Optional.empty(), Locale.of("es"));
        while (!business.looked()) {
            Thread.sleep(100);
        }
        business.live();
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Order(1)
    @ParameterizedTest
    @CsvSource({"es, 320, LIGHT", "en, 640, DARK"})
    void fitsAndReadsEverywhere(String language, int width, ColorScheme colours) throws IOException {
        Page page = house.window(width, language, colours);
        signIn(page, language);
        Map<String, List<String>> problems = new TreeMap<>();
        Map<String, String> behind = new LinkedHashMap<>();
        List<String> addresses = addresses();
        for (String address : addresses) {
            look(page, address, language, problems, behind);
        }
        List<String> more = List.copyOf(behind.values());
        for (String address : more) {
            look(page, address, language, problems, behind);
        }
        assertThat(problems).isEmpty();
        assertThat(addresses.size() + more.size()).isGreaterThan(60);
        page.context().close();
    }

    /** The one press with which a demonstration ends: its owner is told so, and whoever runs it lets go of everything. */
    @Order(2)
    @Test
    void endsWithOnePress() throws InterruptedException {
        Page page = house.window(360, "es", ColorScheme.LIGHT);
        signIn(page, "es");
        assertThat(page.locator(".sample").textContent()).contains("Negocio inventado");
        page.click("form[action='/sample/end'] button");
        PagesTest.look(page, "sample-gone", "es", 360, ColorScheme.LIGHT);
        assertThat(page.locator("main form, main a").count())
                .as("nothing leads back into it")
                .isZero();
        house.server().part(SampleEnd.class).await();
        page.context().close();
    }

    private static void signIn(Page page, String language) {
        page.navigate("/sign-in");
        page.fill("#email", SampleAccount.EMAIL);
        page.fill("#passphrase", SampleAccount.PASSPHRASE);
        page.click("form[action='/sign-in'] button");
        House.speak(page, language);
    }

    /** The addresses of pages that an owner reads, without those that name something. */
    private static List<String> addresses() throws IOException {
        return Files.readAllLines(ROUTES, StandardCharsets.UTF_8).stream()
                .map(line -> line.split("\t"))
                .filter(row -> row.length > 2 && row[0].startsWith("GET /") && row[2].equals("page"))
                .map(row -> row[0].substring("GET ".length()))
                .filter(address -> !address.contains("{") && !address.startsWith("/api/"))
                .toList();
    }

    /** Looks at a page, and remembers the first link of each kind that it has. */
    private static void look(
            Page page,
            String address,
            String language,
            Map<String, List<String>> problems,
            Map<String, String> behind) {
        String type = page.context().request().get(address).headers().getOrDefault("content-type", "");
        if (!type.startsWith("text/html")) {
            return;
        }
        Response answer = page.navigate(address);
        List<String> found = new ArrayList<>();
        if (answer.status() != 200) {
            found.add("status " + answer.status());
        }
        if (!language.equals(page.getAttribute("html", "lang"))) {
            found.add("speaks " + page.getAttribute("html", "lang"));
        }
        if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))) {
            found.add("scrolls sideways");
        }
        list(page, CUT).forEach(cut -> found.add("cuts " + cut));
        new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(EveryPageTest::told)
                        .forEach(found::add);
        if (BY_HAND && page.locator("body.framed").count() > 0) {
            found.addAll(BeyondTools.problems(page));
            found.addAll(Keyboard.problems(page));
        }
        if (!found.isEmpty()) {
            problems.put(address, found);
        }
        for (String link : list(page, LINKS)) {
            String plain = link.replaceFirst("[?#].*", "");
            String kind = NUMBER.matcher(plain).replaceAll("/{}");
            if (!kind.equals(plain)) {
                behind.putIfAbsent(kind, plain);
            }
        }
    }

    private static List<String> list(Page page, String script) {
        return page.evaluate(script) instanceof List<?> all
                ? all.stream().map(Object::toString).toList()
                : List.of();
    }

    private static String told(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
