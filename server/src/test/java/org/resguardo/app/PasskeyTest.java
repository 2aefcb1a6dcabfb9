/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.resguardo.platform.account.PasskeySite;

@TestInstance(Lifecycle.PER_CLASS)
class PasskeyTest {
    private static final String PAGE = "/settings/passkeys";
    private static final String DOOR = "/sign-in/passkey";

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private final String origin = running.server().address().toString().replaceAll("/$", "");

    @BeforeAll
    void claim() {
        cast.claim();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void letsItsOwnerInWithoutAPassphraseAndProvesHerOnceMore() {
        SoftKey key = saved("Phone");
        Browser phone = running.browser();
        assertThat(comeIn(phone, key).location()).isEqualTo("/");
        assertThat(phone.get("/").status()).isEqualTo(200);
        assertThat(phone.get(PAGE).page().select("tbody tr"))
                .anyMatch(row -> row.text().contains("Phone"));

        Browser.Answer again = phone.submit(
                "/sign-in/again", "/sign-in/again/passkey", Map.of("answer", key.get(question(phone)), "next", PAGE));
        assertThat(again.location()).isEqualTo(PAGE);
    }

    @Test
    void standsForBothStepsAndNobodyElsesProvesAnything() {
        SoftKey hers = saved("Hers");
        Browser officer = cast.browser("officer");
        Browser.Answer wrong = officer.submit(
                "/sign-in/again", "/sign-in/again/passkey", Map.of("answer", hers.get(question(officer))));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().text()).contains("opens no account here");
    }

    @Test
    void takesEachAnswerOnlyOnceAndOnlyToItsOwnQuestion() {
        SoftKey key = saved("Once");
        Browser stranger = running.browser();
        String answer = key.get(question(stranger));
        assertThat(send(stranger, answer).status()).isEqualTo(303);
        assertThat(send(running.browser(), answer).status()).as("sent again").isEqualTo(422);

        Element form = making(cast.browser("owner"));
        assertThat(send(stranger, key.get(form.attr("data-passkey-new"))).status())
                .as("the question for a new key")
                .isEqualTo(422);
        assertThat(send(stranger, key.get("bWFkZSB1cCBieSBzb21lYm9keSBlbHNl")).status())
                .as("a question of nobody")
                .isEqualTo(422);
    }

    @Test
    void refusesWhatFalsePagesAndCopiedKeysWouldAnswer() {
        SoftKey key = saved("Guarded");
        Browser stranger = running.browser();
        assertThat(send(stranger, key.at("localhost", "http://localhost:1").get(question(stranger)))
                        .status())
                .as("another page's")
                .isEqualTo(422);
        assertThat(send(stranger, key.at("evil.example", origin).get(question(stranger)))
                        .status())
                .as("another host's")
                .isEqualTo(422);
        assertThat(send(stranger, key.at("localhost", origin).carelessly().get(question(stranger)))
                        .status())
                .as("its owner was not there")
                .isEqualTo(422);
        assertThat(send(stranger, new SoftKey("localhost", origin).get(question(stranger)))
                        .status())
                .as("nobody's key")
                .isEqualTo(422);
        String right = key.get(question(stranger));
        int at = right.indexOf("signature") + 40;
        char other = right.charAt(at) == 'A' ? 'B' : 'A';
        assertThat(send(stranger, right.substring(0, at) + other + right.substring(at + 1))
                        .status())
                .as("one sign of the signature changed")
                .isEqualTo(422);
        for (String nonsense : List.of("", "no answer at all", "null", "[]", "{}", "{\"id\":\"AA\",\"response\":{}}")) {
            assertThat(send(stranger, nonsense).status()).as(nonsense).isEqualTo(422);
        }
        assertThat(send(stranger, key.counting(50).get(question(stranger))).status())
                .isEqualTo(303);
        assertThat(send(stranger, key.counting(10).get(question(stranger))).status())
                .as("a copy that counts behind")
                .isEqualTo(422);
    }

    @Test
    void letsNobodyInOnceItIsRemoved() {
        SoftKey key = saved("Lost");
        Browser stranger = running.browser();
        assertThat(comeIn(stranger, key).status()).isEqualTo(303);

        Browser officer = cast.browser("officer");
        String end = PAGE + "/" + key.id() + "/end";
        assertThat(officer.post(end, Map.of("_csrf", officer.token(PAGE))).status())
                .as("others' are not found")
                .isEqualTo(404);
        Browser owner = cast.browser("owner");
        assertThat(owner.submit(PAGE, end, Map.of()).status()).isEqualTo(303);
        assertThat(comeIn(running.browser(), key).status()).isEqualTo(422);
        assertThat(owner.get("/settings/log").page().text()).contains("Saved a passkey", "Removed a passkey");
    }

    @Test
    void belongsToAddressesWithAName() {
        assertThat(PasskeySite.of("http", "127.0.0.1", 8080).named()).isFalse();
        assertThat(PasskeySite.of("https", "[::1]", 443).named()).isFalse();
        assertThat(PasskeySite.of("https", "privacidad.example.com", 443))
                .isEqualTo(new PasskeySite("privacidad.example.com", "https://privacidad.example.com"));
    }

    private SoftKey saved(String name) {
        Browser owner = cast.browser("owner");
        Element form = making(owner);
        SoftKey key = new SoftKey(form.attr("data-host"), origin);
        String answer = key.create(form.attr("data-passkey-new"), form.attr("data-handle"));
        assertThat(owner.submit(PAGE, PAGE, Map.of("name", name, "answer", answer))
                        .status())
                .isEqualTo(303);
        assertThat(owner.submit(PAGE, PAGE, Map.of("name", name, "answer", answer))
                        .status())
                .as("the same once more")
                .isEqualTo(422);
        return key;
    }

    private static Element making(Browser browser) {
        return browser.get(PAGE).page().expectFirst("form[data-passkey-new]");
    }

    private static String question(Browser browser) {
        return browser.get(DOOR).response().body();
    }

    private static Browser.Answer comeIn(Browser browser, SoftKey key) {
        return send(browser, key.get(question(browser)));
    }

    private static Browser.Answer send(Browser browser, String answer) {
        return browser.submit("/sign-in", DOOR, Map.of("answer", answer));
    }
}
