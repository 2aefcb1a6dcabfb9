/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Inventory;
import org.resguardo.law.Law;
import org.resguardo.law.Text;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.duty.Obligation.Status;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.notice.ChangeNotice;
import org.resguardo.law.notice.CollectionNotice;
import org.resguardo.platform.business.Business;

/** What laws want people of this business told. */
public final class NoticeLaw {
    private static final String CHANGES = "change-notification";
    private static final String EUROPE = "eu-gdpr";

    private final Supplier<Law> law;
    private final Supplier<Business> business;
    private final Inventory inventory;
    private final InstantSource clock;

    /** The law for a business and what it holds. */
    public NoticeLaw(Supplier<Law> law, Supplier<Business> business, Inventory inventory, InstantSource clock) {
        this.law = law;
        this.business = business;
        this.inventory = inventory;
        this.clock = clock;
    }

    private List<Obligation> duties() {
        Business asked = business.get();
        if (asked.name().isEmpty()) {
            return List.of();
        }
        Law all = law.get();
        Map<String, Long> held = inventory.kinds().stream()
                .collect(Collectors.toMap(kind -> kind.category().id(), HeldKind::distinct));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return Obligations.of(
                        all,
                        asked.facts(all),
                        all.categories().summary(held, false).build(),
                        today)
                .all();
    }

    /** What laws ask when more is done with data than was said. */
    public List<ChangeNotice> changes() {
        Text promised = law.get().titles().policyContents().getOrDefault(CHANGES, Text.NONE);
        return ChangeNotice.of(duties(), Status.APPLIES, promised);
    }

    /** What laws want told where data is asked. */
    public List<CollectionNotice> collection() {
        return CollectionNotice.of(duties(), Status.APPLIES);
    }

    /** True where European law applies, which wants more told where data is asked. */
    public boolean european() {
        return collection().stream().anyMatch(notice -> notice.record().id().equals(EUROPE));
    }
}
