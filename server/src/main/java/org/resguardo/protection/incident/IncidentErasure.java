/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import static org.resguardo.platform.storage.schema.Tables.INCIDENT_STATEMENT;
import static org.resguardo.platform.storage.schema.Tables.PHONE_TREE;

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
 * Takes a person out of what was said of incidents. Statements name nobody but where the owner wrote in her own words; there she is left
 * out and the rest stays, since laws want the record kept. Whoever helps the business when something goes wrong stays on its list.
 */
public final class IncidentErasure implements ErasureStep, ErasureReplay {
    private static final int RANK = 600;
    private static final String PLACE = "protection";

    private final Store store;

    /** Erases from the incidents of a database. */
    public IncidentErasure(Store store) {
        this.store = store;
    }

    @Override
    public Step step() {
        return Step.PROTECTION;
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
        long helping = store.read(sql ->
                sql.select(PHONE_TREE.NAME.concat(" ").concat(PHONE_TREE.PHONE)).from(PHONE_TREE).fetch().stream()
                        .filter(row -> mention.in(row.value1()))
                        .count());
        List<Line> lines = new ArrayList<>();
        if (named > 0) {
            lines.add(new Line(PLACE, Outcome.ANONYMISED, named, "protection.erasure.statements", Map.of()));
        }
        if (helping > 0) {
            lines.add(new Line(PLACE, Outcome.KEPT, helping, "protection.erasure.calls", Map.of()));
        }
        return new ErasureReport(lines);
    }

    @Override
    public long eraseAgain(Forgotten forgotten) {
        return takeOut(Mention.of(forgotten::is));
    }

    private long takeOut(Mention mention) {
        return store.write(
                sql -> (long) mention.takeOut(sql, INCIDENT_STATEMENT, INCIDENT_STATEMENT.ID, INCIDENT_STATEMENT.SAID));
    }
}
