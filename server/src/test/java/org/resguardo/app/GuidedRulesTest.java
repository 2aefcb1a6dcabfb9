/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.retention.guided.Guide;
import org.resguardo.retention.guided.GuidedRule;
import org.resguardo.retention.guided.GuidedRules;

/** What only people can remove: a task with its steps when it is time, and the proof that it was done. */
@TestInstance(Lifecycle.PER_CLASS)
class GuidedRulesTest {
    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();

    @BeforeAll
    void everybodyIsThere() {
        cast.claim();
        owner = cast.browser("owner");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private DataStore byHand(String name, String medium) {
        String form = "/inventory/stores/new/by-hand";
        owner.submit(form, form, Map.of("name", name, "medium", medium));
        return running.server().part(Stores.class).all().getLast();
    }

    private GuidedRule rule(DataStore store) {
        String form = "/retention/guided/new/" + store.id();
        Map<String, String> said = Map.of("what", "fichas de alumnos que ya no vienen", "months", "24", "every", "6");
        assertThat(owner.submit(form, form, said).status()).isEqualTo(303);
        return rules().all().getLast();
    }

    private GuidedRules rules() {
        return running.server().part(GuidedRules.class);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    @Test
    void isATaskWithItsStepsUntilSomebodyNotesThatItWasDone() {
        DataStore cabinet = byHand("Archivero", "carpetas de papel");
        GuidedRule rule = rule(cabinet);
        assertThat(owner.get("/").page().select(".tasks").text()).contains("Remove by hand from “Archivero”");
        assertThat(owner.get(rule.page()).page().select("main").text())
                .contains("after 2 years", "It is time", "P-4", "Resguardo cannot look into this place");

        Map<String, String> done =
                new HashMap<>(Map.of("day", today().toString(), "count", "40", "note", "Certificado 7781, dos cajas"));
        owner.submit(rule.page(), rule.page() + "/checks", done);
        assertThat(owner.get("/").page().select(".tasks").text()).doesNotContain("Archivero");
        assertThat(owner.get(rule.page()).page().select("main").text())
                .contains("Up to date", "40 records", "Certificado 7781", "Noted by Ana Pérez");
        assertThat(owner.get("/retention").page().select("main").text()).contains("Up to date");
        assertThat(owner.get("/settings/log").page().text()).contains("Removed records by hand");

        GuidedRule kept = rules().find(rule.id()).orElseThrow();
        assertThat(kept.state(today().plusMonths(6), rules().zone())).isEqualTo(GuidedRule.State.DUE);
        assertThat(kept.state(today().plusMonths(7), rules().zone())).isEqualTo(GuidedRule.State.LATE);
    }

    @Test
    void doesNotTakeADayToComeOrARuleForAPlaceThatTheProgramCanChange() {
        GuidedRule rule = rule(byHand("Tienda", "Shopify"));
        Map<String, String> tomorrow = Map.of("day", today().plusDays(1).toString());
        assertThat(owner.submit(rule.page(), rule.page() + "/checks", tomorrow).status())
                .isEqualTo(422);
        assertThat(rules().checks(rule)).isEmpty();
        String form = "/retention/guided/new/" + rule.storeId();
        assertThat(owner.submit(form, form, Map.of("what", "x", "months", "0")).status())
                .isEqualTo(422);
        owner.submit(rule.page(), rule.page() + "/end", Map.of());
        assertThat(owner.get(rule.page()).status()).isEqualTo(404);
    }

    @Test
    void knowsTheWayByWhatThePlaceIsCalled() {
        assertThat(Guide.of(byHand("Boletín", "Mailchimp"))).isEqualTo(Guide.MAILCHIMP);
        assertThat(Guide.of(byHand("Agenda de citas", "cuaderno"))).isEqualTo(Guide.PAPER);
        assertThat(Guide.of(byHand("Citas", "un programa de citas"))).isEqualTo(Guide.OTHER);
    }
}
