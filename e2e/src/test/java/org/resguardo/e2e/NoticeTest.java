/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.e2e.PagesTest.look;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.choice.purpose.ChoiceText.Wording;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.choice.site.SiteFiles;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.inventory.activity.StatedSafeguard;
import org.resguardo.notice.Campaigns;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Places;
import org.resguardo.platform.business.Places.Elsewhere;
import org.resguardo.platform.business.Trade;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.Approvals;
import org.resguardo.policy.Publication;
import org.resguardo.policy.Questions;

/** A bakery sets its mail, says at the till why it asks, changes what it does with data, and tells its customers; with proof. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class NoticeTest {
    private static final int CUSTOMERS = 24;

    @TempDir
    private static Path folder;

    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final House house = new House();

    @BeforeAll
    void aBakeryWithAPublishedPolicy() throws IOException {
        mailServer.start();
        write(false);
        Page page = house.window(360, "es", ColorScheme.LIGHT);
        house.claim(page);
        Businesses businesses = part(Businesses.class);
        businesses.describe(owner(), "Panadería Luna LLC", "Panadería Luna", Trade.FOOD, "");
        businesses.place(owner(), new Places(Set.of("US-TX"), Map.of("US-TX", OptionalLong.of(400)), Elsewhere.NONE));
        Map<String, Answer> answers = new HashMap<>();
        Set.of("hasWebsite", "sellsData", "sharesForTargetedAds", "directedToChildren", "collectsFromChildrenOnline")
                .forEach(fact -> answers.put(fact, Answer.said(Answer.NO)));
        businesses.answer(owner(), answers);
        page.navigate("/inventory/stores/new/folder");
        page.fill("#name", "Mostrador");
        page.fill("#path", folder.toString());
        page.click("main form button");
        page.waitForSelector(".job a.button");
        page.context().close();
        Activities activities = part(Activities.class);
        activities.proposed().forEach(one -> activities.confirm(owner(), one.preset(), part(Recipients.class)));
        activities.confirmed().forEach(one -> activities.keep(owner(), with(one, Map.of())));
        part(Questions.class)
                .answer(owner(), Map.of("public-email", "hola@example.com", "rights", "everyone", "changes", "page"));
        publish();
    }

    private static void write(boolean births) throws IOException {
        StringBuilder rows =
                new StringBuilder("nombre,correo,telefono" + (births ? ",fecha de nacimiento" : "") + "\n");
        for (int i = 0; i < CUSTOMERS; i++) {
            rows.append("María López,ana%d@example.com,210-555-01%02d".formatted(i, i))
                    .append(births ? ",1980-03-%02d".formatted(1 + i % 28) : "")
                    .append('\n');
        }
        Files.writeString(folder.resolve("clientes.csv"), rows);
    }

    @AfterAll
    void close() {
        house.close();
        mailServer.stop();
    }

    private <T> T part(Class<T> type) {
        return house.server().part(type);
    }

    private Account owner() {
        return part(Accounts.class).find(House.EMAIL).orElseThrow();
    }

    private Page window(int width, String language, ColorScheme colours) {
        Page page = house.window(width, language, colours);
        house.signIn(page);
        House.speak(page, language);
        return page;
    }

    private static ProcessingActivity with(ProcessingActivity one, Map<DataCategory, Need> more) {
        Map<DataCategory, Need> data = new HashMap<>(one.data());
        data.putAll(more);
        return one.using(data)
                .receivedBy(Set.of())
                .guardedBy(Set.of(StatedSafeguard.LOCKED, StatedSafeguard.OWN_PASSWORDS));
    }

    private void publish() {
        Map<String, String> sources = new HashMap<>();
        part(Activities.class).confirmed().forEach(one -> sources.put("sources:" + one.preset(), "person"));
        part(Questions.class).answer(owner(), sources);
        var draft = part(Publication.class).draft();
        part(Approvals.class).approve(owner(), draft, draft.fingerprint());
        var outcome = part(Publication.class).publish(owner(), LocalDate.now(ZoneId.systemDefault()));
        assertThat(outcome.refusals()).isEmpty();
        assertThat(outcome.version()).isPresent();
    }

    @Test
    @Order(1)
    void setsTheMailAndSeesAtWhichStepItFailed() {
        Page page = window(360, "es", ColorScheme.LIGHT);
        page.navigate("/settings/mail");
        look(page, "mail-none", "es", 360, ColorScheme.LIGHT);
        page.navigate("/setup/mail");
        look(page, "setup-mail", "es", 360, ColorScheme.LIGHT);
        page.navigate("/settings/mail/other");
        page.fill("#sender", "hola@panaderia.example");
        page.fill("#host", "localhost");
        page.check("input[name=security][value=starttls]");
        page.fill("#port", Integer.toString(mailServer.getSmtp().getPort()));
        page.click("main form button");
        assertThat(page.locator(".send-steps .failed").count()).isEqualTo(1);
        look(page, "mail-failed", "es", 360, ColorScheme.LIGHT);

        page.navigate("/settings/mail/other");
        page.check("input[name=security][value=none]");
        page.click("details.more summary");
        page.fill("#quiet-from", "0");
        page.fill("#quiet-to", "0");
        page.click("form[action='/settings/mail/other'] button");
        assertThat(page.locator(".notice.good").count()).isEqualTo(1);
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        page.fill("#address", "privacidad.panaderia.example");
        page.click("form[action='/settings/mail/public/address'] button");
        look(page, "mail-set", "es", 360, ColorScheme.LIGHT);
        page.context().close();
        Page english = window(1280, "en", ColorScheme.DARK);
        english.navigate("/settings/mail");
        look(english, "mail-set", "en", 1280, ColorScheme.DARK);
        english.context().close();
    }

    @Test
    @Order(2)
    void saysAtTheTillWhyItAsks() {
        Page page = window(360, "es", ColorScheme.LIGHT);
        page.navigate("/notice");
        look(page, "notice-empty", "es", 360, ColorScheme.LIGHT);
        page.click("a[href='/notice/points/new']");
        page.fill("#name", "Tarjeta de puntos");
        page.check("input[name=kind][value=form]");
        page.locator("input[name=activity]").first().check();
        page.click("form[action='/notice/points'] button");
        assertThat(page.locator(".layers").textContent()).contains("Panadería Luna le pide");
        look(page, "notice-point", "es", 360, ColorScheme.LIGHT);
        page.navigate("/notice/points/1/card/es");
        look(page, "notice-card", "es", 360, ColorScheme.LIGHT);
        page.context().close();
        Page english = window(1280, "en", ColorScheme.LIGHT);
        english.navigate("/notice/points/1");
        look(english, "notice-point", "en", 1280, ColorScheme.LIGHT);
        english.context().close();
        Page stranger = house.windowWithoutScript(360, "es");
        stranger.navigate("/p/notice/1");
        assertThat(stranger.locator("h1").textContent()).isEqualTo("¿Para qué pedimos esto?");
        assertThat(stranger.context().cookies()).isEmpty();
        stranger.context().close();
        Page reader = house.window(360, "es", ColorScheme.LIGHT);
        reader.navigate("/p/notice/1/es");
        look(reader, "notice-public", "es", 360, ColorScheme.LIGHT);
        reader.context().close();
    }

    @Test
    @Order(3)
    void theElementOpensNextToAFieldOfAStrictSiteAndLeavesNothingThere() throws IOException {
        URI home = house.server().address();
        String link = home.resolve("/p/notice/1/es").toString();
        String html =
                "<!DOCTYPE html><html lang=\"es\"><head><title>Formulario</title></head><body><main><h1>Puntos</h1>"
                        + "<label for=\"mail\">Correo</label> <input id=\"mail\">"
                        + "<resguardo-notice data-point=\"1\"><a href=\"" + link
                        + "\">¿Para qué pedimos esto?</a></resguardo-notice>"
                        + "<script src=\"" + link + "/element.js\" defer></script></main></body></html>";
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.getResponseHeaders()
                    .set(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src " + home.getScheme() + "://" + home.getAuthority());
            byte[] body = html.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
        try {
            Page page = house.window(360, "es", ColorScheme.LIGHT);
            List<String> asked = new CopyOnWriteArrayList<>();
            List<String> complaints = new CopyOnWriteArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate("http://localhost:" + site.getAddress().getPort() + "/");
            page.waitForSelector("resguardo-notice details summary");
            page.focus("resguardo-notice summary");
            page.keyboard().press("Enter");
            assertThat(page.locator("resguardo-notice details[open] p").first().textContent())
                    .contains("Panadería Luna le pide");
            assertThat(asked).hasSize(2).contains(link + "/element.js");
            assertThat(page.context().cookies()).isEmpty();
            assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            assertThat(complaints).isEmpty();
            look(page, "notice-element", "es", 360, ColorScheme.LIGHT);
            page.context().close();
        } finally {
            site.stop(0);
        }
    }

    private void untilHeard() throws InterruptedException {
        var store = part(org.resguardo.platform.storage.Store.class);
        for (int i = 0; i < 600; i++) {
            boolean open = store.read(sql -> sql.fetchExists(
                    org.resguardo.platform.storage.schema.Tables.EVENT_DELIVERY,
                    org.resguardo.platform.storage.schema.Tables.EVENT_DELIVERY.DELIVERED_AT.isNull()));
            if (!open) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("an event was never heard of");
    }

    @Test
    @Order(4)
    void tellsNobodyOfACosmeticChange() throws InterruptedException {
        publish();
        untilHeard();
        assertThat(part(Campaigns.class).all()).isEmpty();
    }

    @Test
    @Order(5)
    void tellsItsCustomersOfAMaterialOneAndHasProof() throws Exception {
        write(true);
        Page page = window(360, "es", ColorScheme.LIGHT);
        page.navigate("/inventory/stores/1");
        page.click("form[action='/inventory/stores/1/scan'] button");
        page.waitForSelector(".job a.button");
        Activities activities = part(Activities.class);
        activities.proposed().forEach(one -> activities.confirm(owner(), one.preset(), part(Recipients.class)));
        activities
                .confirmed()
                .forEach(one -> activities.keep(owner(), with(one, Map.of(DataCategory.BIRTH_DATE, Need.NEEDED))));
        publish();
        untilHeard();
        page.navigate("/notice");
        look(page, "notice-draft", "es", 360, ColorScheme.LIGHT);
        page.click(".notice h3 a");
        assertThat(page.locator("#text-es").inputValue()).contains("fecha de nacimiento");
        look(page, "notice-campaign", "es", 360, ColorScheme.LIGHT);
        page.fill("#subject-es", "Algo cambia con sus datos");
        page.click("form[action='/notice/campaigns/1'] button");
        mailServer.purgeEmailFromAllMailboxes();
        page.locator("input[name=source]").first().check();
        page.fill("#confirm", Integer.toString(CUSTOMERS));
        page.click("form[action='/notice/campaigns/1/sending'] button");
        page.waitForSelector(".job a.button");
        look(page, "notice-job", "es", 360, ColorScheme.LIGHT);
        untilAllEnded("notice-1");
        page.navigate("/notice/campaigns/1");
        look(page, "notice-proof", "es", 360, ColorScheme.LIGHT);
        page.navigate("/notice/calendar");
        look(page, "notice-calendar", "es", 360, ColorScheme.LIGHT);
        page.navigate("/outbox");
        look(page, "outbox", "es", 360, ColorScheme.LIGHT);
        page.context().close();
        Page english = window(1280, "en", ColorScheme.LIGHT);
        english.navigate("/notice/campaigns/1");
        assertThat(english.locator("main").textContent()).contains("24 of 24 messages came to their end");
        look(english, "notice-proof", "en", 1280, ColorScheme.LIGHT);
        english.navigate("/outbox/1");
        look(english, "outbox-message", "en", 1280, ColorScheme.LIGHT);
        english.context().close();
        assertThat(mailServer.getReceivedMessages()).hasSize(CUSTOMERS);
    }

    private void untilAllEnded(String batch) throws InterruptedException {
        for (int i = 0; i < 1_200; i++) {
            Map<MailState, Long> counts = part(Outbox.class).counts(batch);
            if (!counts.isEmpty() && counts.keySet().stream().allMatch(MailState::ended)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("messages still wait");
    }

    private MimeMessage letterTo(String address) throws MessagingException {
        for (MimeMessage message : mailServer.getReceivedMessages()) {
            if (Arrays.toString(message.getAllRecipients()).contains(address)) {
                return message;
            }
        }
        throw new AssertionError("nothing arrived there");
    }

    @Test
    @Order(6)
    void sendsNoMoreNewsToWhoeverClicked() throws Exception {
        String link =
                letterTo("ana3@example.com").getHeader("List-Unsubscribe", null).replaceAll("[<>]", "");
        assertThat(link).startsWith(part(PublicAddress.class).current().orElseThrow() + "/p/unsubscribe/");
        Page reader = house.window(360, "es", ColorScheme.LIGHT);
        reader.navigate(URI.create(link).getPath());
        look(reader, "unsubscribe", "es", 360, ColorScheme.LIGHT);
        reader.click("main form button");
        look(reader, "unsubscribed", "es", 360, ColorScheme.LIGHT);
        reader.context().close();

        Page page = window(360, "es", ColorScheme.LIGHT);
        page.navigate("/notice/announcements/new");
        look(page, "announcement", "es", 360, ColorScheme.LIGHT);
        page.fill("#what-es", "entrega a domicilio");
        page.fill("#what-en", "home delivery");
        page.locator("input[name=activity]").first().check();
        page.locator("input[name=data][value='" + DataCategory.PRECISE_LOCATION.id() + "']")
                .check();
        page.click("form[action='/notice/announcements'] button");
        page.locator("input[name=source]").first().check();
        page.fill("#confirm", Integer.toString(CUSTOMERS));
        page.click("form[action='/notice/campaigns/2/sending'] button");
        page.waitForSelector(".job a.button");
        page.context().close();
        untilAllEnded("notice-2");
        assertThat(part(Outbox.class).counts("notice-2"))
                .isEqualTo(Map.of(MailState.SENT, CUSTOMERS - 1L, MailState.SUPPRESSED, 1L));
    }

    private static final String STRICT =
            "default-src 'none'; script-src {{SERVER}}; connect-src {{SERVER}}; base-uri 'none'; form-action 'none'";

    private Page visitor(Sites sites, String language, String body) {
        Page page = house.window(360, language, ColorScheme.LIGHT);
        page.setDefaultTimeout(5_000);
        String address = sites.put(
                "/puntos.html",
                Map.of("Content-Security-Policy", STRICT),
                "<!doctype html><html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>Puntos</title>"
                        + "<meta name=\"viewport\" content=\"width=device-width\">{{LINE}}</head><body><main><h1>Puntos</h1>"
                        + body + "</main></body></html>");
        page.onConsoleMessage(message -> assertThat(message.text()).isEmpty());
        page.navigate(address);
        return page;
    }

    private static void leavesNothing(Page page, Sites sites) {
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(sites.tracked()).isEmpty();
        assertThat(sites.asked()).allMatch(asked -> asked.startsWith("GET /widget.js"));
    }

    /** The element of the script: opened by the keyboard, said by screen readers at the field, and the site is left as it was. */
    @Test
    @Order(7)
    void theScriptsOwnElementSaysTheSameAtTheField() {
        try (Sites sites = new Sites(house.server().address())) {
            WidgetSetup.offer(house);
            WidgetSetup.publish(house, sites.site());
            Page page = visitor(
                    sites,
                    "es",
                    "<label for=\"mail\">Correo</label> <input id=\"mail\"> <pv-notice point=\"1\" for=\"mail\"></pv-notice>");
            page.focus("pv-notice summary");
            page.keyboard().press("Enter");
            assertThat(page.locator("pv-notice details[open] p").textContent()).contains("Panadería Luna le pide");
            assertThat(page.locator("pv-notice a").getAttribute("href")).isEqualTo(sites.way() + "/p/notice/1/es");
            assertThat(page.getAttribute("#mail", "aria-description")).contains("Panadería Luna le pide");
            leavesNothing(page, sites);
            look(page, "site-notice-element", "es", 360, ColorScheme.LIGHT);
            page.context().close();
        }
    }

    @Test
    @Order(8)
    void aNoticeStandsOnTheSiteUntilItIsTakenDownAndIsReadByAClick() {
        try (Sites sites = new Sites(house.server().address())) {
            WidgetSetup.publish(house, sites.site());
            Page owner = window(360, "es", ColorScheme.LIGHT);
            owner.navigate("/notice/campaigns/1");
            owner.click("#otherwise form:has(input[value=site]) button");
            assertThat(owner.locator("main").textContent()).contains("puesto ahora");

            Page page = visitor(sites, "es", "<p>Pan</p>");
            page.waitForSelector("pv-news section");
            assertThat(page.locator("pv-news section").getAttribute("aria-label"))
                    .isEqualTo("Aviso");
            assertThat(page.locator("pv-news strong").textContent()).isEqualTo("Algo cambia con sus datos");
            assertThat(page.evaluate("document.activeElement === document.body"))
                    .as("takes no focus")
                    .isEqualTo(true);
            leavesNothing(page, sites);
            look(page, "site-news", "es", 360, ColorScheme.LIGHT);
            page.focus("pv-news button");
            page.keyboard().press("Enter");
            assertThat(page.locator("pv-news").count()).isZero();
            leavesNothing(page, sites);
            page.reload();
            page.click("pv-news a");
            page.waitForURL(address -> address.contains("/p/notices/1/es"));
            assertThat(page.textContent("main")).contains("fecha de nacimiento");
            assertThat(page.context().cookies()).isEmpty();
            look(page, "notice-change", "es", 360, ColorScheme.LIGHT);
            page.context().close();

            owner.reload();
            assertThat(owner.locator("main").textContent()).contains("Su página se abrió una vez");
            look(owner, "notice-ways", "es", 360, ColorScheme.LIGHT);
            owner.click("form[action$='/postings/1/end'] button");
            house.server().part(SiteFiles.class).changed();
            Page later = visitor(sites, "es", "<p>Pan</p>");
            later.waitForSelector("pv-banner .accept");
            assertThat(later.locator("pv-news").count()).isZero();
            later.context().close();
            owner.navigate("/notice/campaigns/1/card/es");
            look(owner, "notice-change-card", "es", 360, ColorScheme.LIGHT);
            owner.context().close();
        }
    }

    @Test
    @Order(9)
    void visitorsAreAskedAgainAboutThePurposeThatChangedAlone() {
        try (Sites sites = new Sites(house.server().address())) {
            WidgetSetup.publish(house, sites.site());
            Page page = visitor(sites, "es", "<p>Pan</p>");
            page.click("pv-banner .accept");
            page.waitForFunction("privacidad.has('analytics') && privacidad.has('embeds')");
            page.reload();
            page.waitForFunction("window.privacidad && privacidad.get().version");
            assertThat(page.locator("pv-banner").count()).as("asked once").isZero();

            Offers offers = part(Offers.class);
            Offer analytics = offers.find("analytics").orElseThrow();
            Map<Language, Wording> words = new HashMap<>();
            for (Language language : Language.values()) {
                Wording old = analytics.text(language).words();
                words.put(
                        language,
                        new Wording(old.title(), old.question(), old.meaning() + " Nuevo.", old.yes(), old.no()));
            }
            offers.renew(owner(), analytics.purpose(), words, "campaign:9", sql -> {});
            part(SiteFiles.class).changed();
            page.context().clearCookies();
            page.evaluate("fetch(document.scripts[0].src, { cache: 'reload', mode: 'no-cors' })");
            page.reload();
            page.waitForSelector("pv-banner .accept");
            assertThat(page.locator("pv-banner section").textContent()).contains("¿Sigue de acuerdo?", "Nuevo.");
            assertThat(page.locator("pv-banner p strong").count())
                    .as("one question")
                    .isEqualTo(1);
            assertThat(page.evaluate("!privacidad.has('analytics') && privacidad.has('embeds')"))
                    .as("the yes to less counts no longer, every other does")
                    .isEqualTo(true);
            assertThat(page.locator("pv-banner .reject").textContent())
                    .as("the answer to that one question")
                    .isEqualTo(analytics.text(Language.SPANISH).words().no());
            look(page, "site-again", "es", 360, ColorScheme.LIGHT);
            page.click("pv-banner .reject");
            assertThat(page.evaluate("!privacidad.has('analytics') && privacidad.has('embeds')"))
                    .as("the no is to that alone")
                    .isEqualTo(true);
            page.context().close();
        }
    }

    @Test
    @Order(10)
    void theWordsToBeginWithAreSeenWithTheBusinessesOwnData() {
        Page page = window(360, "es", ColorScheme.LIGHT);
        page.navigate("/notice/templates");
        look(page, "notice-templates", "es", 360, ColorScheme.LIGHT);
        page.click("a[href='/notice/templates/policy/es']");
        assertThat(page.textContent(".said-in")).contains("Panadería Luna");
        look(page, "notice-template", "es", 360, ColorScheme.LIGHT);
        page.fill("#subject", "Vecinos: algo cambia el {{day}}");
        page.click("button[formaction$='/preview']");
        assertThat(page.textContent("body")).contains("Vecinos: algo cambia el", "Panadería Luna");
        page.context().close();
        Page english = window(1280, "en", ColorScheme.LIGHT);
        english.navigate("/notice/templates/feature/en");
        look(english, "notice-template", "en", 1280, ColorScheme.LIGHT);
        english.navigate("/notice/campaigns/1");
        look(english, "notice-ways", "en", 1280, ColorScheme.LIGHT);
        english.navigate("/notice/campaigns/1/preview");
        assertThat(english.locator("a[href*='/p/notices/1/en?from=mail']").count())
                .isEqualTo(1);
        english.context().close();
    }
}
