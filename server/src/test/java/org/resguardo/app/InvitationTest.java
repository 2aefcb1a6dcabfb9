/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class InvitationTest {
    private static final String PHRASE = "cuatro panes y media rosca";

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
    void letsSomebodyInOnceAndForWhatWasSaid() {
        Browser owner = cast.browser("owner");
        String link = invite(owner, "luis@example.com", "adviser");

        Browser luis = running.browser();
        assertThat(luis.submit(link, link, Map.of("passphrase", "corta")).status())
                .isEqualTo(422);
        assertThat(luis.submit(link, link, Map.of("passphrase", PHRASE)).location())
                .isEqualTo("/sign-in?said=chosen");
        assertThat(running.browser().get(link).status()).as("used").isEqualTo(404);
        assertThat(comeIn(luis, "luis@example.com").location()).isEqualTo("/");
        assertThat(luis.get("/settings/people").status()).isEqualTo(403);
        assertThat(luis.get("/inventory").status()).isEqualTo(200);
    }

    @Test
    void givesNobodyMoreThanTheFormOffers() {
        invite(cast.browser("owner"), "eva@example.com", "owner");
        assertThat(running.server()
                        .accounts()
                        .find("eva@example.com")
                        .orElseThrow()
                        .role())
                .isEqualTo(org.resguardo.platform.access.Role.STAFF);
    }

    @Test
    void asksForAnAddressThatNobodyHas() {
        Browser owner = cast.browser("owner");
        Browser.Answer answer = owner.submit(
                "/settings/people",
                "/settings/people",
                Map.of(
                        "name",
                        "Otra",
                        "email",
                        Cast.email("staff").toUpperCase(java.util.Locale.ROOT),
                        "role",
                        "staff"));
        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void aNewLinkEndsTheOldOneAndTheSessions() {
        Browser owner = cast.browser("owner");
        String first = invite(owner, "mar@example.com", "staff");
        long id = running.server()
                .accounts()
                .find("mar@example.com")
                .orElseThrow()
                .id();
        Browser.Answer again = owner.submit("/settings/people", "/settings/people/" + id + "/link", Map.of());
        String second = path(again);

        assertThat(running.browser().get(first).status()).isEqualTo(404);
        Browser mar = running.browser();
        mar.submit(second, second, Map.of("passphrase", PHRASE));
        comeIn(mar, "mar@example.com");
        assertThat(mar.get("/").status()).isEqualTo(200);

        owner.submit("/settings/people", "/settings/people/" + id + "/end", Map.of());
        assertThat(mar.get("/").location()).isEqualTo("/sign-in");
    }

    @Test
    void theOwnerCannotShutTheOwnDoor() {
        Browser owner = cast.browser("owner");
        long id = running.server()
                .accounts()
                .find(Cast.email("owner"))
                .orElseThrow()
                .id();
        assertThat(owner.submit("/settings", "/sign-out", "/settings/people/" + id + "/end", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private static String invite(Browser owner, String email, String role) {
        return path(owner.submit(
                "/settings/people", "/settings/people", Map.of("name", "Luis", "email", email, "role", role)));
    }

    private static String path(Browser.Answer answer) {
        return URI.create(answer.page().select("pre code").text()).getPath();
    }

    private static Browser.Answer comeIn(Browser browser, String email) {
        return browser.submit("/sign-in", "/sign-in", Map.of("email", email, "passphrase", PHRASE));
    }
}
