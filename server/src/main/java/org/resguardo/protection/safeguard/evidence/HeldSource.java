/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Scans;
import org.resguardo.protection.safeguard.Evidence;
import org.resguardo.protection.safeguard.EvidenceSource;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.PlaceKind;
import org.resguardo.protection.sealing.SealWatch;
import org.resguardo.protection.sealing.SealedColumn;

/** Asks the inventory what lies open at a place, and whether what was sealed there still is. */
public final class HeldSource implements EvidenceSource {
    /** What does much harm by itself, and is seldom needed in clear. Names and addresses are needed all day. */
    private static final Set<DataCategory> SEALABLE = EnumSet.of(
            DataCategory.SOCIAL_SECURITY_NUMBER,
            DataCategory.TAX_ID,
            DataCategory.NATIONAL_ID,
            DataCategory.PASSPORT,
            DataCategory.DRIVER_LICENCE,
            DataCategory.BANK_ACCOUNT,
            DataCategory.HEALTH_ID,
            DataCategory.PASSWORD,
            DataCategory.SECRET);

    private static final Set<DataCategory> CARDS =
            EnumSet.of(DataCategory.PAYMENT_CARD, DataCategory.CARD_SECURITY_CODE);
    private static final int MOST = 2_000;

    private final Inventory inventory;
    private final Scans scans;
    private final SealWatch seals;
    private final InstantSource clock;

    /** Asks an inventory, and the seals. */
    public HeldSource(Inventory inventory, Scans scans, SealWatch seals, InstantSource clock) {
        this.inventory = inventory;
        this.scans = scans;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public Set<PlaceKind> kinds() {
        return Set.of(PlaceKind.DATABASE, PlaceKind.FILES);
    }

    @Override
    public Set<Class<? extends Evidence>> brings() {
        return Set.of(HeldEvidence.class);
    }

    @Override
    public List<Evidence> gather(GuardedPlace place, Runnable stop) {
        DataStore store = place.store().orElseThrow();
        List<HeldField> fields = inventory.fields(store, MOST);
        List<SealedColumn> sealed = seals.whole(store, stop);
        List<HeldField> readable = fields.stream()
                .filter(field -> sealed.stream().noneMatch(column -> column.isIn(field)))
                .toList();
        return List.of(new HeldEvidence(
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()),
                place.kind() == PlaceKind.FILES,
                scans.latestEnded(store.id()).isPresent(),
                holding(readable, SEALABLE),
                holding(fields, CARDS)));
    }

    private static List<String> holding(List<HeldField> fields, Set<DataCategory> kinds) {
        return fields.stream()
                .filter(field -> field.held().stream()
                        .flatMap(held -> held.counts().stream())
                        .anyMatch(kinds::contains))
                .map(field -> field.text()
                        ? field.key().place()
                        : field.key().place() + " · " + field.key().heading())
                .distinct()
                .toList();
    }
}
