/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.site.SeenCookie;
import org.resguardo.connector.site.SeenForm;
import org.resguardo.connector.site.SeenHost;
import org.resguardo.connector.site.SiteLook;
import org.resguardo.connector.site.SiteVisit;
import org.resguardo.connector.web.Limits;
import org.resguardo.connector.web.Pace;
import org.resguardo.connector.web.browser.ThreeVisits;
import org.resguardo.platform.net.NameLookup;
import org.resguardo.policy.site.Website;

/** What a real browser sees of a website in three visits, and that it sees nothing else. */
class SiteVisitsTest {
    private final Set<String> lookedUp = new ConcurrentSkipListSet<>();

    /** Names of others lead to addresses of examples, and every connection ends on this machine. */
    private final NameLookup names = host -> {
        lookedUp.add(host);
        String address =
                host.equals(ShopSite.HOST) ? "127.0.0.1" : host.startsWith("intern.") ? "10.0.0.7" : "203.0.113.9";
        return new InetAddress[] {InetAddress.ofLiteral(address)};
    };

    private SiteLook look(ShopSite site, ThreeVisits visits) throws Exception {
        SiteDoors.Ways ways = new SiteDoors.Ways(
                names,
                site.ports(),
                new Limits(20, 5, Duration.ofMinutes(5)),
                () -> new Pace(InstantSource.system(), time -> {}));
        SiteVisits.Line line = (address, port) -> new Socket(InetAddress.getLoopbackAddress(), port);
        return new SiteDoors(ways, new SiteVisits(ways, visits, line))
                .look(new Website(1, ShopSite.HOST, true, 1), pages -> {});
    }

    /** Machines that browsers do not call by HTTPS alone. A shop with a banner that is heeded, one counter that heeds nothing, and one that heeds only the browser's signal. */
    private static ShopSite shop() throws Exception {
        ShopSite site = ShopSite.empty();
        String port = ":" + site.port();
        site.page("/", """
                <html><body><h1>Luna</h1><script src="/app.js"></script><a href="/reservas">Reservas</a>
                <div id=b><button onclick="document.cookie='eleccion=no; max-age=9999; path=/';this.parentNode.remove()">Rechazar todo</button></div></body></html>""");
        site.page("/reservas", "<form action=/x><input type=email name=e></form><script src='/app.js'></script>");
        site.file("/app.js", "text/javascript", """
                function load(host) { var s = document.createElement('script'); s.src = 'http://' + host + '%1$s/x.js'; document.head.appendChild(s); }
                if (document.cookie.indexOf('eleccion=no') < 0) load('static.hotjar.com');
                if (!navigator.globalPrivacyControl) load('static.criteo.net');
                load('mc.yandex.ru');
                load('intern.example');
                if (location.pathname == '/reservas') document.body.insertAdjacentHTML('beforeend', '<form id=late action=/late><input name=nac aria-label="Fecha de nacimiento"></form>');
                setTimeout(function () { var f = document.createElement('iframe'); f.src = 'http://widget.typeform.com%1$s/f'; document.body.appendChild(f); }, 200);
                """.formatted(port));
        site.answer(
                "//static.hotjar.com",
                exchange -> ShopSite.send(
                        exchange,
                        "text/javascript",
                        "document.cookie='_hjSessionUser_1=x; max-age=63072000; path=/'"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        site.file("//static.criteo.net", "text/javascript", "1");
        site.file("//mc.yandex.ru", "text/javascript", "1");
        site.page("//widget.typeform.com", "<p>Form</p>");
        return site;
    }

    private static Set<String> called(SiteLook look, SiteVisit.Kind kind) {
        return visit(look, kind).hosts().stream().map(SeenHost::host).collect(Collectors.toSet());
    }

    private static SiteVisit visit(SiteLook look, SiteVisit.Kind kind) {
        return look.visits().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theThreeVisitsAreToldApartAndNobodyElseIsCalled() throws Exception {
        try (ShopSite site = shop()) {
            SiteLook look = look(site, ThreeVisits.ofThisMachine());
            assertThat(look.noBrowser())
                    .as("Chromium is installed where this is tested")
                    .isEmpty();
            assertThat(called(look, SiteVisit.Kind.NO_CHOICE))
                    .containsExactlyInAnyOrder(
                            "static.hotjar.com",
                            "static.criteo.net",
                            "mc.yandex.ru",
                            "widget.typeform.com",
                            "intern.example");
            assertThat(look.forms().stream().map(SeenForm::key))
                    .as("a form that a program makes")
                    .contains("/late#late");
            assertThat(visit(look, SiteVisit.Kind.REFUSED).answered()).isTrue();
            assertThat(called(look, SiteVisit.Kind.REFUSED))
                    .containsExactlyInAnyOrder(
                            "static.criteo.net", "mc.yandex.ru", "widget.typeform.com", "intern.example");
            assertThat(called(look, SiteVisit.Kind.SIGNAL))
                    .containsExactlyInAnyOrder(
                            "static.hotjar.com", "mc.yandex.ru", "widget.typeform.com", "intern.example");
            assertThat(visit(look, SiteVisit.Kind.NO_CHOICE).cookies().stream().map(SeenCookie::name))
                    .containsExactly("_hjSessionUser_1");
            assertThat(visit(look, SiteVisit.Kind.REFUSED).cookies().stream().map(SeenCookie::name))
                    .contains("eleccion");
            assertThat(site.asked().stream()
                            .filter(one -> one.signal().equals("1"))
                            .map(ShopSite.Asked::host))
                    .as("the signal goes to everybody in the third visit")
                    .contains(ShopSite.HOST, "mc.yandex.ru");
            Set<String> named = Set.of(
                    ShopSite.HOST,
                    "static.hotjar.com",
                    "static.criteo.net",
                    "mc.yandex.ru",
                    "widget.typeform.com",
                    "intern.example");
            assertThat(lookedUp).as("nothing but the site and whom it names").isEqualTo(named);
            assertThat(site.asked().stream().map(ShopSite.Asked::host))
                    .contains("mc.yandex.ru")
                    .doesNotContain("intern.example");
            assertThat(visit(look, SiteVisit.Kind.NO_CHOICE).refused())
                    .as("a machine of the own network that a page names")
                    .containsExactly("intern.example");
        }
    }

    @Test
    void withoutABrowserItIsSaidAndTheRestIsThere() throws Exception {
        try (ShopSite site = shop()) {
            SiteLook look = look(site, ThreeVisits.with(Optional.empty()));
            assertThat(look.noBrowser()).contains(SiteLook.NoBrowser.NOT_INSTALLED);
            assertThat(look.visits()).isEqualTo(List.of());
            assertThat(look.forms()).hasSize(1);
        }
    }
}
