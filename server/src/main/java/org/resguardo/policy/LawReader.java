/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.Inventory;
import org.resguardo.law.Law;
import org.resguardo.law.Step;
import org.resguardo.law.Text;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.duty.Obligation.Status;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.policy.PolicyContents;
import org.resguardo.law.record.ComprehensiveLaw;
import org.resguardo.law.record.InternationalLaw;
import org.resguardo.law.record.LawRecord;
import org.resguardo.platform.business.Business;
import org.resguardo.policy.claim.LawReach;
import org.resguardo.policy.claim.LawReach.Asking;
import org.resguardo.policy.claim.LawReach.Besides;
import org.resguardo.policy.claim.LawReach.Item;
import org.resguardo.policy.claim.LawReach.Source;

/** Finds the laws that ask the business for a policy. The same question about the same facts is answered from memory. */
public final class LawReader implements Supplier<LawReach> {
    private final Supplier<Law> law;
    private final Supplier<Business> business;
    private final Inventory inventory;
    private final InstantSource clock;
    private final AtomicReference<Known> last =
            new AtomicReference<>(new Known(Business.untold(), Map.of(), LocalDate.MIN, LawReach.UNKNOWN));

    /** What was asked, and the answer. */
    private record Known(Business business, Map<String, Long> held, LocalDate day, LawReach reach) {
        boolean answers(Business asked, Map<String, Long> found, LocalDate when) {
            return business.equals(asked) && held.equals(found) && day.equals(when);
        }
    }

    /** A reader of the law for a business. */
    public LawReader(Supplier<Law> law, Supplier<Business> business, Inventory inventory, InstantSource clock) {
        this.law = law;
        this.business = business;
        this.inventory = inventory;
        this.clock = clock;
    }

    @Override
    public LawReach get() {
        Business asked = business.get();
        Map<String, Long> held = inventory.kinds().stream()
                .collect(Collectors.toMap(kind -> kind.category().id(), HeldKind::distinct));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        Known known = last.get();
        if (!known.answers(asked, held, today)) {
            known = new Known(asked, held, today, reach(asked, held, today));
            last.set(known);
        }
        return known.reach();
    }

    private LawReach reach(Business asked, Map<String, Long> held, LocalDate today) {
        if (asked.name().isEmpty()) {
            return LawReach.UNKNOWN;
        }
        Law all = law.get();
        Obligations duties = Obligations.of(
                all, asked.facts(all), all.categories().summary(held, false).build(), today);
        Map<LawRecord, List<String>> contents =
                PolicyContents.of(duties.all(), Status.APPLIES).byLaw();
        List<Asking> asking = duties.with(Status.APPLIES).stream()
                .filter(LawReader::asksPolicy)
                .map(duty -> asking(all, duty, contents.getOrDefault(duty.record(), List.of())))
                .toList();
        List<Text> undecided = duties.with(Status.UNDETERMINED).stream()
                .filter(LawReader::asksPolicy)
                .map(duty -> duty.record().title())
                .toList();
        List<Besides> besides = duties.with(Status.APPLIES).stream()
                .flatMap(duty -> duty.duties().stream()
                        .filter(status -> status.duty().step() == Step.NOTICE)
                        .map(status -> new Besides(
                                duty.record().id(),
                                duty.record().title(),
                                status.duty().text(),
                                source(duty.record()))))
                .toList();
        return new LawReach(asking, besides, undecided);
    }

    private static boolean asksPolicy(Obligation obligation) {
        return obligation.record() instanceof InternationalLaw
                || obligation.duties().stream().anyMatch(status -> status.duty().step() == Step.POLICY);
    }

    private static Asking asking(Law all, Obligation obligation, List<String> contents) {
        LawRecord record = obligation.record();
        Text duty = obligation.duties().stream()
                .filter(status ->
                        status.duty().step() == Step.POLICY || status.duty().step() == Step.NOTICE)
                .map(status -> status.duty().text())
                .findFirst()
                .orElse(Text.NONE);
        List<String> rights = record instanceof ComprehensiveLaw general ? general.rights() : List.of();
        return new Asking(
                record.id(),
                record.title(),
                record.jurisdiction().title(),
                duty,
                contents.stream()
                        .map(id -> new Item(id, all.titles().policyContents().getOrDefault(id, new Text(id, id))))
                        .toList(),
                rights,
                source(record));
    }

    private static Source source(LawRecord record) {
        return new Source(
                record.provenance().citation(),
                record.provenance().source().toString(),
                record.provenance().asOf());
    }
}
