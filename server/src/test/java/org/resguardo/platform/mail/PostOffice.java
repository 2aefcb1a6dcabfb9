/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLSocketFactory;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.ChosenStore;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.words.Language;

/** All that sends mail, over a real database; the mail server is the test's. */
final class PostOffice implements AutoCloseable {
    static final MailServer.Pace BRISK = new MailServer.Pace(1_000_000, 1_000_000, 0, 0);
    static final MailAddress BAKERY = MailAddress.of("hola@panaderia.example").orElseThrow();
    static final MailAddress ANA = MailAddress.of("ana@example.net").orElseThrow();

    private final Store store;
    private final MailServers servers;
    private final Outbox outbox;
    private final Suppressions suppressions;
    private final AddressHash hash;
    private final MailSender sender;

    PostOffice(Path folder, InstantSource clock, SSLSocketFactory encryption) {
        this.store = ChosenStore.open(folder.resolve("app.db"));
        Vault vault = Vault.of(store, MasterKey.of(new byte[32]));
        AuditLog log = new AuditLog(store, clock, RandomGenerator.getDefault(), SigningKey.of(store, vault));
        this.servers = new MailServers(store, clock, vault, log);
        this.hash = new AddressHash(new byte[32]);
        this.outbox = new Outbox(store, clock, vault, hash);
        this.suppressions = new Suppressions(clock, hash, new Events(List::of, clock));
        PublicAddress address = new PublicAddress(store, clock);
        address.tell("https://privacidad.example");
        this.sender = new MailSender(store, clock, outbox, servers, hash, address, encryption);
    }

    /** A server on this machine that asks for nothing. */
    static MailServer plain(int port, MailServer.Pace pace) {
        return new MailServer(
                Provider.OTHER, "localhost", port, Security.NONE, "", Optional.empty(), BAKERY, "Panadería", pace);
    }

    void use(MailServer server) {
        servers.set("account:1", server);
    }

    void put(Mail mail) {
        store.change(sql -> outbox.put(sql, mail));
    }

    /** A short letter to Ana. */
    static Mail letter(String key, MailKind kind) {
        return Mail.of(key, kind, ANA, MailContent.plain(Language.SPANISH, "Su pregunta", "Buenos días, Ana."));
    }

    MailState state(String key) {
        return outbox.state(key).orElseThrow().state();
    }

    void workUntilIdle() {
        while (sender.work(() -> true)) {
            Thread.onSpinWait();
        }
    }

    void workAfter(org.resguardo.platform.FakeClock clock, Duration time) {
        clock.pass(time);
        workUntilIdle();
    }

    Store store() {
        return store;
    }

    Outbox outbox() {
        return outbox;
    }

    MailServers servers() {
        return servers;
    }

    Suppressions suppressions() {
        return suppressions;
    }

    MailSender sender() {
        return sender;
    }

    AddressHash hash() {
        return hash;
    }

    @Override
    public void close() {
        store.close();
    }
}
