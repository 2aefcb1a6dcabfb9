/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.platform.mail.Mail;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.MailContent;
import org.resguardo.platform.mail.MailKind;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.words.Language;

/** The pages about mail, with a real mail server behind them. */
class MailPagesTest {
    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Browser ana = running.browser();

    @BeforeEach
    void claim() {
        mailServer.start();
        mailServer.setUser("hola@panaderia.example", "hola", "masa madre");
        cast.claim();
        ana = cast.browser("owner");
    }

    @AfterEach
    void stop() {
        running.close();
        mailServer.stop();
    }

    private Map<String, String> server(String password) {
        return Map.of(
                "sender",
                "hola@panaderia.example",
                "host",
                "127.0.0.1",
                "security",
                "none",
                "port",
                Integer.toString(mailServer.getSmtp().getPort()),
                "username",
                "hola",
                "password",
                password,
                "quiet-from",
                "0",
                "quiet-to",
                "0");
    }

    private Browser.Answer set(String password) {
        return ana.submit("/settings/mail/other", "/settings/mail/other", server(password));
    }

    @Test
    void testsAMailServerOnTheWayThatEveryMessageTakesAndNamesTheStepThatFailed() {
        Browser.Answer wrong = set("masa vieja");
        assertThat(wrong.page().select(".send-steps .failed").text()).startsWith("Come in with name and password");
        assertThat(wrong.page().select(".send-steps .done")).hasSize(3);
        assertThat(wrong.page().select(".notice").text()).contains("(535)", "app password");

        assertThat(set("masa madre").page().select(".notice.good").text()).contains("It works");
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
    }

    @Test
    void neverShowsThePasswordAgainAndKeepsItWhenTheFieldStaysEmpty() {
        set("masa madre");
        Browser.Answer form = ana.get("/settings/mail/other");
        assertThat(form.page().html()).doesNotContain("masa madre");
        assertThat(form.page().select("#password").val()).isEmpty();

        assertThat(set("").page().select(".notice.good").text()).contains("It works");
        assertThat(running.server()
                        .part(MailServers.class)
                        .current()
                        .orElseThrow()
                        .password())
                .contains("masa madre");
    }

    @Test
    void sendsNoPasswordInTheClearBeyondThisMachine() {
        Map<String, String> far = new java.util.HashMap<>(server("masa madre"));
        far.put("host", "mail.example.com");
        Browser.Answer refused = ana.submit("/settings/mail/other", "/settings/mail/other", far);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors a").eachAttr("href")).containsExactly("#security");
    }

    @Test
    void showsWhatWaitsWhereThereIsNoMailServerAndLetsItBeDeliveredOtherwise() {
        put("rights-answer-1", MailKind.PERSONAL);
        assertThat(ana.get("/").page().select(".tasks h3").eachText()).contains("Deliver a message that waits");
        Browser.Answer message = ana.get("/outbox/1");
        assertThat(message.page().select(".mail-text").text()).isEqualTo("Good morning, Luis.");

        ana.submit("/outbox/1", "/outbox/1/withdrawal", Map.of());
        assertThat(ana.get("/outbox").page().select(".badge").text()).isEqualTo("Taken back");
        assertThat(state("rights-answer-1")).isEqualTo(MailState.WITHDRAWN);
    }

    @Test
    void showsAMessageAsItWouldArriveWithThePersonsOwnWayOut() {
        running.server().part(PublicAddress.class).tell("https://privacidad.example");
        Mail news = Mail.of(
                "news-1",
                MailKind.PROMOTIONAL,
                MailAddress.of("luis@example.net").orElseThrow(),
                MailContent.plain(Language.ENGLISH, "News", "Done with news: " + MailContent.UNSUBSCRIBE));
        running.server()
                .part(Store.class)
                .change(sql -> running.server().part(Outbox.class).put(sql, news));
        assertThat(ana.get("/outbox/1").page().select(".mail-text").text())
                .startsWith("Done with news: https://privacidad.example/p/unsubscribe/");
    }

    private void put(String key, MailKind kind) {
        Mail mail = Mail.of(
                key,
                kind,
                MailAddress.of("luis@example.net").orElseThrow(),
                MailContent.plain(Language.ENGLISH, "Your question", "Good morning, Luis."));
        running.server()
                .part(Store.class)
                .change(sql -> running.server().part(Outbox.class).put(sql, mail));
    }

    private MailState state(String key) {
        return running.server().part(Outbox.class).state(key).orElseThrow().state();
    }

    private void await(String key, MailState state) throws InterruptedException {
        for (int i = 0; i < 600 && state(key) != state; i++) {
            Thread.sleep(50);
        }
        assertThat(state(key)).isEqualTo(state);
    }

    @Test
    void takesOneClickOfAMailProgramAndSendsNoMoreNews() throws Exception {
        running.server().part(PublicAddress.class).tell("https://privacidad.example");
        set("masa madre");
        put("news-1", MailKind.PROMOTIONAL);
        await("news-1", MailState.SENT);
        String link = mailServer.getReceivedMessages()[1].getHeader("List-Unsubscribe", null);
        String path = link.replaceAll("^<https://privacidad\\.example|>$", "");

        Browser stranger = running.browser();
        assertThat(stranger.get(path).page().select("h1").text()).isEqualTo("No more news?");
        put("news-2", MailKind.PROMOTIONAL);
        await("news-2", MailState.SENT);

        assertThat(running.browser().post(path, Map.of("anything", "else")).status())
                .isEqualTo(403);
        assertThat(running.browser()
                        .post(path, Map.of("List-Unsubscribe", "One-Click"))
                        .status())
                .isEqualTo(200);
        put("news-3", MailKind.PROMOTIONAL);
        await("news-3", MailState.SUPPRESSED);
        put("answer", MailKind.PERSONAL);
        await("answer", MailState.SENT);
    }

    @Test
    void takesNoClickThatWeDidNotMake() {
        String forged = "/p/unsubscribe/" + "A".repeat(64);
        assertThat(running.browser().get(forged).status()).isEqualTo(404);
    }
}
