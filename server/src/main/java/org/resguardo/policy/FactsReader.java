/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.Scans;
import org.resguardo.inventory.StoreScan;
import org.resguardo.inventory.StoreScan.Outcome;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Presets;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Proposals;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.inventory.activity.Service;
import org.resguardo.policy.claim.Activity;
import org.resguardo.policy.claim.Facts;
import org.resguardo.policy.claim.Firm;
import org.resguardo.policy.claim.GuardSign;
import org.resguardo.policy.claim.LawReach;
import org.resguardo.policy.claim.PlaceFacts;
import org.resguardo.policy.claim.PlaceFacts.Look;
import org.resguardo.policy.claim.RetentionPromises;
import org.resguardo.policy.claim.SiteFacts;

/** Gathers all that the policy rests on. */
public final class FactsReader {
    private final Held held;
    private final Done done;
    private final Told told;
    private final Promised promised;
    private final Supplier<LawReach> law;
    private final Supplier<SiteFacts> site;
    private final InstantSource clock;

    /**
     * What is held, where.
     *
     * @param inventory the inventory
     * @param stores its places
     * @param scans the looks at them
     */
    public record Held(Inventory inventory, Stores stores, Scans scans) {}

    /**
     * What is done with it.
     *
     * @param activities the record of processing
     * @param proposals what is probably done
     * @param presets what is usual
     * @param recipients who receives it
     */
    public record Done(Activities activities, Proposals proposals, Presets presets, Recipients recipients) {}

    /**
     * What people told.
     *
     * @param firm what is known of the business
     * @param officers who is in charge
     * @param questions what only the policy asks
     * @param paragraphs what the owner wrote
     * @param offers what customers are asked about
     */
    public record Told(
            Supplier<Firm> firm, Officers officers, Questions questions, Paragraphs paragraphs, Offers offers) {}

    /**
     * What the steps below make sure of.
     *
     * @param retention what the rules of step 2 keep
     * @param guards what step 3 has seen of how data is guarded
     */
    public record Promised(RetentionPromises retention, GuardSign.Source guards) {}

    /** A reader of these facts. */
    public FactsReader(
            Held held,
            Done done,
            Told told,
            Promised promised,
            Supplier<LawReach> law,
            Supplier<SiteFacts> site,
            InstantSource clock) {
        this.held = held;
        this.done = done;
        this.told = told;
        this.promised = promised;
        this.law = law;
        this.site = site;
        this.clock = clock;
    }

    /** Everything as it is now. */
    public Facts now() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
        return new Facts(
                told.firm().get(),
                held.stores().all().stream().map(this::place).toList(),
                activities(),
                done.recipients().all(),
                told.officers().on(today, Officer.Post.OFFICER),
                told.questions().answers(),
                told.paragraphs().all(),
                promised.retention().all(),
                promised.guards().all(),
                law.get(),
                told.offers().all(),
                site.get(),
                now);
    }

    private PlaceFacts place(DataStore store) {
        Map<DataCategory, Long> kinds = new EnumMap<>(DataCategory.class);
        for (HeldKind kind : held.inventory().kinds(store)) {
            kinds.put(kind.category(), kind.values());
        }
        Optional<StoreScan> latest = held.scans().latestEnded(store.id());
        return new PlaceFacts(
                store,
                kinds,
                held.inventory().systems(store),
                latest.map(scan -> look(store, scan)).orElse(Look.NONE),
                latest.filter(scan -> scan.outcome() != Outcome.UNREACHED).flatMap(StoreScan::endedAt));
    }

    private Look look(DataStore store, StoreScan scan) {
        return switch (scan.outcome()) {
            case UNREACHED -> Look.NONE;
            case RUNNING, STOPPED -> Look.IN_PART;
            case DONE -> {
                boolean whole = scan.tally().failed() == 0
                        && held.scans().problems(scan.id(), 1).isEmpty()
                        && !held.inventory().sampled(store);
                yield whole ? Look.WHOLE : Look.IN_PART;
            }
        };
    }

    /** What is done with data, as claims name it. */
    public List<Activity> activities() {
        List<ProcessingActivity> all = new ArrayList<>(done.activities().confirmed());
        all.addAll(done.activities().proposed());
        Function<ProcessingActivity, List<Service>> services = done.proposals().services();
        return all.stream()
                .map(fact -> new Activity(fact, ownWords(fact), services.apply(fact)))
                .toList();
    }

    private boolean ownWords(ProcessingActivity fact) {
        return done.presets()
                .byId(fact.preset())
                .filter(preset -> preset.aim().equals(fact.aim()) && preset.purpose() == fact.purpose())
                .isEmpty();
    }
}
