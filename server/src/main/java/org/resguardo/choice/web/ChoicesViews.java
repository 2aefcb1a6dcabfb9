/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.resguardo.choice.ledger.Act;
import org.resguardo.choice.ledger.Decision;
import org.resguardo.choice.ledger.Decisions;
import org.resguardo.choice.ledger.Entry;
import org.resguardo.choice.ledger.Ledger;
import org.resguardo.choice.ledger.Receipt;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.words.Language;

/** Puts together what pages show of one person. */
public final class ChoicesViews {
    private final Supplier<Business> business;
    private final Offers offers;
    private final Decisions decisions;
    private final Ledger ledger;
    private final InstantSource clock;

    /** Views of a ledger. */
    public ChoicesViews(
            Supplier<Business> business, Offers offers, Decisions decisions, Ledger ledger, InstantSource clock) {
        this.business = business;
        this.offers = offers;
        this.decisions = decisions;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What a person decided. */
    PersonView person(Subject subject, String action, boolean signal, Language language) {
        List<Entry> entries = ledger.of(subject.id());
        List<PersonView.Row> rows = new ArrayList<>();
        for (Offer offer : offers.all()) {
            Decision decision =
                    decisions.of(subject.id(), offer.id(), "", signal).orElseThrow();
            rows.add(new PersonView.Row(
                    offer.purpose().group(),
                    offer.text(language),
                    decision,
                    toConfirm(entries, offer.id()),
                    offer.renewedAt()
                            .filter(renewed -> decision.standing()
                                    .filter(said -> said.outgrown(renewed))
                                    .isPresent()),
                    decision.standing()
                            .filter(said -> said.seq() > 0)
                            .map(said -> action + "/receipts/" + said.seq())));
        }
        return new PersonView(
                business.get().publicName(),
                subject.contact().map(contact -> covered(contact.value())).orElse(""),
                action,
                signal,
                rows,
                clock.instant());
    }

    /** True when the last that is known of a purpose is a yes that must still be confirmed. */
    private static boolean toConfirm(List<Entry> entries, String purpose) {
        return entries.reversed().stream()
                .flatMap(entry -> entry.event().stream())
                .filter(event -> event.what().purpose().equals(purpose))
                .map(event -> event.what().act())
                .filter(act -> act.decides() || act == Act.ASKED)
                .findFirst()
                .filter(act -> act == Act.ASKED)
                .isPresent();
    }

    /** The first sign and the end: enough for the person to know it, too little for anybody else. */
    static String covered(String contact) {
        int at = contact.indexOf('@');
        return at > 0
                ? contact.charAt(0) + "···" + contact.substring(at)
                : "···" + contact.substring(Math.max(0, contact.length() - 2));
    }

    /** The receipt of an entry of a person; empty when it is not hers. */
    Optional<String> receipt(String subject, long seq) {
        return ledger.of(subject).stream()
                .filter(entry -> entry.seq() == seq)
                .findFirst()
                .flatMap(this::receipt);
    }

    private Optional<String> receipt(Entry entry) {
        Optional<Offer> offer =
                entry.event().flatMap(event -> offers.find(event.what().purpose()));
        return Receipt.of(
                entry,
                entry.event().flatMap(event -> offers.byHash(event.what().textHash())),
                offer,
                business.get(),
                ledger.key());
    }
}
