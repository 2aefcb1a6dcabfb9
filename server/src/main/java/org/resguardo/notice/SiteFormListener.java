/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import org.jooq.DSLContext;
import org.resguardo.platform.event.EventHandler;
import org.resguardo.platform.event.EventKind;
import org.resguardo.policy.site.FormFound;
import org.resguardo.policy.site.SiteForm;
import org.resguardo.policy.site.SiteForms;
import org.resguardo.policy.site.Websites;

/** A form that was found on a website becomes a place where people are told what is asked and why. One that is known under its name stays as it is. */
public final class SiteFormListener implements EventHandler<FormFound> {
    private final Websites sites;
    private final CollectionPoints points;

    /** Makes places of the forms of these sites. */
    public SiteFormListener(Websites sites, CollectionPoints points) {
        this.sites = sites;
        this.points = points;
    }

    @Override
    public String id() {
        return "notice-site-form";
    }

    @Override
    public EventKind<FormFound> kind() {
        return FormFound.KIND;
    }

    @Override
    public void handle(DSLContext sql, FormFound event) {
        SiteForms.find(sql, event.form())
                .filter(form -> !form.activity().isEmpty())
                .ifPresent(
                        form -> sites.find(form.site()).ifPresent(site -> add(sql, form, site.host(), site.account())));
    }

    private void add(DSLContext sql, SiteForm form, String host, long account) {
        String name = form.title() + " (" + host + ")";
        boolean there = CollectionPoints.all(sql).stream()
                .anyMatch(point -> point.kind() == PointKind.FORM
                        && point.activity().equals(form.activity())
                        && (point.name().equals(name) || point.name().equals(form.title())));
        if (!there) {
            points.found(sql, account, name, form.activity());
        }
    }
}
