/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.e2e.PagesTest.look;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.choice.site.Banners;
import org.resguardo.choice.site.SiteFiles;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Places;
import org.resguardo.platform.business.Places.Elsewhere;

/** The one line on what a plain site, WordPress, Shopify and a tag manager produce; the browser's signal; the page on which the banner is made. */
@TestInstance(Lifecycle.PER_CLASS)
class WidgetSitesTest {
    private final House house = new House();
    private final Sites sites = new Sites(house.server().address());
    private final List<String> errors = new ArrayList<>();

    @BeforeAll
    void publish() {
        WidgetSetup.begin(house, sites.site());
    }

    @AfterEach
    void nothingIsThrown() {
        assertThat(errors).isEmpty();
    }

    @AfterAll
    void close() {
        sites.close();
        house.close();
    }

    private Page visitor(String language) {
        Page page = house.window(1280, language, ColorScheme.LIGHT);
        page.setDefaultTimeout(5_000);
        page.onPageError(errors::add);
        return page;
    }

    private Page visit(String name, String language) {
        sites.tracked().clear();
        Page page = visitor(language);
        page.navigate(sites.put("/" + name, Map.of(), Sites.resource(name)));
        page.waitForSelector("pv-banner .accept");
        page.waitForTimeout(200);
        assertThat(sites.tracked()).as("before a choice").isEmpty();
        return page;
    }

    private boolean arrives(String path, Page page) {
        for (int i = 0; i < 100 && !sites.tracked().contains(path); i++) {
            page.waitForTimeout(30);
        }
        return sites.tracked().contains(path);
    }

    private static List<?> heard(Page page, int least) {
        page.waitForFunction("(least) => window.heard.length >= least", least);
        return (List<?>) page.evaluate("window.heard");
    }

    @Test
    void aPlainSiteWithAllElements() {
        Page page = visit("plain.html", "es");
        assertThat(page.isChecked("pv-consent-box input[type=checkbox]"))
                .as("unticked")
                .isFalse();
        assertThat(page.inputValue("pv-consent-box input[type=hidden]")).matches("[0-9a-f]{64}");
        assertThat(page.locator("pv-policy a[href$='/p/policy/es']").count()).isEqualTo(1);
        assertThat(page.locator("pv-request-form select option").count()).isGreaterThan(3);
        look(page, "site-plain", "es", 1280, ColorScheme.LIGHT);
        page.click("pv-banner .reject");
        assertThat(page.locator("pv-choices").count())
                .as("the page has a link of its own")
                .isZero();
        page.check("pv-preferences input[name=privacidad-analytics][value=yes]");
        page.click("pv-preferences form .plain >> nth=0");
        assertThat(arrives("/analytics.js", page)).isTrue();
        page.click("pv-choices-link button");
        assertThat(page.isChecked("pv-banner input[name=privacidad-analytics][value=yes]"))
                .isTrue();
        page.click("pv-banner form .plain >> nth=1");
        look(page, "site-plain-decided", "es", 1280, ColorScheme.LIGHT);
        page.context().close();
    }

    /** Without script, what stands inside the elements are links. */
    @Test
    void elementsAreLinksWithoutScript() {
        Page page = house.windowWithoutScript(360, "es");
        page.navigate(sites.put("/bare.html", Map.of(), Sites.resource("plain.html")));
        assertThat(page.locator("pv-policy a").isVisible()).isTrue();
        assertThat(page.locator("pv-choices-link a").getAttribute("href")).endsWith("/p/choices");
        page.context().close();
    }

    @Test
    void aPageOfAWordPressTheme() {
        Page page = visit("wordpress.html", "es");
        assertThat(heard(page, 1)).as("no cookie of that API before a choice").isEqualTo(List.of("type=optin"));
        page.click("pv-banner .accept");
        assertThat(arrives("/analytics.js", page)).isTrue();
        assertThat(arrives("/map.html", page)).isTrue();
        assertThat(heard(page, 6).toString()).contains("statistics=allow", "marketing=allow", "functional=allow");
        page.evaluate("privacidad.withdraw()");
        assertThat(heard(page, 11).toString()).contains("statistics=deny", "marketing=deny");
        page.context().close();
    }

    @Test
    void aPageOfAShopifyTheme() {
        Page page = visit("shopify.html", "es");
        assertThat(page.evaluate("window.heard.length")).isEqualTo(0);
        page.click("pv-banner .reject");
        assertThat(heard(page, 1).toString())
                .contains("\"analytics\":false", "\"marketing\":false", "\"sale_of_data\":false");
        page.evaluate("privacidad.show('preferences')");
        page.check("pv-banner input[name=privacidad-targeted-ads][value=yes]");
        page.check("pv-banner input[name=privacidad-sale-sharing][value=yes]");
        page.click("pv-banner form .plain >> nth=0");
        assertThat(arrives("/analytics.js", page)).isTrue();
        assertThat(heard(page, 2).getLast().toString())
                .contains("\"marketing\":true", "\"sale_of_data\":true", "\"analytics\":false");
        page.context().close();
    }

    @Test
    void aContainerOfATagManager() {
        String line = "<script src=\"" + sites.way() + "/widget.js?consent-mode=google-advanced\"></script>";
        sites.put(
                "/container.js",
                Map.of(),
                Sites.resource("container.js").replace("{{GTM_LINE}}", line.replace("</script>", "<\\/script>")));
        Page page = visit("gtm.html", "en");
        assertThat(page.locator("pv-banner .accept").textContent()).isEqualTo("Accept all");
        String layer = "JSON.stringify([...dataLayer].map((item) => item[0] ? [...item] : item))";
        assertThat(page.evaluate(layer).toString())
                .contains(
                        "[\"consent\",\"default\",{\"ad_storage\":\"denied\"",
                        "\"analytics_storage\":\"denied\"",
                        "\"wait_for_update\":500");
        page.click("pv-banner .accept");
        assertThat(arrives("/analytics.js", page)).isTrue();
        assertThat(page.evaluate(layer).toString())
                .contains(
                        "[\"consent\",\"update\",{\"ad_storage\":\"granted\",\"ad_user_data\":\"granted\",\"ad_personalization\":\"granted\",\"analytics_storage\":\"granted\"",
                        "privacidad_change");
        page.context().close();
    }

    /** In a place that lets things be done until somebody says no, the signal is a no: obeyed, written down, and said to be. */
    @Test
    void theBrowsersSignalIsObeyedRecordedAndShown() {
        Businesses businesses = house.server().part(Businesses.class);
        Places before = businesses.current().places();
        businesses.place(
                WidgetSetup.owner(house),
                new Places(Set.of("US-CA"), Map.of("US-CA", OptionalLong.of(900)), Elsewhere.NONE));
        house.server().part(SiteFiles.class).changed();
        try {
            String html =
                    Sites.resource("plain.html").replace("data-consent=\"analytics\"", "data-consent=\"targeted-ads\"");
            String address = sites.put("/signal.html", Map.of(), html);
            sites.tracked().clear();
            Page without = visitor("es");
            without.navigate(address);
            assertThat(arrives("/analytics.js", without))
                    .as("without a signal, it is let through there")
                    .isTrue();
            without.context().close();

            long signals = house.server().part(Banners.class).answers().signals();
            sites.tracked().clear();
            Page page = visitor("es");
            page.context()
                    .addInitScript(
                            "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })");
            page.context().setExtraHTTPHeaders(Map.of("Sec-GPC", "1"));
            page.navigate(address);
            page.waitForSelector("pv-banner .signal");
            assertThat(page.locator("pv-banner .signal").first().textContent())
                    .contains("Respetamos la señal de privacidad de su navegador (GPC)");
            look(page, "site-signal", "es", 1280, ColorScheme.LIGHT);
            assertThat(sites.tracked()).isEmpty();
            assertThat(
                            page.evaluate(
                                    "privacidad.get().gpc && !privacidad.has('targeted-ads') && !privacidad.has('sale-sharing')"))
                    .isEqualTo(true);
            assertThat(recorded(page, signals + 2))
                    .as("sale and advertisements")
                    .isEqualTo(signals + 2);
            page.reload();
            page.waitForTimeout(300);
            assertThat(house.server().part(Banners.class).answers().signals())
                    .as("written down once")
                    .isEqualTo(signals + 2);
            page.evaluate("privacidad.show('preferences')");
            assertThat(page.isChecked("pv-banner input[name=privacidad-targeted-ads][value=no]"))
                    .as("shown as refused")
                    .isTrue();
            page.check("pv-banner input[name=privacidad-targeted-ads][value=yes]");
            page.click("pv-banner form .plain >> nth=0");
            assertThat(arrives("/analytics.js", page))
                    .as("what she says after it was shown counts")
                    .isTrue();
            assertThat(page.evaluate("privacidad.has('sale-sharing')")).isEqualTo(false);
            page.context().close();
            seenByTheOwner();
        } finally {
            businesses.place(WidgetSetup.owner(house), before);
            house.server().part(SiteFiles.class).changed();
        }
    }

    private long recorded(Page page, long least) {
        for (int i = 0; i < 100 && house.server().part(Banners.class).answers().signals() < least; i++) {
            page.waitForTimeout(30);
        }
        return house.server().part(Banners.class).answers().signals();
    }

    private void seenByTheOwner() {
        Page page = house.window(1280, "es", ColorScheme.LIGHT);
        house.signIn(page);
        House.speak(page, "es");
        page.navigate("/choice/banner");
        assertThat(page.textContent(".summary")).contains("señal de privacidad de los navegadores");
        page.context().close();
    }

    /** A banner that is not fair is not published, and each reason is a sentence at its field. */
    @ParameterizedTest
    @CsvSource({
        "reject, #9ec9c2, reject, casi no se ve",
        "reject, #000000, reject, llama más la atención",
        "ink, #bbbbbb, ink, se leen mal",
        "reject-label-es, Más tarde, reject-label-es, no dice claramente que no",
        "reject-label-en, Settings, reject-label-en, no dice claramente que no",
        "accept-label-es, Entendido, accept-label-es, no dice claramente que sí",
        "reject-label-es, Rechazar todo y perder muchas, reject-label-es, mucho más largo",
        "intro-en, '', title-en, Falta algo",
        "sites, 'no es un sitio', sites, no es la dirección"
    })
    void anUnfairBannerIsNotPublished(String field, String value, String at, String sentence) {
        Page page = house.window(360, "es", ColorScheme.LIGHT);
        house.signIn(page);
        House.speak(page, "es");
        page.navigate("/choice/banner");
        var before = house.server().part(Banners.class).current();
        page.evaluate(
                "([id, value]) => { const field = document.getElementById(id); field.value = value; field.dispatchEvent(new Event('input', { bubbles: true })) }",
                List.of(field, value));
        page.click("form[data-banner] .actions button");
        page.waitForSelector("#" + at + "-problem");
        assertThat(page.textContent("#" + at + "-problem")).contains(sentence);
        assertThat(house.server().part(Banners.class).current()).isEqualTo(before);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"es, 360, LIGHT", "en, 1280, LIGHT", "en, 320, DARK"})
    void theBannerIsSeenWhileItIsMade(String language, int width, ColorScheme colours) {
        Page page = house.window(width, language, colours);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        house.signIn(page);
        House.speak(page, language);
        page.navigate("/choice/banner");
        page.waitForSelector(".banner-stage .accept");
        page.fill("#accept-label-" + language, language.equals("es") ? "Aceptar todas" : "Allow everything");
        assertThat(page.textContent(".banner-stage[lang=" + language + "] .accept"))
                .isIn("Aceptar todas", "Allow everything");
        page.evaluate(
                "() => { const field = document.getElementById('accept'); field.value = '#7a1f1f'; field.dispatchEvent(new Event('input', { bubbles: true })) }");
        assertThat(page.locator(".banner-stage .accept").first().evaluate("(b) => getComputedStyle(b).backgroundColor"))
                .isEqualTo("rgb(122, 31, 31)");
        page.reload();
        page.waitForSelector(".banner-stage .accept");
        page.evaluate("document.querySelectorAll('#lines details').forEach((one) => { one.open = true })");
        look(page, "choice-banner", language, width, colours);
        assertThat(complaints).isEmpty();
        page.context().close();
    }

    @Test
    void advertisingNetworksAreAnsweredWhereTheOwnerWantsIt() {
        Page owner = house.window(1280, "es", ColorScheme.LIGHT);
        house.signIn(owner);
        owner.navigate("/choice/banner");
        owner.check("input[name=gpp]");
        owner.click("form[data-banner] .actions button");
        owner.waitForSelector(".said");
        Page page = visit("plain.html", "es");
        String ask = "new Promise((done) => __gpp('ping', (data) => done(data.gppString)))";
        String refused = (String) page.evaluate(ask);
        page.click("pv-banner .accept");
        String accepted = (String) page.evaluate(ask);
        assertThat(refused).startsWith("D").isNotEqualTo(accepted);
        page.context().close();
        owner.uncheck("input[name=gpp]");
        owner.click("form[data-banner] .actions button");
        owner.context().close();
    }
}
