/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What every answer carries, and whom the program does not answer. */
@TestInstance(Lifecycle.PER_CLASS)
class HeadersTest {
    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);

    @BeforeAll
    void claim() {
        cast.claim();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void everyAnswerForbidsWhatPagesDoNotNeed() {
        Browser owner = cast.browser("owner");
        List<String> paths = running.server().routes().stream()
                .filter(route -> route.name().startsWith("GET"))
                .map(route -> route.path().getPatternString())
                .filter(path -> !path.equals("/widget.js")) // for other sites; WidgetTest says what it carries
                .toList();
        assertThat(paths).isNotEmpty();
        for (String path : paths) {
            Browser.Answer answer = owner.get(path.replaceAll("\\{\\w+}", "none"));
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .startsWith("default-src 'none'; script-src 'self'");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("Cache-Control")).as(path).contains("no-store");
            assertThat(answer.header("Server")).as(path).isEmpty();
        }
    }

    @Test
    void whoeverLooksForWhatIsNotThereIsToldSoByAPage() {
        Browser owner = cast.browser("owner");
        List<String> paths = running.server().routes().stream()
                .filter(route -> route.name().startsWith("GET"))
                .map(route -> route.path().getPatternString())
                .filter(path -> path.contains("{") && !path.startsWith("/api/") && !path.startsWith("/drp/"))
                .map(path -> path.replaceAll("\\{\\w+}", "none"))
                .toList();
        List<Browser.Answer> absent = paths.stream()
                .map(path -> owner.send(
                        HttpRequest.newBuilder(URI.create(running.server().address() + path.substring(1)))
                                .header("Accept", "text/html")))
                .filter(answer -> answer.status() == 404)
                .toList();
        assertThat(absent)
                .hasSizeGreaterThan(20)
                .allSatisfy(answer -> assertThat(answer.page().select("h1").text())
                        .as(answer.response().uri().getPath())
                        .isNotEmpty());
    }

    @Test
    void assetsMayBeKeptForGood() {
        Browser.Answer css = running.browser().get(running.server().asset("resguardo.css"));

        assertThat(css.status()).isEqualTo(200);
        assertThat(css.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void cookiesAreOutOfReachOfScripts() {
        Browser.Answer answer = running.browser()
                .submit("/sign-in", "/sign-in", Map.of("email", Cast.email("owner"), "passphrase", Cast.PASSPHRASE));

        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite="));
    }

    @Test
    void formsThatOurPagesDidNotSendChangeNothing() {
        Browser owner = cast.browser("owner");

        assertThat(owner.post("/sign-out", Map.of()).status()).isEqualTo(403);
        assertThat(owner.post("/sign-out", Map.of("_csrf", "made-up")).status()).isEqualTo(403);
        assertThat(owner.get("/").status()).isEqualTo(200);
    }

    @Test
    void formsFromOtherSitesChangeNothing() {
        Browser owner = cast.browser("owner");
        String token = owner.token("/");

        for (String[] foreign : List.of(
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Sec-Fetch-Site", "same-site"},
                new String[] {"Origin", "https://example.org"},
                new String[] {"Origin", "null"})) {
            HttpRequest.Builder request =
                    owner.form("/sign-out", Map.of("_csrf", token)).header(foreign[0], foreign[1]);
            assertThat(owner.send(request).status()).as(foreign[1]).isEqualTo(403);
        }
        HttpRequest.Builder own =
                owner.form("/sign-out", Map.of("_csrf", token)).header("Sec-Fetch-Site", "same-origin");
        assertThat(owner.send(own).status()).isEqualTo(303);
    }

    @Test
    void leadsNowhereElse() {
        for (String elsewhere :
                List.of("https://example.org/", "//example.org", "/\\example.org", "/\t/example.org", "javascript:1")) {
            Browser owner = running.browser();
            Browser.Answer answer = owner.submit(
                    "/sign-in",
                    "/sign-in",
                    Map.of("email", Cast.email("owner"), "passphrase", Cast.PASSPHRASE, "next", elsewhere));
            assertThat(answer.header("Location")).as(elsewhere).isEqualTo("/");
        }
        assertThat(cast.browser("owner")
                        .submit("/", "/language", Map.of("language", "es", "back", "/style"))
                        .location())
                .isEqualTo("/style");
    }

    @Test
    void answersOnlyToItsOwnNames() throws java.io.IOException {
        assertThat(RawRequest.statusFor(running.server().address().getPort(), "example.org"))
                .isEqualTo(421);
        assertThat(RawRequest.statusFor(running.server().address().getPort(), "localhost"))
                .isEqualTo(200);
    }
}
