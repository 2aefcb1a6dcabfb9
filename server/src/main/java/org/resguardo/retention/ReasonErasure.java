/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.resguardo.platform.storage.schema.Tables.LEGAL_HOLD;
import static org.resguardo.platform.storage.schema.Tables.NEED_ANSWER;
import static org.resguardo.platform.storage.schema.Tables.RETENTION_RULE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.ErasureReplay;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Line;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.step.Forgotten;
import org.resguardo.platform.step.Mention;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.storage.Store;

/**
 * Takes a person out of the reasons that people of the business gave for keeping data. A rule that names her, to protect her records or
 * to choose them, is told: without her name it would be another rule, and nobody has approved that.
 */
public final class ReasonErasure implements ErasureStep, ErasureReplay {
    private static final int RANK = 20;
    private static final String PLACE = "retention";

    private final Store store;

    /** Erases from the reasons in a database. */
    public ReasonErasure(Store store) {
        this.store = store;
    }

    @Override
    public Step step() {
        return Step.RETENTION;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public ErasureReport erase(DataSubject person, Run run) {
        run.check();
        Mention mention = Mention.of(person);
        long named = takeOut(mention);
        long rules = store
                .read(sql -> sql.select(RETENTION_RULE.DEFINITION)
                        .from(RETENTION_RULE)
                        .fetch(RETENTION_RULE.DEFINITION))
                .stream()
                .filter(mention::in)
                .count();
        List<Line> lines = new ArrayList<>();
        if (named > 0) {
            lines.add(new Line(PLACE, Outcome.ANONYMISED, named, "retention.erasure.reasons", Map.of()));
        }
        if (rules > 0) {
            lines.add(new Line(PLACE, Outcome.KEPT, rules, "retention.erasure.rules", Map.of()));
        }
        return new ErasureReport(lines);
    }

    @Override
    public long eraseAgain(Forgotten forgotten) {
        return takeOut(Mention.of(forgotten::is));
    }

    private long takeOut(Mention mention) {
        return store.write(sql -> (long) mention.takeOut(sql, LEGAL_HOLD, LEGAL_HOLD.ID, LEGAL_HOLD.REASON)
                + mention.takeOut(sql, NEED_ANSWER, NEED_ANSWER.ID, NEED_ANSWER.REASON));
    }
}
