/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.inventory.activity.StatedSafeguard;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Assumptions;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Places;
import org.resguardo.platform.business.Places.Elsewhere;
import org.resguardo.platform.business.Trade;
import org.resguardo.platform.mail.MailState;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.step.StepStatus.Progress;
import org.resguardo.platform.webhook.Webhooks;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.Drift;
import org.resguardo.policy.PolicyStatus;
import org.resguardo.policy.Publication;
import org.resguardo.policy.change.Weight;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.ClaimState;
import org.resguardo.policy.claim.Evidence;
import org.resguardo.policy.version.PolicyVersion;
import org.resguardo.policy.version.PolicyVersions;

/** Step 4 from the outside: what was found becomes a policy, which is refused, published, and told of when it is no longer true. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class PolicyTest {
    @TempDir
    private static Path folder;

    private static final List<String> HEARD = new CopyOnWriteArrayList<>();

    private final HttpServer other = listening();
    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Browser owner = running.browser();

    @BeforeAll
    void aBakeryWithAListOfCustomers() throws IOException {
        cast.claim();
        owner = cast.browser("owner");
        Files.writeString(folder.resolve("clientes.csv"), customers(""));
    }

    @AfterAll
    void stop() {
        running.close();
        other.stop(0);
    }

    private static HttpServer listening() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                HEARD.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String customers(String more) {
        StringBuilder rows =
                new StringBuilder("nombre,correo,telefono,direccion" + (more.isEmpty() ? "" : ",ssn") + "\n");
        for (int i = 0; i < 40; i++) {
            rows.append("María López,ana%d@example.com,210-555-01%02d,%d Main Street".formatted(i, i % 100, 100 + i))
                    .append(more.isEmpty() ? "" : ",219-09-9%03d".formatted(100 + i))
                    .append('\n');
        }
        return rows.toString();
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

    private List<String> refused() {
        Publication publication = part(Publication.class);
        return publication.refusals(publication.draft()).stream()
                .map(refusal -> refusal.sentence())
                .toList();
    }

    @Test
    @Order(1)
    void saysNothingBeforeAnythingIsKnown() {
        assertThat(owner.get("/policy").page().text()).contains("No policy yet");
        assertThat(part(PolicyStatus.class).now().progress()).isEqualTo(Progress.NOT_BEGUN);
        assertThat(running.browser().get("/p/policy").status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void isWrittenFromWhatWasFoundAndRefusedWithReasons() {
        String form = "/inventory/stores/new/folder";
        await(owner.submit(form, form, Map.of("name", "Mostrador", "path", folder.toString())));
        part(Businesses.class).describe(account(), "Panadería Luna LLC", "Panadería Luna", Trade.FOOD, "");
        part(Businesses.class).answer(account(), part(Assumptions.class).assumed(Trade.FOOD));
        part(Businesses.class)
                .place(account(), new Places(Set.of("US-TX"), Map.of("US-TX", OptionalLong.of(400)), Elsewhere.NONE));
        part(Businesses.class)
                .answer(
                        account(),
                        Map.of(
                                "hasWebsite", Answer.said(Answer.NO),
                                "sellsData", Answer.said(Answer.NO),
                                "sharesForTargetedAds", Answer.said(Answer.NO)));

        var draft = part(Publication.class).draft();
        assertThat(draft.in(Language.ENGLISH).sentences().map(sentence -> sentence.text()))
                .anyMatch(text -> text.startsWith("We keep: name, e-mail address"));
        assertThat(draft.in(Language.SPANISH).sentences().map(sentence -> sentence.text()))
                .anyMatch(text -> text.startsWith("Guardamos: nombre, correo electrónico"));
        assertThat(refused())
                .contains("policy.refusal.undecided", "policy.refusal.no_contact", "policy.refusal.rights");
        assertThat(owner.submit("/policy", "/policy/versions", Map.of("in-force", "2026-11-29"))
                        .status())
                .isIn(403, 422);
    }

    private void confirmEverything() {
        Activities activities = part(Activities.class);
        for (ProcessingActivity proposed : activities.proposed()) {
            activities.confirm(account(), proposed.preset(), part(Recipients.class));
        }
        activities.confirmed().forEach(one -> activities.keep(account(), one.receivedBy(Set.of())));
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>(Map.of(
                "public-email", "hola@example.com",
                "rights", "everyone",
                "changes", "page",
                "does-not-keep", "government.social_security"));
        part(Activities.class).confirmed().forEach(one -> answers.put("sources:" + one.preset(), "person"));
        return answers;
    }

    private String approve() {
        Browser.Answer page = owner.get("/policy");
        owner.submit(
                "/policy",
                "/policy/approval",
                Map.of("draft", page.page().select("input[name=draft]").val()));
        return owner.get("/policy").page().select("#in-force").val();
    }

    private int publishToday() {
        return owner.submit("/policy", "/policy/versions", Map.of("in-force", approve()))
                .status();
    }

    @Test
    @Order(3)
    void isPublishedWhenEverythingIsAnsweredAndEverySentenceComesFromAClaim() {
        confirmEverything();
        assertThat(owner.submit("/policy/questions", "/policy/questions", answers())
                        .status())
                .isEqualTo(303);
        assertThat(refused()).isEmpty();

        assertThat(owner.submit("/policy", "/policy/approval", "/policy/versions", Map.of("in-force", "2099-01-01"))
                        .status())
                .as("nobody has approved it")
                .isEqualTo(422);
        assertThat(owner.submit("/policy", "/policy/approval", Map.of("draft", "another draft"))
                        .status())
                .as("what was read is another draft")
                .isEqualTo(422);
        assertThat(publishToday()).isEqualTo(303);
        PolicyVersion first = part(PolicyVersions.class).latest().orElseThrow();
        assertThat(first.number()).isEqualTo(1);
        for (Language language : Language.values()) {
            Set<String> claims =
                    first.claims().all().stream().map(claim -> claim.id()).collect(Collectors.toSet());
            assertThat(first.in(language).sentences())
                    .isNotEmpty()
                    .allSatisfy(sentence ->
                            assertThat(claims).containsAll(sentence.claims()).isNotEmpty());
        }
        assertThat(first.claims()
                        .find("does-not-keep:government.social_security")
                        .orElseThrow()
                        .state())
                .isEqualTo(ClaimState.VERIFIED);
        assertThat(part(Drift.class).alarms()).isEmpty();
        assertThat(part(PolicyStatus.class).now().progress()).isEqualTo(Progress.IN_ORDER);
        assertThat(new PolicyStatus(
                                part(Publication.class),
                                part(PolicyVersions.class),
                                part(Drift.class),
                                part(InstantSource.class),
                                () -> true)
                        .now()
                        .progress())
                .as("while nobody has looked at the website, what is said of it is only said")
                .isEqualTo(Progress.UNDER_WAY);
        assertThat(part(PolicyVersions.class).sound()).isTrue();
    }

    @Test
    @Order(4)
    void everybodyReadsItInBothLanguagesWithoutCookieOrScript() {
        for (String tag : List.of("es", "en")) {
            Browser.Answer answer = running.browser().get("/p/policy/" + tag);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.response().headers().map()).doesNotContainKey("set-cookie");
            assertThat(answer.page().select("script")).isEmpty();
            assertThat(answer.page().select("html").attr("lang")).isEqualTo(tag);
            assertThat(answer.page().select("link[hreflang]").eachAttr("hreflang"))
                    .containsExactly("es", "en", "x-default");
            Browser.Answer again = running.browser()
                    .send(HttpRequest.newBuilder(running.server().address().resolve("/p/policy/" + tag))
                            .header("If-None-Match", answer.header("ETag")));
            assertThat(again.status()).isEqualTo(304);
        }
        assertThat(running.browser().speaking("en").get("/p/policy").page().text())
                .contains("In short");
        assertThat(running.browser().speaking("es").get("/p/policy").page().text())
                .contains("En pocas palabras");
    }

    @Test
    @Order(5)
    void givesItAwayAsFiles() {
        Browser browser = running.browser();
        assertThat(browser.get("/p/policy/en/files/privacy-policy.md")
                        .response()
                        .body())
                .startsWith("# Privacy policy of");
        assertThat(browser.get("/p/policy/en/files/privacy-policy.json")
                        .response()
                        .body())
                .contains("\"claims\" :");
        assertThat(browser.get("/p/policy/en/files/privacy-policy.pdf")
                        .response()
                        .body())
                .startsWith("%PDF");
        assertThat(browser.get("/p/policy/es/files/fragment.html").response().body())
                .startsWith("<article")
                .doesNotContain("<html");
        assertThat(browser.get("/p/policy/es/files/privacy-policy.html")
                        .response()
                        .body())
                .contains("<style>");
    }

    /** What another program was told. */
    private String heard() throws InterruptedException {
        for (int i = 0; i < 500 && HEARD.stream().noneMatch(body -> body.contains("policy-drifted")); i++) {
            part(org.resguardo.platform.job.JobEngine.class).closed(java.time.Duration.ofMillis(20));
        }
        return String.join("\n", HEARD);
    }

    private List<org.resguardo.platform.mail.Mail> mails() {
        Outbox outbox = part(Outbox.class);
        return outbox.list(List.of(MailState.WAITING), 10).stream()
                .flatMap(mail -> outbox.open(mail.id()).stream())
                .toList();
    }

    @Test
    @Order(6)
    void tellsWhichSentenceIsNoLongerTrueAsSoonAsAColumnComes() throws IOException, InterruptedException {
        part(Webhooks.class)
                .make(
                        account(),
                        URI.create("http://localhost:" + other.getAddress().getPort() + "/"));
        Files.writeString(folder.resolve("clientes.csv"), customers("ssn"));
        DataStore store = part(Stores.class).all().getFirst();
        await(owner.submit(store.page(), store.page() + "/scan", Map.of()));

        String page = owner.get("/policy").page().text();
        assertThat(page).contains("no longer tells the truth").contains("We do not keep: Social Security number.");
        assertThat(part(Drift.class).alarms()).anySatisfy(alarm -> {
            assertThat(alarm.claim()).startsWith("collects:");
            assertThat(alarm.said().get(Language.ENGLISH)).anyMatch(text -> text.startsWith("We keep: name"));
            assertThat(alarm.truer().get(Language.ENGLISH)).anyMatch(text -> text.contains("Social Security number"));
            assertThat(alarm.truer().get(Language.SPANISH)).anyMatch(text -> text.contains("número de Seguro Social"));
            assertThat(alarm.evidence()).anyMatch(one -> one.count() == 40);
        });
        assertThat(part(PolicyStatus.class).now().tasks()).isNotEmpty();
        assertThat(heard())
                .as("another program hears of it")
                .contains("policy-drifted", "We do not keep: Social Security number.");
        assertThat(mails()).as("owner and officer").hasSize(2).allSatisfy(mail -> {
            boolean spanish = mail.content().language() == Language.SPANISH;
            assertThat(mail.content().subject())
                    .contains(spanish ? "ya no dice la verdad" : "no longer tells the truth");
            assertThat(mail.content().text())
                    .as("the sentence, how we know, and what would be true")
                    .contains(
                            spanish
                                    ? "No guardamos: número de Seguro Social."
                                    : "We do not keep: Social Security number.")
                    .contains(spanish ? "Cómo lo sabemos" : "How we know", "Mostrador")
                    .contains(spanish ? "Lo que sería cierto" : "What would be true");
        });
        assertThat(refused()).contains("policy.refusal.contradicted");
        try (PolicyCheck check = PolicyCheck.of(running.server().folder().path(), java.util.Optional.empty())) {
            assertThat(check.check(Language.ENGLISH).points()).isNotEmpty();
        }
    }

    @Test
    @Order(7)
    void theNextVersionIsMaterialAndTheOldOneStaysReadable() {
        Activities activities = part(Activities.class);
        ProcessingActivity one = activities.confirmed().stream()
                .filter(activity -> part(Publication.class)
                        .draft()
                        .claims()
                        .find("collects:" + activity.preset())
                        .filter(claim -> claim.state() == ClaimState.CONTRADICTED)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        Map<org.resguardo.engine.DataCategory, org.resguardo.inventory.activity.Need> data = new HashMap<>(one.data());
        data.put(
                org.resguardo.engine.DataCategory.SOCIAL_SECURITY_NUMBER,
                org.resguardo.inventory.activity.Need.NOT_NEEDED);
        activities.keep(account(), one.using(data));
        Map<String, String> answers = answers();
        answers.remove("does-not-keep");
        owner.submit("/policy/questions", "/policy/questions", answers);
        assertThat(refused()).isEmpty();
        assertThat(publishToday()).isEqualTo(303);

        PolicyVersion second = part(PolicyVersions.class).latest().orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.weight()).isEqualTo(Weight.MATERIAL);
        assertThat(second.changes().stream().map(change -> change.reason().id()))
                .contains("new-category", "absence-gone");
        assertThat(part(Drift.class).alarms()).isEmpty();
        assertThat(owner.get("/policy/versions/2").page().select("ins").text()).contains("Social Security number");
        assertThat(running.browser().get("/p/policy/en/versions/1").page().text())
                .contains("no longer in force", "We do not keep: Social Security number.");
        assertThat(running.browser().get("/p/policy/en/versions").page().text()).contains("Version 1", "Version 2");
        assertThat(part(PolicyVersions.class).sound()).isTrue();
        assertThat(second.claims().of(ClaimKind.DOES_NOT_KEEP)).isEmpty();
    }

    private void look(DataStore store) {
        String place = "/protection/safeguards/places/store-" + store.id();
        await(owner.submit(place, place + "/looks", Map.of()));
    }

    private static void readableBy(String rights) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(folder.resolve("clientes.csv"), PosixFilePermissions.fromString(rights));
    }

    @Test
    @Order(8)
    void aPromiseOfHowDataIsGuardedFallsWhenALookSeesOtherwise() throws IOException, InterruptedException {
        DataStore store = part(Stores.class).all().getFirst();
        readableBy("rw-------");
        look(store);
        Activities activities = part(Activities.class);
        activities
                .confirmed()
                .forEach(one -> activities.keep(
                        account(), one.guardedBy(Set.of(StatedSafeguard.NEED_TO_KNOW, StatedSafeguard.LOCKED))));
        assertThat(publishToday()).isEqualTo(303);
        assertThat(part(Drift.class).alarms()).isEmpty();

        HEARD.clear();
        readableBy("rw-r--r--");
        look(store);
        assertThat(part(Drift.class).alarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.claim()).isEqualTo("protects:need-to-know");
            assertThat(alarm.said().get(Language.ENGLISH)).contains("Only those see it who need it for their work.");
            assertThat(alarm.evidence())
                    .extracting(one -> one.speaks())
                    .containsExactly(Evidence.Speaks.READABLE_BY_ALL);
        });
        assertThat(owner.get("/policy").page().text()).contains("everybody who uses the machine can open it");
        assertThat(heard()).contains("Only those see it who need it for their work.");
        assertThat(refused()).contains("policy.refusal.contradicted");

        String questions = "/protection/safeguards/questions";
        owner.submit(questions, questions, Map.of("lock-doors", "no"));
        readableBy("rw-------");
        look(store);
        assertThat(part(Drift.class).alarms())
                .as("mended there, and another answer takes the other promise away")
                .extracting(alarm -> alarm.claim())
                .containsExactly("protects:locked");
        owner.submit(questions, questions, Map.of("lock-doors", "yes"));
        assertThat(part(Drift.class).alarms()).isEmpty();
    }
}
