/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import static org.resguardo.platform.storage.schema.Tables.MAIL_SUPPRESSION;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.storage.InLists;
import org.resguardo.platform.storage.Rows;

/**
 * To whom no mail goes. Steps that know what people choose say so here, in the change in which the choice is kept; whoever wants to
 * hear what people say by the link in a message listens to {@link Unsubscribed}.
 */
public final class Suppressions {
    private static final Rows ROWS = new Rows(
            MAIL_SUPPRESSION,
            List.of(MAIL_SUPPRESSION.ADDRESS_HASH, MAIL_SUPPRESSION.REASON, MAIL_SUPPRESSION.SINCE_AT));

    private final InstantSource clock;
    private final AddressHash hash;
    private final Events events;

    /** Why nothing goes to an address. */
    public enum Reason {
        /** The person used the link in a message: no news. */
        LINK("link", false),
        /** The person chose so elsewhere, as in the settings of step 7: no news. */
        CHOICE("choice", false),
        /** The mailbox is gone: nothing that goes to many. */
        GONE("gone", true);

        private final String id;
        private final boolean duties;

        Reason(String id, boolean duties) {
            this.id = id;
            this.duties = duties;
        }

        /** Its name in the database. */
        String id() {
            return id;
        }
    }

    /** The list in a database. */
    public Suppressions(InstantSource clock, AddressHash hash, Events events) {
        this.clock = clock;
        this.hash = hash;
        this.events = events;
    }

    /** Sends no more to an address, for a reason, from the end of this change on. */
    public void add(DSLContext sql, MailAddress address, Reason reason) {
        add(sql, hash.of(address), reason);
    }

    /** The same for an address of which only the hash is known. */
    public void add(DSLContext sql, String addressHash, Reason reason) {
        add(sql, List.of(addressHash), reason);
    }

    /** The same for several. */
    public void add(DSLContext sql, Collection<String> addressHashes, Reason reason) {
        Instant now = clock.instant();
        List<List<?>> rows = new ArrayList<>();
        addressHashes.forEach(one -> rows.add(List.of(one, reason.id(), now)));
        ROWS.addMissing(sql, rows);
    }

    /** Takes back what a person had said by the link or by a choice: she wants news again. */
    public void lift(DSLContext sql, MailAddress address) {
        lift(sql, List.of(hash.of(address)));
    }

    /** The same for addresses of which only the hashes are known. */
    public void lift(DSLContext sql, Collection<String> addressHashes) {
        for (List<String> part : InLists.of(addressHashes)) {
            sql.deleteFrom(MAIL_SUPPRESSION)
                    .where(MAIL_SUPPRESSION.ADDRESS_HASH.in(part))
                    .and(MAIL_SUPPRESSION.REASON.in(Reason.LINK.id(), Reason.CHOICE.id()))
                    .execute();
        }
    }

    /** A person used the link in a message: no news from the end of this change on, and whoever listens hears of it. */
    public void byLink(DSLContext sql, String addressHash) {
        add(sql, addressHash, Reason.LINK);
        events.announce(sql, Unsubscribed.KIND, new Unsubscribed(addressHash));
    }

    /** True when a message of a kind must not go to an address. */
    public static boolean forbid(DSLContext sql, MailKind kind, String addressHash) {
        List<String> reasons = Arrays.stream(Reason.values())
                .filter(reason -> kind.refusable() || kind == MailKind.DUTY && reason.duties)
                .map(Reason::id)
                .toList();
        return !reasons.isEmpty()
                && sql.fetchExists(
                        MAIL_SUPPRESSION,
                        MAIL_SUPPRESSION.ADDRESS_HASH.eq(addressHash).and(MAIL_SUPPRESSION.REASON.in(reasons)));
    }

    /** True when a message of a kind would go to an address, for whoever counts beforehand. */
    public boolean wanted(DSLContext sql, MailKind kind, MailAddress address) {
        return !forbid(sql, kind, hash.of(address));
    }
}
