/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.resguardo.platform.storage.schema.Tables.DISPOSAL_APPROVAL;
import static org.resguardo.platform.storage.schema.Tables.DRY_RUN;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;

/** The dry runs of rules, and who approved what they showed. */
public final class DryRuns {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;

    /** The dry runs in a database. */
    public DryRuns(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /** Keeps what a dry run showed; examples of earlier ones are forgotten. */
    DryRun keep(
            RetentionRule rule,
            LocalDate day,
            long all,
            long over,
            Tally tally,
            Optional<Long> alike,
            List<DryRun.Example> examples,
            long job) {
        Instant now = clock.instant();
        return store.write(sql -> {
            sql.update(DRY_RUN)
                    .set(DRY_RUN.EXAMPLES, "")
                    .where(DRY_RUN.RULE_ID.eq(rule.id()).or(DRY_RUN.MADE_AT.lt(now.minus(DryRun.VALID))))
                    .execute();
            long id = sql.insertInto(DRY_RUN)
                    .set(DRY_RUN.RULE_ID, rule.id())
                    .set(DRY_RUN.HASH, rule.hash())
                    .set(DRY_RUN.DAY, day.toString())
                    .set(DRY_RUN.JOB_ID, job)
                    .set(DRY_RUN.ALL_COUNT, all)
                    .set(DRY_RUN.OVER_COUNT, over)
                    .set(DRY_RUN.ROW_COUNT, tally.rows())
                    .set(DRY_RUN.ALONG_COUNT, tally.along())
                    .set(DRY_RUN.SHIELDED_COUNT, tally.shielded())
                    .set(DRY_RUN.ALIKE_COUNT, alike.orElse(null))
                    .set(DRY_RUN.EXAMPLES, text(examples))
                    .set(DRY_RUN.MADE_AT, now)
                    .returningResult(DRY_RUN.ID)
                    .fetchSingle()
                    .value1();
            return new DryRun(id, rule.id(), rule.hash(), day, all, over, tally, alike, examples, now);
        });
    }

    /** The latest dry run of a rule. */
    public Optional<DryRun> latest(RetentionRule rule) {
        return store.read(sql -> find(sql, DRY_RUN.RULE_ID.eq(rule.id())));
    }

    /** A dry run. */
    public Optional<DryRun> find(long id) {
        return store.read(sql -> find(sql, DRY_RUN.ID.eq(id)));
    }

    private static Optional<DryRun> find(DSLContext sql, Condition which) {
        return sql.selectFrom(DRY_RUN)
                .where(which)
                .orderBy(DRY_RUN.ID.desc())
                .limit(1)
                .fetchOptional()
                .map(DryRuns::dryRun);
    }

    /** Writes down that somebody approves; once for each person. */
    void approve(DSLContext sql, Account by, DryRun dryRun) {
        int added = sql.insertInto(DISPOSAL_APPROVAL)
                .set(DISPOSAL_APPROVAL.DRY_RUN_ID, dryRun.id())
                .set(DISPOSAL_APPROVAL.ACCOUNT_ID, by.id())
                .set(DISPOSAL_APPROVAL.APPROVED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        if (added == 1) {
            log.add(sql, by.auditName(), Action.DISPOSAL_APPROVED, "dry-run:" + dryRun.id());
        }
    }

    /** The accounts that approved a dry run, the first first. */
    public List<Long> approvedBy(DryRun dryRun) {
        return store.read(sql -> approvedBy(sql, dryRun));
    }

    static List<Long> approvedBy(DSLContext sql, DryRun dryRun) {
        return sql.select(DISPOSAL_APPROVAL.ACCOUNT_ID)
                .from(DISPOSAL_APPROVAL)
                .where(DISPOSAL_APPROVAL.DRY_RUN_ID.eq(dryRun.id()))
                .orderBy(DISPOSAL_APPROVAL.ID)
                .fetch(DISPOSAL_APPROVAL.ACCOUNT_ID);
    }

    private static DryRun dryRun(Record row) {
        return new DryRun(
                row.get(DRY_RUN.ID),
                row.get(DRY_RUN.RULE_ID),
                row.get(DRY_RUN.HASH),
                LocalDate.parse(row.get(DRY_RUN.DAY)),
                row.get(DRY_RUN.ALL_COUNT),
                row.get(DRY_RUN.OVER_COUNT),
                new Tally(row.get(DRY_RUN.ROW_COUNT), row.get(DRY_RUN.ALONG_COUNT), row.get(DRY_RUN.SHIELDED_COUNT)),
                Optional.ofNullable(row.get(DRY_RUN.ALIKE_COUNT)),
                examples(row.get(DRY_RUN.EXAMPLES)),
                row.get(DRY_RUN.MADE_AT));
    }

    /** A line an example, and three escaped words a cell. */
    private static String text(List<DryRun.Example> examples) {
        return examples.stream()
                .map(example -> example.cells().stream()
                        .map(cell ->
                                escaped(cell.column()) + ":" + escaped(cell.masked()) + ":" + escaped(cell.after()))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static List<DryRun.Example> examples(String text) {
        return text.lines()
                .map(line -> new DryRun.Example(Arrays.stream(line.split(" "))
                        .map(cell -> cell.split(":", -1))
                        .map(words -> new DryRun.Example.Cell(plain(words[0]), plain(words[1]), plain(words[2])))
                        .toList()))
                .toList();
    }

    private static String escaped(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private static String plain(String word) {
        return URLDecoder.decode(word, StandardCharsets.UTF_8);
    }
}
