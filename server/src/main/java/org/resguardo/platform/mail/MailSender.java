/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLSocketFactory;
import org.resguardo.platform.log.EventLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.schema.tables.records.MailRecord;
import org.resguardo.platform.web.PublicAddress;

/**
 * Hands over what is due, one message after the other.
 *
 * <p>Before the last line of a message goes out, the database knows that it does. A program that dies between there and the server's
 * answer therefore finds at its next start which message nobody knows of; it says so, and does not send it again.
 */
public final class MailSender {
    private static final int LOT = 50;
    private static final Duration SLICE = Duration.ofSeconds(20);
    private static final Duration ONE_HOUR = Duration.ofHours(1);
    private static final Duration ONE_DAY = Duration.ofDays(1);
    /** So many messages a day to one address; more would be a mistake, or somebody who uses us against somebody. */
    private static final int MOST_TO_ONE = 20;

    private final Store store;
    private final InstantSource clock;
    private final Outbox outbox;
    private final MailServers servers;
    private final AddressHash hash;
    private final PublicAddress address;
    private final SSLSocketFactory encryption;

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
        int lost = store.write(sql -> MailRows.abandon(sql, clock.instant()));
        if (lost > 0) {
            EventLog.warn("mail-unknown", java.util.Map.of("messages", lost));
        }
        store.change(sql -> MailRows.forget(sql, clock.instant()));
        Optional<MailServer> server = servers.current();
        boolean rest = servers.trouble()
                .filter(t -> t.nextTry().isAfter(clock.instant()))
                .isPresent();
        return server.isPresent() && !rest && work(server.get(), wanted);
    }

    private boolean work(MailServer server, BooleanSupplier wanted) {
        Instant end = clock.instant().plus(SLICE);
        try (Carrier carrier = new Carrier(server, encryption)) {
            while (true) {
                List<MailRecord> due = due(server);
                for (MailRecord row : due) {
                    if (!wanted.getAsBoolean() || !clock.instant().isBefore(end)) {
                        return true;
                    }
                    if (!send(server, carrier, row)) {
                        return false;
                    }
                }
                if (due.isEmpty()) {
                    return false;
                }
            }
        }
    }

    private List<MailRecord> due(MailServer server) {
        Instant now = clock.instant();
        int hour = now.atZone(ZoneId.systemDefault()).getHour();
        List<MailKind> kinds = Arrays.stream(MailKind.values())
                .filter(kind -> !kind.daytime() || !server.pace().quiet(hour))
                .toList();
        return store.read(sql -> {
            int left = Math.min(
                    server.pace().hourLimit() - MailRows.sentSince(sql, now.minus(ONE_HOUR)),
                    server.pace().dayLimit() - MailRows.sentSince(sql, now.minus(ONE_DAY)));
            return left <= 0 ? List.<MailRecord>of() : MailRows.due(sql, now, kinds, Math.min(left, LOT));
        });
    }

    /** False when no other message would get through either. */
    private boolean send(MailServer server, Carrier carrier, MailRecord row) {
        Instant now = clock.instant();
        MailKind kind = MailKind.of(row.getKind());
        if (store.read(sql -> Suppressions.forbid(sql, kind, row.getAddressHash()))) {
            store.change(sql -> MailRows.end(sql, row.getId(), MailState.SUPPRESSED, Optional.empty(), now));
            return true;
        }
        if (store.read(sql -> MailRows.sentSince(sql, row.getAddressHash(), now.minus(ONE_DAY))) >= MOST_TO_ONE) {
            store.change(sql -> MailRows.wait(sql, row.getId(), now.plus(ONE_HOUR)));
            return true;
        }
        Optional<Mail> mail = outbox.open(row);
        if (mail.isEmpty()) {
            store.change(sql -> MailRows.end(sql, row.getId(), MailState.FAILED, Optional.empty(), now));
            return true;
        }
        MessageId name = name(row, server);
        Handover came = carrier.carry(
                mail.get(),
                name,
                unsubscribe(kind, row),
                now,
                own -> store.write(sql -> MailRows.handed(sql, row.getId(), own)));
        return note(row, came);
    }

    private static MessageId name(MailRecord row, MailServer server) {
        return Outbox.named(new MessageId(row.getMessageId()), server.sender().domain());
    }

    private Optional<String> unsubscribe(MailKind kind, MailRecord row) {
        return kind.refusable()
                ? address.current().map(root -> root + UnsubscribeAddress.PATH + hash.word(row.getAddressHash()))
                : Optional.empty();
    }

    private boolean note(MailRecord row, Handover came) {
        Instant now = clock.instant();
        long id = row.getId();
        switch (came) {
            case Handover.Taken taken -> {
                store.change(sql -> MailRows.taken(sql, id, now));
                servers.recover();
            }
            case Handover.Unknown unknown ->
                store.change(sql -> MailRows.end(sql, id, MailState.UNKNOWN, Optional.empty(), now));
            case Handover.Refused refused -> {
                return refused(row, refused, now);
            }
        }
        return true;
    }

    private boolean refused(MailRecord row, Handover.Refused refused, Instant now) {
        if (refused.step().everybody()) {
            servers.stumble(refused);
            return false;
        }
        long attempts = row.getAttemptCount() + 1;
        Optional<Instant> next = refused.lasting() ? Optional.empty() : Retries.next(row.getPutAt(), attempts, now);
        store.change(sql -> next.ifPresentOrElse(
                due -> MailRows.later(sql, row.getId(), refused, attempts, due),
                () -> MailRows.end(sql, row.getId(), MailState.FAILED, Optional.of(refused), now)));
        servers.recover();
        return true;
    }
}
