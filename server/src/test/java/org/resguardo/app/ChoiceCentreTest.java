/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.mail.Unsubscribed;
import org.resguardo.platform.storage.Store;
import tools.jackson.databind.JsonNode;

/** What a person can do with her choices, by link, by code, by her browser and by one click in a mail. */
class ChoiceCentreTest extends ChoiceTesting {
    @Test
    void answersTheSameForKnownAndUnknownAddresses() {
        api("POST", "/consents", key(), consent(CARMEN, "marketing-email", "yes"), "Idempotency-Key", "order-0001");
        String known = plain(running.browser().submit("/p/choices", "/p/choices", Map.of("email", CARMEN)));
        String unknown = plain(running.browser().submit("/p/choices", "/p/choices", Map.of("email", "x@example.net")));
        assertThat(known).isEqualTo(unknown).contains("Look in your mailbox");
        String tired = known;
        for (int i = 0; i < 12; i++) {
            tired = plain(running.browser().submit("/p/choices", "/p/choices", Map.of("email", CARMEN)));
        }
        assertThat(tired).as("also when no more is sent").isEqualTo(known);
    }

    private static String plain(Browser.Answer answer) {
        return answer.page().select("main").text();
    }

    @Test
    void aPersonComesInByLinkOrByCodeAndChangesHerMind() {
        String link = link(CARMEN);
        press(link, "marketing-email", "yes");
        assertThat(running.browser()
                        .get(link)
                        .page()
                        .select("#marketing-email .choice-now")
                        .text())
                .startsWith("Yes, since");
        press(link, "marketing-email", "no");
        assertThat(running.browser()
                        .get(link)
                        .page()
                        .select("#marketing-email .choice-now")
                        .text())
                .startsWith("No, since");

        Browser browser = running.browser();
        var sent = browser.submit("/p/choices", "/p/choices", Map.of("email", CARMEN))
                .page();
        String handle = sent.select("input[name=handle]").attr("value");
        String token = sent.select("input[name=_csrf]").attr("value");
        String text = lastMail();
        String code = text.replaceAll("(?s).*: (\\d{6})\\n.*", "$1");
        String wrong = code.equals("000000") ? "000001" : "000000";
        assertThat(browser.post("/p/choices/code", Map.of("handle", handle, "code", wrong, "_csrf", token))
                        .status())
                .isEqualTo(422);
        Browser.Answer in = browser.post("/p/choices/code", Map.of("handle", handle, "code", code, "_csrf", token));
        assertThat(in.location()).startsWith("/p/choices/");
        assertThat(browser.get(in.location())
                        .page()
                        .select("#marketing-email .choice-now")
                        .text())
                .startsWith("No, since");
        assertThat(browser.post("/p/choices/code", Map.of("handle", handle, "code", code, "_csrf", token))
                        .status())
                .as("a code opens once")
                .isEqualTo(422);
    }

    @Test
    void theBrowsersSignalCountsUntilThePersonSaysOtherwise() {
        String key = key();
        String carmen = json(api(
                        "POST",
                        "/consents",
                        key,
                        consent(CARMEN, "sale-sharing", "yes"),
                        "Idempotency-Key",
                        "order-0001"))
                .get("subject")
                .asString();
        assertThat(decision(key, carmen, "sale-sharing")).isEqualTo("true said-yes");
        JsonNode signalled =
                json(api("GET", "/decisions?subject=" + carmen + "&purpose=sale-sharing", key, "", "Sec-GPC", "1"));
        assertThat(signalled.get("why").asString()).isEqualTo("signal");
        assertThat(json(api(
                                "GET",
                                "/decisions?subject=" + carmen + "&purpose=sale-sharing",
                                key,
                                "",
                                "Sec-GPC",
                                "true"))
                        .get("why")
                        .asString())
                .as("any other value is no signal")
                .isEqualTo("said-yes");

        String link = link(CARMEN);
        HttpRequest.Builder visit = HttpRequest.newBuilder(
                        running.server().address().resolve(link))
                .header("Sec-GPC", "1")
                .GET();
        assertThat(running.browser().send(visit).response().body()).contains("We honor your browser");
        assertThat(decision(key, carmen, "sale-sharing")).isEqualTo("false said-no");
        press(link, "sale-sharing", "yes");
        assertThat(json(api("GET", "/decisions?subject=" + carmen + "&purpose=sale-sharing", key, "", "Sec-GPC", "1"))
                        .get("why")
                        .asString())
                .as("she said so after the signal")
                .isEqualTo("said-yes");
        assertThat(running.browser().get("/.well-known/gpc.json").response().body())
                .contains("\"gpc\":true");
    }

    @Test
    void oneClickInOurOwnMailIsAChoice() throws InterruptedException {
        String key = key();
        String carmen = json(api(
                        "POST",
                        "/consents",
                        key,
                        consent(CARMEN, "marketing-email", "yes"),
                        "Idempotency-Key",
                        "order-0001"))
                .get("subject")
                .asString();
        Events events = running.server().part(Events.class);
        running.server()
                .part(Store.class)
                .change(sql -> events.announce(sql, Unsubscribed.KIND, new Unsubscribed(carmen.substring(2))));
        for (int i = 0; i < 200 && decision(key, carmen, "marketing-email").startsWith("true"); i++) {
            Thread.sleep(50);
        }
        assertThat(decision(key, carmen, "marketing-email")).isEqualTo("false said-no");
    }
}
