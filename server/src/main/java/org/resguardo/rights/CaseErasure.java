/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CASE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_IDENTIFIER;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Line;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.storage.Store;
import org.resguardo.rights.Identifier.Source;

/**
 * Erases what cases keep about a person. Requests have to be kept for 24 months as a proof that they were answered (11 CCR 7101), so the
 * cases within that time stay and are told; older ones, and what was put aside, go at once.
 */
public final class CaseErasure implements ErasureStep {
    private static final String PLACE = "rights";

    private final Store store;
    private final InstantSource clock;
    private final PersonHash hash;
    private final AuditLog log;

    /** Erases from the cases of a database. */
    public CaseErasure(Store store, InstantSource clock, PersonHash hash, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.hash = hash;
        this.log = log;
    }

    @Override
    public Step step() {
        return Step.RIGHTS;
    }

    @Override
    public int rank() {
        return 900;
    }

    @Override
    public ErasureReport erase(DataSubject person, Run run) {
        Set<String> hashes =
                person.identifiers().stream().map(one -> hash.of(one.value())).collect(Collectors.toSet());
        Instant now = clock.instant();
        List<Long> gone = new ArrayList<>();
        List<Long> kept = new ArrayList<>();
        for (RightsCase one : store.read(sql -> of(sql, hashes))) {
            run.check();
            (one.unwanted() ? gone : kept).add(one.id());
        }
        gone.forEach(id -> store.change(sql -> {
            CaseCare.forget(sql, id, now);
            log.add(sql, "erasure", Action.CASE_FORGOTTEN, "case:" + id);
        }));
        List<Line> lines = new ArrayList<>();
        if (!gone.isEmpty()) {
            lines.add(new Line(PLACE, Outcome.ERASED, gone.size(), "", Map.of()));
        }
        if (!kept.isEmpty()) {
            lines.add(new Line(PLACE, Outcome.KEPT, kept.size(), "rights.erasure.kept", Map.of()));
        }
        return new ErasureReport(lines);
    }

    /** Cases in which she told such an address herself, or in which it stands on file. */
    private static List<RightsCase> of(DSLContext sql, Set<String> hashes) {
        List<Long> onFile = sql.selectDistinct(RIGHTS_IDENTIFIER.CASE_ID)
                .from(RIGHTS_IDENTIFIER)
                .where(RIGHTS_IDENTIFIER.HASH.in(hashes))
                .and(RIGHTS_IDENTIFIER.SOURCE.eq(Source.ON_FILE.id()).or(RIGHTS_IDENTIFIER.KIND.ne("name")))
                .fetch(RIGHTS_IDENTIFIER.CASE_ID);
        return CaseRows.all(
                sql,
                RIGHTS_CASE
                        .FORGOTTEN_AT
                        .isNull()
                        .and(RIGHTS_CASE
                                .EMAIL_HASH
                                .in(hashes)
                                .or(RIGHTS_CASE.PHONE_HASH.in(hashes))
                                .or(RIGHTS_CASE.ID.in(onFile))));
    }
}
