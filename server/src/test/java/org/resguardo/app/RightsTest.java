/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.platform.storage.schema.Tables.AUDIT_ENTRY;
import static org.resguardo.platform.storage.schema.Tables.MAIL;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CASE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_IDENTIFIER;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_MESSAGE;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.resguardo.platform.storage.Store;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.CaseState;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Channel;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.RightsStatus;
import org.resguardo.rights.Threads;

/** Step 6 from the outside: somebody writes, is answered, and it ends. */
@TestInstance(Lifecycle.PER_CLASS)
class RightsTest {
    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Correspondence post;
    private Browser staff = running.browser();
    private Browser owner = running.browser();

    @BeforeAll
    void everybodyIsThere() {
        cast.claim();
        post = new Correspondence(running);
        staff = cast.browser("staff");
        owner = cast.browser("owner");
    }

    @AfterAll
    void stop() {
        post.close();
        running.close();
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private RightsCase last() {
        return part(Cases.class).all().stream()
                .max(java.util.Comparator.comparingLong(RightsCase::id))
                .orElseThrow();
    }

    private RightsCase fresh(RightsCase of) {
        return part(Cases.class).find(of.id()).orElseThrow();
    }

    private Browser.Answer handIn(Map<String, String> fields) {
        return post.handIn(running.browser(), "es", fields);
    }

    @Test
    void aComplaintIsAnsweredRepliedToByMailAndResolved() {
        Browser luz = running.browser();
        String code = Correspondence.caseCode(post.handIn(
                luz,
                "es",
                Map.of(
                        "kind",
                        "complaint",
                        "text",
                        "Me siguen mandando publicidad.",
                        "name",
                        "Luz",
                        "email",
                        "luz@example.org")));
        RightsCase one = last();
        String at = one.page();
        assertThat(post.texts("luz@example.org")).contains("Recibimos su mensaje", "/p/case/" + code);
        assertThat(staff.get(at).page().text()).contains("Me siguen mandando publicidad.", "Luz");

        String form = staff.get(at + "/answer?template=proposal")
                .page()
                .select("#text")
                .text();
        assertThat(form).as("in her language").contains("Gracias por decirnos lo que pasó");
        staff.submit(
                at + "/answer",
                at + "/answer",
                Map.of(
                        "text", "Lo averiguamos: su correo estaba en dos listas. Lo quitamos de ambas.",
                        "personal", "none",
                        "then", "proposed"));
        assertThat(fresh(one).state()).isEqualTo(CaseState.PROPOSED);
        assertThat(post.texts("luz@example.org")).contains("Lo quitamos de ambas.");

        post.reply(post.mails("luz@example.org").getLast(), "luz@example.org", "Gracias, así está bien.");
        assertThat(staff.get(at).page().text()).contains("Gracias, así está bien.");
        assertThat(luz.get("/p/case/" + code).page().text()).contains("Gracias, así está bien.");

        assertThat(staff.submit(
                                at + "/end",
                                at + "/end",
                                Map.of(
                                        "state", "resolved",
                                        "lesson", "Quitar de todas las listas a la vez."))
                        .status())
                .isEqualTo(303);
        assertThat(fresh(one).state()).isEqualTo(CaseState.RESOLVED);
        assertThat(part(RightsStatus.class).now().tasks())
                .anyMatch(task -> task.sentence().equals("rights.task.lesson"));
        luz.post("/p/case/" + code + "/rating", Map.of("satisfied", "yes"));
        assertThat(fresh(one).satisfaction()).isEqualTo("yes");
    }

    @Test
    void theFormIsTakenWithoutScriptByAQuestion() throws Exception {
        Browser person = running.browser();
        var page = person.get("/p/contact/en").page();
        String token = page.select("input[name=token]").attr("value");
        String question = page.select("label[for=answer]").text();
        List<String> days = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
        int day = days.indexOf(
                days.stream().filter(question::contains).findFirst().orElseThrow());
        Map<String, String> fields =
                new HashMap<>(Map.of("kind", "question", "text", "What do you keep?", "token", token));
        fields.put("answer", days.get((day + 2) % 7));
        assertThat(person.post("/p/contact/en", fields).status())
                .as("wrong day")
                .isEqualTo(422);

        Thread.sleep(3_000);
        fields.put("answer", days.get((day + 1) % 7).toLowerCase(java.util.Locale.ROOT));
        assertThat(person.post("/p/contact/en", fields).status()).isEqualTo(200);
        assertThat(person.post("/p/contact/en", fields).status())
                .as("good once")
                .isEqualTo(422);
    }

    @Test
    void whoFillsTheHiddenFieldIsAnsweredLikeAnybodyAndPutAside() {
        Browser.Answer robot = handIn(Map.of("kind", "question", "text", "Buy now", "website", "https://example.net"));

        assertThat(robot.status()).isEqualTo(200);
        assertThat(last().unwanted()).isTrue();
        assertThat(owner.get("/rights?show=aside").page().text()).contains(last().number());
    }

    @Test
    void everyKindCanBeHandedInInBothLanguages() {
        for (String language : List.of("es", "en")) {
            for (CaseKind kind : CaseKind.offered()) {
                Browser.Answer answer = post.handIn(
                        running.browser(), language, Map.of("kind", kind.id(), "text", "Hola", "place", "US-CA"));
                assertThat(answer.status()).as(kind + " " + language).isEqualTo(200);
                assertThat(last().kind()).isEqualTo(kind);
                assertThat(last().language().tag()).isEqualTo(language);
            }
        }
    }

    @Test
    void filesComeSealedAndGoOutToThoseWhoAnswer() throws IOException {
        Browser person = running.browser();
        var page = person.get("/p/contact/es").page();
        String token = page.select("input[name=token]").attr("value");
        byte[] content = "MARCA-EN-EL-ARCHIVO".repeat(50).getBytes(StandardCharsets.UTF_8);
        String boundary = "b-7c1f";
        StringBuilder body = new StringBuilder();
        Map.of("kind", "complaint", "text", "Con foto", "token", token, "work", Correspondence.solve(token))
                .forEach((name, value) -> body.append("--")
                        .append(boundary)
                        .append("\r\nContent-Disposition: form-data; name=\"")
                        .append(name)
                        .append("\"\r\n\r\n")
                        .append(value)
                        .append("\r\n"));
        body.append("--")
                .append(boundary)
                .append(
                        "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"../foto.txt\"\r\nContent-Type: text/plain\r\n\r\n")
                .append(new String(content, StandardCharsets.UTF_8))
                .append("\r\n--")
                .append(boundary)
                .append("--\r\n");
        Browser.Answer answer =
                person.send(HttpRequest.newBuilder(running.server().address().resolve("/p/contact/es"))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        assertThat(answer.status()).isEqualTo(200);
        var file = part(Threads.class).of(last()).getFirst().files().getFirst();
        assertThat(file.name()).isEqualTo("foto.txt");

        String address = last().page() + "/files/" + file.id();
        assertThat(staff.bytes(address)).isEqualTo(content);
        assertThat(staff.get(address).header("Content-Disposition")).startsWith("attachment");
        try (var files = Files.walk(running.server().folder().path())) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1))
                        .as(path.toString())
                        .doesNotContain("MARCA-EN-EL-ARCHIVO");
            }
        }
    }

    @Test
    void knownAndUnknownAddressesAreIndistinguishable() {
        handIn(Map.of("kind", "access", "text", "Hola", "email", "known@example.org", "name", "Ana Known"));
        part(org.resguardo.rights.Identities.class)
                .onFile(
                        post.owner(),
                        last(),
                        org.resguardo.platform.step.DataSubject.Identifier.Kind.EMAIL,
                        "known@example.org");
        Set<String> seen = new java.util.HashSet<>();
        List<String> emails = new ArrayList<>(List.of("known@example.org", "stran@example.org"));
        for (int i = 0; i < 6; i++) {
            emails.add(i % 2 == 0 ? "known@example.org" : "other%d".formatted(i) + "x@example.org");
        }
        for (String email : emails) {
            Map<String, Integer> before = work();
            Browser.Answer answer =
                    handIn(Map.of("kind", "access", "text", "Hola", "email", email, "name", "Ana Known"));
            String neutral = answer.response()
                    .body()
                    .replaceAll("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}", "CODE")
                    .replaceAll("\\b[0-9A-Z]{8}\\b", "NUMBER");
            Map<String, Integer> after = work();
            after.replaceAll((table, count) -> count - before.getOrDefault(table, 0));
            after.remove("mail");
            seen.add(answer.status() + " " + neutral.length() + " "
                    + answer.response().body().length() + " " + after);
        }
        assertThat(seen).as("status, length and work done").hasSize(1);
    }

    private Map<String, Integer> work() {
        Map<String, Integer> rows = new HashMap<>();
        for (var table : List.of(RIGHTS_CASE, RIGHTS_MESSAGE, RIGHTS_IDENTIFIER, AUDIT_ENTRY, MAIL)) {
            rows.put(table.getName(), part(Store.class).read(sql -> sql.fetchCount(table)));
        }
        return rows;
    }

    @Test
    void aSecretNeverStandsInTheLogOrOpensForAnotherCase() {
        String code = Correspondence.caseCode(handIn(Map.of("kind", "complaint", "text", "Hola", "anonymous", "yes")));
        Browser other = running.browser();

        assertThat(other.get("/p/case/" + code).page().text()).contains("Hola");
        assertThat(other.get("/p/case/" + code).header("Cache-Control")).contains("no-store");
        assertThat(other.get("/p/case/" + code).header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(other.get("/p/case/" + code).page().select("a[href^=http]")).isEmpty();
        assertThat(other.get("/p/case/" + "0".repeat(20)).status()).isEqualTo(404);
        assertThat(last().anonymous()).isTrue();
        assertThat(part(Cases.class).person(last()).shown()).isEmpty();
    }

    @Test
    void whatCameByTelephoneIsWrittenDownWithItsOwnDay() {
        String form = "/rights/cases/new";
        Map<String, String> call = Map.of(
                "channel",
                "phone",
                "kind",
                "deletion",
                "text",
                "Quiere que borremos todo",
                "day",
                "2026-11-02",
                "name",
                "Rosa",
                "place",
                "US-CA",
                "language",
                "es");
        Browser.Answer answer = staff.submit(form, "/rights/cases", call);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(last().received(java.time.ZoneId.systemDefault())).isEqualTo("2026-11-02");
        assertThat(last().times().acknowledged()).as("nobody told her yet").isEmpty();
        assertThat(staff.submit(form, "/rights/cases", Map.of("channel", "fax")).status())
                .isEqualTo(422);
        assertThat(staff.get(last().page()).page().text()).contains("Confirm that case");
    }

    @Test
    void aCaseDoesNotEndWithoutAnAnswerNorADeletionWithoutProof() {
        staff.submit(
                "/rights/cases/new",
                "/rights/cases",
                Map.of(
                        "channel",
                        "counter",
                        "kind",
                        "deletion",
                        "text",
                        "Borrar",
                        "day",
                        java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString()));
        String at = last().page();
        Browser.Answer unanswered = staff.submit(at + "/end", at + "/end", Map.of("state", "completed"));
        assertThat(unanswered.status()).isEqualTo(422);

        staff.submit(at + "/answer", at + "/answer", Map.of("text", "Borrado", "personal", "none"));
        Browser.Answer unproven = staff.submit(at + "/end", at + "/end", Map.of("state", "completed"));
        assertThat(unproven.status()).isEqualTo(422);
        assertThat(unproven.page().text()).contains("not confirmed yet who asked");
        assertThat(staff.submit(at + "/end", at + "/end", Map.of("state", "denied", "reason", "insuf_verification"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void mailsAreShownWithoutWhatTheyWantToLoad() {
        String page = "<p onclick=\"x()\">Hola <img src=\"https://example.net/pixel.png\"></p><script>x()</script>";
        String mail =
                "From: <html@example.org>\r\nTo: <" + Correspondence.MAILBOX + ">\r\nMessage-ID: <h@example.org>\r\n"
                        + "Content-Type: text/html; charset=UTF-8\r\n\r\n" + page + "\r\n";
        part(org.resguardo.rights.MailIntake.class)
                .take(mail.getBytes(StandardCharsets.UTF_8), java.util.Optional.empty());
        var message = part(Threads.class).of(last()).getFirst();
        Browser.Answer shown = staff.get(last().page() + "/messages/" + message.id() + "/original");

        assertThat(message.text()).isEqualTo("Hola");
        assertThat(shown.header("Content-Security-Policy"))
                .startsWith("sandbox; default-src 'none'")
                .contains("img-src data:")
                .doesNotContain("script-src", "allow-");
        assertThat(staff.get(last().page()).response().body()).doesNotContain("pixel.png");
    }

    @Test
    void aShopsMessageCountsWithItsSeal() throws Exception {
        owner.submit("/rights/ways", "/rights/ways/shop", Map.of("secret", "shpss_secreto"));
        String body =
                "{\"shop_domain\":\"luna.example\",\"customer\":{\"email\":\"c@example.org\"},\"orders_requested\":[1]}";
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("shpss_secreto".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String seal = Base64.getEncoder().encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        int before = part(Cases.class).all().size();
        for (int i = 0; i < 2; i++) {
            var request = Correspondence.json(running.server().address().resolve("/hooks/shopify"), body)
                    .header("X-Shopify-Topic", "customers/redact")
                    .header("X-Shopify-Hmac-Sha256", seal);
            assertThat(running.browser().send(request).status()).isEqualTo(200);
        }
        assertThat(part(Cases.class).all()).as("taken once").hasSize(before + 1);
        assertThat(last().kind()).isEqualTo(CaseKind.DELETION);
        assertThat(last().channel()).isEqualTo(Channel.SHOP);
    }

    @Test
    void anAgentAsksBySignedRequest() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = keys.getPublic().getEncoded();
        String key =
                Base64.getEncoder().encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
        owner.submit(
                "/rights/ways",
                "/rights/ways/agents",
                Map.of("agent", "CR_AA_01", "name", "Permiso", "key", key, "business", "luna"));
        var home = running.server().address();
        String body = """
                {"agent-id":"CR_AA_01","business-id":"luna","issued-at":"%s","expires-at":"%s","agent-request-id":"r-1",
                 "drp.version":"1.0","exercise":"deletion","regime":"ccpa","name":"Luz","email":"luz@example.org","email_verified":true}
                """.formatted(Instant.now().minusSeconds(5), Instant.now().plusSeconds(600));
        Browser agent = running.browser();
        Browser.Answer setUp = agent.send(text(home.resolve("/drp/v1/agent/CR_AA_01"), signed(keys, body)));
        assertThat(setUp.status()).isEqualTo(200);
        String token = setUp.response().body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");

        var ask = text(home.resolve("/drp/v1/data-rights-request"), signed(keys, body))
                .header("Authorization", "Bearer " + token);
        Browser.Answer asked = agent.send(ask);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.response().body()).contains("\"status\":\"open\"", "\"expected_by\"");
        assertThat(last().place()).isEqualTo("US-CA");
        assertThat(last().channel()).isEqualTo(Channel.AGENT);
        int cases = part(Cases.class).all().size();
        agent.send(ask);
        assertThat(part(Cases.class).all()).as("the same request is taken once").hasSize(cases);

        String old = body.replaceAll("\"expires-at\":\"[^\"]+\"", "\"expires-at\":\"2020-01-01T00:00:00Z\"")
                .replace("r-1", "r-2");
        assertThat(agent.send(text(home.resolve("/drp/v1/data-rights-request"), signed(keys, old))
                                .header("Authorization", "Bearer " + token))
                        .status())
                .isEqualTo(403);
        String elsewhere = body.replace("\"luna\"", "\"sol\"").replace("r-1", "r-3");
        assertThat(agent.send(text(home.resolve("/drp/v1/data-rights-request"), signed(keys, elsewhere))
                                .header("Authorization", "Bearer " + token))
                        .status())
                .as("meant for another business")
                .isEqualTo(403);
        KeyPair others = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        assertThat(agent.send(text(home.resolve("/drp/v1/data-rights-request"), signed(others, body))
                                .header("Authorization", "Bearer " + token))
                        .status())
                .isEqualTo(403);
        String id = asked.response().body().replaceAll(".*\"request_id\":\"([^\"]+)\".*", "$1");
        agent.send(HttpRequest.newBuilder(home.resolve("/drp/v1/data-rights-request/" + id))
                .header("Authorization", "Bearer " + token)
                .DELETE());
        assertThat(last().state()).isEqualTo(CaseState.WITHDRAWN);
    }

    private static HttpRequest.Builder text(java.net.URI to, String body) {
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String signed(KeyPair keys, String body) throws Exception {
        byte[] said = body.getBytes(StandardCharsets.UTF_8);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update(said);
        byte[] sign = signature.sign();
        byte[] whole = Arrays.copyOf(sign, sign.length + said.length);
        System.arraycopy(said, 0, whole, sign.length, said.length);
        return Base64.getEncoder().encodeToString(whole);
    }

    @Test
    void figuresArePublicOnlyOnceTheOwnerWantsIt() {
        assertThat(running.browser().get("/p/figures").status()).isEqualTo(404);
        handIn(Map.of("kind", "correction", "text", "Mi nombre está mal"));
        int year = java.time.LocalDate.now(java.time.ZoneOffset.UTC).getYear();
        owner.submit("/rights/figures", "/rights/figures", Map.of("year", String.valueOf(year)));
        Browser.Answer figures = running.browser().get("/p/figures/en");

        assertThat(figures.status()).isEqualTo(200);
        assertThat(figures.page().text()).contains("Fewer than five");
        owner.submit("/rights/figures", "/rights/figures", Map.of("year", "0"));
        assertThat(running.browser().get("/p/figures").status()).isEqualTo(404);
    }

    @Test
    void anAdviserSeesFiguresAndNobody() {
        handIn(Map.of("kind", "complaint", "text", "Hola", "name", "Nombre Reservado", "email", "r@example.org"));
        Browser adviser = cast.browser("adviser");

        assertThat(adviser.get("/rights").page().text()).doesNotContain("Nombre Reservado", last().number());
        assertThat(adviser.get(last().page()).status()).isEqualTo(403);
        assertThat(staff.get("/").page().text()).as("her work is on Today").contains(last().number());
    }
}
