/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.net.CertificateJudgement;
import org.resguardo.policy.FactsReader;
import org.resguardo.policy.claim.Claims;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.SafeguardTasks;
import org.resguardo.protection.safeguard.Safeguards;
import org.resguardo.protection.safeguard.evidence.SiteSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of safeguards from the outside. */
@TestInstance(Lifecycle.PER_CLASS)
class SafeguardPagesTest {
    private static final String HOME = "/protection/safeguards";

    @TempDir
    private static Path folder;

    private static final TestCertificate CERTIFICATE = certificate();

    private static TestSite site = site();

    private final RunningServer running = RunningServer.start(OnFreePorts.class);
    private Browser owner = running.browser();

    private static TestCertificate certificate() {
        try {
            return TestCertificate.of(Files.createTempDirectory("site"), "localhost", 60);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestSite site() {
        try {
            return TestSite.start(CERTIFICATE).leadingOn().page("/", "text/html", "<p>Pan</p>");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Websites answer where the test's does, with a certificate that is believed. */
    @Configuration(proxyBeanMethods = false)
    static class OnFreePorts {
        @Bean
        SiteSource.Ports sitePorts() {
            return site.ports();
        }

        @Bean
        CertificateJudgement certificateJudgement() throws GeneralSecurityException, IOException {
            return CertificateJudgement.of(CERTIFICATE.believers());
        }
    }

    @BeforeAll
    void theOwnerIsThere() {
        Cast cast = new Cast(running);
        cast.claim();
        owner = cast.browser("owner");
    }

    @AfterAll
    void stop() {
        running.close();
        site.close();
    }

    private void await(String job) throws InterruptedException {
        running.untilEnded(Long.parseLong(job.replaceAll("\\D", "")));
    }

    private GuardedPlace named(String address) throws InterruptedException {
        Browser.Answer answer = owner.submit(
                HOME + "/new",
                HOME + "/places",
                Map.of("kind", "website", "address", address, "own", "yes", "mine", "yes"));
        assertThat(answer.status()).as(answer.page().select(".errors").text()).isEqualTo(303);
        await(answer.location());
        return running.server().part(Safeguards.class).places().stream()
                .filter(place -> place.name().equals("localhost"))
                .findFirst()
                .orElseThrow();
    }

    private String words(GuardedPlace place, String check) {
        return owner.get(place.page()).page().select("#" + check).text();
    }

    @Test
    void whatIsMendedIsVerifiedByLookingAgain() throws InterruptedException {
        site.page("/.env", "text/plain", "DB_PASSWORD=x\n");
        GuardedPlace place = named("https://localhost/");
        assertThat(words(place, "site-settings")).contains("Mend", "/.env", "Why it matters", "What to do");
        assertThat(running.server().part(SafeguardTasks.class).open())
                .anyMatch(task -> task.address().equals(place.page() + "#site-settings"));
        site.without("/.env");
        await(owner.submit(place.page(), place.page() + "/looks", Map.of()).location());
        assertThat(words(place, "site-settings")).contains("Good").doesNotContain("What to do");
        assertThat(running.server().part(SafeguardTasks.class).open())
                .noneMatch(task -> task.address().equals(place.page() + "#site-settings"));
        assertThat(Claims.from(running.server().part(FactsReader.class).now()).find("protects:site-encrypted"))
                .as("the policy may say what was seen")
                .isPresent();
    }

    @Test
    void onlyWhatTheOwnerSaysIsHersIsTakenIn() {
        Browser.Answer answer =
                owner.submit(HOME + "/new", HOME + "/places", Map.of("kind", "website", "address", "www.example.com"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".errors").text()).contains("yours");
    }

    @Test
    void whatIsNoNameIsAskedForAgain() {
        Browser.Answer answer = owner.submit(
                HOME + "/new", HOME + "/places", Map.of("kind", "host", "address", "0x7f000001", "mine", "yes"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".errors a").attr("href")).isEqualTo("#address");
    }

    @Test
    void aPlaceOfStepOneIsLookedAtToo() throws InterruptedException, IOException {
        Files.writeString(folder.resolve("a.csv"), "x");
        running.server()
                .part(Stores.class)
                .add("test", StoreKind.FOLDER, "Mostrador", new StoreAddress.Local(folder.toString()));
        await(owner.submit(HOME, HOME + "/looks", Map.of()).location());
        String page = owner.get(HOME).page().select("main").text();
        assertThat(page).contains("Mostrador", "safeguards are as they should be");
        assertThat(owner.get("/protection").page().select("main").text()).contains("See all safeguards");
    }

    @Test
    void answersAreKeptAndWhatIsMissingSaysWhatToDo() {
        owner.submit(HOME + "/questions", HOME + "/questions", Map.of("lock-doors", "no", "lock-screens", "yes"));
        var page = owner.get(HOME + "/questions").page();
        assertThat(page.select("#lock-doors .notice").text()).contains("A cabinet with a lock");
        assertThat(page.select("#lock-screens .notice")).isEmpty();
        assertThat(page.select("#lock-screens input[checked]").attr("value")).isEqualTo("yes");
        assertThat(page.select("#hipaa-analysis"))
                .as("a law that does not reach the bakery")
                .isEmpty();
    }

    @Test
    void theRulesComeOnPaperAndWhoHasReadThemIsNoted() throws IOException {
        try (PDDocument paper = Loader.loadPDF(owner.bytes(HOME + "/staff/es"))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(paper)).contains("Reglas para todos", "triturador");
        }
        assertThat(owner.submit(HOME + "/staff", HOME + "/staff", Map.of()).status())
                .isEqualTo(422);
        owner.submit(HOME + "/staff", HOME + "/staff", Map.of("name", "Rosa Ejemplo"));
        assertThat(owner.get(HOME + "/staff").page().select("main").text()).contains("Rosa Ejemplo", "read on");
    }

    @Test
    void aNamedPlaceCanBeTakenOutAgain() throws InterruptedException {
        GuardedPlace place = named("localhost");
        owner.submit(place.page(), place.page() + "/end", Map.of());
        assertThat(owner.get(place.page()).status()).isEqualTo(404);
    }
}
