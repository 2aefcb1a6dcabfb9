/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.Officers;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.pdf.PdfUa;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.protection.incident.IncidentKind;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.PhoneTree;

/** The plan says what is so and what is not, from what every step knows at that moment. */
@TestInstance(Lifecycle.PER_CLASS)
class PlanTest {
    @TempDir
    private static Path folder;

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();

    @BeforeAll
    void aListIsLookedAt() throws IOException {
        cast.claim();
        StringBuilder rows = new StringBuilder("Nombre,Correo,Tarjeta\n");
        for (int i = 0; i < 40; i++) {
            rows.append("Ana López,ana%d@example.com,4111111111111111\n".formatted(i));
        }
        Files.writeString(folder.resolve("clientes.csv"), rows);
        owner = cast.browser("owner");
        String form = "/inventory/stores/new/folder";
        Browser.Answer answer = owner.submit(form, form, Map.of("name", "Mostrador", "path", folder.toString()));
        try (InputStream events = owner.stream(answer.location() + "/progress")) {
            events.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private Account account() {
        return running.server().accounts().find(Cast.email("owner")).orElseThrow();
    }

    private Element chapter(PlanChapter chapter) {
        Document page = owner.get("/plan").page();
        return page.select("#" + chapter.id()).get(0);
    }

    @Test
    void hasEveryChapterWithSomethingToRead() {
        for (PlanChapter chapter : PlanChapter.values()) {
            assertThat(chapter(chapter).select("p, td, dd, li").eachText())
                    .as(chapter.id())
                    .isNotEmpty();
        }
    }

    @Test
    void showsWhatWasFoundAndThatSomeOfItShouldNotBeKept() {
        assertThat(chapter(PlanChapter.INVENTORY).text()).contains("Mostrador");
        Element gaps = chapter(PlanChapter.RISKS).select(".gaps").get(0);
        assertThat(gaps.text()).contains("40 ");
        assertThat(gaps.select("a").attr("href")).startsWith("/inventory/kinds/");
    }

    @Test
    void offersOneButtonForEachThingThatIsMissing() {
        Document page = owner.get("/plan").page();
        List<Element> gaps = page.select(".gaps li");
        assertThat(gaps).isNotEmpty();
        for (Element gap : gaps) {
            assertThat(gap.select("a")).as(gap.text()).hasSize(1);
            assertThat(owner.get(gap.select("a").attr("href")).status())
                    .as(gap.text())
                    .isEqualTo(200);
        }
    }

    @Test
    void saysWhoIsCalledOnceSomebodyWroteItDown() {
        part(PhoneTree.class)
                .write(account(), Map.of(PhoneTree.Role.INSURER, List.of("Seguros Alba", "(210) 555-0188")));
        assertThat(chapter(PlanChapter.BREACH).text()).contains("Seguros Alba", "(210) 555-0188");
    }

    @Test
    void takesARehearsalOffWhatIsMissing() {
        String rehearse = "a[href=/protection/incidents/new?drill=yes]";
        assertThat(chapter(PlanChapter.BREACH).select(rehearse)).hasSize(1);
        part(Incidents.class)
                .open(account(), IncidentKind.DEVICE, true, java.time.LocalDate.of(2026, 1, 5), java.util.Set.of());
        assertThat(chapter(PlanChapter.BREACH).select(rehearse)).isEmpty();
    }

    @Test
    void isAPdfInBothLanguagesThatTellsItsPartsAndItsChapters() throws IOException {
        part(Officers.class)
                .designate(
                        account(),
                        Officer.Post.OFFICER,
                        "Núñez",
                        "privacidad@example.com",
                        "",
                        java.time.LocalDate.of(2026, 1, 2));
        for (String language : List.of("es", "en")) {
            byte[] file = owner.bytes("/plan/plan-" + language + ".pdf");
            assertThat(PdfUa.mistakes(file)).isEmpty();
            try (PDDocument pdf = Loader.loadPDF(file)) {
                assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
                assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(bookmarks(pdf)).hasSize(PlanChapter.values().length + 1);
                assertThat(new PDFTextStripper().getText(pdf)).contains("Núñez", "Mostrador");
            }
        }
        assertThat(owner.get("/plan/plan-de.pdf").status()).isEqualTo(404);
    }

    private static List<String> bookmarks(PDDocument pdf) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }
}
