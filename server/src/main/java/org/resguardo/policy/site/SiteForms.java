/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import static org.resguardo.platform.storage.schema.Tables.WEBSITE_FORM;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.resguardo.connector.site.SeenForm;
import org.resguardo.engine.DataCategory;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.schema.tables.records.WebsiteFormRecord;

/** The forms with which websites ask people for something about themselves, and what each of them is for. */
public final class SiteForms {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final Events events;

    /** The forms in a database. */
    public SiteForms(Store store, InstantSource clock, AuditLog log, Events events) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.events = events;
    }

    /**
     * A form that a look has seen.
     *
     * @param form the form
     * @param likely the activity that it probably asks for; empty when nothing speaks for one
     */
    record Seen(SeenForm form, String likely) {}

    /** The forms of a website. */
    public List<SiteForm> of(Website site) {
        return store.read(sql -> of(sql, site.id()));
    }

    /** One form. */
    public Optional<SiteForm> find(long id) {
        return store.read(sql -> find(sql, id));
    }

    /** One form, as a change sees it. */
    public static Optional<SiteForm> find(DSLContext sql, long id) {
        return sql.selectFrom(WEBSITE_FORM)
                .where(WEBSITE_FORM.ID.eq(id))
                .fetchOptional()
                .map(SiteForms::form);
    }

    private static List<SiteForm> of(DSLContext sql, long site) {
        return sql.selectFrom(WEBSITE_FORM)
                .where(WEBSITE_FORM.WEBSITE_ID.eq(site))
                .orderBy(WEBSITE_FORM.ID)
                .fetch()
                .map(SiteForms::form);
    }

    private static SiteForm form(WebsiteFormRecord row) {
        return new SiteForm(
                row.getId(),
                row.getWebsiteId(),
                row.getFormKey(),
                row.getName(),
                row.getPage(),
                data(row.getData()),
                row.getActivity(),
                row.getTold() != 0,
                row.getFirstSeenAt());
    }

    private static Set<DataCategory> data(String ids) {
        return Arrays.stream(ids.split(" "))
                .flatMap(id -> DataCategory.byId(id).stream())
                .collect(Collectors.toSet());
    }

    private static String ids(Set<DataCategory> data) {
        return data.stream().sorted().map(DataCategory::id).collect(Collectors.joining(" "));
    }

    /** What people said a form is for stays; what the program thought may change. A form that is gone goes only when the whole site was read. */
    void keep(DSLContext sql, Website site, List<Seen> seen, boolean whole) {
        List<SiteForm> known = of(sql, site.id());
        for (Seen one : seen) {
            Optional<SiteForm> before = known.stream()
                    .filter(form -> form.key().equals(one.form().key()))
                    .findFirst();
            before.ifPresentOrElse(form -> renew(sql, form, one), () -> insert(sql, site, one));
        }
        if (whole) {
            List<String> keys = seen.stream().map(one -> one.form().key()).toList();
            sql.deleteFrom(WEBSITE_FORM)
                    .where(WEBSITE_FORM.WEBSITE_ID.eq(site.id()))
                    .and(WEBSITE_FORM.FORM_KEY.notIn(keys))
                    .execute();
        }
    }

    private void insert(DSLContext sql, Website site, Seen one) {
        long id = sql.insertInto(WEBSITE_FORM)
                .set(WEBSITE_FORM.WEBSITE_ID, site.id())
                .set(WEBSITE_FORM.FORM_KEY, one.form().key())
                .set(WEBSITE_FORM.NAME, one.form().name())
                .set(WEBSITE_FORM.PAGE, one.form().page())
                .set(WEBSITE_FORM.DATA, ids(one.form().categories()))
                .set(WEBSITE_FORM.ACTIVITY, one.likely())
                .set(WEBSITE_FORM.TOLD, 0)
                .set(WEBSITE_FORM.FIRST_SEEN_AT, clock.instant())
                .returningResult(WEBSITE_FORM.ID)
                .fetchSingle()
                .value1();
        if (!one.likely().isEmpty()) {
            events.announce(sql, FormFound.KIND, new FormFound(id));
        }
    }

    private void renew(DSLContext sql, SiteForm form, Seen one) {
        boolean first =
                form.activity().isEmpty() && !form.told() && !one.likely().isEmpty();
        sql.update(WEBSITE_FORM)
                .set(WEBSITE_FORM.NAME, one.form().name())
                .set(WEBSITE_FORM.PAGE, one.form().page())
                .set(WEBSITE_FORM.DATA, ids(one.form().categories()))
                .set(WEBSITE_FORM.ACTIVITY, first ? one.likely() : form.activity())
                .where(WEBSITE_FORM.ID.eq(form.id()))
                .execute();
        if (first) {
            events.announce(sql, FormFound.KIND, new FormFound(form.id()));
        }
    }

    /** Says what a form is for; an empty activity says that it is none of the business's. */
    public void tell(Account by, SiteForm form, String activity) {
        store.change(sql -> {
            sql.update(WEBSITE_FORM)
                    .set(WEBSITE_FORM.ACTIVITY, activity)
                    .set(WEBSITE_FORM.TOLD, 1)
                    .where(WEBSITE_FORM.ID.eq(form.id()))
                    .execute();
            log.add(sql, by.auditName(), Action.WEBSITE_FORM_TOLD, "website-form:" + form.id());
            if (!activity.isEmpty()) {
                events.announce(sql, FormFound.KIND, new FormFound(form.id()));
            }
            events.announce(sql, SiteChanged.KIND, new SiteChanged(form.site()));
        });
    }
}
