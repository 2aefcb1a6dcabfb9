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
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Trade;
import org.resguardo.platform.net.NameLookup;
import org.resguardo.protection.safeguard.evidence.SiteSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An owner sees what her website does, in three visits of a real browser too, and what her app has to say in the stores. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class WebsiteTest {
    @TempDir
    private static Path folder;

    private static final Map<String, String> PAGES = Map.of(
            "/", """
                    <html lang=es><title>Panadería Luna</title><h1>Panadería Luna</h1><a href=/reservas>Reservas</a><a href=/club>Club</a>
                    <script src="https://static.hotjar.com/c/hotjar.js"></script><link rel=stylesheet href="https://fonts.googleapis.com/css?family=Lora">
                    <div><button onclick="document.cookie='eleccion=no; max-age=9999; path=/';this.parentNode.remove()">Rechazar todo</button></div>""",
            "/reservas", """
                    <h1>Reserve su mesa</h1><form action=/enviar method=post><label>Nombre y apellidos <input name=n required></label>
                    <label>Teléfono <input type=tel name=t required></label><label>Fecha de nacimiento <input type=date name=nac></label>
                    <label>Personas <select name=p><option>2</select></label></form>""",
            "/club", """
                    <h1>Club de la casa</h1><form action=/club method=post id=club><label>Correo electrónico <input type=email name=e></label></form>
                    <a href=/privacidad>Privacidad</a>""");
    private static final HttpServer SITE = site();

    private final House house = new House(Here.class);

    /** The site stands here, and nobody else is anywhere. */
    @Configuration(proxyBeanMethods = false)
    static class Here {
        @Bean
        SiteSource.Ports sitePorts() {
            return new SiteSource.Ports(9, SITE.getAddress().getPort());
        }

        @Bean
        NameLookup names() {
            return host -> {
                if (!host.equals("localhost")) {
                    throw new UnknownHostException();
                }
                return new InetAddress[] {InetAddress.getLoopbackAddress()};
            };
        }
    }

    private static HttpServer site() {
        try {
            HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            site.createContext("/", exchange -> {
                String page = PAGES.getOrDefault(exchange.getRequestURI().getPath(), "");
                byte[] body = page.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.getResponseHeaders().set("Set-Cookie", "PHPSESSID=1; Path=/; HttpOnly");
                exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
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
    void aBakeryWithAList() throws IOException {
        StringBuilder rows = new StringBuilder("nombre,correo,telefono,direccion\n");
        for (int i = 0; i < 40; i++) {
            rows.append("María López,ana%d@example.com,210-555-01%02d,%d Main Street\n".formatted(i, i, 100 + i));
        }
        Files.writeString(folder.resolve("clientes.csv"), rows);
        Page page = house.window(360, "es", ColorScheme.LIGHT);
        house.claim(page);
        page.navigate("/inventory/stores/new/folder");
        page.fill("#name", "Mostrador");
        page.fill("#path", folder.toString());
        page.click("main form button");
        page.waitForSelector(".job a.button");
        page.context().close();
        Account ana = part(Accounts.class).find(House.EMAIL).orElseThrow();
        part(Businesses.class).describe(ana, "Panadería Luna LLC", "Panadería Luna", Trade.FOOD, "");
        Activities activities = part(Activities.class);
        activities.proposed().forEach(one -> activities.confirm(ana, one.preset(), part(Recipients.class)));
        activities.confirmed().forEach(one -> activities.keep(ana, one.receivedBy(Set.of())));
    }

    @AfterAll
    void stop() {
        house.close();
        SITE.stop(0);
    }

    private <T> T part(Class<T> type) {
        return house.server().part(type);
    }

    private Page signedIn(int width, String language) {
        Page page = house.window(width, language, ColorScheme.LIGHT);
        house.signIn(page);
        House.speak(page, language);
        return page;
    }

    @ParameterizedTest
    @CsvSource({"es, 360", "en, 1280"})
    @Order(1)
    void seesWhyNothingIsKnownYet(String language, int width) {
        Page page = signedIn(width, language);
        page.navigate("/policy/sites");
        look(page, "sites-empty", language, width, ColorScheme.LIGHT);
        page.navigate("/policy/app");
        look(page, "app-first", language, width, ColorScheme.LIGHT);
        page.context().close();
    }

    @Test
    @Order(2)
    void namesItAndHasItLookedAt() {
        Page page = signedIn(360, "es");
        page.navigate("/policy/sites");
        page.fill("#host", "localhost");
        page.check("input[name=own]");
        page.check("input[name=mine]");
        page.click("main form.sheet button");
        page.waitForSelector(".job a.button", new Page.WaitForSelectorOptions().setTimeout(180_000));
        look(page, "site-looked", "es", 360, ColorScheme.LIGHT);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"es, 360", "en, 1280"})
    @Order(3)
    void seesWhatItDoes(String language, int width) {
        Page page = signedIn(width, language);
        page.navigate("/policy/sites");
        look(page, "sites", language, width, ColorScheme.LIGHT);
        page.click("main .links a");
        assertThat(page.locator("#visits li").count()).isEqualTo(3);
        assertThat(page.locator("main").innerText()).contains("Hotjar", "PHPSESSID", "Fecha de nacimiento");
        look(page, "site", language, width, ColorScheme.LIGHT);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"es, 360", "en, 1280"})
    @Order(4)
    void tellsOfHerAppAndTakesTheFiles(String language, int width) {
        Page page = signedIn(width, language);
        page.navigate("/policy/app");
        page.check("input[name=activity] >> nth=0");
        page.check("input[name=encrypted][value=yes]");
        page.check("input[name=account][value=none]");
        page.check("input[name=deletion][value=no]");
        page.check("input[name=tracking][value=no]");
        page.click("main form.sheet button");
        look(page, "app", language, width, ColorScheme.LIGHT);
        page.setInputFiles(
                "#store-file",
                new com.microsoft.playwright.options.FilePayload(
                        "app-privacy-details.json",
                        "application/json",
                        "[{\"category\":\"NAME\",\"purposes\":[\"ANALYTICS\"],\"data_protections\":[\"DATA_LINKED_TO_YOU\"]},{\"category\":\"HEALTH\",\"purposes\":[\"ANALYTICS\"],\"data_protections\":[\"DATA_LINKED_TO_YOU\"]}]"
                                .getBytes(StandardCharsets.UTF_8)));
        page.click("form[action='/policy/app/comparison'] button");
        assertThat(page.locator("main .links li").count()).isGreaterThan(2);
        look(page, "app-compared", language, width, ColorScheme.LIGHT);
        page.context().close();
    }
}
