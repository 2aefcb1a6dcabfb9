/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.e2e.PagesTest.look;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.protection.safeguard.evidence.SiteSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An owner finds a red safeguard, mends it, and sees it verified green; and seals a column after she has tried her recovery kit. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class SafeguardsTest {
    private static final String HOME = "/protection/safeguards";

    @TempDir
    private static Path folder;

    private static final Map<String, String> PAGES = new ConcurrentHashMap<>(Map.of("/", "<p>Pan</p>"));
    private static final HttpServer SITE = site();

    private final House house = new House(OnFreePorts.class);
    private Path list = Path.of("list");

    /** Websites answer where the test's does; nothing answers encrypted. */
    @Configuration(proxyBeanMethods = false)
    static class OnFreePorts {
        @Bean
        SiteSource.Ports sitePorts() {
            return new SiteSource.Ports(9, SITE.getAddress().getPort());
        }
    }

    private static HttpServer site() {
        try {
            HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            site.createContext("/", exchange -> {
                String page = PAGES.get(exchange.getRequestURI().getPath());
                byte[] body = (page == null ? "" : page).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders()
                        .set("Content-Type", page != null && page.startsWith("<") ? "text/html" : "text/plain");
                exchange.sendResponseHeaders(page == null ? 404 : 200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            site.start();
            return site;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    void aShopWithPlaces() throws IOException, SQLException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path counter = Files.createDirectory(folder.resolve("mostrador"));
        list = Files.writeString(counter.resolve("clientes.csv"), "nombre,correo\nAna López,ana@example.com\n");
        for (String language : new String[] {"es", "en"}) {
            Path paper = Files.writeString(
                    counter.resolve("expediente-" + language + ".txt"),
                    "Expediente 7. Seguro Social: 219-09-9107. Alergia: penicilina.\n");
            Files.setPosixFilePermissions(paper, PosixFilePermissions.fromString("rw-------"));
        }
        Files.setPosixFilePermissions(counter, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(list, PosixFilePermissions.fromString("rw-r--r--"));
        Path shop = folder.resolve("tienda.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + shop);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE cliente (id INTEGER PRIMARY KEY, nombre TEXT, ssn TEXT)");
            for (int i = 1; i <= 40; i++) {
                statement.execute("INSERT INTO cliente VALUES (%d, 'Ana López', '%03d-%02d-%04d')"
                        .formatted(i, 520 + i, 10 + i, 2000 + i));
            }
        }
        Page page = house.window(360, "es", ColorScheme.LIGHT);
        house.claim(page);
        connect(page, "folder", "Mostrador", counter);
        connect(page, "sqlite", "Tienda", shop);
        page.context().close();
    }

    private static void connect(Page page, String kind, String name, Path path) {
        page.navigate("/inventory/stores/new/" + kind);
        page.fill("#name", name);
        page.fill("#path", path.toString());
        page.click("main form button");
        page.waitForSelector(".job a.button");
    }

    @AfterAll
    void stop() {
        house.close();
        SITE.stop(0);
    }

    private Page signedIn(int width, String language) {
        Page page = house.window(width, language, ColorScheme.LIGHT);
        house.signIn(page);
        House.speak(page, language);
        return page;
    }

    /** Walks with the tabulator until a thing has the focus, and presses it. */
    private static void press(Page page, String thing) {
        for (int i = 0; i < 120; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", thing))) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("nobody comes to " + thing + " with the keyboard");
    }

    @ParameterizedTest
    @CsvSource({"es, 360", "en, 1280"})
    @Order(1)
    void fromARedSafeguardToItsMendingAndItsVerifiedGreen(String language, int width) throws IOException {
        PAGES.put("/.env", "DB_PASSWORD=not-a-real-one\n");
        Files.setPosixFilePermissions(list, PosixFilePermissions.fromString("rw-r--r--"));
        Page page = signedIn(width, language);
        page.navigate(HOME);
        look(page, "safeguards-first", language, width, ColorScheme.LIGHT);
        page.navigate(HOME + "/new");
        page.fill("#address", "localhost");
        page.check("input[name=own]");
        page.check("input[name=mine]");
        look(page, "safeguards-new", language, width, ColorScheme.LIGHT);
        page.click("main form button");
        page.waitForSelector(".job a.button");
        page.click(".job a.button");
        assertThat(page.locator("#site-settings").innerText()).contains("/.env");
        look(page, "safeguards-red", language, width, ColorScheme.LIGHT);
        PAGES.remove("/.env");
        press(page, "form[action$='/looks'] button");
        page.waitForSelector(".job a.button");
        press(page, ".job a.button");
        page.waitForSelector("#site-settings.good");
        look(page, "safeguards-green", language, width, ColorScheme.LIGHT);
        page.navigate(HOME);
        page.click("form[action$='/looks'] button");
        page.waitForSelector(".job a.button");
        page.navigate(HOME);
        look(page, "safeguards", language, width, ColorScheme.LIGHT);
        page.click("text=Mostrador");
        assertThat(page.locator("#files-readable").getAttribute("class")).contains("warn");
        look(page, "safeguards-files", language, width, ColorScheme.LIGHT);
        Files.setPosixFilePermissions(list, PosixFilePermissions.fromString("rw-r-----"));
        page.click("form[action$='/looks'] button");
        page.waitForSelector(".job a.button");
        page.click(".job a.button");
        assertThat(page.locator("#files-readable").getAttribute("class")).contains("good");
        page.navigate("/protection");
        look(page, "protection", language, width, ColorScheme.LIGHT);
        page.navigate("/");
        look(page, "today-safeguards", language, width, ColorScheme.LIGHT);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"es, 360", "en, 1280"})
    @Order(2)
    void questionsAndRulesForEverybody(String language, int width) {
        Page page = signedIn(width, language);
        page.navigate(HOME + "/questions");
        page.check("#lock-doors input[value=no]");
        page.check("#lock-screens input[value=yes]");
        page.click("main form p.actions button");
        assertThat(page.locator("#lock-doors .notice").count()).isEqualTo(1);
        look(page, "safeguards-questions", language, width, ColorScheme.LIGHT);
        page.navigate(HOME + "/staff");
        page.fill("#name", "Rosa Ejemplo");
        page.click("main form button");
        look(page, "safeguards-staff", language, width, ColorScheme.LIGHT);
        page.context().close();
    }

    @Test
    @Order(3)
    void aColumnIsSealedAfterTheKitWasTried() {
        Page page = signedIn(360, "es");
        page.navigate("/protection/recovery");
        page.click("form[action='/protection/recovery'] button");
        var parts = page.locator(".kit code").allInnerTexts();
        look(page, "kit-made", "es", 360, ColorScheme.LIGHT);
        page.fill("#one", parts.get(0));
        page.fill("#other", parts.get(2));
        page.click("form[action$='/trial'] button");
        look(page, "kit-tried", "es", 360, ColorScheme.LIGHT);
        page.navigate("/protection/sealing");
        look(page, "sealing", "es", 360, ColorScheme.LIGHT);
        page.click("main a[href^='/protection/sealing/columns/']");
        look(page, "sealing-plan", "es", 360, ColorScheme.LIGHT);
        page.fill("#confirm", "40");
        page.click("form.confirm button");
        page.waitForSelector(".job a.button");
        page.click(".job a.button");
        page.fill("#key", "7");
        page.click("form[action$='/look'] button");
        assertThat(page.locator(".notice.good").innerText()).contains("527-17-2007");
        look(page, "sealing-look", "es", 360, ColorScheme.LIGHT);
        House.speak(page, "en");
        page.setViewportSize(1280, 900);
        page.navigate("/protection/sealing");
        look(page, "sealing", "en", 1280, ColorScheme.LIGHT);
        page.navigate("/protection/recovery");
        look(page, "kit", "en", 1280, ColorScheme.LIGHT);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"es, 360", "en, 1280"})
    @Order(4)
    void aFileIsKeptInTheVaultAndGivenToSomebodyByALink(String language, int width) {
        Page page = signedIn(width, language);
        page.navigate("/protection/vault");
        look(page, "vault", language, width, ColorScheme.LIGHT);
        page.click("li:has-text('expediente-" + language + ".txt') button");
        page.waitForSelector(".job a.button");
        page.click(".job a.button");
        look(page, "vault-file", language, width, ColorScheme.LIGHT);
        press(page, "form[action$='/file'] button");
        page.waitForURL("**/file");
        assertThat(page.locator("body").innerText()).contains("penicilina");
        page.goBack();
        page.fill("#person", "Contadora");
        page.click("form[action$='/links'] button");
        String link = page.locator(".notice.good code").innerText();
        look(page, "vault-link", language, width, ColorScheme.LIGHT);

        Page outside = house.window(width, language, ColorScheme.DARK);
        outside.navigate(link.substring(link.indexOf("/p/vault/")));
        look(outside, "vault-outside", language, width, ColorScheme.DARK);
        press(outside, "form[action$='/file'] button");
        outside.waitForURL("**/file");
        assertThat(outside.locator("body").innerText()).contains("penicilina");
        outside.context().close();

        page.reload();
        page.navigate("/protection/vault");
        page.click("text=expediente-" + language + ".txt");
        assertThat(page.locator("main").innerText()).contains("Contadora");
        look(page, "vault-opened", language, width, ColorScheme.LIGHT);
        page.context().close();
    }
}
