/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.choice.ledger.LedgerVerdict;
import org.resguardo.choice.ledger.LedgerVerifier;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.api.IntegratorKeys;
import org.resguardo.platform.api.Scope;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.web.PublicAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bakery that asks its customers about four things, and what they and other programs do there. */
abstract class ChoiceTesting {
    static final JsonMapper JSON = new JsonMapper();
    static final String CARMEN = "carmen@example.com";

    final RunningServer running = RunningServer.start();
    final Cast cast = new Cast(running);

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        cast.claim();
        Offers offers = running.server().part(Offers.class);
        ChoicePurposes purposes = running.server().part(ChoicePurposes.class);
        for (String id : List.of("marketing-email", "marketing-text", "sale-sharing", "photographs")) {
            offers.offer(owner(), purposes.byId(id).orElseThrow());
        }
        running.server().part(PublicAddress.class).tell("https://privacidad.example.com");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    Account owner() {
        return running.server().accounts().find(Cast.email("owner")).orElseThrow();
    }

    String key() {
        return running.server()
                .part(IntegratorKeys.class)
                .make(owner(), "Shop", Set.of(Scope.CHOICE_READ, Scope.CHOICE_WRITE));
    }

    Browser.Answer api(String method, String path, String key, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(running.server().address() + "api/v1" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return running.browser().send(request);
    }

    static JsonNode json(Browser.Answer answer) {
        return JSON.readTree(answer.response().body());
    }

    static String consent(String email, String purpose, String answer) {
        return "{\"email\":\"" + email
                + "\",\"language\":\"es\",\"method\":\"form\",\"place\":\"/boletin\",\"choices\":[{\"purpose\":\""
                + purpose + "\",\"answer\":\"" + answer + "\"}]}";
    }

    String decision(String key, String subject, String purpose) {
        JsonNode answer = json(api("GET", "/decisions?subject=" + subject + "&purpose=" + purpose, key, ""));
        return answer.get("allowed").asBoolean() + " " + answer.get("why").asString();
    }

    /** The message that was sent to somebody last. */
    String lastMail() {
        Outbox outbox = running.server().part(Outbox.class);
        return outbox.list(List.of(MailState.values()), 1).stream()
                .findFirst()
                .flatMap(standing -> outbox.open(standing.id()))
                .map(mail -> mail.content().text())
                .orElseThrow();
    }

    String link(String email) {
        running.browser().submit("/p/choices", "/p/choices", Map.of("email", email));
        String text = lastMail();
        int at = text.indexOf("/p/choices/");
        return text.substring(at, text.indexOf('\n', at)).strip();
    }

    Browser.Answer press(String link, String purpose, String answer) {
        Browser browser = running.browser();
        return browser.submit(link, link, Map.of("purpose", purpose, "answer", answer));
    }

    byte[] file() {
        Browser browser = cast.browser("owner");
        return browser.submit("/choice/ledger", "/choice/ledger/file", Map.of())
                .response()
                .body()
                .getBytes(StandardCharsets.UTF_8);
    }

    LedgerVerdict verify(byte[] file) throws IOException {
        return new LedgerVerifier(List.of(), Optional.empty())
                .verify(new BufferedReader(new StringReader(new String(file, StandardCharsets.UTF_8))));
    }
}
