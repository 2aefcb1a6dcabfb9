/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.resguardo.platform.event.EventHandler;
import org.resguardo.platform.event.EventKind;
import org.resguardo.platform.pdf.PdfUa;
import org.resguardo.protection.incident.BreachConfirmed;
import org.resguardo.protection.incident.EvidenceBundle;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.Statement;
import org.resguardo.protection.incident.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The incident room from the outside. */
@TestInstance(Lifecycle.PER_CLASS)
class IncidentTest {
    private final RunningServer running = RunningServer.start(Listening.class);
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();

    /** Somebody who listens for breaches, as the step of notices does. */
    @Configuration(proxyBeanMethods = false)
    static class Listening {
        @Bean
        EventHandler<BreachConfirmed> listener() {
            return new EventHandler<>() {
                @Override
                public String id() {
                    return "test-breach";
                }

                @Override
                public EventKind<BreachConfirmed> kind() {
                    return BreachConfirmed.KIND;
                }

                @Override
                public void handle(DSLContext sql, BreachConfirmed event) {
                    sql.execute(
                            "insert into write_once (key, outcome, written_at) values (?, '', 0)",
                            "breach-" + event.incident());
                }
            };
        }
    }

    @BeforeAll
    void everybodyIsThere() {
        cast.claim();
        owner = cast.browser("owner");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private Incidents incidents() {
        return running.server().part(Incidents.class);
    }

    private Incident open(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of("kind", "device", "noticed", "2026-03-02"));
        fields.putAll(more);
        Browser.Answer answer = owner.submit("/protection/incidents/new", "/protection/incidents", fields);
        assertThat(answer.status()).isEqualTo(303);
        long id = Long.parseLong(answer.location().replaceAll("\\D", ""));
        return incidents().find(id).orElseThrow();
    }

    private void say(Incident of, String sheet, Map<String, String> fields) {
        Browser.Answer answer = owner.submit(of.page() + "/facts/" + sheet, of.page() + "/facts/" + sheet, fields);
        assertThat(answer.status()).as(answer.page().select(".errors").text()).isEqualTo(303);
    }

    private String duties(Incident of) {
        return owner.get(of.page() + "/duties").page().select("main").text();
    }

    private Incident known() {
        Incident incident = open(Map.of());
        say(incident, "data", Map.of());
        say(incident, "people", Map.of("place0", "US-CA", "count0", "120", "minors", "no"));
        return incident;
    }

    @Test
    void threeAnswersOpenAnIncident() {
        Incident incident = open(Map.of());
        assertThat(owner.get(incident.page()).page().select("h1").text()).contains("laptop");
        assertThat(owner.get(incident.page()).page().select(".summary h2").text())
                .contains("stop it from getting worse");
    }

    @Test
    void whatIsMissingIsAskedForAgain() {
        Browser.Answer answer =
                owner.submit("/protection/incidents/new", "/protection/incidents", Map.of("noticed", "2199-01-01"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".errors li")).hasSize(2);
    }

    @Test
    void nobodyKnowsYetIsAnAnswerAndCountsAsTheWorst() {
        Incident incident = open(Map.of());
        say(incident, "data", Map.of());
        say(incident, "people", Map.of("place0", "US-CA", "total", "50"));
        assertThat(duties(incident)).contains("50 people in California").contains("By April 1, 2026");
    }

    @Test
    void correctedFactsChangeTheDutiesAndStayInTheLog() {
        Incident incident = known();
        assertThat(duties(incident)).contains("120 people in California", "By April 1, 2026");

        say(incident, "people", Map.of("place0", "US-CA", "count0", "600", "place1", "US-FL", "count1", "3"));
        assertThat(duties(incident))
                .contains("600 people in California", "3 people in Florida", "State attorney general");

        say(incident, "when", Map.of("noticed", "2026-03-10"));
        assertThat(duties(incident)).contains("By April 9, 2026");

        say(incident, "secrecy", Map.of("secrecy", "encrypted"));
        assertThat(duties(incident)).contains("No notice has to be sent").contains("the key is safe");

        List<String> believed = incidents().statements(incident).stream()
                .filter(statement -> statement.subject().equals(Subject.RESIDENTS))
                .map(Statement::said)
                .toList();
        assertThat(believed).containsExactly("US-CA=120", "US-CA=600 US-FL=3");
        assertThat(owner.get(incident.page() + "/log").page().select("main").text())
                .contains("corrected later", "California 120");
    }

    @Test
    void theLetterIsPrintedForEveryoneToRead() throws Exception {
        Incident incident = known();
        say(incident, "letter", Map.of("letter/sender", "Panadería Sol", "letter/phone", "(213) 555-0142"));
        byte[] pdf = owner.bytes(incident.page() + "/letters/US-CA/es/pdf");
        assertThat(PdfUa.mistakes(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(new PDFTextStripper().getText(document)).contains("Panadería Sol", "Qué pasó", "Equifax");
        }
    }

    @Test
    void theEvidenceShowsThatNothingWasChanged() throws Exception {
        Incident incident = known();
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(owner.bytes(incident.page() + "/evidence")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(files)
                .containsKeys("report-es.pdf", "report-en.pdf", "statements.tsv", "letters.tsv", "public-key.pem");
        String note = new String(files.get("manifest.txt"), StandardCharsets.UTF_8);
        String manifest = note.substring(0, note.indexOf("\n\n") + 1);
        for (String line : manifest.strip().split("\n")) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(files.get(line.substring(66)));
            assertThat(HexFormat.of().formatHex(hash)).isEqualTo(line.substring(0, 64));
        }
        EvidenceBundle.Verdict verdict = EvidenceBundle.verify(
                new ByteArrayInputStream(owner.bytes(incident.page() + "/evidence")), Optional.empty());
        assertThat(verdict.sound()).isTrue();
        assertThat(verdict.files()).isEqualTo(files.size() - 1);

        Signature verifier = Signature.getInstance("Ed25519");
        String pem =
                new String(files.get("public-key.pem"), StandardCharsets.UTF_8).replaceAll("-----[A-Z ]+-----|\\s", "");
        verifier.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem))));
        verifier.update(manifest.getBytes(StandardCharsets.UTF_8));
        byte[] line = Base64.getDecoder()
                .decode(note.substring(note.lastIndexOf(' ') + 1).strip());
        assertThat(verifier.verify(line, 4, line.length - 4)).isTrue();
    }

    @Test
    void aConfirmedBreachIsAnnouncedAndARehearsalIsNot() throws InterruptedException {
        Incident drill = open(Map.of("drill", "yes"));
        say(drill, "people", Map.of("place0", "US-CA", "count0", "1"));
        owner.submit(drill.page() + "/duties", drill.page() + "/determination", Map.of());
        Incident real = known();
        owner.submit(real.page() + "/duties", real.page() + "/determination", Map.of());

        assertThat(heard(real)).isTrue();
        assertThat(heard("breach-" + drill.id())).isFalse();
        assertThat(owner.get(drill.page()).page().select("main").text()).contains("Rehearsal");
    }

    private boolean heard(Incident of) throws InterruptedException {
        for (int i = 0; i < 500 && !heard("breach-" + of.id()); i++) {
            running.server().part(org.resguardo.platform.job.JobEngine.class).closed(java.time.Duration.ofMillis(20));
        }
        return heard("breach-" + of.id());
    }

    private boolean heard(String key) {
        return running.server()
                .part(org.resguardo.platform.storage.Store.class)
                .read(sql -> sql.fetchOptional("select key from write_once where key = ?", key)
                        .isPresent());
    }

    @Test
    void tellingSomebodyIsNotedAndCanBeTakenBack() {
        Incident incident = known();
        String told = incident.page() + "/told";
        owner.submit(incident.page() + "/duties", told, Map.of("notify", "us-breach-ca/people", "day", "2026-03-05"));
        assertThat(duties(incident)).contains("Told on March 5, 2026");
        owner.submit(incident.page() + "/duties", told, Map.of("notify", "us-breach-ca/people", "day", ""));
        assertThat(duties(incident)).doesNotContain("Told on");
    }

    private String room(Incident of) {
        return owner.get(of.page()).page().select(".summary h2").text();
    }

    private Incident readable(String place) {
        Incident incident = open(Map.of());
        owner.submit(incident.page() + "/first", incident.page() + "/first", Map.of("done", "lock"));
        say(incident, "data", Map.of("data", "ssn"));
        say(incident, "data", Map.of());
        say(incident, "people", Map.of("place0", place, "count0", "12", "minors", "no"));
        say(incident, "secrecy", Map.of("secrecy", "readable"));
        List.of("healthProvider", "healthPlanOrClearinghouse", "hipaaBusinessAssociate", "personalHealthRecords")
                .forEach(fact -> incidents()
                        .say(
                                running.server()
                                        .accounts()
                                        .find(Cast.email("owner"))
                                        .orElseThrow(),
                                incident,
                                Map.of(Subject.ANSWER + fact, "no")));
        say(incident, "answers", Map.of());
        return incident;
    }

    @Test
    void harmIsAskedOneQuestionAtATimeWhereALawWouldAskLess() {
        Incident florida = readable("US-FL");
        for (String question : List.of("harm-nature", "harm-recipient", "harm-seen", "harm-mitigated", "harm-police")) {
            String next =
                    owner.get(florida.page()).page().select(".summary a.button").attr("href");
            assertThat(next).endsWith("/facts/" + question);
            say(florida, question, Map.of(question, "no", question + "-reason", "We can show it."));
        }
        assertThat(owner.get(florida.page() + "/facts/harm")
                        .page()
                        .select("main")
                        .text())
                .contains(
                        "How the laws put the question",
                        "after consulting law enforcement",
                        "Keep the written decision");

        Incident california = readable("US-CA");
        assertThat(owner.get(california.page())
                        .page()
                        .select(".summary a.button")
                        .attr("href"))
                .as("California has no such exception, so the questions would change nothing")
                .endsWith("/facts/harm");
    }

    @Test
    void aDecisionNotToTellIsItselfTold() throws Exception {
        Incident florida = readable("US-FL");
        say(florida, "harm", Map.of("harm", "no", "harm-reason", "It came back sealed."));
        assertThat(duties(florida)).contains("Also to be told", "Florida Department of Legal Affairs");
        assertThat(owner.get(florida.page() + "/notices/us-breach-fl/decision")
                        .page()
                        .select("main")
                        .text())
                .contains("Decision not to tell the people", "It came back sealed.", "within 30 days");
        byte[] pdf = owner.bytes(florida.page() + "/notices/us-breach-fl/decision/es");
        assertThat(PdfUa.mistakes(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Decisión de no avisar a las personas");
        }
        assertThat(room(florida)).contains("Send the notices");
        owner.submit(
                florida.page() + "/duties",
                florida.page() + "/told",
                Map.of("notify", "us-breach-fl/decision", "day", "2026-03-05"));
        assertThat(room(florida)).contains("Close the incident");
    }

    @Test
    void theBankBehindTheTerminalIsToldOfCards() {
        Incident incident = open(Map.of("kind", "other"));
        say(incident, "data", Map.of("data", "payment-card"));
        say(incident, "people", Map.of("place0", "US-CA", "count0", "90"));
        assertThat(duties(incident)).contains("bank or processor", "do not open it");
        assertThat(owner.get(incident.page() + "/notices/us-pci-dss/cards")
                        .page()
                        .select("main")
                        .text())
                .contains("Notice of compromised card data", "no card numbers");
    }

    @Test
    void theFormOfAnAuthorityIsFilledInAsFarAsItIsKnown() {
        Incident incident = known();
        say(incident, "people", Map.of("place0", "US-MA", "count0", "4"));
        say(incident, "letter", Map.of("letter/sender", "Panadería Sol", "letter/phone", "(213) 555-0142"));
        String form = owner.get(incident.page() + "/notices/us-breach-ma/regulator-1")
                .page()
                .select("main")
                .text();
        assertThat(form)
                .contains("Panadería Sol", "(213) 555-0142", "March 2, 2026", "People affected under this law 4")
                .as("what the law itself wants told")
                .contains("written information security program");
        assertThat(owner.get(incident.page() + "/notices/us-breach-ma/people").status())
                .isEqualTo(404);
    }

    @Test
    void whatWasKeptIsNotedWithTheFingerprintOfItsFile() {
        Incident incident = open(Map.of("kind", "ransomware"));
        String kept = incident.page() + "/kept";
        assertThat(owner.submit(kept, kept, Map.of("what", "Ransom note")).status())
                .isEqualTo(422);
        owner.submit(kept, kept, Map.of("what", "Ransom note", "where", "USB stick in the safe"));
        assertThat(owner.get(kept).page().select("main").text()).contains("Ransom note", "USB stick in the safe");
        assertThat(owner.get(incident.page() + "/log").page().select("main").text())
                .contains("Evidence kept");
    }

    @Test
    void theFirstCallsAreOnPaper() throws Exception {
        owner.submit(
                "/protection/calls",
                "/protection/calls",
                Map.of("name-insurer", "Seguros Ejemplo", "phone-insurer", "(213) 555-0177"));
        assertThat(owner.get("/protection/calls").page().select("a[href^=tel]").eachAttr("href"))
                .contains("tel:2135550177");
        byte[] calls = owner.bytes("/protection/calls/es");
        assertThat(PdfUa.mistakes(calls)).isEmpty();
        try (PDDocument paper = Loader.loadPDF(calls)) {
            assertThat(new PDFTextStripper().getText(paper)).contains("A quién llamar", "Seguros Ejemplo");
        }
        owner.submit("/protection/calls", "/protection/calls", Map.of());
        assertThat(owner.get("/protection/calls").page().text()).doesNotContain("Seguros Ejemplo");
    }

    @Test
    void unlikelyHarmNeedsAReason() {
        Incident incident = known();
        String sheet = incident.page() + "/facts/harm";
        assertThat(owner.submit(sheet, sheet, Map.of("harm", "no")).status()).isEqualTo(422);
        say(incident, "harm", Map.of("harm", "no", "harm-reason", "We got it back sealed."));
        assertThat(owner.get(incident.page() + "/log").page().select("main").text())
                .contains("We got it back sealed.");
    }

    @Test
    void whatIsClosedCanBeReadAndNoLongerChanged() {
        Incident incident = known();
        owner.submit(incident.page() + "/close", incident.page() + "/close", Map.of("lesson", "Encrypt every laptop."));
        assertThat(incidents().find(incident.id()).orElseThrow().open()).isFalse();
        Browser.Answer answer = owner.submit(
                "/protection/incidents/new",
                "/protection/incidents",
                incident.page() + "/facts/data",
                Map.of("data", "medical"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(incidents().facts(incident).elements()).doesNotContain("medical");
        assertThat(owner.get(incident.page()).page().select("main").text())
                .contains("Encrypt every laptop.", "It is done");
    }
}
