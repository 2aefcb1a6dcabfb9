/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CASE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_IDENTIFIER;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.step.ErasureReplay;
import org.resguardo.platform.step.ErasureReport;
import org.resguardo.platform.step.ErasureReport.Line;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.step.Forgotten;
import org.resguardo.platform.step.Mention;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.storage.Store;
import org.resguardo.retention.LegalHolds;
import org.resguardo.rights.Identifier.Source;

/**
 * Erases what cases keep about a person. What has to be kept of a request for 24 months is its day, what was asked and by which way, the
 * day and kind of the answer, and the ground of a refusal (11 CCR 7101(b), read 2026-11): that stays, and who she was, what was written
 * and every file go with the key of the case. An open case has to be answered first, not least the one in which she asks to be erased:
 * it is marked, and goes thirty days after its end, so that she can still read the answer. A legal hold keeps all of it.
 *
 * <p>A case is erased in one change, so that an attempt after a crash erases what is left.
 */
public final class CaseErasure implements ErasureStep, ErasureReplay {
    private static final String PLACE = "rights";
    private static final int RANK = 900;

    private final Store store;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Vault vault;
    private final PersonHash hash;
    private final LegalHolds holds;
    private final AuditLog log;

    /**
     * Erases from the cases of a database.
     *
     * @param zone in which days begin
     */
    public CaseErasure(
            Store store,
            InstantSource clock,
            ZoneId zone,
            Vault vault,
            PersonHash hash,
            LegalHolds holds,
            AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
        this.vault = vault;
        this.hash = hash;
        this.holds = holds;
        this.log = log;
    }

    @Override
    public Step step() {
        return Step.RIGHTS;
    }

    /** Last of the steps: the others may still write into the case in which she asked. */
    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public ErasureReport erase(DataSubject person, Run run) {
        Set<String> hashes =
                person.identifiers().stream().map(one -> hash.of(one.value())).collect(Collectors.toSet());
        List<RightsCase> hers = store.read(sql -> CaseRows.all(sql, of(hashes)));
        if (!hers.isEmpty() && holds.onHold(hashes)) {
            return new ErasureReport(
                    List.of(new Line(PLACE, Outcome.KEPT, hers.size(), "rights.erasure.held", Map.of())));
        }
        int gone = 0;
        int open = 0;
        for (RightsCase one : hers) {
            run.check();
            if (one.unwanted() || !one.state().open()) {
                forget(one.id());
                gone++;
            } else {
                mark(one.id());
                open++;
            }
        }
        Mention mention = Mention.of(person);
        int lessons = store.write(sql -> mention.takeOut(sql, RIGHTS_CASE, RIGHTS_CASE.ID, RIGHTS_CASE.LESSON));
        List<Line> lines = new ArrayList<>();
        add(lines, Outcome.ANONYMISED, gone + lessons, "rights.erasure.ticket");
        add(lines, Outcome.KEPT, open, "rights.erasure.open");
        return new ErasureReport(lines);
    }

    private static void add(List<Line> lines, Outcome outcome, int count, String reason) {
        if (count > 0) {
            lines.add(new Line(PLACE, outcome, count, reason, Map.of()));
        }
    }

    private void forget(long id) {
        Instant now = clock.instant();
        store.change(sql -> {
            CaseCare.forget(sql, id, now);
            log.add(sql, "erasure", Action.CASE_FORGOTTEN, "case:" + id);
        });
    }

    private void mark(long id) {
        Instant now = clock.instant();
        store.change(sql -> sql.update(RIGHTS_CASE)
                .set(RIGHTS_CASE.ERASE_ASKED_AT, now)
                .where(RIGHTS_CASE.ID.eq(id))
                .and(RIGHTS_CASE.ERASE_ASKED_AT.isNull())
                .execute());
    }

    /** Cases in which she told such an address herself, or in which it stands on file. */
    private static Condition of(Set<String> hashes) {
        return RIGHTS_CASE
                .FORGOTTEN_AT
                .isNull()
                .and(RIGHTS_CASE
                        .EMAIL_HASH
                        .in(hashes)
                        .or(RIGHTS_CASE.PHONE_HASH.in(hashes))
                        .or(RIGHTS_CASE.ID.in(DSL.select(RIGHTS_IDENTIFIER.CASE_ID)
                                .from(RIGHTS_IDENTIFIER)
                                .where(RIGHTS_IDENTIFIER.HASH.in(hashes))
                                .and(RIGHTS_IDENTIFIER
                                        .SOURCE
                                        .eq(Source.ON_FILE.id())
                                        .or(RIGHTS_IDENTIFIER.KIND.ne("name"))))));
    }

    /**
     * Ended cases that came in before she asked go again. One that is marked has its own day; one that a backup has opened again shows on
     * the desk, and goes the night after somebody has ended it.
     */
    @Override
    public long eraseAgain(Forgotten forgotten) {
        List<RightsCase> ended = store
                .read(sql ->
                        CaseRows.all(sql, RIGHTS_CASE.FORGOTTEN_AT.isNull().and(RIGHTS_CASE.ERASE_ASKED_AT.isNull())))
                .stream()
                .filter(one -> one.unwanted() || !one.state().open())
                .toList();
        List<Long> back = store.read(sql -> ended.stream()
                .filter(one -> names(sql, one, forgotten))
                .map(RightsCase::id)
                .toList());
        back.forEach(this::forget);
        Mention mention = Mention.of(forgotten::is);
        int lessons = store.write(sql -> mention.takeOut(sql, RIGHTS_CASE, RIGHTS_CASE.ID, RIGHTS_CASE.LESSON));
        return (long) back.size() + lessons;
    }

    private boolean names(DSLContext sql, RightsCase one, Forgotten forgotten) {
        return CaseRows.seal(sql, vault, one.id())
                .filter(seal -> sql
                        .select(RIGHTS_IDENTIFIER.SEALED)
                        .from(RIGHTS_IDENTIFIER)
                        .where(RIGHTS_IDENTIFIER.CASE_ID.eq(one.id()))
                        .and(RIGHTS_IDENTIFIER.KIND.ne(Kind.NAME.name().toLowerCase(java.util.Locale.ROOT)))
                        .fetch(RIGHTS_IDENTIFIER.SEALED)
                        .stream()
                        .map(hidden -> seal.text("identifier", hidden))
                        .anyMatch(value -> forgotten.covers(value, one.received(zone))))
                .isPresent();
    }
}
