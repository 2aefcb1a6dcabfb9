/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.api.IntegratorKeys;
import org.resguardo.platform.api.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs can ask, and what they cannot. */
class ApiTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);

    @TempDir
    private Path folder;

    @BeforeEach
    void claim() {
        cast.claim();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private String key(Scope... scopes) {
        Account owner = running.server().accounts().find(Cast.email("owner")).orElseThrow();
        return running.server().part(IntegratorKeys.class).make(owner, "Till", Set.of(scopes));
    }

    private Browser.Answer ask(String method, String path, String key, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(running.server().address() + "api/v1" + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Authorization", "Bearer " + key);
        headers.forEach(request::header);
        return running.browser().send(request);
    }

    private static JsonNode json(Browser.Answer answer) {
        return JSON.readTree(answer.response().body());
    }

    private List<Route> operations() {
        return running.server().routes().stream()
                .filter(route -> route.audience() instanceof Audience.Integrators)
                .toList();
    }

    private int status(Route route, String key) {
        String path =
                route.path().getPatternString().replaceAll("\\{\\w+}", "1").substring("/api/v1".length());
        return ask(route.method().name(), path, key, Map.of("Idempotency-Key", "0123456789"))
                .status();
    }

    @Test
    void everyOperationAsksForAKeyWithItsScope() {
        String every = key(Scope.values());
        assertThat(operations()).isNotEmpty();
        for (Route route : operations()) {
            Scope needed =
                    Scope.of(((Audience.Integrators) route.audience()).scope()).orElseThrow();
            Scope[] others = java.util.Arrays.stream(Scope.values())
                    .filter(scope -> scope != needed)
                    .toArray(Scope[]::new);
            assertThat(status(route, "resguardo_guessed")).as(route.name()).isEqualTo(401);
            assertThat(status(route, key(others))).as(route.name()).isEqualTo(403);
            assertThat(status(route, every)).as(route.name()).isIn(200, 404, 422);
        }
    }

    @Test
    void tellsProgramsInTheirFormWhyThereIsNoAnswer() {
        Browser.Answer stranger = ask("GET", "/business", "", Map.of());
        assertThat(stranger.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(stranger.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(json(stranger).get("type").asString()).isEqualTo("urn:resguardo:problem:no-key");
        assertThat(ask("GET", "/nothing", key(Scope.values()), Map.of()).status())
                .isEqualTo(404);
        assertThat(cast.browser("owner").get("/api/v1/business").status())
                .as("a session is no key")
                .isEqualTo(401);
    }

    @Test
    void lookAtAPlaceOnceHoweverOftenItIsAskedFor() throws InterruptedException {
        Account owner = running.server().accounts().find(Cast.email("owner")).orElseThrow();
        long store = running.server()
                .part(Stores.class)
                .add(owner, StoreKind.FOLDER, "Folder", new StoreAddress.Local(folder.toString()))
                .id();
        String key = key(Scope.INVENTORY_SCAN, Scope.INVENTORY_READ);
        String path = "/inventory/stores/" + store + "/scans";

        assertThat(json(ask("POST", path, key, Map.of())).get("type").asString())
                .isEqualTo("urn:resguardo:problem:no-idempotency-key");
        Browser.Answer first = ask("POST", path, key, Map.of("Idempotency-Key", "monday-morning"));
        Browser.Answer again = ask("POST", path, key, Map.of("Idempotency-Key", "monday-morning"));
        Browser.Answer other = ask("POST", path, key, Map.of("Idempotency-Key", "monday-evening"));
        assertThat(first.status()).isEqualTo(202);
        assertThat(json(again)).isEqualTo(json(first));
        assertThat(json(other)).isNotEqualTo(json(first));

        long job = json(first).get("job").asLong();
        running.untilEnded(job);
        assertThat(json(ask("GET", "/inventory/scans/" + job, key, Map.of()))
                        .get("state")
                        .asString())
                .isEqualTo("done");
    }

    @Test
    void letsAKeyAskSoOftenInAMinute() {
        String key = key(Scope.BUSINESS_READ);
        int refused = 0;
        Browser.Answer last = ask("GET", "/business", key, Map.of());
        for (int i = 0; i < 260 && refused == 0; i++) {
            last = ask("GET", "/business", key, Map.of());
            refused = last.status() == 429 ? 1 : 0;
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(Long.parseLong(last.header("Retry-After"))).isBetween(1L, 60L);
        assertThat(ask("GET", "/business", key(Scope.BUSINESS_READ), Map.of()).status())
                .as("another key is not held back")
                .isEqualTo(200);
    }

    @Test
    void describesEveryOperationAndAnswersAsDescribed() {
        JsonNode description = json(ask("GET", "/openapi.json", "", Map.of()));
        assertThat(description.get("openapi").asString()).isEqualTo("3.1.1");
        for (Route route : operations()) {
            String path = route.path().getPatternString().substring("/api/v1".length());
            assertThat(description
                            .path("paths")
                            .path(path)
                            .path(route.method().name().toLowerCase(java.util.Locale.ROOT))
                            .path("responses")
                            .has("default"))
                    .as(route.name())
                    .isTrue();
        }
        JsonNode business = json(ask("GET", "/business", key(Scope.values()), Map.of()));
        JsonNode described = description
                .path("components")
                .path("schemas")
                .path("BusinessAnswer")
                .path("properties");
        assertThat(business.propertyNames()).containsExactlyInAnyOrderElementsOf(described.propertyNames());
    }

    /** After a change: {@code -Dapi.write=true} writes the page anew. */
    @Test
    void thePageForPeopleSaysTheSame() throws IOException {
        Path page = Path.of("..", "docs", "api.md");
        String now = ApiReference.of(json(ask("GET", "/openapi.json", "", Map.of())));
        if (Boolean.getBoolean("api.write")) {
            Files.writeString(page, now);
        }
        assertThat(page).hasContent(now);
    }

    @Test
    void showsAKeyOnceAndLetsItInUntilItIsEnded() {
        Browser ana = cast.browser("owner");
        Browser.Answer made =
                ana.submit("/settings/keys", "/settings/keys", Map.of("name", "Till", "scope", "business:read"));
        String key = made.page().select(".notice code").text();
        assertThat(key).startsWith("resguardo_").hasSizeGreaterThan(40);
        assertThat(ana.get("/settings/keys").response().body())
                .doesNotContain(key)
                .contains("Never yet");

        assertThat(ask("GET", "/business", key, Map.of()).status()).isEqualTo(200);
        assertThat(ana.get("/settings/keys").response().body()).doesNotContain("Never yet");

        String end =
                ana.get("/settings/keys").page().select("form[action$=/end]").attr("action");
        ana.submit("/settings/keys", end, Map.of());
        assertThat(ask("GET", "/business", key, Map.of()).status()).isEqualTo(401);
    }

    @Test
    void makesNoKeyForNothing() {
        Browser.Answer refused = cast.browser("owner").submit("/settings/keys", "/settings/keys", Map.of("name", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors a").eachAttr("href")).containsExactly("#name", "#scopes");
    }
}
