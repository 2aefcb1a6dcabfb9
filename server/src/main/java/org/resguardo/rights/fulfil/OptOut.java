/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.choice.ledger.Actor;
import org.resguardo.choice.ledger.ChoiceEvent;
import org.resguardo.choice.ledger.Choices;
import org.resguardo.choice.ledger.Recording;
import org.resguardo.choice.ledger.Recording.Choice;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.ledger.Trust;
import org.resguardo.choice.purpose.ChoicePurpose.Rule;
import org.resguardo.choice.purpose.Offer;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Channel;
import org.resguardo.rights.Person;
import org.resguardo.rights.RightsCase;

/**
 * Obeys a no: writes it into the ledger of choices, from where every tool hears of it. It is obeyed whoever says it, so nothing has to be
 * proven; that is also why only a no can be written here.
 */
public final class OptOut {
    private final Store store;
    private final InstantSource clock;
    private final Cases cases;
    private final Offers offers;
    private final Subjects subjects;
    private final Choices choices;
    private final AuditLog log;

    /** Over the choices of a business. */
    public OptOut(
            Store store,
            InstantSource clock,
            Cases cases,
            Offers offers,
            Subjects subjects,
            Choices choices,
            AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.cases = cases;
        this.offers = offers;
        this.subjects = subjects;
        this.choices = choices;
        this.log = log;
    }

    /** What people are asked about. */
    public List<Offer> all() {
        return offers.all();
    }

    /** True for what a case of a kind most likely means. */
    public static boolean meant(CaseKind kind, Offer offer) {
        Rule.Kind rule = offer.purpose().rule().kind();
        return switch (kind) {
            case OPT_OUT -> rule == Rule.Kind.OPT_OUT;
            case LIMIT -> rule == Rule.Kind.SENSITIVE;
            default -> true;
        };
    }

    /** The contacts of the person by which choices are kept. */
    public List<String> contacts(RightsCase of) {
        Person person = cases.person(of);
        return Stream.of(person.email(), person.phone())
                .filter(contact -> subjects.of(contact).isPresent())
                .toList();
    }

    /** Writes a no to some purposes down for every contact that she named. Tells how many choices were written. */
    public int obey(Account by, RightsCase of, List<String> purposes) {
        Instant now = clock.instant();
        List<Choice> no = offers.all().stream()
                .map(Offer::id)
                .filter(purposes::contains)
                .map(purpose -> Choice.of(purpose, false))
                .toList();
        int written = 0;
        for (String contact : no.isEmpty() ? List.<String>of() : contacts(of)) {
            Optional<Subject> subject = subjects.of(contact);
            Optional<Choices.Prepared> prepared = subject.flatMap(who -> choices.prepare(new Recording(
                    who,
                    no,
                    new ChoiceEvent.How("form", "/rights/cases"),
                    new ChoiceEvent.Who(of.channel() == Channel.AGENT ? Actor.AGENT : Actor.SELF, by.auditName(), ""),
                    Trust.STATED,
                    of.language(),
                    of.place(),
                    false,
                    now)));
            if (prepared.isPresent()) {
                store.change(sql -> {
                    prepared.get().write(sql);
                    log.add(sql, by.auditName(), Action.CHOICE_WRITTEN, "ledger");
                });
                written += no.size();
            }
        }
        return written;
    }
}
