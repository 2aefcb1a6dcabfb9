/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import org.jooq.DSLContext;
import org.resguardo.inventory.InventoryChanged;
import org.resguardo.platform.event.EventHandler;
import org.resguardo.platform.event.EventKind;
import org.resguardo.platform.job.Jobs;
import org.resguardo.retention.erasure.ErasureLedger;

/** Has a place looked at for forgotten people after every look of step 1 at it, and everything when the database is older than their list. */
public final class ForgottenWatch implements EventHandler<InventoryChanged> {
    private static final String ACTOR = "schedule";

    private final ErasureLedger ledger;
    private final Sightings sightings;
    private final Jobs jobs;
    private final ForgottenLook look;

    /** Starts this kind of look. */
    public ForgottenWatch(ErasureLedger ledger, Sightings sightings, Jobs jobs, ForgottenLook look) {
        this.ledger = ledger;
        this.sightings = sightings;
        this.jobs = jobs;
        this.look = look;
    }

    @Override
    public String id() {
        return "retention-forgotten";
    }

    @Override
    public EventKind<InventoryChanged> kind() {
        return InventoryChanged.KIND;
    }

    @Override
    public void handle(DSLContext sql, InventoryChanged event) {
        if (event.cause() == InventoryChanged.Cause.LOOKED_AT && event.storeId() > 0 && ledger.people() > 0) {
            jobs.start(sql, look, event.storeId(), ACTOR);
        }
    }

    /** A database that was restored knows fewer of them than the list does, however it was restored. */
    public boolean catchUp() {
        boolean behind = sightings.position() < ledger.size();
        if (behind) {
            jobs.start(look, ForgottenLook.EVERYWHERE, ACTOR);
        }
        return behind;
    }
}
