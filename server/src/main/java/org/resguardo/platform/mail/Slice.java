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
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.schema.tables.records.MailRecord;
import org.resguardo.platform.web.PublicAddress;

/** One stretch of the sender's work, over one connection. */
final class Slice {
    private static final int LOT = 50;
    private static final Duration LENGTH = Duration.ofSeconds(20);
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
    private final MailServer server;
    private final Carrier carrier;
    private boolean troubled;

    Slice(
            Store store,
            InstantSource clock,
            Outbox outbox,
            MailServers servers,
            AddressHash hash,
            PublicAddress address,
            MailServer server,
            Carrier carrier) {
        this.store = store;
        this.clock = clock;
        this.outbox = outbox;
        this.servers = servers;
        this.hash = hash;
        this.address = address;
        this.server = server;
        this.carrier = carrier;
        this.troubled = servers.trouble().isPresent();
    }

    /** Works until nothing is due, nothing gets through, or the time is over. True when there may be more to do at once. */
    boolean work(BooleanSupplier wanted) {
        Instant end = clock.instant().plus(LENGTH);
        List<MailRecord> due = due();
        while (!due.isEmpty()) {
            for (MailRecord row : due) {
                if (!wanted.getAsBoolean() || !clock.instant().isBefore(end)) {
                    return true;
                }
                if (!send(row)) {
                    return false;
                }
            }
            due = due();
        }
        return false;
    }

    private List<MailRecord> due() {
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
    private boolean send(MailRecord row) {
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
        MessageId name =
                Outbox.named(new MessageId(row.getMessageId()), server.sender().domain());
        Handover came = carrier.carry(
                mail.get(),
                name,
                unsubscribe(kind, row),
                now,
                own -> store.write(sql -> MailRows.handed(sql, row.getId(), own)));
        return note(row, came);
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
                recover();
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
        recover();
        return true;
    }

    /** Messages get through again, which is to be noted once. */
    private void recover() {
        if (troubled) {
            servers.recover();
            troubled = false;
        }
    }
}
