/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.site.SeenForm;
import org.resguardo.connector.site.SeenHost.How;
import org.resguardo.connector.site.SiteLook;
import org.resguardo.connector.site.Trouble;
import org.resguardo.connector.web.Limits;
import org.resguardo.connector.web.Pace;
import org.resguardo.engine.DataCategory;
import org.resguardo.platform.net.NameLookup;
import org.resguardo.policy.site.SiteLooker.OutOfReach;
import org.resguardo.policy.site.Website;

/** What the program reads out of a website, and how it behaves there. */
class SiteCrawlTest {
    private static final Limits WIDE = new Limits(5_000, 50, Duration.ofHours(9));

    private final List<String> lookedUp = new CopyOnWriteArrayList<>();
    private final StillClock clock = new StillClock();

    /** A clock that goes on only when somebody waits. */
    private static final class StillClock {
        private Instant now = Instant.parse("2026-11-29T12:00:00Z");
        private final List<Duration> waits = new ArrayList<>();

        Pace pace() {
            return new Pace(() -> now, time -> {
                waits.add(time);
                now = now.plus(time);
            });
        }
    }

    private SiteLook look(ShopSite site, Limits limits, NameLookup lookup, boolean own) throws OutOfReach {
        SiteDoors doors = new SiteDoors(
                new SiteDoors.Ways(lookup, site.ports(), limits, clock::pace), (at, first, crawled, stop) -> crawled);
        return doors.look(new Website(1, ShopSite.HOST, own, 1), pages -> {});
    }

    private SiteLook look(ShopSite site) throws OutOfReach {
        return look(site, WIDE, this::loopback, true);
    }

    private InetAddress[] loopback(String host) {
        lookedUp.add(host);
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }

    private static Map<String, String> asks(SiteLook look, String form) {
        SeenForm seen = look.forms().stream()
                .filter(one -> one.key().contains(form))
                .findFirst()
                .orElseThrow();
        Map<String, String> asks = new TreeMap<>();
        seen.fields()
                .forEach(field -> asks.put(
                        field.name(), field.category().map(DataCategory::name).orElse("-")));
        return asks;
    }

    @Test
    void everyPlantedFieldIsFoundAndMapped() throws Exception {
        try (ShopSite site = ShopSite.shop()) {
            SiteLook look = look(site);
            assertThat(asks(look, "/reservas/enviar"))
                    .isEqualTo(Map.of(
                            "field1",
                            "PERSON_NAME",
                            "t",
                            "PHONE",
                            "dia",
                            "-",
                            "nac",
                            "BIRTH_DATE",
                            "al",
                            "HEALTH",
                            "personas",
                            "-"));
            assertThat(asks(look, "jotform"))
                    .isEqualTo(Map.of(
                            "nombre", "PERSON_NAME", "correo", "EMAIL", "mensaje", "FREE_TEXT", "ok", "CONSENT"));
            assertThat(asks(look, "/cuenta/entrar")).isEqualTo(Map.of("u", "EMAIL", "p", "PASSWORD"));
            assertThat(asks(look, "#news")).isEqualTo(Map.of("mail", "EMAIL"));
            assertThat(asks(look, "/empleo"))
                    .isEqualTo(Map.of("nombre_completo", "PERSON_NAME", "ssn", "SOCIAL_SECURITY_NUMBER", "cv", "-"));
            assertThat(asks(look, "#loose")).isEqualTo(Map.of("email_club", "EMAIL", "cumple", "BIRTH_DATE"));
            assertThat(look.forms()).as("searching is not asking").hasSize(6);
            assertThat(look.forms().stream()
                            .filter(form -> form.key().contains("#news"))
                            .findFirst()
                            .orElseThrow()
                            .pages())
                    .as("one form however many pages show it")
                    .isGreaterThan(48);
            assertThat(look.forms().stream().filter(SeenForm::notice).map(SeenForm::key))
                    .contains("/boletin#news");
        }
    }

    @Test
    void everyMachineOfOthersIsFoundAndWhatIsHeldBackIsNot() throws Exception {
        try (ShopSite site = ShopSite.shop()) {
            Map<String, How> hosts = new HashMap<>();
            look(site).others().forEach(host -> hosts.merge(host.host(), host.how(), (one, more) -> one));
            assertThat(hosts)
                    .isEqualTo(Map.of(
                            "fonts.googleapis.com", How.STYLE,
                            "www.googletagmanager.com", How.SCRIPT,
                            "connect.facebook.net", How.SCRIPT,
                            "www.facebook.com", How.PIXEL,
                            "forms.jotform.com", How.FORM,
                            "www.google.com", How.FRAME));
        }
    }

    @Test
    void cookiesAreKnownByNameAndTimeAndNeverByValue() throws Exception {
        try (ShopSite site = ShopSite.shop()) {
            SiteLook look = look(site);
            assertThat(look.cookies().stream().collect(Collectors.toMap(one -> one.name(), one -> one.days())))
                    .isEqualTo(Map.of("PHPSESSID", 0, "visto", 365));
            assertThat(look.toString()).doesNotContain("abc");
        }
    }

    @Test
    void itStaysOnTheSiteWithinItsRulesAndOutOfTraps() throws Exception {
        try (ShopSite site = ShopSite.shop()) {
            SiteLook look = look(site);
            assertThat(lookedUp).containsExactly(ShopSite.HOST);
            assertThat(site.asked()).allMatch(one -> one.host().equals(ShopSite.HOST));
            assertThat(site.askedPaths())
                    .contains("/robots.txt", "/checkout/ayuda", "/producto/48")
                    .doesNotContain("/privado/lista", "/checkout", "/tarjeta.pdf")
                    .noneMatch(path -> path.contains("add-to-cart"));
            assertThat(look.extent().forbidden()).isEqualTo(2);
            assertThat(look.extent().signIn()).isEqualTo(1);
            assertThat(look.extent().pages()).isBetween(60, 250);
            assertThat(kinds(look)).contains(Trouble.Kind.ENDLESS_ADDRESSES);
        }
    }

    @Test
    void itAsksOncePerSecondAtMostAndSlowerWhereTheSiteWantsIt() throws Exception {
        try (ShopSite site = ShopSite.shop()) {
            look(site);
            assertThat(clock.waits)
                    .hasSize(site.askedPaths().size())
                    .allMatch(wait -> wait.equals(Duration.ofSeconds(1)));
            site.file(
                    "/robots.txt",
                    "text/plain",
                    "User-agent: resguardo\nCrawl-delay: 4\n\nUser-agent: *\nDisallow: /\n");
            clock.waits.clear();
            look(site, new Limits(10, 5, Duration.ofHours(1)), this::loopback, true);
            assertThat(clock.waits.subList(2, clock.waits.size()))
                    .hasSizeGreaterThanOrEqualTo(10)
                    .containsOnly(Duration.ofSeconds(4));
        }
    }

    @Test
    void theWaitingIsReal() throws Exception {
        try (ShopSite site = ShopSite.empty()) {
            site.page("/", "<a href='/1'>1</a>").page("/1", "one");
            new SiteDoors(
                            new SiteDoors.Ways(this::loopback, site.ports(), WIDE, Pace::ofThisMachine),
                            (at, first, look, stop) -> look)
                    .look(new Website(1, ShopSite.HOST, true, 1), pages -> {});
            List<ShopSite.Asked> asked = site.asked();
            assertThat(asked).hasSizeGreaterThan(2);
            for (int i = 1; i < asked.size(); i++) {
                assertThat(Duration.ofNanos(
                                asked.get(i).began() - asked.get(i - 1).began()))
                        .isGreaterThan(Duration.ofMillis(990));
            }
        }
    }

    private static List<Trouble.Kind> kinds(SiteLook look) {
        return look.troubles().stream().map(Trouble::kind).toList();
    }

    private static Optional<Trouble> at(SiteLook look, String page) {
        return look.troubles().stream().filter(one -> one.page().equals(page)).findFirst();
    }

    @Test
    void everyHostilePageEndsInASentenceAndKeepsNoOtherFromBeingRead() throws Exception {
        byte[] piece = "<p>pan</p>".repeat(1_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (ShopSite site = ShopSite.empty()) {
            site.page(
                    "/",
                    "<a href=/gross>g</a><a href=/endlos>e</a><a href=/kreis>k</a><a href=/falsch>f</a><a href=/weg>w</a><a href=/intern>i</a><a href=/kaputt>x</a><a href=/stumm>s</a><a href=/gut>gut</a>");
            site.answer("/gross", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, 200L << 20);
                for (int i = 0; i < 20_000; i++) {
                    exchange.getResponseBody().write(piece);
                }
            });
            site.answer("/endlos", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, 0);
                while (!Thread.currentThread().isInterrupted()) {
                    exchange.getResponseBody().write(piece);
                }
            });
            site.answer("/kreis", ShopSite.leadingTo("/kreis2")).answer("/kreis2", ShopSite.leadingTo("/kreis"));
            site.answer("/weg", ShopSite.leadingTo("https://otro.example/"));
            site.answer("/intern", ShopSite.leadingTo("http://169.254.169.254/latest"));
            site.answer(
                    "/falsch",
                    exchange -> ShopSite.send(
                            exchange,
                            "text/html; charset=utf-8",
                            "<h1>Añadir</h1><form><input name=teléfono></form>"
                                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
            site.answer("/kaputt", exchange -> exchange.sendResponseHeaders(500, -1));
            site.answer("/stumm", com.sun.net.httpserver.HttpExchange::close);
            site.page("/gut", "<form action=/gut><input type=email name=e></form>");
            SiteLook look = look(site);
            assertThat(at(look, "/gross").map(Trouble::kind)).contains(Trouble.Kind.TOO_LONG);
            assertThat(at(look, "/endlos").map(Trouble::kind)).contains(Trouble.Kind.TOO_LONG);
            assertThat(at(look, "/kreis").map(Trouble::kind)).contains(Trouble.Kind.CIRCLE);
            assertThat(at(look, "/weg").map(Trouble::kind)).contains(Trouble.Kind.ELSEWHERE);
            assertThat(at(look, "/intern").map(Trouble::kind)).contains(Trouble.Kind.ELSEWHERE);
            assertThat(at(look, "/falsch").map(Trouble::kind)).contains(Trouble.Kind.LETTERS);
            assertThat(at(look, "/kaputt").map(Trouble::kind)).contains(Trouble.Kind.BROKEN);
            assertThat(at(look, "/stumm").map(Trouble::kind)).contains(Trouble.Kind.SILENT);
            assertThat(look.forms().stream().map(SeenForm::page)).contains("/gut", "/falsch");
            assertThat(lookedUp).containsExactly(ShopSite.HOST);
        }
    }

    @Test
    void aMachineOfTheOwnNetworkIsCalledOnlyWhereTheOwnerSaidSo() throws Exception {
        try (ShopSite site = ShopSite.shop()) {
            assertThatThrownBy(() -> look(site, WIDE, this::loopback, false))
                    .isInstanceOf(OutOfReach.class)
                    .hasMessage("policy.site.reach.own_network");
            assertThat(site.asked()).isEmpty();
            NameLookup link = host -> new InetAddress[] {InetAddress.ofLiteral("169.254.169.254")};
            assertThatThrownBy(() -> look(site, WIDE, link, true)).hasMessage("policy.site.reach.never");
        }
    }

    @Test
    void aNameThatChangesItsMindIsCalledWhereItWasFirst() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        NameLookup fickle = host -> new InetAddress[] {
            asked.incrementAndGet() == 1 ? InetAddress.getLoopbackAddress() : InetAddress.ofLiteral("169.254.169.254")
        };
        try (ShopSite site = ShopSite.shop()) {
            assertThat(look(site, WIDE, fickle, true).extent().pages()).isGreaterThan(60);
            assertThat(asked.get()).isEqualTo(1);
        }
    }

    @Test
    void aThousandPagesNeedNoMoreMemoryThanAHundred() throws Exception {
        String filling = "<p>%s</p>".formatted("Pan de muerto y rosca. ".repeat(8_000));
        try (ShopSite site = ShopSite.empty()) {
            for (int i = 0; i < 1_000; i++) {
                String next =
                        "<a href='/p%d'>n</a><form action='/f' id=f><input type=email name=e></form>".formatted(i + 1);
                site.answer(
                        i == 0 ? "/" : "/p" + i,
                        exchange -> ShopSite.send(
                                exchange,
                                "text/html; charset=utf-8",
                                (next + filling).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            }
            Map<Integer, Long> used = new HashMap<>();
            SiteDoors doors = new SiteDoors(
                    new SiteDoors.Ways(
                            this::loopback, site.ports(), new Limits(1_000, 2_000, Duration.ofDays(1)), clock::pace),
                    (at, first, crawled, stop) -> crawled);
            SiteLook look = doors.look(new Website(1, ShopSite.HOST, true, 1), pages -> {
                if (pages == 100 || pages == 999) {
                    System.gc();
                    used.put(
                            pages,
                            Runtime.getRuntime().totalMemory()
                                    - Runtime.getRuntime().freeMemory());
                }
            });
            assertThat(look.extent().pages()).isEqualTo(1_000);
            assertThat(used.getOrDefault(999, 0L) - used.getOrDefault(100, 0L)).isLessThan(4L << 20);
        }
    }
}
