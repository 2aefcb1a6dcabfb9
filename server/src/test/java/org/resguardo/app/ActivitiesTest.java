/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.ProcessingActivity.Sharing;
import org.resguardo.inventory.activity.Purpose;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.activity.Recipient.Told;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.inventory.duty.SpecialDuties;
import org.resguardo.inventory.register.FidesReader;
import org.resguardo.inventory.register.RegisterFacts;
import org.resguardo.inventory.register.Registers;
import org.resguardo.law.duty.Obligation.Status;
import org.resguardo.platform.account.Account;

/** What data is used for: proposed from what was found, a fact once the owner has said so. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ActivitiesTest {
    @TempDir
    private static Path folder;

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();
    private long list;

    @BeforeAll
    void aNewsletterListIsLookedAt() throws IOException {
        cast.claim();
        StringBuilder rows = new StringBuilder(
                "Email Address,First Name,Last Name,Birthday,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,LEID,EUID\n");
        for (int i = 0; i < 40; i++) {
            rows.append("ana%d@example.com,Ana,López,1980-03-%02d,2,2024-01-02 10:00:00,203.0.113.%d,%d,a%db\n"
                    .formatted(i, 1 + i % 28, i, 1000 + i, i));
        }
        Files.writeString(folder.resolve("suscritos.csv"), rows);
        owner = cast.browser("owner");
        String form = "/inventory/stores/new/folder";
        Browser.Answer answer = owner.submit(form, form, Map.of("name", "Boletín", "path", folder.toString()));
        try (InputStream events = owner.stream(answer.location() + "/progress")) {
            events.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        list = part(Stores.class).all().getFirst().id();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private Account owner() {
        return running.server().accounts().find(Cast.email("owner")).orElseThrow();
    }

    private ProcessingActivity newsletter() {
        return part(Activities.class).proposed().stream()
                .filter(activity -> activity.preset().equals("newsletter"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(1)
    void proposesWhatAListIsForAndAsksAboutWhatItNeedsNot() {
        ProcessingActivity proposed = newsletter();
        assertThat(proposed.id()).isZero();
        assertThat(proposed.stores()).containsExactly(list);
        assertThat(proposed.data())
                .containsEntry(DataCategory.EMAIL, Need.NEEDED)
                .containsEntry(DataCategory.BIRTH_DATE, Need.UNKNOWN);
        assertThat(proposed.sharing()).isEqualTo(Sharing.SOMEBODY);
        assertThat(part(Activities.class).confirmed()).isEmpty();
        assertThat(part(Activities.class).withoutPurpose().stream().map(HeldKind::category))
                .contains(DataCategory.EMAIL);
    }

    @Test
    @Order(2)
    void whatIsConfirmedIsAFactWithItsRecipients() {
        ProcessingActivity confirmed = part(Activities.class)
                .confirm(owner(), "newsletter", part(Recipients.class))
                .orElseThrow();
        assertThat(part(Activities.class).using(DataCategory.EMAIL, list)).containsExactly(confirmed);
        assertThat(part(Activities.class).using(DataCategory.PASSPORT)).isEmpty();
        Recipient service = part(Recipients.class).all().getFirst();
        assertThat(service.known()).isEqualTo("mailchimp");
        assertThat(confirmed.recipients()).containsExactly(service.id());
        assertThat(service.open())
                .as("nobody has said whether there is a contract")
                .isTrue();
        assertThat(part(Activities.class).proposed().stream().map(ProcessingActivity::preset))
                .doesNotContain("newsletter");
        assertThat(part(Activities.class).withoutPurpose().stream().map(HeldKind::category))
                .doesNotContain(DataCategory.EMAIL);
    }

    @Test
    @Order(3)
    void whoseWordsWereChangedKeepsTheWords() {
        ProcessingActivity confirmed = part(Activities.class).confirmed().getFirst();
        assertThat(part(Activities.class).keep(owner(), confirmed).name()).isEqualTo(confirmed.name());
        assertThat(part(Activities.class).confirmed()).hasSize(1);
    }

    @Test
    @Order(4)
    void aRecipientThatIsTakenOutReceivesNothingAnyMore() {
        part(Recipients.class).remove(owner(), part(Recipients.class).all().getFirst());
        assertThat(part(Recipients.class).all()).isEmpty();
        assertThat(part(Activities.class).confirmed().getFirst().recipients()).isEmpty();
    }

    private RegisterFacts facts() {
        return part(Registers.class).on(LocalDate.of(2026, 11, 29));
    }

    private Path downloaded(String file) {
        return owner.download("/inventory/register/" + file, folder.resolve(file));
    }

    private void bring(Path file) {
        assertThat(owner.upload("/inventory/register", "/inventory/register/import", "file", file)
                        .status())
                .isEqualTo(303);
    }

    @Test
    @Order(5)
    void theRegisterComesBackFromTheWorkbookAsItWas() {
        ProcessingActivity before = part(Activities.class)
                .confirm(owner(), "website-security", part(Recipients.class))
                .orElseThrow();
        Path workbook = downloaded("register.xlsx");
        part(Activities.class).keep(owner(), before.at(List.of()));
        bring(workbook);
        assertThat(part(Activities.class).find(before.id()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("decidedAt")
                .isEqualTo(before);
        assertThat(part(Activities.class).confirmed()).hasSize(2);
    }

    @Test
    @Order(6)
    void theTablesOfTextComeBackTooAndStrangersFormulasStayText() {
        Recipient strange = part(Recipients.class)
                .keep(owner(), new Recipient(0, "", "=1+1", Recipient.Role.PROCESSOR, "MX", Told.YES, Told.NO));
        Path tables = downloaded("register.zip");
        part(Recipients.class).remove(owner(), strange);
        bring(tables);
        assertThat(part(Recipients.class).all().stream()
                        .filter(one -> one.name().equals("=1+1")))
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(strange);
    }

    @Test
    @Order(7)
    void speaksTheTermsOfOthers() throws IOException {
        String dpv = Files.readString(downloaded("register.jsonld"));
        assertThat(dpv).contains("\"dpv:DirectMarketing\"", "\"pd:EmailAddress\"", "\"eu-gdpr:A6-1-a\"");
        String fides = Files.readString(downloaded("register.fides.yml"));
        assertThat(fides).contains("data_use: marketing.communications", "user.contact.email");
        FidesReader back = FidesReader.of(fides).orElseThrow();
        ProcessingActivity newsletter = back.activities().getFirst();
        assertThat(newsletter.purpose()).isEqualTo(Purpose.MARKETING);
        assertThat(newsletter.stores()).containsExactly(list);
        assertThat(newsletter.data()).containsKey(DataCategory.EMAIL);
        assertThat(back.labels()).anyMatch(label -> label.categories().contains(DataCategory.BIRTH_DATE));
    }

    @Test
    @Order(8)
    void labelsOfOthersConfirmWhatWasFound() {
        Path manifest = downloaded("register.fides.yml");
        long before = open();
        bring(manifest);
        assertThat(open()).isLessThan(before);
        assertThat(part(Activities.class).confirmed()).as("none twice").hasSize(2);
    }

    private long open() {
        return facts().kinds().getOrDefault(list, List.of()).stream()
                .mapToLong(HeldKind::open)
                .sum();
    }

    @Test
    @Order(9)
    void lawsReachTheBusinessByWhatWasFoundAndByWhatIsTold() {
        assertThat(duties("us-coppa")).isEqualTo(Status.UNDETERMINED);
        for (String question : List.of("directedToChildren", "collectsFromChildrenKnowingly")) {
            if (running.server()
                    .part(SpecialDuties.class)
                    .law()
                    .questions()
                    .fact(question)
                    .isPresent()) {
                owner.submit(
                        "/inventory/duties", "/inventory/duties/answers", Map.of("question", question, "answer", "no"));
            }
        }
        owner.submit(
                "/inventory/duties",
                "/inventory/duties/answers",
                Map.of("question", "element:child-data", "answer", "no"));
        assertThat(duties("us-coppa")).isEqualTo(Status.DOES_NOT_APPLY);
        assertThat(owner.get("/inventory/duties").status()).isEqualTo(200);
    }

    private Status duties(String law) {
        return part(SpecialDuties.class).on(LocalDate.of(2026, 11, 29)).of(law).status();
    }
}
