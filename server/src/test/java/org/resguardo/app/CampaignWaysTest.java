/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resguardo.choice.site.SiteExtras;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.Campaigns;
import org.resguardo.notice.Openings;
import org.resguardo.notice.Way;
import org.resguardo.platform.words.Language;

/** A notice besides mail: on the business's sites, in its shop, on its own page; the words with which it begins. */
class CampaignWaysTest extends ChoiceTesting {
    private final LocalDate lastDay = LocalDate.now(ZoneId.systemDefault()).plusDays(14);

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private Campaign draft() {
        long id = part(Campaigns.class)
                .draft(
                        owner(),
                        false,
                        Map.of(
                                Language.SPANISH, new Campaign.Said("Algo nuevo", "Hola:\n\nPedimos <b>más</b>."),
                                Language.ENGLISH,
                                        new Campaign.Said("Something new", "Hello:\n\nWe ask for <b>more</b>.")),
                        lastDay,
                        new Campaign.Change("orders", List.of("contact.email")));
        return find(id);
    }

    private Campaign find(long id) {
        return part(Campaigns.class).find(id).orElseThrow();
    }

    private Browser.Answer act(Browser owner, Campaign campaign, String deed, Map<String, String> fields) {
        return owner.submit(campaign.page(), campaign.page() + deed, fields);
    }

    private List<SiteExtras.News> news() {
        return part(SiteExtras.class).news();
    }

    @Test
    void standsOnTheSitesAndInTheShopUntilItIsTakenDownWithProof() {
        Campaign campaign = draft();
        Browser owner = cast.browser("owner");
        assertThat(running.browser().get(campaign.publicPage() + "/es").status())
                .isEqualTo(404);
        assertThat(news()).isEmpty();

        act(owner, campaign, "/postings", Map.of("way", "site", "last-day", lastDay.toString()));
        act(owner, campaign, "/postings", Map.of("way", "card", "last-day", lastDay.toString()));
        assertThat(news()).singleElement().satisfies(told -> {
            assertThat(told.titles()).containsEntry(Language.SPANISH, "Algo nuevo");
            assertThat(told.until())
                    .isEqualTo(lastDay.plusDays(1)
                            .atStartOfDay(ZoneId.systemDefault())
                            .toInstant());
        });
        Browser.Answer page = running.browser().get(campaign.publicPage() + "/es");
        assertThat(page.page().select("main").text()).contains("Algo nuevo", "Pedimos <b>más</b>.");
        assertThat(page.response().headers().map()).doesNotContainKey("set-cookie");

        String token = owner.token(campaign.page());
        owner.post(
                campaign.page(),
                Map.of("_csrf", token, "subject-es", "x", "text-es", "x", "subject-en", "x", "text-en", "x"));
        assertThat(find(campaign.id()).hash()).as("its words stay").isEqualTo(campaign.hash());
        assertThat(owner.get(campaign.page() + "/card/es").page().select("svg.square-code path"))
                .isNotEmpty();

        act(owner, campaign, "/postings/1/end", Map.of());
        assertThat(news()).isEmpty();
        String proof = owner.get(campaign.page() + "/proof.json").response().body();
        assertThat(proof).contains(campaign.hash(), "\"way\" : \"site\"", "\"taken_down_at\"", "\"way\" : \"card\"");
        assertThat(owner.get("/notice/calendar").page().select("tbody td").text())
                .contains("Whoever visited the website", "Whoever came into the shop");
        assertThat(owner.get("/notice/calendar.csv").response().body()).contains(campaign.hash());
    }

    @Test
    void countsOnlyWhatPeopleOpenedByTheirOwnClick() {
        Campaign campaign = draft();
        Browser owner = cast.browser("owner");
        act(owner, campaign, "/postings", Map.of("way", "card", "last-day", lastDay.toString()));
        open(campaign, "card", "Sec-Fetch-Mode", "navigate");
        open(campaign, "card", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-User", "?1", "Sec-Purpose", "prefetch");
        open(campaign, "nothing", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-User", "?1");
        assertThat(part(Openings.class).of(campaign)).as("programs that look").isEmpty();
        assertThat(owner.get(campaign.page()).page().select("main").text()).contains("Nobody has opened its page");

        open(campaign, "card", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-User", "?1");
        open(campaign, "card", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-User", "?1");
        open(campaign, "mail", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-User", "?1");
        assertThat(part(Openings.class).of(campaign)).isEqualTo(Map.of(Way.CARD, 2L, Way.MAIL, 1L));
        assertThat(owner.get(campaign.page()).page().select("main").text())
                .contains("Its page was opened 3 times", "They are counts, not people");
    }

    private void open(Campaign campaign, String from, String... headers) {
        URI address = URI.create(running.server()
                .address()
                .resolve(campaign.publicPage() + "/en?from=" + from)
                .toString());
        assertThat(running.browser()
                        .send(HttpRequest.newBuilder(address).headers(headers))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void ownWordsBeginNoticesAndTheProgramsCanBeTakenBack() {
        Browser owner = cast.browser("owner");
        String page = "/notice/templates/feature/en";
        String subject = owner.get(page).page().select("#subject").val();
        Map<String, String> words = Map.of(
                "subject", "Hey: {{what}}",
                "text", "Dear friends:\n\n{{what}} from {{day}} on.",
                "html", "<h1>{{subject}}</h1><div>{{text}}</div>");
        owner.submit(page, page, words);
        assertThat(owner.get(page).page().select("#subject").val()).isEqualTo("Hey: {{what}}");
        assertThat(owner.get(page).page().select("form[action$=reset]")).hasSize(1);
        owner.submit(page, page + "/reset", Map.of());
        assertThat(owner.get(page).page().select("#subject").val()).isEqualTo(subject);
    }

    @Test
    void nothingThatRunsOrCallsOutGetsIntoAMessage() {
        Browser owner = cast.browser("owner");
        String page = "/notice/templates/policy/es";
        for (String html : List.of(
                "{{text}}<img src=https://x.example/1.gif>",
                "{{text}}<script>1</script>",
                "<p onclick=1>{{text}}</p>",
                "<p style=\"background:url(https://x.example)\">{{text}}</p>",
                "<a href=\"javascript:1\">{{text}}</a>",
                "<h1>{{subject}}</h1>")) {
            Browser.Answer refused =
                    owner.submit(page, page, Map.of("subject", "Hola", "text", "{{changes}}", "html", html));
            assertThat(refused.status()).as(html).isEqualTo(422);
            assertThat(refused.page().select("#html-problem")).as(html).hasSize(1);
        }
        Browser.Answer unknown = owner.submit(
                page, page, Map.of("subject", "Hola", "text", "{{password}}", "html", "<div>{{text}}</div>"));
        assertThat(unknown.page().select("#text-problem")).hasSize(1);

        Campaign campaign = draft();
        Browser.Answer seen = owner.get(campaign.page() + "/preview");
        assertThat(seen.header("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(seen.response().body()).contains("Pedimos &lt;b&gt;más&lt;/b&gt;.", campaign.publicPage());
    }
}
