/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resguardo.choice.ledger.Ledger;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.choice.site.SiteFiles;
import org.resguardo.platform.words.Language;
import tools.jackson.databind.JsonNode;

/** What the business's own sites load from here, and what they may send. */
class WidgetTest extends ChoiceTesting {
    private static final String SITE = "https://www.example.com";
    private static final String VISITOR = "r:0123456789abcdef0123456789abcdef";

    @BeforeEach
    void publish() {
        Offers offers = running.server().part(Offers.class);
        offers.offer(
                owner(),
                running.server().part(ChoicePurposes.class).byId("analytics").orElseThrow());
        Browser.Answer done = cast.browser("owner").submit("/choice/banner", "/choice/banner", form());
        assertThat(done.location()).isEqualTo("/choice/banner?said=saved");
    }

    private Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        cast.browser("owner")
                .get("/choice/banner")
                .page()
                .select(
                        "form[data-banner] input:not([type=radio], [type=checkbox], [type=hidden]), form[data-banner] textarea")
                .forEach(field -> form.put(field.attr("name"), field.val()));
        form.put("position", "bottom");
        form.put("ask", "banner");
        form.put("sites", SITE);
        return form;
    }

    private Browser.Answer get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(running.server().address() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return running.browser().send(request);
    }

    private Browser.Answer send(String path, String body, String origin) {
        return running.browser()
                .send(HttpRequest.newBuilder(URI.create(running.server().address() + path))
                        .header("Origin", origin)
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Content-Type", "text/plain;charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String choice(String purpose, String answer, String hash, long age, boolean signal) {
        return "{\"subject\":\"" + VISITOR + "\",\"version\":1,\"language\":\"es\",\"choices\":[{\"purpose\":\""
                + purpose + "\",\"answer\":\"" + answer + "\",\"age\":" + age + ",\"signal\":" + signal
                + ",\"words\":\"" + hash + "\"}]}";
    }

    private String hash(String purpose) {
        return running.server()
                .part(Offers.class)
                .find(purpose)
                .orElseThrow()
                .text(Language.SPANISH)
                .hash();
    }

    private long entries() {
        return running.server().part(Ledger.class).size();
    }

    @Test
    void theScriptIsForOtherSitesCarriesNoCookieAndIsKnownAgain() {
        Browser.Answer whole = get("widget.js");
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.header("Content-Type")).startsWith("text/javascript");
        assertThat(whole.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(whole.header("Cache-Control")).contains("public", "max-age=300", "stale-while-revalidate");
        assertThat(whole.response().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(whole.response().body()).contains("Rechazar todo").doesNotContain("@CONFIGURATION@");
        Browser.Answer again = get("widget.js", "If-None-Match", whole.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
    }

    @Test
    void thePinnedScriptNeverChangesAndIsWhatItsHashSays() {
        var pinned = running.server().part(SiteFiles.class).pinned();
        Browser.Answer answer = get("widget/" + pinned.tag() + "/widget.js");
        assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(answer.response().body().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(pinned.plain());
        assertThat(cast.browser("owner")
                        .get("/choice/banner")
                        .page()
                        .select("pre")
                        .text())
                .contains(pinned.integrity());
        assertThat(get("widget/0123/widget.js").status()).isEqualTo(404);
    }

    @Test
    void theConfigurationIsForTheNamedSitesAndSaysWhatCounts() {
        Browser.Answer ours = get("widget/configuration.json", "Origin", SITE);
        assertThat(ours.header("Access-Control-Allow-Origin")).isEqualTo(SITE);
        assertThat(get("widget/configuration.json", "Origin", "https://example.net")
                        .header("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(get("widget/configuration.json", "Origin", SITE, "If-None-Match", ours.header("ETag"))
                        .status())
                .isEqualTo(304);
        JsonNode json = json(ours);
        assertThat(json.path("texts").path("es").path("reject").asString()).isEqualTo("Rechazar todo");
        JsonNode analytics = json.path("purposes")
                .valueStream()
                .filter(one -> one.path("id").asString().equals("analytics"))
                .findFirst()
                .orElseThrow();
        assertThat(analytics.path("out").asBoolean())
                .as("nobody said where the customers are")
                .isFalse();
        assertThat(analytics.path("days").asInt()).isEqualTo(365);
        assertThat(analytics.path("texts").path("es").path("hash").asString()).isEqualTo(hash("analytics"));
    }

    @Test
    void writesAChoiceDownOnceHoweverOftenItArrives() {
        long before = entries();
        String body = choice("analytics", "yes", hash("analytics"), 60_000, false);
        Browser.Answer first = send("widget/choices", body, SITE);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Access-Control-Allow-Origin")).isEqualTo(SITE);
        assertThat(send("widget/choices", body, SITE).status()).isEqualTo(200);
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(send("widget/choices", choice("analytics", "no", hash("analytics"), 0, false), SITE)
                        .status())
                .isEqualTo(200);
        assertThat(entries()).isEqualTo(before + 2);
        String receipts = send("widget/receipts", "{\"subject\":\"" + VISITOR + "\"}", SITE)
                .response()
                .body();
        assertThat(receipts).contains("withdrawn", "\"banner\"", hash("analytics"));
    }

    @Test
    void takesNothingFromOtherSitesAndNothingAboutPeopleWhoAreKnown() {
        long before = entries();
        String body = choice("analytics", "yes", hash("analytics"), 0, false);
        assertThat(send("widget/choices", body, "https://example.net").status()).isEqualTo(403);
        assertThat(send("widget/choices", body, "null").status()).isEqualTo(403);
        assertThat(send("widget/receipts", "{\"subject\":\"" + VISITOR + "\"}", "https://example.net")
                        .status())
                .isEqualTo(403);
        assertThat(send("widget/choices", body.replace(VISITOR, "h:" + "0".repeat(64)), SITE)
                        .status())
                .isEqualTo(422);
        assertThat(send("widget/choices", "{", SITE).status()).isEqualTo(422);
        assertThat(send("widget/choices", "x".repeat(10_000), SITE).status()).isEqualTo(422);
        assertThat(send("widget/choices", choice("marketing-email", "yes", hash("marketing-email"), 0, false), SITE)
                        .status())
                .as("not asked on sites")
                .isEqualTo(200);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void aYesToWordsThatHaveChangedIsNoneANoAlwaysCounts() {
        long before = entries();
        assertThat(send("widget/choices", choice("analytics", "yes", "0".repeat(64), 0, false), SITE)
                        .status())
                .isEqualTo(409);
        assertThat(entries()).isEqualTo(before);
        assertThat(send("widget/choices", choice("analytics", "no", "0".repeat(64), 0, false), SITE)
                        .status())
                .isEqualTo(200);
        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void theSignalIsWrittenDownAsTheBrowsersAndAYesAfterItCounts() {
        String body =
                "{\"subject\":\"" + VISITOR + "\",\"version\":1,\"language\":\"es\",\"signalAge\":5000,\"choices\":[]}";
        long before = entries();
        assertThat(send("widget/choices", body, SITE).status()).isEqualTo(200);
        assertThat(send("widget/choices", body, SITE).status()).isEqualTo(200);
        assertThat(entries()).as("once").isEqualTo(before + 1);
        String key = key();
        assertThat(decision(key, VISITOR, "sale-sharing")).isEqualTo("false said-no");
        send("widget/choices", choice("sale-sharing", "yes", hash("sale-sharing"), 9_000, true), SITE);
        assertThat(json(api("GET", "/decisions?subject=" + VISITOR + "&purpose=sale-sharing", key, "", "Sec-GPC", "1"))
                        .get("why")
                        .asString())
                .as("her clock may be wrong; she was shown the signal before")
                .isEqualTo("said-yes");
    }

    @Test
    void aNetworkThatSendsTooMuchWaits() {
        int status = 200;
        for (int i = 0; i < 130 && status != 429; i++) {
            status = send("widget/receipts", "{\"subject\":\"" + VISITOR + "\"}", SITE)
                    .status();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void withoutABannerNothingIsTakenAndNothingToldButTheScript() {
        cast.browser("owner").submit("/choice/banner", "/choice/banner/end", Map.of());
        assertThat(get("widget/configuration.json", "Origin", SITE).status()).isEqualTo(404);
        assertThat(get("widget.js").response().body()).contains("@CONFIGURATION@");
        assertThat(send("widget/choices", choice("analytics", "no", "", 0, false), SITE)
                        .status())
                .isEqualTo(403);
    }
}
