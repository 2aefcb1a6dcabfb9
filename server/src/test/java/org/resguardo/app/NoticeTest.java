/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.Campaigns;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Assumptions;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Places;
import org.resguardo.platform.business.Places.Elsewhere;
import org.resguardo.platform.business.Trade;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.Approvals;
import org.resguardo.policy.Draft;
import org.resguardo.policy.Publication;
import org.resguardo.policy.Questions;
import org.resguardo.policy.version.PolicyVersion;
import org.resguardo.policy.version.PolicyVersions;

/** Step 5 from the outside: a policy that changes, the people who hear of it, and proof that they did. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class NoticeTest {
    private static final int CUSTOMERS = 40;

    @TempDir
    private static Path folder;

    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();

    @BeforeAll
    void aBakeryWithAPublishedPolicy() throws IOException {
        mailServer.start();
        cast.claim();
        owner = cast.browser("owner");
        write(false);
        String form = "/inventory/stores/new/folder";
        await(owner.submit(form, form, Map.of("name", "Mostrador", "path", folder.toString())));
        Businesses businesses = part(Businesses.class);
        businesses.describe(account(), "Panadería Luna LLC", "Panadería Luna", Trade.FOOD, "");
        businesses.answer(account(), part(Assumptions.class).assumed(Trade.FOOD));
        businesses.place(account(), new Places(Set.of("US-TX"), Map.of("US-TX", OptionalLong.of(400)), Elsewhere.NONE));
        businesses.answer(
                account(),
                Map.of(
                        "hasWebsite", Answer.said(Answer.NO),
                        "sellsData", Answer.said(Answer.NO),
                        "sharesForTargetedAds", Answer.said(Answer.NO)));
        Activities activities = part(Activities.class);
        activities.proposed().forEach(one -> activities.confirm(account(), one.preset(), part(Recipients.class)));
        activities.confirmed().forEach(one -> activities.keep(account(), with(one, Map.of())));
        Map<String, String> answers =
                new HashMap<>(Map.of("public-email", "hola@example.com", "rights", "everyone", "changes", "page"));
        activities.confirmed().forEach(one -> answers.put("sources:" + one.preset(), "person"));
        owner.submit("/policy/questions", "/policy/questions", answers);
        publish();
    }

    private static void write(boolean births) throws IOException {
        StringBuilder rows =
                new StringBuilder("nombre,correo,telefono" + (births ? ",fecha de nacimiento" : "") + "\n");
        for (int i = 0; i < CUSTOMERS; i++) {
            rows.append("María López,ana%d@example.com,210-555-01%02d".formatted(i, i))
                    .append(births ? ",1980-03-%02d".formatted(1 + i % 28) : "")
                    .append('\n');
        }
        Files.writeString(folder.resolve("clientes.csv"), rows);
    }

    @AfterAll
    void stop() {
        running.close();
        mailServer.stop();
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private Account account() {
        return running.server().accounts().find(Cast.email("owner")).orElseThrow();
    }

    private void await(Browser.Answer answer) {
        assertThat(answer.status()).isEqualTo(303);
        try (InputStream events = owner.stream(answer.location() + "/progress")) {
            events.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessingActivity with(ProcessingActivity one, Map<DataCategory, Need> more) {
        Map<DataCategory, Need> data = new HashMap<>(one.data());
        data.putAll(more);
        return one.using(data).receivedBy(Set.of());
    }

    private PolicyVersion publish() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Map<String, String> sources = new HashMap<>();
        part(Activities.class).confirmed().forEach(one -> sources.put("sources:" + one.preset(), "person"));
        part(Questions.class).answer(account(), sources);
        Draft draft = part(Publication.class).draft();
        part(Approvals.class).approve(account(), draft, draft.fingerprint());
        Publication.Outcome outcome = part(Publication.class).publish(account(), today);
        assertThat(outcome.refusals()).isEmpty();
        return outcome.version().orElseThrow();
    }

    private void untilHeard(int version) throws InterruptedException {
        var store = part(org.resguardo.platform.storage.Store.class);
        for (int i = 0; i < 600; i++) {
            boolean open = store.read(sql -> sql.fetchExists(
                    org.resguardo.platform.storage.schema.Tables.EVENT_DELIVERY,
                    org.resguardo.platform.storage.schema.Tables.EVENT_DELIVERY.DELIVERED_AT.isNull()));
            if (!open && part(PolicyVersions.class).find(version).isPresent()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the version was never heard of");
    }

    @Test
    @Order(1)
    void givesEachPlaceWhereDataIsAskedAShortTextFromThePolicy() throws InterruptedException {
        untilHeard(1);
        String activity = owner.get("/notice/points/new")
                .page()
                .select("input[name=activity]")
                .val();
        Browser.Answer added = owner.submit(
                "/notice/points/new",
                "/notice/points",
                Map.of("name", "Tarjeta en la caja", "kind", "form", "activity", activity));
        assertThat(added.location()).isEqualTo("/notice/points/1");
        part(PublicAddress.class).tell("https://privacidad.example");

        assertThat(owner.get("/notice/points/1").page().select(".layers").text())
                .contains("Panadería Luna asks for");
        Browser stranger = running.browser();
        Browser.Answer page = stranger.get("/p/notice/1/es");
        assertThat(page.page().select("h1").text()).isEqualTo("¿Para qué pedimos esto?");
        assertThat(page.page().select("main").text()).contains("Panadería Luna le pide");
        assertThat(page.response().headers().map()).doesNotContainKey("set-cookie");
        Browser.Answer script = stranger.get("/p/notice/1/es/element.js");
        assertThat(script.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(script.response().headers().map()).doesNotContainKey("set-cookie");
        assertThat(script.response().body())
                .contains("Panadería Luna le pide")
                .doesNotContain("fetch(", "localStorage");
        assertThat(owner.get("/notice/points/1/card/es").page().select("svg.square-code path"))
                .isNotEmpty();
    }

    @Test
    @Order(2)
    void tellsNobodyOfAVersionThatSaysTheSame() throws InterruptedException {
        PolicyVersion same = publish();
        untilHeard(same.number());
        assertThat(part(Campaigns.class).all()).isEmpty();
        assertThat(part(org.resguardo.notice.CollectionPoints.class)
                        .told(part(org.resguardo.notice.CollectionPoints.class)
                                .find(1)
                                .orElseThrow()))
                .hasSize(1);
    }

    @Test
    @Order(3)
    void draftsANoticeWhenMoreIsDoneWithDataThanWasSaid() throws IOException, InterruptedException {
        write(true);
        await(owner.submit("/inventory/stores/1", "/inventory/stores/1/scan", Map.of()));
        Activities activities = part(Activities.class);
        activities.proposed().forEach(one -> activities.confirm(account(), one.preset(), part(Recipients.class)));
        activities
                .confirmed()
                .forEach(one -> activities.keep(account(), with(one, Map.of(DataCategory.BIRTH_DATE, Need.NEEDED))));
        PolicyVersion version = publish();
        untilHeard(version.number());

        Campaign draft = part(Campaigns.class).drafts().getFirst();
        assertThat(draft.required()).isFalse();
        assertThat(draft.in(Language.ENGLISH).text()).contains("From now on:", "date of birth", "(Before:");
        assertThat(draft.in(Language.SPANISH).text()).contains("De ahora en adelante:", "fecha de nacimiento");
        assertThat(owner.get("/").page().select(".tasks h3").eachText()).contains("Tell your customers what changes");
    }

    @Test
    @Order(4)
    void keepsTheWordsOfTheOwnerAndWritesThemAnewWhenAsked() {
        String page = "/notice/campaigns/1";
        String text = owner.get(page).page().select("#text-en").val();
        Map<String, String> words = Map.of("subject-es", "a", "text-es", "b", "subject-en", "c", "text-en", "d");
        owner.submit(page, page, words);
        assertThat(owner.get(page).page().select("#text-en").val()).isEqualTo("d");
        owner.submit(page, page + "/rewriting", Map.of());
        assertThat(owner.get(page).page().select("#text-en").val().strip()).isEqualTo(text.strip());
    }

    private Browser.Answer send(String confirm) {
        String page = "/notice/campaigns/1";
        String source = owner.get(page).page().select("input[name=source]").val();
        return owner.submit(page, page + "/sending", Map.of("source", source, "confirm", confirm));
    }

    @Test
    @Order(5)
    void asksForTheNumberOfPeopleBeforeAnythingGoesOut() {
        assertThat(send("4").page().select(".errors a").eachAttr("href")).containsExactly("#confirm");
        assertThat(part(Outbox.class).counts("notice-1")).isEmpty();
    }

    private void untilAllEnded() throws InterruptedException {
        for (int i = 0; i < 1_200; i++) {
            Map<MailState, Long> counts = part(Outbox.class).counts("notice-1");
            if (!counts.isEmpty() && counts.keySet().stream().allMatch(MailState::ended)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("messages still wait: " + part(Outbox.class).counts("notice-1"));
    }

    @Test
    @Order(6)
    void sendsItOnceToEverybodyWhoseAddressStandsThereAndWhoWantsNews() throws Exception {
        part(org.resguardo.platform.storage.Store.class)
                .change(sql -> part(org.resguardo.platform.mail.Suppressions.class)
                        .add(
                                sql,
                                org.resguardo.platform.mail.MailAddress.of("ana7@example.com")
                                        .orElseThrow(),
                                org.resguardo.platform.mail.Suppressions.Reason.CHOICE));
        owner.submit(
                "/settings/mail/other",
                "/settings/mail/other",
                Map.of(
                        "sender", "hola@panaderia.example",
                        "host", "127.0.0.1",
                        "security", "none",
                        "port", Integer.toString(mailServer.getSmtp().getPort()),
                        "quiet-from", "0",
                        "quiet-to", "0"));
        mailServer.purgeEmailFromAllMailboxes();
        await(send(Integer.toString(CUSTOMERS)));
        untilAllEnded();

        assertThat(part(Outbox.class).counts("notice-1"))
                .isEqualTo(Map.of(MailState.SENT, CUSTOMERS - 1L, MailState.SUPPRESSED, 1L));
        MimeMessage[] arrived = mailServer.getReceivedMessages();
        assertThat(arrived).hasSize(CUSTOMERS - 1);
        assertThat(arrived[0].getSubject()).contains("Qué cambia con sus datos", "What changes with your information");
        MimeMultipart both = (MimeMultipart) arrived[0].getContent();
        String link = arrived[0].getHeader("List-Unsubscribe", null).replaceAll("[<>]", "");
        assertThat(both.getBodyPart(0).getContent().toString()).contains("fecha de nacimiento", "date of birth", link);
        assertThat(both.getBodyPart(1).getContent().toString()).contains("<html", "href=\"" + link + "\"");
    }

    @Test
    @Order(7)
    void keepsProofWithoutAddresses() {
        String page = owner.get("/notice/campaigns/1").page().text();
        assertThat(page).contains("40 of 40 messages came to their end", "40 people have a message");
        String proof = owner.get("/notice/campaigns/1/proof.csv").response().body();
        List<String> lines = proof.lines().toList();
        assertThat(lines).hasSize(1 + CUSTOMERS);
        String hash = part(Campaigns.class)
                .find(1)
                .orElseThrow()
                .sending()
                .orElseThrow()
                .hash();
        assertThat(lines.get(1)).contains(hash).doesNotContain("@");
        assertThat(part(Campaigns.class).find(1).orElseThrow().hash()).isEqualTo(hash);
        assertThat(owner.get("/notice/calendar").page().select("tbody tr")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(owner.get("/notice/calendar.csv").response().body()).contains(hash);
    }

    @Test
    @Order(8)
    void writesTheNoticeAndTheTasksOfSomethingNew() {
        String activity = owner.get("/notice/announcements/new")
                .page()
                .select("input[name=activity]")
                .val();
        Browser.Answer drafted = owner.submit(
                "/notice/announcements/new",
                "/notice/announcements",
                Map.of(
                        "what-es",
                        "entrega a domicilio",
                        "what-en",
                        "home delivery",
                        "activity",
                        activity,
                        "data",
                        DataCategory.PRECISE_LOCATION.id(),
                        "from",
                        LocalDate.now(ZoneId.systemDefault()).plusDays(14).toString()));
        assertThat(drafted.location()).isEqualTo("/notice/campaigns/2");
        assertThat(part(Campaigns.class)
                        .find(2)
                        .orElseThrow()
                        .in(Language.ENGLISH)
                        .text())
                .contains("home delivery", "You decide whether you use it");
        assertThat(owner.get("/").page().select(".tasks h3").eachText())
                .contains("Bring your policy along with what is new", "Tell your customers what is new");
        assertThat(part(Publication.class)
                        .draft()
                        .claims()
                        .find("collects:" + activity)
                        .orElseThrow()
                        .content()
                        .all("data"))
                .as("the draft of the policy says it already")
                .contains(DataCategory.PRECISE_LOCATION.id());
    }

    @Test
    @Order(9)
    void asksAgainAboutThePurposeThatAChangeTouchesAlone() {
        Offers offers = part(Offers.class);
        List.of("marketing-email", "photographs")
                .forEach(id -> offers.offer(
                        account(), part(ChoicePurposes.class).byId(id).orElseThrow()));
        String page = "/notice/campaigns/1";
        assertThat(owner.get(page).page().select("#consent input[name=purpose]").eachAttr("value"))
                .as("photographs have nothing to do with it")
                .containsExactly("marketing-email");
        owner.submit(page, page + "/consent", Map.of("purpose", "marketing-email"));
        assertThat(owner.get(page).page().select("#consent .badge").text()).isEqualTo("asked again");
        assertThat(offers.find("marketing-email").orElseThrow().renewedAt()).isPresent();
        assertThat(offers.find("marketing-email")
                        .orElseThrow()
                        .text(Language.SPANISH)
                        .words()
                        .meaning())
                .contains("fecha de nacimiento");
        String token = owner.token(page);
        owner.post(page + "/consent", Map.of("purpose", "photographs", "_csrf", token));
        assertThat(offers.find("photographs").orElseThrow().renewedAt()).isEmpty();
    }

    @Test
    @Order(10)
    void writesToTheOwnerOnceAWeekWithoutNamingAnybody() throws Exception {
        mailServer.purgeEmailFromAllMailboxes();
        var digest = part(org.resguardo.plan.WeeklyDigest.class);
        var jobs = part(org.resguardo.platform.job.Jobs.class);
        running.untilEnded(jobs.start(digest, "", "schedule"));
        running.untilEnded(jobs.start(digest, "", "schedule"));
        for (int i = 0; i < 600 && digests().isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(digests()).hasSize(1);
        assertThat(digests().getFirst().getContent().toString())
                .contains("Tell your customers what is new")
                .doesNotContain("Luna", "Mostrador", "ana");
    }

    private List<MimeMessage> digests() throws MessagingException {
        List<MimeMessage> digests = new ArrayList<>();
        for (MimeMessage message : mailServer.getReceivedMessages()) {
            if (message.getSubject().contains("things to do")) {
                digests.add(message);
            }
        }
        return digests;
    }
}
