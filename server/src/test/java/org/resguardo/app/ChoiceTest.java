/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.resguardo.choice.evidence.EvidenceFormat;
import org.resguardo.choice.evidence.Imports;
import org.resguardo.choice.ledger.ChoiceErasure;
import org.resguardo.choice.ledger.LedgerVerdict;
import org.resguardo.choice.ledger.Receipt;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureStep;
import tools.jackson.databind.JsonNode;

/** A customer of the bakery changes her mind, and everybody who must know does. */
class ChoiceTest extends ChoiceTesting {
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
