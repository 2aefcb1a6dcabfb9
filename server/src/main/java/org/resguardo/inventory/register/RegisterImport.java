/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.Decisions;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Verdict;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.words.Words;

/** Takes in what was read from files: tables of ours, and manifests of Fides. */
public final class RegisterImport {
    private final Registers registers;
    private final Activities activities;
    private final Recipients recipients;
    private final Decisions decisions;

    /** Takes in to a record. */
    public RegisterImport(Registers registers, Activities activities, Recipients recipients, Decisions decisions) {
        this.registers = registers;
        this.activities = activities;
        this.recipients = recipients;
        this.decisions = decisions;
    }

    /**
     * How much was taken in.
     *
     * @param activities how many activities
     * @param recipients how many recipients
     * @param fields how many columns got a kind
     */
    public record Taken(int activities, int recipients, int fields) {
        /** True when nothing was. */
        public boolean nothing() {
            return activities == 0 && recipients == 0 && fields == 0;
        }
    }

    /** Takes in tables that {@link RegisterSheets} once wrote, and that may have been changed since. */
    public Taken tables(Account by, List<Sheet> sheets, List<Words> languages, LocalDate day) {
        RegisterReader reader = new RegisterReader(languages, registers.on(day));
        List<Sheet> known = sheets.stream().filter(reader::knows).toList();
        List<Recipient> kept = new ArrayList<>();
        known.forEach(sheet -> reader.recipients(sheet).forEach(one -> kept.add(recipients.keep(by, one))));
        List<Recipient> all = recipients.all();
        List<ProcessingActivity> read = known.stream()
                .flatMap(sheet -> reader.activities(sheet, all).stream())
                .toList();
        read.forEach(one -> activities.keep(by, one));
        return new Taken(read.size(), kept.size(), 0);
    }

    /** Takes in a manifest of Fides. An activity whose name is there already is left as it is. */
    public Taken fides(Account by, FidesReader manifest, LocalDate day) {
        RegisterFacts facts = registers.on(day);
        List<ProcessingActivity> fresh = manifest.activities().stream()
                .map(one -> placed(one, facts))
                .filter(one -> facts.activities().stream()
                        .noneMatch(known -> known.confirmed()
                                && known.name().en().equals(one.name().en())))
                .toList();
        fresh.forEach(one -> activities.keep(by, one));
        int fields = 0;
        for (FidesReader.Label label : manifest.labels()) {
            fields += label(by, label, facts);
        }
        return new Taken(fresh.size(), 0, fields);
    }

    /** Places that are not, or no longer, in the inventory are left out. */
    private static ProcessingActivity placed(ProcessingActivity read, RegisterFacts facts) {
        List<Long> known = facts.stores().stream().map(store -> store.id()).toList();
        return read.at(read.stores().stream().filter(known::contains).toList());
    }

    private int label(Account by, FidesReader.Label label, RegisterFacts facts) {
        int decided = 0;
        for (var entry : facts.fields().entrySet()) {
            if (!facts.store(entry.getKey()).equals(label.dataset())) {
                continue;
            }
            for (HeldField field : entry.getValue()) {
                boolean meant = field.key().place().equals(label.collection())
                        && field.key().heading().equals(label.field());
                if (meant && decide(by, field, label)) {
                    decided++;
                }
            }
        }
        return decided;
    }

    /** What is found already is confirmed; nobody's decision is overruled by a file. */
    private boolean decide(Account by, HeldField field, FidesReader.Label label) {
        Optional<HeldField.Held> open = field.held().stream()
                .filter(held -> held.verdict().isEmpty())
                .filter(held ->
                        held.category().filter(label.categories()::contains).isPresent())
                .findFirst();
        open.ifPresent(held -> decisions.decide(
                by, field, held.category().map(DataCategory::id).orElseThrow(), Verdict.CONFIRMED, Optional.empty()));
        return open.isPresent();
    }
}
