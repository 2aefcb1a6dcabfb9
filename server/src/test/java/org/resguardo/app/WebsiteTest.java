/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
import org.resguardo.connector.web.Limits;
import org.resguardo.connector.web.Pace;
import org.resguardo.connector.web.browser.ThreeVisits;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.notice.CollectionPoint;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Assumptions;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Places;
import org.resguardo.platform.business.Places.Elsewhere;
import org.resguardo.platform.business.Trade;
import org.resguardo.platform.job.JobEngine;
import org.resguardo.platform.net.NameLookup;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.Alarm;
import org.resguardo.policy.Drift;
import org.resguardo.policy.Publication;
import org.resguardo.policy.site.SiteForms;
import org.resguardo.policy.site.SiteTasks;
import org.resguardo.policy.site.Websites;
import org.resguardo.protection.safeguard.evidence.SiteSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The website from the outside: named, looked at, held against what is published; and what a change of the site sets in motion. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class WebsiteTest {
    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private static ShopSite site;

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private RunningServer running;

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private Browser owner;

    /** The site stands on this machine, and nobody waits for it. */
    @Configuration(proxyBeanMethods = false)
    static class Here {
        @Bean
        SiteSource.Ports ports() {
            return site.ports();
        }

        @Bean
        NameLookup names() {
            return host -> new InetAddress[] {InetAddress.getLoopbackAddress()};
        }

        @Bean
        Limits limits() {
            return new Limits(50, 5, Duration.ofMinutes(5));
        }

        @Bean
        Pace pace() {
            return new Pace(InstantSource.system(), time -> {});
        }

        @Bean
        ThreeVisits visits() {
            return ThreeVisits.with(Optional.empty());
        }
    }

    @BeforeAll
    void aBakeryWithAListAndASite() throws Exception {
        site = ShopSite.empty();
        site.page(
                "/",
                "<h1>Luna</h1><a href=/pedidos>Pedidos</a><a href=/club>Club</a>",
                "Set-Cookie",
                "PHPSESSID=abc; Path=/");
        site.page("/pedidos", orders(""));
        running = RunningServer.start(Here.class);
        Cast cast = new Cast(running);
        cast.claim();
        owner = cast.browser("owner");
        StringBuilder rows = new StringBuilder("nombre,correo,telefono,direccion\n");
        for (int i = 0; i < 40; i++) {
            rows.append("María López,ana%d@example.com,210-555-01%02d,%d Main Street\n".formatted(i, i % 100, 100 + i));
        }
        Files.writeString(folder.resolve("clientes.csv"), rows);
    }

    private static String orders(String more) {
        return """
                <h1>Pedidos</h1><form action="/pedidos/enviar" method="post"><input name="nombre" aria-label="Nombre completo" required>
                <input type="tel" name="tel"><input type="email" name="correo">%s</form><a href="/privacidad">Privacidad</a>""".formatted(more);
    }

    @AfterAll
    void stop() {
        running.close();
        site.close();
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private Account account() {
        return running.server().accounts().find(Cast.email("owner")).orElseThrow();
    }

    private void await(Browser.Answer answer) throws InterruptedException {
        assertThat(answer.status()).isEqualTo(303);
        running.untilEnded(Long.parseLong(answer.location().replaceAll("\\D", "")));
    }

    private void publish() throws InterruptedException {
        String form = "/inventory/stores/new/folder";
        await(owner.submit(form, form, Map.of("name", "Mostrador", "path", folder.toString())));
        Businesses businesses = part(Businesses.class);
        businesses.describe(account(), "Panadería Luna LLC", "Panadería Luna", Trade.FOOD, ShopSite.HOST);
        businesses.answer(account(), part(Assumptions.class).assumed(Trade.FOOD));
        businesses.place(account(), new Places(Set.of("US-TX"), Map.of("US-TX", OptionalLong.of(400)), Elsewhere.NONE));
        businesses.answer(
                account(),
                Map.of(
                        "hasWebsite", Answer.said(Answer.YES),
                        "sellsData", Answer.said(Answer.NO),
                        "sharesForTargetedAds", Answer.said(Answer.NO)));
        Activities activities = part(Activities.class);
        for (ProcessingActivity proposed : activities.proposed()) {
            activities.confirm(account(), proposed.preset(), part(Recipients.class));
        }
        activities.confirmed().forEach(one -> activities.keep(account(), one.receivedBy(Set.of())));
        Map<String, String> answers = new HashMap<>(Map.of(
                "public-email",
                "hola@example.com",
                "rights",
                "everyone",
                "changes",
                "page",
                "cookies",
                "needed",
                "signal",
                "obeys"));
        activities.confirmed().forEach(one -> answers.put("sources:" + one.preset(), "person"));
        assertThat(owner.submit("/policy/questions", "/policy/questions", answers)
                        .status())
                .isEqualTo(303);
        Publication publication = part(Publication.class);
        assertThat(publication.refusals(publication.draft())).isEmpty();
        owner.submit(
                "/policy",
                "/policy/approval",
                Map.of(
                        "draft",
                        owner.get("/policy").page().select("input[name=draft]").val()));
        assertThat(owner.submit(
                                "/policy",
                                "/policy/versions",
                                Map.of(
                                        "in-force",
                                        owner.get("/policy")
                                                .page()
                                                .select("#in-force")
                                                .val()))
                        .status())
                .isEqualTo(303);
    }

    private void look() throws InterruptedException {
        await(owner.submit("/policy/sites/1", "/policy/sites/1/looks", Map.of()));
    }

    private List<Alarm> alarms() {
        return part(Drift.class).alarms();
    }

    private List<CollectionPoint> points() throws InterruptedException {
        CollectionPoints points = part(CollectionPoints.class);
        for (int i = 0; i < 200 && points.all().isEmpty(); i++) {
            part(JobEngine.class).closed(Duration.ofMillis(20));
        }
        return points.all();
    }

    @Test
    @Order(1)
    void aSiteIsNamedByItsOwnerAndLookedAtAtOnce() throws InterruptedException {
        publish();
        assertThat(owner.get("/policy/sites")
                        .page()
                        .select("#host, input[name=host]")
                        .val())
                .isEqualTo(ShopSite.HOST);
        assertThat(part(SiteTasks.class).tasks(account()).getFirst().sentence()).isEqualTo("policy.site.task.begin");
        assertThat(owner.submit("/policy/sites", "/policy/sites", Map.of("host", ShopSite.HOST))
                        .status())
                .as("nobody said that it is hers")
                .isEqualTo(422);
        assertThat(owner.submit("/policy/sites", "/policy/sites", Map.of("host", "http://", "mine", "yes"))
                        .status())
                .isEqualTo(422);
        await(owner.submit(
                "/policy/sites",
                "/policy/sites",
                Map.of("host", "https://" + ShopSite.HOST + "/", "mine", "yes", "own", "yes")));
        String page = owner.get("/policy/sites/1").page().text();
        assertThat(page)
                .contains("2 pages read", "Nombre completo", "PHPSESSID", "Goes when the browser window is closed");
        assertThat(page).contains("No browser is installed on this machine");
        owner.submit("/policy/sites/1", "/language", Map.of("language", "es"));
        assertThat(owner.get("/policy/sites/1").page().text())
                .contains("2 páginas leídas", "Se va al cerrar la ventana");
        owner.submit("/policy/sites/1", "/language", Map.of("language", "en"));
    }

    @Test
    @Order(2)
    void aLoneSessionCookieIsCondemnedByNobodyAndAFormBecomesAPointOfStepFive() throws InterruptedException {
        assertThat(alarms()).isEmpty();
        assertThat(part(SiteTasks.class).tasks(account())).isEmpty();
        assertThat(points()).singleElement().satisfies(point -> {
            assertThat(point.activity()).isEqualTo("orders");
            assertThat(point.name()).isEqualTo("Pedidos (" + ShopSite.HOST + ")");
        });
        look();
        assertThat(points()).as("once, however often it is looked at").hasSize(1);
    }

    @Test
    @Order(3)
    void aNewFieldLeadsToTheAlarmThatNamesTheSentenceAndTheTrueOne() throws InterruptedException {
        site.page("/pedidos", orders("<label>Fecha de nacimiento <input type=date name=nac></label>"));
        look();
        assertThat(alarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.claim()).isEqualTo("collects:orders");
            assertThat(alarm.said().get(Language.ENGLISH))
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("date of birth"));
            assertThat(alarm.truer().get(Language.ENGLISH)).anyMatch(text -> text.contains("date of birth"));
            assertThat(alarm.truer().get(Language.SPANISH)).anyMatch(text -> text.contains("fecha de nacimiento"));
        });
        assertThat(owner.get("/policy").page().text()).contains("Your form “Pedidos” asks for Birth dates");
        assertThat(part(SiteTasks.class).tasks(account()))
                .singleElement()
                .satisfies(task -> assertThat(task.address()).isEqualTo("/policy/sites/1"));
        assertThat(owner.get("/policy/sites/1").page().text())
                .contains("Your form “Pedidos” also asks for: birth dates.");
    }

    @Test
    @Order(4)
    void aNewTrackerLeadsToTheAlarmThatNamesIt() throws InterruptedException {
        site.page("/pedidos", orders(""));
        site.page("/", """
                <h1>Luna</h1><a href=/pedidos>Pedidos</a><script src="https://www.google-analytics.com/analytics.js"></script>""", "Set-Cookie", "_ga=1; Max-Age=99999");
        look();
        assertThat(alarms().stream().map(Alarm::claim)).contains("shares:google-analytics", "site");
        Alarm shares = alarms().stream()
                .filter(one -> one.claim().startsWith("shares:"))
                .findFirst()
                .orElseThrow();
        assertThat(shares.truer().get(Language.ENGLISH)).anyMatch(text -> text.contains("Google Analytics"));
        Alarm cookies = alarms().stream()
                .filter(one -> one.claim().equals("site"))
                .findFirst()
                .orElseThrow();
        assertThat(cookies.said().get(Language.ENGLISH))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("needs in order to work"));
        assertThat(cookies.truer().get(Language.ENGLISH))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("visits are counted"));
        assertThat(owner.submit("/policy/sites/1", "/policy/sites/1/recipients", Map.of("service", "google-analytics"))
                        .location())
                .startsWith("/policy/sites/1");
        assertThat(part(Recipients.class).all().stream().map(one -> one.known()))
                .contains("google-analytics");
    }

    @Test
    @Order(5)
    void aFormWithoutAPurposeIsATaskUntilItsOwnerSaysWhatItIsFor() throws InterruptedException {
        site.page(
                "/club",
                "<h1>Sorpresas</h1><form action=/x><label>Fecha de nacimiento <input type=date name=n></label><label>Teléfono <input name=t></label></form>");
        site.page("/", "<h1>Luna</h1><a href=/pedidos>Pedidos</a><a href=/club>Club</a>");
        look();
        var form = part(SiteForms.class).of(part(Websites.class).find(1).orElseThrow()).stream()
                .filter(one -> one.page().equals("/club"))
                .findFirst()
                .orElseThrow();
        String page = owner.get("/policy/sites/1").page().text();
        assertThat(page)
                .contains("Your form “Sorpresas” asks for: birth dates, phone numbers. Nobody has said what for");
        String purpose = "/policy/sites/1/forms/" + form.id() + "/purpose";
        assertThat(owner.submit("/policy/sites/1", purpose, Map.of("activity", "nothing of ours"))
                        .status())
                .isEqualTo(404);
        assertThat(owner.submit("/policy/sites/1", purpose, Map.of("activity", "orders"))
                        .status())
                .isEqualTo(303);
        for (int i = 0; i < 200 && points().size() < 2; i++) {
            part(JobEngine.class).closed(Duration.ofMillis(20));
        }
        assertThat(points()).hasSize(2);
        owner.submit("/policy/sites/1", "/policy/sites/1/end", Map.of());
        assertThat(part(Websites.class).all()).isEmpty();
        assertThat(owner.get("/policy/sites/1").status()).isEqualTo(404);
    }
}
