/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import static org.resguardo.platform.storage.schema.Tables.CHOICE_CONTACT;
import static org.resguardo.platform.storage.schema.Tables.CHOICE_DELIVERY;
import static org.resguardo.platform.storage.schema.Tables.CHOICE_LINK;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.ErasureReplay;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Line;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.step.Forgotten;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.storage.Store;

/**
 * Erases what step 7 keeps about a person. The entries of the ledger are emptied and their salts destroyed: what is left proves the rest
 * and tells nothing of her. A no is remembered, as a keyed hash alone, so that nobody writes to her again. A tool that had not heard her
 * no yet will not hear it from here; that is told, so that somebody takes her out there.
 *
 * <p>Each address is erased in one change, so that an attempt after a crash erases what is left. After a restored backup everybody whose
 * address is kept is held against the list of forgotten people; what somebody chose after she had asked is left alone.
 */
public final class ChoiceErasure implements ErasureStep, ErasureReplay {
    private static final int RANK = 70;

    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Ledger ledger;
    private final Subjects subjects;
    private final ZoneId zone;

    /**
     * The part of step 7.
     *
     * @param zone in which days begin
     */
    public ChoiceErasure(
            Store store, InstantSource clock, RandomGenerator random, Ledger ledger, Subjects subjects, ZoneId zone) {
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.ledger = ledger;
        this.subjects = subjects;
        this.zone = zone;
    }

    @Override
    public Step step() {
        return Step.CHOICE;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public ErasureReport erase(DataSubject person, Run run) {
        Gone gone = Gone.NOTHING;
        for (DataSubject.Identifier identifier : person.identifiers()) {
            run.check();
            Optional<Subject> subject = subjects.of(identifier.value());
            if (subject.isPresent()) {
                gone = gone.and(store.write(sql -> erase(sql, subject.get().id())));
            }
        }
        List<Line> lines = new ArrayList<>();
        add(lines, Outcome.ERASED, gone.entries() + gone.contacts(), "choice.erasure.emptied");
        add(lines, Outcome.KEPT, gone.noes(), "choice.erasure.kept");
        add(lines, Outcome.NOT_SEARCHED, gone.untold(), "choice.erasure.untold");
        return new ErasureReport(lines);
    }

    private static void add(List<Line> lines, Outcome outcome, int count, String reason) {
        if (count > 0) {
            lines.add(new Line("choice", outcome, count, reason, Map.of()));
        }
    }

    @Override
    public long eraseAgain(Forgotten forgotten) {
        Set<String> back = new TreeSet<>();
        subjects.every((subject, contact, came) -> {
            if (forgotten.covers(contact.value(), LocalDate.ofInstant(came, zone))) {
                back.add(subject);
            }
        });
        back.forEach(subject -> store.write(sql -> erase(sql, subject)));
        return back.size();
    }

    /**
     * What went of somebody.
     *
     * @param entries how many entries of the ledger were emptied
     * @param contacts how many addresses and links are gone
     * @param noes how many noes are remembered
     * @param untold how many noes a tool did not know of yet
     */
    private record Gone(int entries, int contacts, int noes, int untold) {
        private static final Gone NOTHING = new Gone(0, 0, 0, 0);

        Gone and(Gone other) {
            return new Gone(
                    entries + other.entries, contacts + other.contacts, noes + other.noes, untold + other.untold);
        }
    }

    private Gone erase(DSLContext sql, String subject) {
        List<Long> places = Ledger.empty(sql, subject);
        int noes = Standings.forget(sql, subject);
        int untold = sql.fetchCount(
                CHOICE_DELIVERY,
                CHOICE_DELIVERY
                        .SUBJECT
                        .eq(subject)
                        .and(CHOICE_DELIVERY.YES.eq(0))
                        .and(CHOICE_DELIVERY.STATE.ne("confirmed")));
        int contacts = sql.deleteFrom(CHOICE_CONTACT)
                        .where(CHOICE_CONTACT.SUBJECT.eq(subject))
                        .execute()
                + sql.deleteFrom(CHOICE_LINK)
                        .where(CHOICE_LINK.SUBJECT.eq(subject))
                        .execute();
        sql.deleteFrom(CHOICE_DELIVERY)
                .where(CHOICE_DELIVERY.SUBJECT.eq(subject))
                .execute();
        if (!places.isEmpty()) {
            ledger.add(sql, erasure(ranges(places)));
        }
        return new Gone(places.size(), contacts, noes, untold);
    }

    private ChoiceEvent erasure(String places) {
        return new ChoiceEvent(
                RecordId.make(clock.instant(), random),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                "",
                new ChoiceEvent.What("", Act.ERASED, "", "", places),
                new ChoiceEvent.How("erasure", ""),
                new ChoiceEvent.Who(Actor.PROGRAM, "", ""),
                new ChoiceEvent.Terms("", "", "", Trust.VERIFIED));
    }

    /** Places in few words: {@code 3,7,9-12}. */
    static String ranges(List<Long> places) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < places.size(); ) {
            int last = i;
            while (last + 1 < places.size() && places.get(last + 1) == places.get(last) + 1) {
                last++;
            }
            text.append(text.isEmpty() ? "" : ",").append(places.get(i));
            if (last > i) {
                text.append('-').append(places.get(last));
            }
            i = last + 1;
        }
        return text.toString();
    }
}
