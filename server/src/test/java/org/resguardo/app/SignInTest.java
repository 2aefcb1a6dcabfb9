/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class SignInTest {
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
    void aKnownDeviceComesInWhileStrangersGuess() {
        Browser owner = cast.browser("owner");
        owner.submit("/", "/sign-out", Map.of());

        Browser stranger = running.browser();
        int refused = 0;
        for (int i = 0; i < 40; i++) {
            refused += comeIn(stranger, "guess number " + i + " of many").status() == 422 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(40);
        assertThat(comeIn(stranger, Cast.PASSPHRASE).status())
                .as("the right one is not confirmed")
                .isEqualTo(422);
        assertThat(comeIn(owner, Cast.PASSPHRASE).location()).isEqualTo("/");
    }

    private static Browser.Answer comeIn(Browser browser, String passphrase) {
        return browser.submit("/sign-in", "/sign-in", Map.of("email", Cast.email("owner"), "passphrase", passphrase));
    }

    @Test
    void givesTheSessionANewId() {
        Browser officer = running.browser();
        String before = officer.get("/sign-in").header("Set-Cookie");
        Browser.Answer answer = officer.submit(
                "/sign-in", "/sign-in", Map.of("email", Cast.email("officer"), "passphrase", Cast.PASSPHRASE));
        assertThat(before).doesNotContain("session=");
        assertThat(answer.response().headers().allValues("Set-Cookie")).anyMatch(c -> c.startsWith("session="));
    }

    @Test
    void anAccountThatIsShutIsOutAtOnce() {
        Browser adviser = cast.browser("adviser");
        assertThat(adviser.get("/").status()).isEqualTo(200);
        running.server()
                .accounts()
                .find(Cast.email("adviser"))
                .ifPresent(account -> running.server().accounts().disable(account, account.id()));
        assertThat(adviser.get("/").location()).isEqualTo("/sign-in");
    }

    @Test
    void aSessionThatIsEndedElsewhereIsOutAtOnce() {
        Browser phone = cast.browser("staff");
        Browser desk = cast.browser("staff");
        String end = desk.get("/settings/sessions")
                .page()
                .select("form[action$=/end]")
                .attr("action");

        assertThat(desk.submit("/settings/sessions", end, Map.of()).location())
                .isEqualTo("/settings/sessions?said=session-ended");
        assertThat(phone.get("/").location()).isEqualTo("/sign-in");
        assertThat(desk.get("/").status()).isEqualTo(200);
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        Browser staff = cast.browser("staff");
        cast.browser("staff");
        String end = staff.get("/settings/sessions")
                .page()
                .select("form[action$=/end]")
                .attr("action");

        Browser officer = cast.browser("officer");
        assertThat(officer.submit("/settings", "/sign-out", end, Map.of()).status())
                .isEqualTo(404);
        assertThat(staff.get("/").status()).isEqualTo(200);
    }
}
