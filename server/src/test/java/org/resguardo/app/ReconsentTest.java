/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resguardo.choice.destination.Deliveries;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.purpose.ChoiceText.Wording;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.words.Language;

/** Customers are asked again about the one purpose that became more. */
class ReconsentTest extends ChoiceTesting {
    private static final List<String> OTHERS = List.of("marketing-email", "marketing-text", "sale-sharing");

    private boolean renew(String purpose, String cause) {
        Offers offers = running.server().part(Offers.class);
        Offer offer = offers.find(purpose).orElseThrow();
        Map<Language, Wording> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Wording old = offer.text(language).words();
            words.put(language, new Wording(old.title(), old.question(), old.meaning() + " NEU.", old.yes(), old.no()));
        }
        return offers.renew(
                owner(), offer.purpose(), words, cause, sql -> Deliveries.lapsed(sql, purpose, Instant.now()));
    }

    private String carmen() {
        return running.server().part(Subjects.class).of(CARMEN).orElseThrow().id();
    }

    @Test
    void aYesToLessCountsNoLongerAndEverythingElseStays() {
        String key = key();
        String link = link(CARMEN);
        press(link, "photographs", "yes");
        press(link, "marketing-email", "yes");
        press(link, "marketing-text", "yes");
        press(link, "sale-sharing", "no");
        List<String> before =
                OTHERS.stream().map(purpose -> decision(key, carmen(), purpose)).toList();
        assertThat(decision(key, carmen(), "photographs")).isEqualTo("true said-yes");

        assertThat(renew("photographs", "campaign:1")).isTrue();
        assertThat(renew("photographs", "campaign:1")).as("once a cause").isFalse();
        assertThat(decision(key, carmen(), "photographs")).isEqualTo("false not-given");
        assertThat(OTHERS.stream()
                        .map(purpose -> decision(key, carmen(), purpose))
                        .toList())
                .isEqualTo(before);

        var page = running.browser().get(link).page();
        assertThat(page.select(".choice-row .notice")).as("one question").hasSize(1);
        assertThat(page.select("#photographs").text()).contains("Do you still agree?", "NEU.", "You said yes on");
        assertThat(page.select("#photographs button[aria-pressed=true]")).isEmpty();
        assertThat(page.select("#marketing-email .choice-now").text()).startsWith("Yes, since");

        press(link, "photographs", "yes");
        assertThat(decision(key, carmen(), "photographs")).isEqualTo("true said-yes");
        assertThat(running.browser().get(link).page().select(".choice-row .notice"))
                .isEmpty();
    }

    @Test
    void toolsHearThatAYesToLessCountsNoLonger() {
        Browser ana = cast.browser("owner");
        String tool = ana.submit(
                        "/choice/destinations",
                        "/choice/destinations",
                        Map.of("kind", "by-hand", "name", "Escaparate", "purpose", "photographs"))
                .location()
                .replaceAll("\\?.*", "");
        String link = link(CARMEN);
        press(link, "photographs", "yes");
        assertThat(ana.submit(tool, tool + "/lists/yes", Map.of()).response().body())
                .contains(CARMEN);
        ana.submit(tool, tool + "/confirmation", Map.of());
        assertThat(ana.get(tool).response().body()).contains("Confirmed: 1");

        renew("photographs", "campaign:1");
        assertThat(ana.get(tool).response().body()).contains("Pending: 1");
        assertThat(ana.submit(tool, tool + "/lists/yes", Map.of()).response().body())
                .doesNotContain(CARMEN);
        assertThat(ana.submit(tool, tool + "/lists/no", Map.of()).response().body())
                .contains(CARMEN);
    }

    @Test
    void aNoStaysANoAndNobodyIsAskedAboutItAgain() {
        String link = link(CARMEN);
        press(link, "photographs", "no");
        renew("photographs", "campaign:1");
        assertThat(decision(key(), carmen(), "photographs")).isEqualTo("false said-no");
        assertThat(running.browser().get(link).page().select(".choice-row .notice"))
                .isEmpty();
    }
}
