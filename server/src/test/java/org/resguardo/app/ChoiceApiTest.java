/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.resguardo.choice.ledger.Ledger;
import org.resguardo.platform.api.IntegratorKeys;
import org.resguardo.platform.api.Scope;
import org.resguardo.platform.webhook.Webhooks;
import tools.jackson.databind.JsonNode;

/** What other programs can do with choices. */
class ChoiceApiTest extends ChoiceTesting {
    @Test
    void aProgramWritesAChoiceOnceAndAsksWhetherItMay() {
        String key = key();
        String body = consent(CARMEN, "marketing-email", "yes");
        Browser.Answer first = api("POST", "/consents", key, body, "Idempotency-Key", "order-0001");
        Browser.Answer again = api("POST", "/consents", key, body, "Idempotency-Key", "order-0001");
        assertThat(first.status()).isEqualTo(201);
        assertThat(json(again)).isEqualTo(json(first));
        assertThat(json(first).get("entries").size()).isEqualTo(1);
        String carmen = json(first).get("subject").asString();
        assertThat(carmen).startsWith("h:").doesNotContain("carmen");

        assertThat(decision(key, carmen, "marketing-email")).isEqualTo("true said-yes");
        assertThat(decision(key, carmen, "photographs")).isEqualTo("false not-given");
        api("POST", "/consents", key, consent(CARMEN, "marketing-email", "no"), "Idempotency-Key", "order-0002");
        assertThat(decision(key, carmen, "marketing-email")).isEqualTo("false said-no");
        JsonNode many = json(
                api(
                        "POST",
                        "/decisions/batch",
                        key,
                        "{\"questions\":[{\"email\":\"Carmen@Example.com\",\"purpose\":\"marketing-email\",\"signal\":false}]}"));
        assertThat(many.get("answers").get(0).get("allowed").asBoolean()).isFalse();
    }

    @Test
    void choicesThatComeAtTheSameTimeAreEachWrittenDownOnceAndOtherProgramsAreTold() throws Exception {
        running.server().part(Webhooks.class).make(owner(), URI.create("http://127.0.0.1:9/hook"));
        String key = key();
        Map<String, Set<JsonNode>> answers = new ConcurrentHashMap<>();
        try (ExecutorService programs = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> asked = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String order = "order-%04d".formatted(i % 20);
                String body = consent(CARMEN, "marketing-email", i % 2 == 0 ? "yes" : "no");
                asked.add(programs.submit(() -> answers.computeIfAbsent(order, any -> ConcurrentHashMap.newKeySet())
                        .add(json(api("POST", "/consents", key, body, "Idempotency-Key", order)))));
            }
            for (Future<?> one : asked) {
                one.get();
            }
        }
        assertThat(answers.values()).allSatisfy(same -> assertThat(same).hasSize(1));
        assertThat(answers.values().stream().map(same -> same.iterator().next().get("entries")))
                .doesNotHaveDuplicates()
                .hasSize(20);
        assertThat(running.server().part(Ledger.class).size()).isEqualTo(20);
        assertThat(running.server().part(Webhooks.class).latest(100))
                .hasSize(20)
                .allMatch(delivery -> delivery.kind().equals("choice-changed"));
    }

    @Test
    void refusesWhatItCannotUnderstandWithoutSayingWhatWasSent() {
        String key = key();
        assertThat(api("POST", "/consents", key, "{}", "Idempotency-Key", "order-0001")
                        .status())
                .isEqualTo(422);
        assertThat(api(
                                "POST",
                                "/consents",
                                key,
                                consent("nobody", "marketing-email", "yes"),
                                "Idempotency-Key",
                                "order-0001")
                        .response()
                        .body())
                .contains("bad-input")
                .doesNotContain("nobody\"");
        assertThat(api("POST", "/consents", key, consent(CARMEN, "world-peace", "yes"), "Idempotency-Key", "order-0001")
                        .status())
                .isEqualTo(422);
        assertThat(api("POST", "/consents", key, consent(CARMEN, "marketing-email", "yes"))
                        .status())
                .isEqualTo(400);
        String child =
                "{\"email\":\"nino@example.com\",\"child\":true,\"choices\":[{\"purpose\":\"photographs\",\"answer\":\"yes\"}]}";
        assertThat(api("POST", "/consents", key, child, "Idempotency-Key", "order-0002")
                        .status())
                .isEqualTo(422);
        String parent = child.replace(
                "\"child\":true", "\"child\":true,\"actor\":\"parent\",\"method\":\"parent-signed-form\"");
        assertThat(api("POST", "/consents", key, parent, "Idempotency-Key", "order-0003")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theLedgerGoesOutPageByPageWithoutAnybodysAddress() {
        String key = key();
        for (int i = 0; i < 3; i++) {
            api(
                    "POST",
                    "/consents",
                    key,
                    consent(CARMEN, "photographs", i % 2 == 0 ? "yes" : "no"),
                    "Idempotency-Key",
                    "order-000" + i);
        }
        assertThat(api("GET", "/consents", key, "").status())
                .as("a scope of its own")
                .isEqualTo(403);
        String exports =
                running.server().part(IntegratorKeys.class).make(owner(), "Archive", Set.of(Scope.CHOICE_EXPORT));
        JsonNode all = json(api("GET", "/consents", exports, ""));
        assertThat(all.get("size").asLong()).isEqualTo(3);
        assertThat(all.get("entries").get(0).get("act").asString()).isEqualTo("given");
        assertThat(all.get("entries").get(1).get("act").asString()).isEqualTo("withdrawn");
        assertThat(all.toString()).doesNotContain("carmen");
        JsonNode rest = json(api("GET", "/consents?after=2", exports, ""));
        assertThat(rest.get("entries").size()).isEqualTo(1);
        assertThat(rest.get("next").asLong()).isEqualTo(3);
        assertThat(api("GET", "/consents?after=x", exports, "").status()).isEqualTo(422);
    }

    @Test
    void aYesThatWaitsForItsConfirmationAllowsNothing() {
        String key = key();
        String body =
                consent(CARMEN, "marketing-email", "yes").replace("\"language\"", "\"confirm\":true,\"language\"");
        JsonNode asked = json(api("POST", "/consents", key, body, "Idempotency-Key", "order-0001"));
        String carmen = asked.get("subject").asString();
        assertThat(decision(key, carmen, "marketing-email")).startsWith("false");
        String text = lastMail();
        int at = text.indexOf("/p/choices/");
        String link = text.substring(at, text.indexOf('\n', at)).strip();
        press(link, "marketing-email", "yes");
        assertThat(decision(key, carmen, "marketing-email")).isEqualTo("true said-yes");
    }
}
