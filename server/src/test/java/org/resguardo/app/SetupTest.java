/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Places;
import org.resguardo.platform.business.Places.Elsewhere;
import org.resguardo.platform.business.Trade;

/** The first ten minutes, page by page. */
class SetupTest {
    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Browser ana = running.browser();

    @BeforeEach
    void claim() {
        cast.claim();
        ana = cast.browser("owner");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private Browser.Answer send(String page, Map<String, String> answers) {
        return ana.submit("/setup/" + page, "/setup/" + page, answers);
    }

    private Business business() {
        return running.server().part(Businesses.class).current();
    }

    private void describe() {
        send("business", Map.of("name", "La Espiga de Oro LLC", "known-as", "La Espiga", "trade", "food"));
    }

    @Test
    void leadsFromPageToPageAndKeepsEveryAnswer() {
        assertThat(ana.get("/setup").location()).isEqualTo("/setup/business");
        describe();
        assertThat(business().publicName()).isEqualTo("La Espiga");
        assertThat(business().trade()).contains(Trade.FOOD);

        assertThat(ana.get("/setup").location()).isEqualTo("/setup/customers");
        Browser.Answer customers =
                send("customers", Map.of("home", "US-TX", "elsewhere", "none", "total", "2,412", "employees", "7"));
        assertThat(customers.location()).isEqualTo("/setup/answers");
        assertThat(business().places())
                .isEqualTo(new Places(Set.of("US-TX"), Map.of("US-TX", OptionalLong.of(2_412)), Elsewhere.NONE));
        assertThat(business().answer("revenueUsd")).contains(Answer.said("unknown"));

        assertThat(send("answers", Map.of("processesCards", "yes", "usesCameras", "unknown"))
                        .location())
                .isEqualTo("/setup/data");
        assertThat(business().answer("processesCards")).contains(Answer.said("yes"));
        assertThat(business().answer("taxPreparer")).contains(new Answer("no", true));

        assertThat(ana.submit("/setup/data", "/setup/data/later", Map.of()).location())
                .isEqualTo("/setup/officer");
        assertThat(send("officer", Map.of("name", "Ana Pérez", "email", "privacidad@example.com"))
                        .location())
                .isEqualTo("/setup/mail");
        assertThat(ana.submit("/setup/mail", "/setup/mail/later", Map.of()).location())
                .isEqualTo("/?said=set-up");
        assertThat(business().contact().email()).isEqualTo("privacidad@example.com");
        assertThat(ana.get("/").page().select(".onward")).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndLosesNothingThatWasTyped() {
        Browser.Answer nameless = send("business", Map.of("known-as", "La Espiga"));
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.page().select(".errors a").eachAttr("href")).containsExactly("#name", "#trade");
        assertThat(nameless.page().select("#known-as").val()).isEqualTo("La Espiga");

        Browser.Answer nowhere = send("customers", Map.of("home", "US-XX", "elsewhere", "some", "total", "many"));
        assertThat(nowhere.page().select(".errors a").eachAttr("href"))
                .containsExactly("#home", "#elsewhere", "#total");
        assertThat(send("officer", Map.of("name", "Ana"))
                        .page()
                        .select(".errors a")
                        .attr("href"))
                .isEqualTo("#email");
    }

    @Test
    void asksHowManyLiveInEachOfSeveralPlaces() {
        Browser.Answer several = send("customers", Map.of("home", "US-TX", "elsewhere", "some", "place", "US-LA"));
        assertThat(several.location()).isEqualTo("/setup/customers/counts");
        ana.submit("/setup/customers/counts", "/setup/customers/counts", Map.of("US-LA", "12"));
        assertThat(business().places().customers())
                .isEqualTo(Map.of("US-LA", OptionalLong.of(12), "US-TX", OptionalLong.empty()));
    }

    @Test
    void turnsWhatIsNotKnownIntoTasksAndKeepsWhatTheOwnerSaidWhenTheTradeChanges() {
        describe();
        send("answers", Map.of("taxPreparer", "yes", "usesCameras", "unknown"));
        assertThat(ana.get("/").page().select(".tasks h3").eachText())
                .contains("Find out one answer left at “I don’t know”");

        send("business", Map.of("name", "La Espiga", "trade", "clinic", "from", "settings"));
        assertThat(business().answer("taxPreparer")).contains(Answer.said("yes"));
        assertThat(business().answer("healthProvider")).contains(new Answer("yes", true));
        assertThat(ana.get("/settings/business").page().select("main").text())
                .contains("La Espiga", "Clinic or practice", "One answer of yours");
    }

    @Test
    void isNotForStaffAndShowsThemNothingOfTheOtherSteps() {
        Browser staff = cast.browser("staff");
        assertThat(staff.get("/").page().select(".process h3 a").eachAttr("href"))
                .containsExactly("/rights");
        assertThat(staff.get("/").page().select(".onward, .tasks")).isEmpty();
    }
}
