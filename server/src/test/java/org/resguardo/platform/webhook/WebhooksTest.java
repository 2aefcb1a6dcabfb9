/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.FakeClock;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.net.AddressPolicy;
import org.resguardo.platform.net.JsonPost;
import org.resguardo.platform.net.NameLookup;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.ChosenStore;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;

/** Other programs are told what happens here: signed, again until it arrives, and on record. */
class WebhooksTest {
    @TempDir
    private Path folder;

    private final FakeClock clock = new FakeClock();
    private final List<Received> received = new ArrayList<>();
    private int answer = 204;
    private HttpServer other;
    private Store store;
    private Webhooks webhooks;
    private Account owner;

    /** What the other program got. */
    private record Received(Headers headers, String body) {}

    @BeforeEach
    void anotherProgram() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            received.add(new Received(
                    exchange.getRequestHeaders(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.getResponseHeaders().add("Location", "http://localhost:1/");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        other.start();
        store = ChosenStore.open(folder.resolve("app.db"));
        Vault vault = Vault.of(store, MasterKey.of(new byte[32]));
        AuditLog log = new AuditLog(store, clock, RandomGenerator.getDefault(), SigningKey.of(store, vault));
        webhooks = new Webhooks(store, clock, RandomGenerator.getDefault(), vault, log);
        owner = new Accounts(store, clock, log)
                .claim(new NewAccount("Ana", "ana@example.com", Role.OWNER, Language.SPANISH, "not a hash"))
                .orElseThrow();
    }

    @AfterEach
    void end() {
        other.stop(0);
        store.close();
    }

    private String make() {
        return webhooks.make(
                owner, URI.create("http://localhost:" + other.getAddress().getPort() + "/hear"));
    }

    private void tell() {
        store.change(sql -> webhooks.put(sql, "policy-drifted", Map.of("version", 3)));
    }

    private boolean send(long delivery) {
        try (WebhookSender sender =
                new WebhookSender(webhooks, clock, JsonPost.with(AddressPolicy.withOwnNetwork(NameLookup.SYSTEM)))) {
            return sender.send(delivery);
        }
    }

    private Delivery delivery() {
        return webhooks.latest(10).getFirst();
    }

    @Test
    void whoeverHasTheSecretKnowsThatAMessageIsOurs() throws Exception {
        String secret = make();
        tell();
        assertThat(send(1)).isFalse();
        assertThat(delivery().state()).isEqualTo(Delivery.State.ARRIVED);

        Received got = received.getFirst();
        assertThat(got.body())
                .isEqualTo(
                        "{\"type\":\"policy-drifted\",\"timestamp\":\"2026-11-24T08:00:00Z\",\"data\":{\"version\":3}}");
        String signed =
                got.headers().getFirst("webhook-id") + "." + clock.instant().getEpochSecond() + "." + got.body();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        assertThat(got.headers().getFirst("webhook-signature"))
                .isEqualTo("v1,"
                        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
        assertThat(send(1)).as("what arrived is not sent again").isFalse();
        assertThat(received).hasSize(1);
    }

    @Test
    void isTriedAgainWithTheSameNameUntilItArrivesAndGivenUpAfterThreeDays() {
        make();
        tell();
        answer = 500;
        assertThat(send(1)).isTrue();
        answer = 302;
        assertThat(send(1)).as("nobody is followed elsewhere").isTrue();
        assertThat(delivery().attempts()).isEqualTo(2);
        assertThat(delivery().status()).isEqualTo(302);
        assertThat(received.stream()
                        .map(got -> got.headers().getFirst("webhook-id"))
                        .distinct())
                .hasSize(1);
        clock.pass(Duration.ofDays(4));
        assertThat(send(1)).isFalse();
        assertThat(delivery().state()).isEqualTo(Delivery.State.GIVEN_UP);
    }

    @Test
    void aProgramThatIsNoLongerToldHearsNothingNotEvenWhatWaits() {
        make();
        tell();
        assertThat(webhooks.end(owner, 1)).isTrue();
        assertThat(send(1)).isFalse();
        tell();
        assertThat(received).isEmpty();
        assertThat(webhooks.latest(10)).hasSize(1);
    }

    @Test
    void whatHasNotHappenedIsNotTold() {
        make();
        try {
            store.change(sql -> {
                webhooks.put(sql, "policy-drifted", Map.of());
                throw new IllegalStateException("taken back");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("taken back");
        }
        assertThat(webhooks.latest(10)).isEmpty();
    }

    @Test
    void onlyAddressesThatKeepASecretAreTaken() {
        assertThat(WebhookAddress.of("https://example.com/hear?x=1")).isPresent();
        assertThat(WebhookAddress.of("http://localhost:8080/hear")).isPresent();
        assertThat(WebhookAddress.of("http://[::1]:8080/hear")).isPresent();
        assertThat(List.of(
                        "http://example.com/hear",
                        "https://ana:secret@example.com/",
                        "ftp://example.com/",
                        "example.com",
                        "https://",
                        "http://10.0.0.7/",
                        "not an address"))
                .allMatch(text -> WebhookAddress.of(text).isEmpty());
    }
}
