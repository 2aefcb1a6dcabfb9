/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLSocketFactory;
import org.resguardo.platform.log.EventLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.PublicAddress;

/**
 * Hands over what is due, one message after the other.
 *
 * <p>Before the last line of a message goes out, the database knows that it does. A program that dies between there and the server's
 * answer therefore finds at its next start which message nobody knows of; it says so, and does not send it again.
 */
public final class MailSender {
    private static final Duration HOURLY = Duration.ofHours(1);

    private final Store store;
    private final InstantSource clock;
    private final Outbox outbox;
    private final MailServers servers;
    private final AddressHash hash;
    private final PublicAddress address;
    private final SSLSocketFactory encryption;
    private volatile Instant forgotten = Instant.EPOCH;

    /** Hands over what an outbox holds. */
    public MailSender(
            Store store,
            InstantSource clock,
            Outbox outbox,
            MailServers servers,
            AddressHash hash,
            PublicAddress address,
            SSLSocketFactory encryption) {
        this.store = store;
        this.clock = clock;
        this.outbox = outbox;
        this.servers = servers;
        this.hash = hash;
        this.address = address;
        this.encryption = encryption;
    }

    /** Sends a message at once, over a server that need not be the one that is set; the answer says which step failed. */
    public Handover test(MailServer server, Mail mail) {
        try (Carrier carrier = new Carrier(server, encryption)) {
            return carrier.carry(
                    mail, MessageId.random(server.sender().domain()), Optional.empty(), clock.instant(), name -> true);
        }
    }

    /** Works for some seconds, or until nothing is due; only one may at a time. True when there may be more to do at once. */
    public boolean work(BooleanSupplier wanted) {
        if (store.read(MailRows::anyHanded)) {
            int lost = store.write(sql -> MailRows.abandon(sql, clock.instant()));
            EventLog.warn("mail-unknown", Map.of("messages", lost));
        }
        if (clock.instant().isAfter(forgotten.plus(HOURLY))) {
            forgotten = clock.instant();
            store.change(sql -> MailRows.forget(sql, clock.instant()));
        }
        Optional<MailServer> server = servers.current();
        boolean rest = servers.trouble()
                .filter(t -> t.nextTry().isAfter(clock.instant()))
                .isPresent();
        return server.isPresent() && !rest && slice(server.get(), wanted);
    }

    private boolean slice(MailServer server, BooleanSupplier wanted) {
        try (Carrier carrier = new Carrier(server, encryption)) {
            return new Slice(store, clock, outbox, servers, hash, address, server, carrier).work(wanted);
        }
    }
}
