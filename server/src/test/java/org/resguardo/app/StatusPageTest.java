/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.words.Language;

/** How the installation is, as its people see it. */
@TestInstance(Lifecycle.PER_CLASS)
class StatusPageTest {
    /** A word that stands wherever somebody could type one, and must not be in the report. */
    private static final String MARKER = "zarzaparrilla";

    private final RunningServer running = RunningServer.in(MARKER);
    private final Cast cast = new Cast(running);

    @BeforeAll
    void claim() {
        cast.claim();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private String text(String caller) {
        return cast.browser(caller).get("/status").page().select("main").text();
    }

    @Test
    void saysWhatNeedsAttentionUntilItIsDone() throws InterruptedException {
        assertThat(text("owner"))
                .contains("One thing needs your attention", "There is no backup yet", "It is whole", MARKER);
        Browser owner = cast.browser("owner");
        String job = owner.submit("/status", "/status/backup", Map.of()).location();
        running.untilEnded(Long.parseLong(job.substring(job.lastIndexOf('/') + 1)));

        assertThat(owner.get(job).page().text()).contains("The backup is made and checked");
        assertThat(text("owner")).contains("Everything is in order", "was read back to check it");
    }

    @Test
    void offersBackupsToTheOwnerAlone() {
        assertThat(cast.browser("owner").get("/status").page().select("form[action=/status/backup]"))
                .hasSize(1);
        for (String reader : new String[] {"officer", "adviser"}) {
            assertThat(cast.browser(reader).get("/status").page().select("form[action=/status/backup]"))
                    .isEmpty();
        }
        assertThat(cast.browser("staff").get("/").page().select("a[href=/status]"))
                .as("no way to what is not for them")
                .isEmpty();
        assertThat(cast.browser("adviser").get("/").page().select("a[href=/status]"))
                .hasSize(1);
    }

    @Test
    void theReportHoldsNothingThatAnybodyTyped() {
        var account = running.server().accounts().find(Cast.email("owner")).orElseThrow();
        running.server()
                .accounts()
                .add(
                        account,
                        new NewAccount(
                                MARKER,
                                MARKER + "@example.com",
                                Role.STAFF,
                                Language.SPANISH,
                                new Passphrases().hash(MARKER)));
        Browser owner = cast.browser("owner");
        assertThat(owner.get("/settings/people").response().body())
                .as("it was typed")
                .contains(MARKER);

        var answer = owner.get("/status/report").response();
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("resguardo-support.txt");
        assertThat(answer.body())
                .contains("program=", "database.sound=true", "rows.account=", "check.status.disk=")
                .doesNotContain(
                        MARKER, "@", "Ana", running.server().folder().path().toString());
    }
}
