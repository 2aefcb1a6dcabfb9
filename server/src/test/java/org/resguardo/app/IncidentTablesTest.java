/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.job.JobEngine;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.Subject;
import org.resguardo.protection.incident.mailing.Mailing;
import org.resguardo.protection.incident.mailing.MailingFiles;
import org.resguardo.protection.incident.mailing.Mailings;

/** People are read from the business's own tables when they are needed: counted, written to, and kept nowhere. */
@TestInstance(Lifecycle.PER_CLASS)
class IncidentTablesTest {
    private static final int PEOPLE = 120;
    private static final String[] PLACES = {
        "Austin;TX;78701", "Los Angeles;CA;90012", "Chicago;;60601", "Miami;Florida;33101", "Nowhere;;"
    };

    @TempDir
    private static Path folder;

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();

    @BeforeAll
    void aTableOfPatients() throws IOException {
        StringBuilder rows =
                new StringBuilder("nombre,direccion,ciudad,estado,codigo_postal,fecha_nacimiento,ssn,idioma,correo\n");
        for (int i = 0; i < PEOPLE; i++) {
            String[] place = PLACES[i % PLACES.length].split(";", -1);
            rows.append("María López %s,%d Main Street,%s,%s,%s,%d-03-12,219-09-9%03d,%s,p%03d@example.org\n"
                    .formatted(
                            letters(i),
                            100 + i,
                            place[0],
                            place[1],
                            place[2],
                            i == 7 ? 2020 : 1980,
                            100 + i,
                            i % 2 == 0 ? "es" : "en",
                            i));
        }
        rows.append(rows.toString().lines().skip(1).findFirst().orElseThrow()).append('\n');
        Files.writeString(folder.resolve("pacientes.csv"), rows);
        cast.claim();
        owner = cast.browser("owner");
        String form = "/inventory/stores/new/folder";
        await(owner.submit(form, form, Map.of("name", "Consultorio", "path", folder.toString())));
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number / 26) + (char) ('a' + number % 26) + "rez";
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private void await(Browser.Answer answer) {
        assertThat(answer.status()).isEqualTo(303);
        try (InputStream events = owner.stream(answer.location() + "/progress")) {
            events.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Incident open() {
        return open(Map.of());
    }

    private Incident open(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of("kind", "device", "noticed", "2026-03-02"));
        fields.putAll(more);
        fields.put("store", Long.toString(part(Stores.class).all().getFirst().id()));
        Browser.Answer answer = owner.submit("/protection/incidents/new", "/protection/incidents", fields);
        return part(Incidents.class)
                .find(Long.parseLong(answer.location().replaceAll("\\D", "")))
                .orElseThrow();
    }

    private String table(Incident of) {
        return owner.get(of.page() + "/facts/people")
                .page()
                .select("input[name=table]")
                .val();
    }

    @Test
    void countsWhereTheyLiveAndKeepsTheCountsAlone() throws IOException {
        Incident incident = open();
        await(owner.submit(
                incident.page() + "/facts/people", incident.page() + "/residents", Map.of("table", table(incident))));
        assertThat(part(Incidents.class).facts(incident).said(Subject.RESIDENTS))
                .as("by the state that is written, and by the ZIP code where none is")
                .isEqualTo("US-CA=24 US-FL=24 US-IL=24 US-TX=24");
        assertThat(part(Incidents.class).facts(incident).said(Subject.PEOPLE))
                .as("whoever stands there twice counts once")
                .isEqualTo("120");
        assertThat(part(Incidents.class).facts(incident).said(Subject.MINORS)).isEqualTo("yes");
        assertThat(part(Incidents.class).facts(incident).told(Subject.RESIDENTS))
                .as("a person has not confirmed it yet")
                .isFalse();
        assertThat(holding("Main Street")).isEmpty();
    }

    @Test
    void writesToEverybodyInTheTable() throws Exception {
        Incident incident = open();
        Mailing made = letters(incident, "paper");
        assertThat(made.people()).isEqualTo(PEOPLE);
        assertThat(made.unplaced()).isEqualTo(24);
        assertThat(made.printed()).isEqualTo(96);
        assertThat(made.mailed()).isZero();
        assertThat(text(made)).contains("María López Aarez\n100 Main Street\nAustin, TX 78701");
        assertThat(holding("Main Street")).as("lists and letters are sealed").isEmpty();
        assertThat(owner.get(incident.page() + "/mailing").page().select("main").text())
                .contains("Of 24 people nothing tells where they live");
    }

    @Test
    void writesByMailWhenAskedTo() throws Exception {
        Incident incident = open();
        Mailing made = letters(incident, "mail");
        assertThat(made.printed()).isZero();
        assertThat(made.mailed()).isEqualTo(96);
        assertThat(made.printable()).as("there is nothing to print").isFalse();
        assertThat(owner.get(incident.page() + "/mailing").page().select("main").text())
                .contains("96 go by e-mail: 0 accepted by the mail servers, 96 on the way");
        assertThat(holding("p000@example.org")).isEmpty();
        assertThat(owner.get("/notice/calendar").page().text())
                .as("as long as nobody has confirmed it")
                .doesNotContain("Letters about incident");
        part(Incidents.class)
                .say(
                        running.server().accounts().find(Cast.email("owner")).orElseThrow(),
                        incident,
                        Map.of(Subject.DETERMINED, "2026-03-03"));
        long mails = mails();
        String file = calendar();
        assertThat(file)
                .contains("Letters about incident", made.batches().getFirst().sha());
        assertThat(mails()).as("shown, and not sent again").isEqualTo(mails);
    }

    private long mails() {
        return part(Outbox.class).counts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** As soon as step 5 has heard of it. */
    private String calendar() throws InterruptedException {
        String file = "";
        for (int i = 0; i < 600 && !file.contains("Letters about incident"); i++) {
            Thread.sleep(20);
            file = owner.get("/notice/calendar.csv").response().body();
        }
        return file;
    }

    @Test
    void nothingOfARehearsalLeavesTheHouse() throws Exception {
        Incident incident = open(Map.of("drill", "yes"));
        Mailing made = letters(incident, "mail");
        assertThat(owner.get(incident.page() + "/mailing").page().select("input[name=way]"))
                .isEmpty();
        assertThat(made.mailed()).isZero();
        assertThat(made.printed()).isEqualTo(96);
    }

    private Mailing letters(Incident incident, String way) throws Exception {
        Map<String, String> where = new HashMap<>();
        List<String> states = List.of("US-CA", "US-TX", "US-IL", "US-FL");
        for (int i = 0; i < states.size(); i++) {
            where.put("place" + i, states.get(i));
            where.put("count" + i, "24");
        }
        say(incident, "people", where);
        say(incident, "data", Map.of());
        say(
                incident,
                "letter",
                Map.of(
                        "letter/sender", "Clínica Sol",
                        "letter/phone", "(213) 555-0142",
                        "letter/done", "Lo denunciamos.",
                        "letter/offer", "Example Watch, (213) 555-0143."));
        await(owner.submit(
                incident.page() + "/mailing",
                incident.page() + "/mailing/tables",
                Map.of("table", table(incident), "language", "es", "way", way)));
        return finished(incident);
    }

    private void say(Incident of, String sheet, Map<String, String> fields) {
        assertThat(owner.submit(of.page() + "/facts/" + sheet, of.page() + "/facts/" + sheet, fields)
                        .status())
                .isEqualTo(303);
    }

    private Mailing finished(Incident incident) throws InterruptedException {
        for (int i = 0; i < 3_000; i++) {
            List<Mailing> all = part(Mailings.class).of(incident);
            if (!all.isEmpty() && all.getFirst().finishedAt().isPresent()) {
                return all.getFirst();
            }
            part(JobEngine.class).closed(java.time.Duration.ofMillis(20));
        }
        throw new AssertionError("no letters within a minute");
    }

    private String text(Mailing made) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Mailing.Part piece : made.parts()) {
            byte[] pdf = part(MailingFiles.class).readLetters(made.id(), piece.sheet(), piece.language());
            try (PDDocument document = Loader.loadPDF(pdf)) {
                text.append(new PDFTextStripper().getText(document));
            }
        }
        return text.toString();
    }

    private List<Path> holding(String words) throws IOException {
        List<Path> holding = new ArrayList<>();
        try (Stream<Path> files = Files.walk(running.server().folder().path())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                    holding.add(file);
                }
            }
        }
        return holding;
    }
}
