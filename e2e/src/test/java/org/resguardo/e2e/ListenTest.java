/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.e2e.MailRoom.text;
import static org.resguardo.e2e.MailRoom.to;
import static org.resguardo.e2e.PagesTest.look;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Contact;
import org.resguardo.platform.business.Trade;
import org.resguardo.platform.inbox.Mailbox;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.MailSender;
import org.resguardo.platform.mail.MailServer;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.mail.Provider;
import org.resguardo.platform.mail.Security;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.rights.MailboxReading;
import org.resguardo.rights.MailboxSettings;

/** A customer complains on her phone, the owner answers, the customer replies by mail, the owner ends it; in both languages. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ListenTest {
    private static final String MAILBOX = "privacidad@example.com";

    private final House house = new House();
    private final GreenMail mail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @BeforeAll
    void aBakeryWithAMailbox() {
        Page page = house.window(360, "es", ColorScheme.LIGHT);
        house.claim(page);
        page.context().close();
        mail.start();
        mail.setUser(MAILBOX, MAILBOX, "secreto");
        Account owner = part(Accounts.class).find(House.EMAIL).orElseThrow();
        part(Businesses.class).describe(owner, "Panadería Luna LLC", "Panadería Luna", Trade.FOOD, "");
        part(Businesses.class).reach(owner, new Contact("hola@example.com", "210-555-0100", ""));
        String home = house.server().address().toString();
        part(PublicAddress.class).tell(home.substring(0, home.length() - 1));
        part(MailServers.class)
                .set(
                        "account:1",
                        new MailServer(
                                Provider.OTHER,
                                "127.0.0.1",
                                mail.getSmtp().getPort(),
                                Security.NONE,
                                "",
                                Optional.empty(),
                                MailAddress.of(MAILBOX).orElseThrow(),
                                "Panadería Luna",
                                new MailServer.Pace(1_000, 1_000, 0, 0)));
        Mailbox mailbox = new Mailbox("127.0.0.1", mail.getImap().getPort(), Mailbox.Security.NONE, MAILBOX, "secreto");
        part(MailboxSettings.class).use(owner, mailbox, MAILBOX, false, mailbox.end());
    }

    @AfterAll
    void close() {
        mail.stop();
        house.close();
    }

    private <T> T part(Class<T> type) {
        return house.server().part(type);
    }

    private void deliver() {
        while (part(MailSender.class).work(() -> true)) {
            Thread.onSpinWait();
        }
        part(MailboxReading.class).read(() -> {});
    }

    private List<MimeMessage> mails(String to) {
        deliver();
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> to(message).equals(to))
                .toList();
    }

    private void reply(MimeMessage to, String from, String text) {
        try (Transport line =
                GreenMailUtil.getSession(mail.getSmtp().getServerSetup()).getTransport()) {
            MimeMessage reply = (MimeMessage) to.reply(false);
            reply.setFrom(from);
            reply.setText(text, "UTF-8");
            reply.saveChanges();
            line.connect();
            line.sendMessage(reply, reply.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        deliver();
    }

    private Page owner(int width, String language) {
        Page page = house.window(width, language, ColorScheme.LIGHT);
        house.signIn(page);
        House.speak(page, language);
        return page;
    }

    @Test
    @Order(1)
    void inSpanishOnAPhone() {
        Page luz = house.window(360, "es", ColorScheme.LIGHT);
        luz.navigate("/p/contact");
        look(luz, "contact", "es", 360, ColorScheme.LIGHT);
        luz.check("input[value=complaint]");
        luz.fill("#text", "Pedí que ya no me mandaran publicidad y me siguen llegando mensajes.");
        luz.fill("#name", "Luz Romero");
        luz.fill("#email", "luz@example.org");
        worked(luz);
        assertThat(luz.isVisible("#answer")).as("with script nobody is asked").isFalse();
        luz.click("form[data-work] button");
        assertThat(luz.locator("h1").textContent()).isEqualTo("Recibimos su mensaje");
        look(luz, "received", "es", 360, ColorScheme.LIGHT);
        luz.click("main a.button");
        assertThat(luz.locator(".thread li").count()).isEqualTo(1);

        answered(
                "es",
                360,
                "luz@example.org",
                "proposal",
                "Lo averiguamos: su número estaba en dos listas. La quitamos de ambas.");
        luz.reload();
        assertThat(luz.locator(".thread li.out").textContent()).contains("La quitamos de ambas.");
        look(luz, "portal", "es", 360, ColorScheme.LIGHT);
        luz.context().close();

        reply(mails("luz@example.org").getLast(), "luz@example.org", "Gracias, así está bien.");
        ended("es", 360, "Gracias, así está bien.", "resolved");
    }

    @Test
    @Order(2)
    void inEnglishOnADesk() {
        Page kim = house.window(1280, "en", ColorScheme.LIGHT);
        kim.navigate("/p/contact/en");
        look(kim, "contact", "en", 1280, ColorScheme.LIGHT);
        kim.check("input[value=complaint]");
        kim.fill("#text", "My order with my full name and phone was left on the counter for everybody to read.");
        kim.fill("#name", "Kim Lee");
        kim.fill("#email", "kim@example.net");
        worked(kim);
        kim.click("form[data-work] button");
        look(kim, "received", "en", 1280, ColorScheme.LIGHT);
        kim.click("main a.button");
        answered(
                "en",
                1280,
                "kim@example.net",
                "proposal",
                "We looked into it. From today orders are turned face down.");
        kim.reload();
        look(kim, "portal", "en", 1280, ColorScheme.LIGHT);
        kim.context().close();

        reply(mails("kim@example.net").getLast(), "kim@example.net", "Thank you, that is fine with me.");
        ended("en", 1280, "Thank you, that is fine with me.", "resolved");
    }

    /** Waits until the browser has found the number that spares people the question. */
    private static void worked(Page page) {
        page.locator("#answer").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private void answered(String language, int width, String person, String template, String text) {
        Page page = owner(width, language);
        page.navigate("/rights");
        look(page, "desk", language, width, ColorScheme.LIGHT);
        page.click(".cases h2 a");
        look(page, "case", language, width, ColorScheme.LIGHT);
        page.click(".summary a.button");
        page.click("a[href*='template=" + template + "']");
        look(page, "answer", language, width, ColorScheme.LIGHT);
        page.fill("#text", text);
        page.click("form[action$='/answer'] button");
        assertThat(page.locator(".said").count()).isEqualTo(1);
        assertThat(text(mails(person).getLast())).contains(text);
        page.context().close();
    }

    private void ended(String language, int width, String lastWords, String end) {
        Page page = owner(width, language);
        page.navigate("/rights");
        page.click(".cases h2 a");
        assertThat(page.locator(".thread").textContent()).contains(lastWords);
        look(page, "case-replied", language, width, ColorScheme.LIGHT);
        page.navigate(page.url().replaceAll("[?#].*", "") + "/end");
        page.check("input[value=" + end + "]");
        page.fill("#lesson", language.equals("es") ? "Quitar de todas las listas a la vez." : "Turn orders face down.");
        look(page, "end", language, width, ColorScheme.LIGHT);
        page.click("form[action$='/end'] button");
        page.navigate("/rights?show=ended");
        assertThat(page.locator(".cases li").first().textContent())
                .contains(language.equals("es") ? "Resuelta" : "Resolved");
        page.navigate("/");
        look(page, "today-lesson", language, width, ColorScheme.LIGHT);
        page.context().close();
    }

    @Test
    @Order(3)
    void aRequestIsProvenBeforeAnythingIsGivenOut() {
        Page luz = house.windowWithoutScript(360, "es");
        luz.navigate("/p/contact/es?kind=access");
        assertThat(luz.isChecked("input[value=access]")).isTrue();
        luz.fill("#text", "Quiero ver qué tienen de mí.");
        luz.fill("#email", "luz@example.org");
        List<String> days = List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");
        String question = luz.locator("label[for=answer]").textContent();
        int day = days.indexOf(
                days.stream().filter(question::contains).findFirst().orElseThrow());
        luz.fill("#answer", days.get((day + 1) % 7));
        luz.waitForTimeout(3_100);
        luz.click("form[data-work] button");
        String secret = luz.locator(".case-code").textContent().strip();
        luz.context().close();

        Page owner = owner(360, "es");
        owner.navigate("/rights");
        owner.click(".cases h2 a");
        String at = owner.url();
        owner.navigate(at + "/identity");
        owner.check("input[name=kind][value=email]");
        owner.fill("#value", "luz@example.org");
        owner.check("input[name=own]");
        owner.click("form[action$='/identity'] button");
        look(owner, "identity", "es", 360, ColorScheme.LIGHT);
        owner.click("form[action$='/identity/code'] button");
        owner.navigate(at + "/answer?template=package");
        owner.fill("#text", "Su nombre, su correo y doce pedidos desde 2024.");
        owner.click("form[action$='/answer'] button");
        owner.context().close();

        Page phone = house.window(360, "es", ColorScheme.LIGHT);
        phone.navigate("/p/case/" + secret);
        assertThat(phone.textContent("main")).doesNotContain("doce pedidos");
        look(phone, "portal-locked", "es", 360, ColorScheme.LIGHT);
        phone.click("form[action$='/code'] button");
        String code = mails("luz@example.org").reversed().stream()
                .map(MailRoom::text)
                .filter(text -> text.contains("Su código es"))
                .findFirst()
                .orElseThrow()
                .replaceAll("(?s).*Su código es (\\d{6}).*", "$1");
        phone.fill("#digits", code);
        phone.click("form[action$='/entry'] button");
        assertThat(phone.textContent("main")).contains("doce pedidos");
        look(phone, "portal-open", "es", 360, ColorScheme.LIGHT);
        phone.context().close();
    }

    @Test
    @Order(4)
    void theOtherPagesAreFitToBeSeen() {
        for (String language : List.of("es", "en")) {
            int width = language.equals("es") ? 360 : 1280;
            Page page = owner(width, language);
            for (String name : List.of("figures", "ways", "cases/new")) {
                page.navigate("/rights/" + name);
                look(page, "rights-" + name.replace('/', '-'), language, width, ColorScheme.LIGHT);
            }
            page.navigate("/rights");
            page.click(".cases h2 a");
            page.navigate(page.url() + "/kind");
            look(page, "sort", language, width, ColorScheme.LIGHT);
            page.context().close();
            Page dark = house.window(width, language, ColorScheme.DARK);
            dark.navigate("/p/contact/" + language);
            look(dark, "contact", language, width, ColorScheme.DARK);
            dark.navigate("/p/case");
            look(dark, "door", language, width, ColorScheme.DARK);
            dark.context().close();
        }
    }
}
