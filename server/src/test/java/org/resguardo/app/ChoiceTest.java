/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.choice.evidence.EvidenceFormat;
import org.resguardo.choice.evidence.Imports;
import org.resguardo.choice.ledger.ChoiceErasure;
import org.resguardo.choice.ledger.LedgerVerdict;
import org.resguardo.choice.ledger.LedgerVerifier;
import org.resguardo.choice.ledger.Receipt;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.api.IntegratorKeys;
import org.resguardo.platform.api.Scope;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.mail.Unsubscribed;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.PublicAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A customer of the bakery changes her mind, and everybody who must know does. */
class ChoiceTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CARMEN = "carmen@example.com";

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() {
        cast.claim();
        Offers offers = running.server().part(Offers.class);
        ChoicePurposes purposes = running.server().part(ChoicePurposes.class);
        for (String id : List.of("marketing-email", "marketing-text", "sale-sharing", "photographs")) {
            offers.offer(owner(), purposes.byId(id).orElseThrow());
        }
        running.server().part(PublicAddress.class).tell("https://privacidad.example.com");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private Account owner() {
        return running.server().accounts().find(Cast.email("owner")).orElseThrow();
    }

    private String key() {
        return running.server()
                .part(IntegratorKeys.class)
                .make(owner(), "Shop", Set.of(Scope.CHOICE_READ, Scope.CHOICE_WRITE));
    }

    private Browser.Answer api(String method, String path, String key, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(running.server().address() + "api/v1" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return running.browser().send(request);
    }

    private static JsonNode json(Browser.Answer answer) {
        return JSON.readTree(answer.response().body());
    }

    private static String consent(String email, String purpose, String answer) {
        return "{\"email\":\"" + email
                + "\",\"language\":\"es\",\"method\":\"form\",\"place\":\"/boletin\",\"choices\":[{\"purpose\":\""
                + purpose + "\",\"answer\":\"" + answer + "\"}]}";
    }

    private String decision(String key, String subject, String purpose) {
        JsonNode answer = json(api("GET", "/decisions?subject=" + subject + "&purpose=" + purpose, key, ""));
        return answer.get("allowed").asBoolean() + " " + answer.get("why").asString();
    }

    /** The message that was sent to somebody last. */
    private String lastMail() {
        Outbox outbox = running.server().part(Outbox.class);
        return outbox.list(List.of(MailState.values()), 1).stream()
                .findFirst()
                .flatMap(standing -> outbox.open(standing.id()))
                .map(mail -> mail.content().text())
                .orElseThrow();
    }

    private String link(String email) {
        running.browser().submit("/p/choices", "/p/choices", Map.of("email", email));
        String text = lastMail();
        int at = text.indexOf("/p/choices/");
        return text.substring(at, text.indexOf('\n', at)).strip();
    }

    private Browser.Answer press(String link, String purpose, String answer) {
        Browser browser = running.browser();
        return browser.submit(link, link, Map.of("purpose", purpose, "answer", answer));
    }

    private byte[] file() {
        Browser browser = cast.browser("owner");
        return browser.submit("/choice/ledger", "/choice/ledger/file", Map.of())
                .response()
                .body()
                .getBytes(StandardCharsets.UTF_8);
    }

    private LedgerVerdict verify(byte[] file) throws IOException {
        return new LedgerVerifier(List.of(), Optional.empty())
                .verify(new BufferedReader(new StringReader(new String(file, StandardCharsets.UTF_8))));
    }

    @Test
    void aProgramWritesAChoiceOnceAndAsksWhetherItMay() {
        String key = key();
        String body = consent(CARMEN, "marketing-email", "yes");
        Browser.Answer first = api("POST", "/consents", key, body, "Idempotency-Key", "order-0001");
        Browser.Answer again = api("POST", "/consents", key, body, "Idempotency-Key", "order-0001");
        assertThat(first.status()).isEqualTo(201);
        assertThat(json(again)).isEqualTo(json(first));
        assertThat(json(first).get("entries").size()).isEqualTo(1);
        String carmen = json(first).get("subject").asString();
        assertThat(carmen).startsWith("h:").doesNotContain("carmen");

        assertThat(decision(key, carmen, "marketing-email")).isEqualTo("true said-yes");
        assertThat(decision(key, carmen, "photographs")).isEqualTo("false not-given");
        api("POST", "/consents", key, consent(CARMEN, "marketing-email", "no"), "Idempotency-Key", "order-0002");
        assertThat(decision(key, carmen, "marketing-email")).isEqualTo("false said-no");
        JsonNode many = json(
                api(
                        "POST",
                        "/decisions/batch",
                        key,
                        "{\"questions\":[{\"email\":\"Carmen@Example.com\",\"purpose\":\"marketing-email\",\"signal\":false}]}"));
        assertThat(many.get("answers").get(0).get("allowed").asBoolean()).isFalse();
    }

    @Test
    void refusesWhatItCannotUnderstandWithoutSayingWhatWasSent() {
        String key = key();
        assertThat(api("POST", "/consents", key, "{}", "Idempotency-Key", "order-0001")
                        .status())
                .isEqualTo(422);
        assertThat(api(
                                "POST",
                                "/consents",
                                key,
                                consent("nobody", "marketing-email", "yes"),
                                "Idempotency-Key",
                                "order-0001")
                        .response()
                        .body())
                .contains("bad-input")
                .doesNotContain("nobody\"");
        assertThat(api("POST", "/consents", key, consent(CARMEN, "world-peace", "yes"), "Idempotency-Key", "order-0001")
                        .status())
                .isEqualTo(422);
        assertThat(api("POST", "/consents", key, consent(CARMEN, "marketing-email", "yes"))
                        .status())
                .isEqualTo(400);
        String child =
                "{\"email\":\"nino@example.com\",\"child\":true,\"choices\":[{\"purpose\":\"photographs\",\"answer\":\"yes\"}]}";
        assertThat(api("POST", "/consents", key, child, "Idempotency-Key", "order-0002")
                        .status())
                .isEqualTo(422);
        String parent = child.replace(
                "\"child\":true", "\"child\":true,\"actor\":\"parent\",\"method\":\"parent-signed-form\"");
        assertThat(api("POST", "/consents", key, parent, "Idempotency-Key", "order-0003")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void answersTheSameForKnownAndUnknownAddresses() {
        api("POST", "/consents", key(), consent(CARMEN, "marketing-email", "yes"), "Idempotency-Key", "order-0001");
        String known = plain(running.browser().submit("/p/choices", "/p/choices", Map.of("email", CARMEN)));
        String unknown = plain(running.browser().submit("/p/choices", "/p/choices", Map.of("email", "x@example.net")));
        assertThat(known).isEqualTo(unknown).contains("Look in your mailbox");
        String tired = known;
        for (int i = 0; i < 12; i++) {
            tired = plain(running.browser().submit("/p/choices", "/p/choices", Map.of("email", CARMEN)));
        }
        assertThat(tired).as("also when no more is sent").isEqualTo(known);
    }

    private static String plain(Browser.Answer answer) {
        return answer.page().select("main").text();
    }

    @Test
    void aPersonComesInByLinkOrByCodeAndChangesHerMind() {
        String link = link(CARMEN);
        press(link, "marketing-email", "yes");
        assertThat(running.browser()
                        .get(link)
                        .page()
                        .select("#marketing-email .choice-now")
                        .text())
                .startsWith("Yes, since");
        press(link, "marketing-email", "no");
        assertThat(running.browser()
                        .get(link)
                        .page()
                        .select("#marketing-email .choice-now")
                        .text())
                .startsWith("No, since");

        Browser browser = running.browser();
        var sent = browser.submit("/p/choices", "/p/choices", Map.of("email", CARMEN))
                .page();
        String handle = sent.select("input[name=handle]").attr("value");
        String token = sent.select("input[name=_csrf]").attr("value");
        String text = lastMail();
        String code = text.replaceAll("(?s).*: (\\d{6})\\n.*", "$1");
        String wrong = code.equals("000000") ? "000001" : "000000";
        assertThat(browser.post("/p/choices/code", Map.of("handle", handle, "code", wrong, "_csrf", token))
                        .status())
                .isEqualTo(422);
        Browser.Answer in = browser.post("/p/choices/code", Map.of("handle", handle, "code", code, "_csrf", token));
        assertThat(in.location()).startsWith("/p/choices/");
        assertThat(browser.get(in.location())
                        .page()
                        .select("#marketing-email .choice-now")
                        .text())
                .startsWith("No, since");
        assertThat(browser.post("/p/choices/code", Map.of("handle", handle, "code", code, "_csrf", token))
                        .status())
                .as("a code opens once")
                .isEqualTo(422);
    }

    @Test
    void theBrowsersSignalCountsUntilThePersonSaysOtherwise() {
        String key = key();
        String carmen = json(api(
                        "POST",
                        "/consents",
                        key,
                        consent(CARMEN, "sale-sharing", "yes"),
                        "Idempotency-Key",
                        "order-0001"))
                .get("subject")
                .asString();
        assertThat(decision(key, carmen, "sale-sharing")).isEqualTo("true said-yes");
        JsonNode signalled =
                json(api("GET", "/decisions?subject=" + carmen + "&purpose=sale-sharing", key, "", "Sec-GPC", "1"));
        assertThat(signalled.get("why").asString()).isEqualTo("signal");
        assertThat(json(api(
                                "GET",
                                "/decisions?subject=" + carmen + "&purpose=sale-sharing",
                                key,
                                "",
                                "Sec-GPC",
                                "true"))
                        .get("why")
                        .asString())
                .as("any other value is no signal")
                .isEqualTo("said-yes");

        String link = link(CARMEN);
        HttpRequest.Builder visit = HttpRequest.newBuilder(
                        running.server().address().resolve(link))
                .header("Sec-GPC", "1")
                .GET();
        assertThat(running.browser().send(visit).response().body()).contains("We honor your browser");
        assertThat(decision(key, carmen, "sale-sharing")).isEqualTo("false said-no");
        press(link, "sale-sharing", "yes");
        assertThat(json(api("GET", "/decisions?subject=" + carmen + "&purpose=sale-sharing", key, "", "Sec-GPC", "1"))
                        .get("why")
                        .asString())
                .as("she said so after the signal")
                .isEqualTo("said-yes");
        assertThat(running.browser().get("/.well-known/gpc.json").response().body())
                .contains("\"gpc\":true");
    }

    @Test
    void staffWriteDownWhatAPersonSaysAndTheLedgerAnswersForADay() {
        Browser maria = cast.browser("staff");
        String page = maria.submit("/choice/counter", "/choice/counter", Map.of("contact", CARMEN))
                .response()
                .body();
        assertThat(page).contains("For carmen@example.com");
        long witness = owner().id();
        Browser.Answer done = maria.post(
                "/choice/counter/choices",
                Map.of(
                        "_csrf",
                        maria.token("/choice/counter"),
                        "contact",
                        CARMEN,
                        "answer-photographs",
                        "yes",
                        "way",
                        "paper",
                        "language",
                        "es",
                        "witness",
                        Long.toString(witness)));
        assertThat(done.status()).isEqualTo(200);
        var answer = cast.browser("owner")
                .submit("/choice/people", "/choice/people", Map.of("contact", CARMEN, "day", ""))
                .page();
        assertThat(answer.select("main").text())
                .contains("Had said yes", "¿Podemos publicar fotos o videos", "Wording 1, Español", "paper");
        assertThat(maria.get("/choice/people").status()).isEqualTo(403);
    }

    @Test
    void oneClickInOurOwnMailIsAChoice() throws InterruptedException {
        String key = key();
        String carmen = json(api(
                        "POST",
                        "/consents",
                        key,
                        consent(CARMEN, "marketing-email", "yes"),
                        "Idempotency-Key",
                        "order-0001"))
                .get("subject")
                .asString();
        Events events = running.server().part(Events.class);
        running.server()
                .part(Store.class)
                .change(sql -> events.announce(sql, Unsubscribed.KIND, new Unsubscribed(carmen.substring(2))));
        for (int i = 0; i < 200 && decision(key, carmen, "marketing-email").startsWith("true"); i++) {
            Thread.sleep(50);
        }
        assertThat(decision(key, carmen, "marketing-email")).isEqualTo("false said-no");
    }

    @Test
    void everyToolShowsWhetherItKnowsAndNoListHasWhoSaidNo() {
        Browser ana = cast.browser("owner");
        String tool = ana.submit(
                        "/choice/destinations",
                        "/choice/destinations",
                        Map.of("kind", "mailchimp", "name", "Boletín", "purpose", "marketing-email"))
                .location()
                .replaceAll("\\?.*", "");
        String key = key();
        api("POST", "/consents", key, consent(CARMEN, "marketing-email", "yes"), "Idempotency-Key", "order-0001");
        api(
                "POST",
                "/consents",
                key,
                consent("luis@example.com", "marketing-email", "no"),
                "Idempotency-Key",
                "order-0002");
        assertThat(ana.get(tool).response().body()).contains("Pending: 2");
        String yes = ana.submit(tool, tool + "/lists/yes", Map.of()).response().body();
        String no = ana.submit(tool, tool + "/lists/no", Map.of()).response().body();
        assertThat(yes).contains("Email Address", CARMEN).doesNotContain("luis");
        assertThat(no).contains("UNSUB_TIME", "luis@example.com").doesNotContain("carmen");
        ana.submit(tool, tool + "/confirmation", Map.of());
        assertThat(ana.get(tool).response().body()).contains("Confirmed: 2");
        api("POST", "/consents", key, consent(CARMEN, "marketing-email", "no"), "Idempotency-Key", "order-0003");
        assertThat(ana.get(tool).response().body()).contains("Confirmed: 1", "Pending: 1");
        assertThat(ana.submit(tool, tool + "/lists/yes", Map.of()).response().body())
                .doesNotContain("carmen");
    }

    @Test
    void takesInWhatOtherToolsRecordedAndLetsAFirstHandNoStand() throws IOException {
        String key = key();
        String luis = json(api(
                        "POST",
                        "/consents",
                        key,
                        consent("luis@example.com", "marketing-email", "no"),
                        "Idempotency-Key",
                        "order-0001"))
                .get("subject")
                .asString();
        Path file = folder.resolve("subscribed.csv");
        Files.writeString(file, """
                Email Address,First Name,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,MEMBER_RATING
                carmen@example.com,Carmen,2024-05-03 10:00:00,192.0.2.1,2024-05-03 10:05:00,192.0.2.1,2
                luis@example.com,Luis,2024-05-03 10:00:00,192.0.2.1,,,2
                """);
        Browser ana = cast.browser("owner");
        Browser.Answer taken = ana.upload("/choice/imports", "/choice/imports", "file", file);
        assertThat(taken.status()).as("no tool was named").isEqualTo(422);
        var imports = running.server().part(Imports.class);
        var outcome = imports.take(owner(), EvidenceFormat.MAILCHIMP, Files.readAllBytes(file))
                .orElseThrow();
        assertThat(outcome.yes()).isEqualTo(2);
        assertThat(imports.take(owner(), EvidenceFormat.MAILCHIMP, Files.readAllBytes(file))
                        .orElseThrow()
                        .before())
                .isTrue();
        assertThat(decision(key, luis, "marketing-email")).isEqualTo("false said-no");
        JsonNode carmen = json(api(
                        "POST",
                        "/decisions/batch",
                        key,
                        "{\"questions\":[{\"email\":\"carmen@example.com\",\"purpose\":\"marketing-email\",\"signal\":false}]}"))
                .get("answers")
                .get(0);
        assertThat(carmen.get("trust").asString()).isEqualTo("imported-confirmed");
        assertThat(new String(file(), StandardCharsets.UTF_8)).doesNotContain("192.0.2.1");
    }

    @Test
    void erasingAPersonKeepsTheProof() throws IOException {
        String key = key();
        String receipt = receipt();
        api(
                "POST",
                "/consents",
                key,
                consent("luis@example.com", "marketing-email", "yes"),
                "Idempotency-Key",
                "order-0001");
        ErasureReport report = running.server()
                .part(ChoiceErasure.class)
                .erase(
                        new DataSubject(List.of(new DataSubject.Identifier(DataSubject.Identifier.Kind.EMAIL, CARMEN))),
                        new OneRun());
        assertThat(report.lines()).hasSize(2);
        byte[] file = file();
        assertThat(verify(file)).isInstanceOf(LedgerVerdict.Sound.class);
        String text = new String(file, StandardCharsets.UTF_8);
        var subjects = running.server().part(Subjects.class);
        assertThat(text).doesNotContain(subjects.of(CARMEN).orElseThrow().id());
        assertThat(Receipt.genuine(receipt, Optional.empty()))
                .as("her own receipt still proves it")
                .isTrue();
        String carmen = subjects.of(CARMEN).orElseThrow().id();
        assertThat(decision(key, carmen, "marketing-email"))
                .as("her no is remembered")
                .isEqualTo("false said-no");

        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.removeIf(line -> line.contains("\"erased\""));
        assertThat(verify(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)))
                .as("emptying without saying so shows")
                .isNotInstanceOf(LedgerVerdict.Sound.class);
    }

    /** Carmen says yes and then no, and keeps the receipt. */
    private String receipt() {
        String link = link(CARMEN);
        press(link, "marketing-email", "yes");
        press(link, "marketing-email", "no");
        String address = running.browser()
                .get(link)
                .page()
                .select("#marketing-email a[href*=receipts]")
                .attr("href");
        String receipt = running.browser().get(address).response().body();
        assertThat(receipt).contains("ISO/IEC TS 27560:2023", "\"record_id\"", "withdrawn");
        assertThat(Receipt.genuine(receipt.replace("withdrawn", "given"), Optional.empty()))
                .isFalse();
        return receipt;
    }

    /** An attempt that nothing interrupts. */
    private static final class OneRun implements ErasureStep.Run {
        @Override
        public Optional<String> resumePoint() {
            return Optional.empty();
        }

        @Override
        public void keep(DSLContext sql, String point) {}

        @Override
        public void check() {}
    }
}
