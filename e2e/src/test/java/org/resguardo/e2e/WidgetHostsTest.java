/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.e2e.PagesTest.look;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.choice.ledger.Ledger;

/** The script on pages of all kinds: nothing of it reaches the page, and nothing is tracked before somebody says yes. */
@TestInstance(Lifecycle.PER_CLASS)
class WidgetHostsTest {
    private static final String ORDINARY = "an ordinary page";

    private final House house = new House();
    private final Sites sites = new Sites(house.server().address());
    private final Map<String, HostPage> pages = HostPage.all();

    @BeforeAll
    void publish() {
        WidgetSetup.begin(house, sites.site());
        sites.put("/late-insertion.js", Map.of(), HostPage.lateInsertion());
    }

    @AfterEach
    void open() {
        sites.be(Sites.Way.OPEN);
    }

    @AfterAll
    void close() {
        sites.close();
        house.close();
    }

    private HostPage named(String name) {
        return Objects.requireNonNull(pages.get(name), name);
    }

    Stream<HostPage> hostile() {
        return pages.values().stream();
    }

    @Test
    void thereAreThirtyAndMore() {
        assertThat(pages).hasSizeGreaterThanOrEqualTo(30);
    }

    /** A window that notes what goes wrong in it. */
    private Page visitor(List<String> errors, int width) {
        Page page = house.window(width, "es", ColorScheme.LIGHT);
        page.setDefaultTimeout(5_000);
        page.onPageError(errors::add);
        return page;
    }

    private String put(HostPage page) {
        return sites.put("/" + page.name().replace(' ', '-'), page.headers(), page.html());
    }

    private Set<String> globals(HostPage host, boolean with) {
        String address = with
                ? put(host)
                : sites.put(
                        "/bare",
                        host.headers(),
                        host.html().replace("{{LINE}}", "").replaceAll("<script[^>]*widget\\.js\"></script>", ""));
        Page page = visitor(new ArrayList<>(), 1280);
        page.navigate(address);
        page.waitForTimeout(200);
        Object names = page.evaluate(
                "Reflect.ownKeys(window).filter((name) => typeof name === 'string' && !/^\\d+$/.test(name)).join(' ')");
        page.context().close();
        return new HashSet<>(List.of(names.toString().split(" ")));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void reachesNothingAndLoadsNothingBeforeAYes(HostPage host) {
        List<String> errors = new ArrayList<>();
        sites.tracked().clear();
        Page page = visitor(errors, 1280);
        page.navigate(put(host));
        page.waitForTimeout(450);
        assertThat(sites.tracked()).as("before a choice").isEmpty();
        assertThat(page.context().cookies()).isEmpty();
        if (host.asks()) {
            page.click("pv-banner .accept");
            assertThat(arrives("/analytics.js", page)).as("after a yes").isTrue();
            assertThat(arrives("/map.html", page)).isTrue();
            assertThat(arrives("/late.js", page)).as("put in late").isTrue();
            assertThat(arrives("/video.html", page)).as("put in late").isTrue();
        } else {
            page.waitForTimeout(300);
            assertThat(sites.tracked()).isEmpty();
        }
        assertThat(errors).as("errors on the page").isEmpty();
        page.context().close();
    }

    private boolean arrives(String path, Page page) {
        for (int i = 0; i < 100 && !sites.tracked().contains(path); i++) {
            page.waitForTimeout(30);
        }
        return sites.tracked().contains(path);
    }

    @Test
    void leavesOneNameOnThePageAndNoOther() {
        HostPage host = named(ORDINARY);
        Set<String> more = globals(host, true);
        more.removeAll(globals(host, false));
        assertThat(more).containsExactly("privacidad");
    }

    @Test
    void asksNobodyButUsAndNotTwice() {
        sites.asked().clear();
        List<String> requests = new ArrayList<>();
        Page page = visitor(new ArrayList<>(), 1280);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(put(named(ORDINARY)));
        page.waitForTimeout(300);
        assertThat(requests)
                .hasSize(2)
                .allMatch(url -> url.startsWith(sites.site()) || url.equals(sites.way() + "/widget.js"));
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(page.context().cookies()).isEmpty();
        page.context().close();
    }

    @Test
    void aRefusalIsKeptAndAYesIsProven() {
        long before = house.server().part(Ledger.class).size();
        String address = put(named(ORDINARY));
        sites.tracked().clear();
        Page page = visitor(new ArrayList<>(), 1280);
        page.navigate(address);
        page.click("pv-banner .reject");
        page.navigate(address);
        page.waitForTimeout(300);
        assertThat(page.locator("pv-banner").count()).as("not asked again").isZero();
        assertThat(sites.tracked()).isEmpty();
        page.click("pv-choices .reopen");
        page.check("pv-banner input[name=privacidad-analytics][value=yes]");
        page.click("pv-banner form .plain >> nth=0");
        assertThat(arrives("/analytics.js", page)).isTrue();
        assertThat(sites.tracked()).doesNotContain("/map.html");
        String receipt = (String)
                page.evaluate("(async () => { for (let i = 0; i < 100; i++) { const r = await privacidad.receipt(); if"
                        + " (r.includes('\"given\"')) return r; await new Promise((go) => setTimeout(go, 50)); }"
                        + " return '' })()");
        assertThat(receipt).contains("\"purpose_type\" : \"analytics\"", "words_shown", sites.site(), "\"banner\"");
        assertThat(house.server().part(Ledger.class).size()).isGreaterThan(before + WidgetSetup.ASKED.size());
        page.context().close();
    }

    @Test
    void aYesIsTakenBackAsEasily() {
        Page page = visitor(new ArrayList<>(), 1280);
        page.navigate(put(named(ORDINARY)));
        page.click("pv-banner .accept");
        assertThat(page.evaluate("privacidad.has('analytics')")).isEqualTo(true);
        page.evaluate("privacidad.withdraw()");
        assertThat(page.evaluate("privacidad.has('analytics') || privacidad.has('embeds')"))
                .isEqualTo(false);
        page.context().close();
    }

    @Test
    void aFrameIsLoadedOnceByWhoeverWantsIt() {
        sites.tracked().clear();
        Page page = visitor(new ArrayList<>(), 360);
        page.navigate(put(named(ORDINARY)));
        page.click("pv-banner .reject");
        page.locator("pv-embed .plain").first().click();
        assertThat(arrives("/map.html", page)).isTrue();
        assertThat(page.evaluate("privacidad.has('embeds')"))
                .as("once is no choice")
                .isEqualTo(false);
        page.context().close();
    }

    /** Down, slow, broken or speaking nonsense on the first visit: nothing loads, nothing is thrown. */
    @ParameterizedTest
    @CsvSource({"CLOSED, false", "CLOSED, true", "NONSENSE, true", "BROKEN, true", "SLOW, false", "SLOW, true"})
    void failsClosed(Sites.Way way, boolean pinned) {
        List<String> errors = new ArrayList<>();
        String html = named(ORDINARY).html();
        String address = sites.put("/closed", Map.of(), pinned ? html.replace("{{LINE}}", pinnedLine()) : html);
        sites.tracked().clear();
        sites.be(way, pinned ? "configuration" : "widget");
        Page page = visitor(errors, 1280);
        page.navigate(address);
        page.waitForTimeout(500);
        assertThat(sites.tracked()).isEmpty();
        if (way == Sites.Way.SLOW) {
            page.waitForSelector("pv-banner .accept");
        } else {
            assertThat(page.locator("pv-banner").count()).isZero();
        }
        assertThat(sites.tracked()).isEmpty();
        assertThat(errors).isEmpty();
        page.context().close();
    }

    private String pinnedLine() {
        return WidgetSetup.pinnedLine(house, sites.way());
    }

    /** The browser has the script, or the configuration, from an earlier visit. */
    @ParameterizedTest
    @CsvSource({"false", "true"})
    void asksFromWhatItHasWhileTheServerIsDown(boolean pinned) {
        HostPage host = named(ORDINARY);
        String address = pinned
                ? sites.put("/pinned-cached", Map.of(), host.html().replace("{{LINE}}", pinnedLine()))
                : put(host);
        Page page = visitor(new ArrayList<>(), 1280);
        page.navigate(address);
        page.waitForSelector("pv-banner .accept");
        sites.be(Sites.Way.CLOSED);
        sites.tracked().clear();
        page.navigate(address + "?again");
        page.waitForTimeout(400);
        assertThat(sites.tracked()).isEmpty();
        page.click("pv-banner .accept");
        assertThat(arrives("/analytics.js", page)).isTrue();
        long before = house.server().part(Ledger.class).size();
        sites.be(Sites.Way.OPEN);
        page.navigate(address + "?later");
        for (int i = 0; i < 100 && house.server().part(Ledger.class).size() == before; i++) {
            page.waitForTimeout(30);
        }
        assertThat(house.server().part(Ledger.class).size())
                .as("told once the server is back")
                .isEqualTo(before + WidgetSetup.ASKED.size());
        page.context().close();
    }

    /** Whoever puts markup into a page cannot have it run by us: it has not the nonce by which the page vouches for its scripts. */
    @Test
    void runsNothingThatThePageDoesNotVouchFor() {
        HostPage host = named("strict-dynamic");
        String smuggled =
                "<script type=\"text/plain\" data-consent=\"necessary\" data-src=\"{{TRACKER}}/smuggled.js\"></script>";
        String address = sites.put("/smuggled", host.headers(), host.html().replace("</main>", smuggled + "</main>"));
        sites.tracked().clear();
        Page page = visitor(new ArrayList<>(), 1280);
        page.navigate(address);
        page.click("pv-banner .accept");
        assertThat(arrives("/analytics.js", page)).isTrue();
        assertThat(sites.tracked()).doesNotContain("/smuggled.js");
        page.context().close();
    }

    /** Both answers have the same size, weight, contrast and distance, and take one press. */
    @ParameterizedTest
    @CsvSource({"320, es", "360, es", "1280, en"})
    void bothAnswersAreEquallyEasy(int width, String language) {
        HostPage host = named(ORDINARY);
        String address = sites.put("/equal", Map.of(), host.html().replace("lang=\"es\"", "lang=\"" + language + "\""));
        Page page = house.window(width, language, ColorScheme.LIGHT);
        page.navigate(address);
        page.waitForSelector("pv-banner .accept");
        look(page, "site-banner", language, width, ColorScheme.LIGHT);
        Locator yes = page.locator("pv-banner .accept");
        Locator no = page.locator("pv-banner .reject");
        assertThat(Math.abs(yes.boundingBox().width - no.boundingBox().width)).isLessThanOrEqualTo(2);
        assertThat(Math.abs(yes.boundingBox().height - no.boundingBox().height)).isLessThanOrEqualTo(2);
        assertThat(yes.boundingBox().height).isGreaterThanOrEqualTo(44);
        assertThat(style(yes)).isEqualTo(style(no));
        assertThat(contrast(yes)).isGreaterThanOrEqualTo(4.5);
        assertThat(Math.abs(contrast(yes) - contrast(no))).isLessThanOrEqualTo(0.1);

        page.keyboard().press("Tab");
        assertThat(focused(page)).as("the first stop of the keyboard").isEqualTo("answer accept");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("answer reject");
        page.keyboard().press("Enter");
        assertThat(page.locator("pv-banner").count()).as("one press").isZero();
        assertThat(page.evaluate("privacidad.get().analytics")).isEqualTo(false);
        page.context().close();
    }

    private static Object style(Locator button) {
        return button.evaluate(
                "(b) => { const s = getComputedStyle(b); return [b.tagName, b.type, s.fontSize, s.fontWeight,"
                        + " s.fontFamily, s.padding, s.borderWidth, s.borderRadius, s.textDecoration, s.opacity,"
                        + " s.visibility].join() }");
    }

    private static double contrast(Locator button) {
        Object ratio = button.evaluate("(b) => { const s = getComputedStyle(b); const l = (c) => { const [r, g, bl] ="
                + " c.match(/\\d+/g).map((v) => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055)"
                + " ** 2.4 }); return .2126 * r + .7152 * g + .0722 * bl }; const a = l(s.color), z ="
                + " l(s.backgroundColor); return (Math.max(a, z) + .05) / (Math.min(a, z) + .05) }");
        return ((Number) ratio).doubleValue();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("(() => { let e = document.activeElement; while (e && e.shadowRoot &&"
                + " e.shadowRoot.activeElement) e = e.shadowRoot.activeElement; return e ? e.className :"
                + " '' })()");
    }

    @Test
    void theKeyboardGoesThroughAndIsNotHeld() {
        Page page = visitor(new ArrayList<>(), 1280);
        page.navigate(put(named(ORDINARY)));
        page.waitForSelector("pv-banner .accept");
        assertThat(focused(page)).as("nothing takes the focus by itself").isEmpty();
        assertThat(page.locator("pv-banner [aria-modal]").count()).isZero();
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate("document.activeElement.getAttribute('href')"))
                .as("out again, on the page")
                .isEqualTo("#pan");
        page.click("pv-banner .reject");
        page.focus("pv-choices .reopen");
        page.keyboard().press("Enter");
        assertThat(focused(page)).isEqualTo("title");
        look(page, "site-settings", "es", 1280, ColorScheme.LIGHT);
        page.keyboard().press("Escape");
        assertThat(focused(page)).as("back where it was").isEqualTo("reopen");
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"320", "1280"})
    void settingsFitEverywhere(int width) {
        Page page = visitor(new ArrayList<>(), width);
        page.navigate(put(named(ORDINARY)));
        page.locator("pv-banner .link").first().click();
        look(page, "site-settings-first", "es", width, ColorScheme.LIGHT);
        page.context().close();
    }
}
