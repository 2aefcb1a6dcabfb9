/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import static org.resguardo.platform.storage.schema.Tables.CHOICE_CONTACT;
import static org.resguardo.platform.storage.schema.Tables.CHOICE_DELIVERY;
import static org.resguardo.platform.storage.schema.Tables.CHOICE_LINK;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Line;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.storage.Store;

/**
 * Erases what step 7 keeps about a person. The entries of the ledger are emptied and their salts destroyed: what is left proves the rest
 * and tells nothing of her. A no is remembered, as a keyed hash alone, so that nobody writes to her again.
 */
public final class ChoiceErasure implements ErasureStep {
    private static final int RANK = 70;

    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Ledger ledger;
    private final Subjects subjects;

    /** The part of step 7. */
    public ChoiceErasure(Store store, InstantSource clock, RandomGenerator random, Ledger ledger, Subjects subjects) {
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.ledger = ledger;
        this.subjects = subjects;
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
        int emptied = 0;
        int kept = 0;
        for (DataSubject.Identifier identifier : person.identifiers()) {
            run.check();
            String subject = subjects.of(identifier.value()).map(Subject::id).orElse("");
            int[] counts = subject.isEmpty() ? new int[2] : store.write(sql -> erase(sql, subject));
            emptied += counts[0];
            kept += counts[1];
        }
        List<Line> lines = new ArrayList<>();
        if (emptied > 0) {
            lines.add(new Line("choice", Outcome.ERASED, emptied, "choice.erasure.emptied", Map.of()));
        }
        if (kept > 0) {
            lines.add(new Line("choice", Outcome.KEPT, kept, "choice.erasure.kept", Map.of()));
        }
        return new ErasureReport(lines);
    }

    private int[] erase(DSLContext sql, String subject) {
        List<Long> places = Ledger.empty(sql, subject);
        int noes = Standings.forget(sql, subject);
        sql.deleteFrom(CHOICE_CONTACT).where(CHOICE_CONTACT.SUBJECT.eq(subject)).execute();
        sql.deleteFrom(CHOICE_LINK).where(CHOICE_LINK.SUBJECT.eq(subject)).execute();
        sql.deleteFrom(CHOICE_DELIVERY)
                .where(CHOICE_DELIVERY.SUBJECT.eq(subject))
                .execute();
        if (!places.isEmpty()) {
            ledger.add(sql, List.of(erasure(ranges(places))));
        }
        return new int[] {places.size(), noes};
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
