/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.InventoryChanged;
import org.resguardo.inventory.InventoryChanged.Cause;
import org.resguardo.inventory.activity.ProcessingActivity.State;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.storage.Store;

/**
 * The record of processing: what the business does with personal data.
 *
 * <p>Later steps build on {@link #confirmed()}. What nobody has confirmed yet is in {@link #proposed()}: good for a draft, not for a
 * promise.
 */
public final class Activities {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final Events events;
    private final Proposals proposals;

    /** The activities in a database; what is proposed is worked out anew whenever it is asked for. */
    public Activities(Store store, InstantSource clock, AuditLog log, Events events, Proposals proposals) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.events = events;
        this.proposals = proposals;
    }

    /** What the owner has confirmed, in the order in which it came. */
    public List<ProcessingActivity> confirmed() {
        return kept().stream().filter(ProcessingActivity::confirmed).toList();
    }

    /** What she has said is not done, or no longer. */
    public List<ProcessingActivity> declined() {
        return kept().stream()
                .filter(activity -> activity.state() == State.DECLINED)
                .toList();
    }

    /** What the inventory speaks for, and nobody has decided. Their numbers are 0. */
    public List<ProcessingActivity> proposed() {
        return proposals.of(presetsDecided());
    }

    /** What is usual in the trade without any sign of it in the inventory, and nobody has decided. */
    public List<Preset> usual() {
        Set<String> shown = presetsDecided();
        proposed().forEach(activity -> shown.add(activity.preset()));
        return proposals.usual(shown);
    }

    private Set<String> presetsDecided() {
        return kept().stream().map(ProcessingActivity::preset).collect(Collectors.toSet());
    }

    private List<ProcessingActivity> kept() {
        return store.read(ActivityRows::all);
    }

    /** One that was confirmed or declined. */
    public Optional<ProcessingActivity> find(long id) {
        return kept().stream().filter(activity -> activity.id() == id).findFirst();
    }

    /** The one that a preset would become now, whether or not the inventory speaks for it. */
    public Optional<ProcessingActivity> draft(String preset) {
        return proposals.draft(preset);
    }

    /** The confirmed activities that use a kind of data, wherever. */
    public List<ProcessingActivity> using(DataCategory category) {
        return confirmed().stream()
                .filter(activity -> activity.data().containsKey(category))
                .toList();
    }

    /** The confirmed activities that use a kind of data in one place: what it is held there for. */
    public List<ProcessingActivity> using(DataCategory category, long storeId) {
        return confirmed().stream()
                .filter(activity -> activity.uses(category, storeId))
                .toList();
    }

    /** The kinds that are held without a confirmed activity that uses them; most dangerous first. */
    public List<HeldKind> withoutPurpose() {
        Set<DataCategory> used = confirmed().stream()
                .flatMap(activity -> activity.data().keySet().stream())
                .collect(Collectors.toSet());
        return new Inventory(store)
                .kinds().stream()
                        .filter(kind -> !used.contains(kind.category()))
                        .toList();
    }

    /** Confirms an activity as it stands here: adds it, or changes the one with its number. */
    public ProcessingActivity keep(Account by, ProcessingActivity wanted) {
        return store.write(sql -> {
            long id = ActivityRows.keep(sql, wanted, by.id(), clock.instant());
            log.add(sql, by.auditName(), Action.ACTIVITY_KEPT, "activity:" + id);
            events.announce(sql, InventoryChanged.KIND, InventoryChanged.by(Cause.ACTIVITY_KEPT, 0));
            return ActivityRows.all(sql).stream()
                    .filter(activity -> activity.id() == id)
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** Confirms what a preset proposes, with the recipients that it names. Empty when there is no such preset. */
    public Optional<ProcessingActivity> confirm(Account by, String preset, Recipients recipients) {
        return draft(preset).map(draft -> keep(by, proposals.confirmed(draft, by, recipients)));
    }
}
