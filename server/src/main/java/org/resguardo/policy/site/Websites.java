/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import static org.resguardo.platform.storage.schema.Tables.WEBSITE;
import static org.resguardo.platform.storage.schema.Tables.WEBSITE_LOOK;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.connector.site.SiteLook;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.storage.Store;

/** The websites of the business, and what the last look saw of each. */
public final class Websites {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final Events events;
    private final SiteForms forms;

    /** The websites in a database. */
    public Websites(Store store, InstantSource clock, AuditLog log, Events events, SiteForms forms) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.events = events;
        this.forms = forms;
    }

    /**
     * A look that was kept.
     *
     * @param look what was seen
     * @param at when
     */
    public record Kept(SiteLook look, Instant at) {}

    /** All of them, in the order in which they came in. */
    public List<Website> all() {
        return store.read(
                sql -> sql.selectFrom(WEBSITE).orderBy(WEBSITE.ID).fetch().map(Websites::website));
    }

    /** One of them. */
    public Optional<Website> find(long id) {
        return all().stream().filter(site -> site.id() == id).findFirst();
    }

    private static Website website(Record row) {
        return new Website(
                row.get(WEBSITE.ID),
                row.get(WEBSITE.HOST),
                row.get(WEBSITE.OWN_NETWORK) != 0,
                row.get(WEBSITE.ACCOUNT_ID));
    }

    /** Takes a website in; one that is there already stays as it is. */
    public Website add(Account by, String host, boolean ownNetwork) {
        long id = store.write(sql -> sql.select(WEBSITE.ID)
                .from(WEBSITE)
                .where(WEBSITE.HOST.eq(host))
                .fetchOptional(WEBSITE.ID)
                .orElseGet(() -> insert(sql, by, host, ownNetwork)));
        return find(id).orElseThrow();
    }

    private long insert(DSLContext sql, Account by, String host, boolean ownNetwork) {
        long id = sql.insertInto(WEBSITE)
                .set(WEBSITE.HOST, host)
                .set(WEBSITE.OWN_NETWORK, ownNetwork ? 1 : 0)
                .set(WEBSITE.ACCOUNT_ID, by.id())
                .set(WEBSITE.ADDED_AT, clock.instant())
                .returningResult(WEBSITE.ID)
                .fetchSingle()
                .value1();
        log.add(sql, by.auditName(), Action.WEBSITE_ADDED, "website:" + id);
        return id;
    }

    /** Takes a website out, with all that was seen of it. */
    public void remove(Account by, Website site) {
        store.change(sql -> {
            sql.deleteFrom(WEBSITE).where(WEBSITE.ID.eq(site.id())).execute();
            log.add(sql, by.auditName(), Action.WEBSITE_REMOVED, "website:" + site.id());
            events.announce(sql, SiteChanged.KIND, new SiteChanged(site.id()));
        });
    }

    /** Keeps what a look saw in place of the last one, and tells whoever listens. */
    void keep(Website site, SiteLook look, List<SiteForms.Seen> seen) {
        Instant now = clock.instant();
        String report = SiteLookJson.write(look);
        store.change(sql -> {
            sql.deleteFrom(WEBSITE_LOOK)
                    .where(WEBSITE_LOOK.WEBSITE_ID.eq(site.id()))
                    .execute();
            sql.insertInto(WEBSITE_LOOK)
                    .set(WEBSITE_LOOK.WEBSITE_ID, site.id())
                    .set(WEBSITE_LOOK.REPORT, report)
                    .set(WEBSITE_LOOK.LOOKED_AT, now)
                    .execute();
            forms.keep(sql, site, seen, look.extent().whole());
            events.announce(sql, SiteChanged.KIND, new SiteChanged(site.id()));
        });
    }

    /** What the last look saw; empty before the first. */
    public Optional<Kept> kept(Website site) {
        return store.read(sql -> sql.selectFrom(WEBSITE_LOOK)
                        .where(WEBSITE_LOOK.WEBSITE_ID.eq(site.id()))
                        .fetchOptional())
                .flatMap(row -> SiteLookJson.read(row.getReport()).map(look -> new Kept(look, row.getLookedAt())));
    }
}
