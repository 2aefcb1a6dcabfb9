/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.log.EventLog;
import org.resguardo.platform.step.ErasureReplay;
import org.resguardo.retention.erasure.ErasureLedger;

/**
 * Looks whether people who asked to be forgotten still are: a backup that was restored, or a spreadsheet that was read in again,
 * may have brought them back. What our own steps keep of them is erased once more; of the places of the business it is told
 * where they stand.
 */
public final class ForgottenLook extends RuleJob {
    /** Looks everywhere. */
    public static final long EVERYWHERE = 0;

    private final ErasureLedger ledger;
    private final Sightings sightings;
    private final Stores stores;
    private final Places places;
    private final List<ErasureReplay> steps;

    /**
     * Looks into these places.
     *
     * @param steps what our own steps erase again
     */
    public ForgottenLook(
            ErasureLedger ledger, Sightings sightings, Stores stores, Places places, List<ErasureReplay> steps) {
        this.ledger = ledger;
        this.sightings = sightings;
        this.stores = stores;
        this.places = places;
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(ErasureReplay::rank))
                .toList();
    }

    @Override
    public String id() {
        return "retention-forgotten";
    }

    @Override
    public String title() {
        return "retention.forgotten.look";
    }

    @Override
    public JobResult run(Long storeId, JobRun run) {
        long reached = ledger.size();
        long again = 0;
        for (ErasureReplay step : storeId == EVERYWHERE ? steps : List.<ErasureReplay>of()) {
            run.check();
            again += step.eraseAgain(ledger.forgotten());
        }
        long seen = 0;
        long looked = 0;
        long all = 0;
        for (DataStore place : stores.all()) {
            if (storeId == EVERYWHERE || storeId == place.id()) {
                all++;
                Optional<Long> here = look(place, run);
                looked += here.isPresent() ? 1 : 0;
                seen += here.orElse(0L);
            }
        }
        if (storeId == EVERYWHERE) {
            sightings.reached(reached);
        }
        return JobResult.at(
                "/retention/forgotten",
                "retention.forgotten.looked",
                Map.of(
                        "count", Long.toString(seen),
                        "looked", Long.toString(looked),
                        "all", Long.toString(all),
                        "again", Long.toString(again)));
    }

    /** A place that cannot be opened is not looked at; what was seen there before stays. */
    private Optional<Long> look(DataStore place, JobRun run) {
        if (ledger.people() == 0) {
            sightings.keep(place.id(), List.of());
            return Optional.of(0L);
        }
        try {
            List<ForgottenSearch.Seen> seen = places.within(
                    place.id(),
                    editor -> new ForgottenSearch(editor, ledger.forgotten(Optional.of(place.id())))
                            .all(watch(run, "retention.forgotten.looking", 0)));
            List<Sightings.Sighting> kept = new ArrayList<>();
            for (ForgottenSearch.Seen table : seen) {
                table.columns()
                        .forEach((column, rows) -> kept.add(
                                new Sightings.Sighting(place.id(), table.place(), column, rows, sightings.now())));
            }
            sightings.keep(place.id(), kept);
            return Optional.of(
                    seen.stream().mapToLong(ForgottenSearch.Seen::people).sum());
        } catch (Fault e) {
            EventLog.warn("retention-not-looked", Map.of("store", place.id(), "code", e.code()));
            return Optional.empty();
        }
    }
}
