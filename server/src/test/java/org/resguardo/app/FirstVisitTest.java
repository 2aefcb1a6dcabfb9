/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstVisitTest {
    private final RunningServer running = RunningServer.start();

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void leadsAStrangerToTheClaim() {
        Browser ana = running.browser();

        assertThat(ana.get("/").location()).isEqualTo("/sign-in");
        assertThat(ana.get("/sign-in").location()).isEqualTo("/claim");
        assertThat(ana.get("/claim").status()).isEqualTo(200);
    }

    @Test
    void givesTheProgramToWhoeverHasTheCodeAndToNobodyElse() {
        String code = running.server().claimCode().orElseThrow();
        Browser ana = running.browser();

        Browser.Answer wrong = running.browser().submit("/claim", "/claim", Cast.owner("AAAAA-AAAAA"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".errors a").attr("href")).isEqualTo("#code");

        assertThat(ana.submit("/claim", "/claim", Cast.owner(code)).location())
                .isEqualTo("/setup/business?said=claimed");
        assertThat(ana.get("/").page().title()).isEqualTo("Today · Resguardo");
        assertThat(running.server().claimCode()).isEmpty();
        assertThat(running.browser().post("/claim", Cast.owner(code)).status()).isEqualTo(403);
        assertThat(running.browser().get("/claim").location()).isEqualTo("/sign-in");
    }
}
