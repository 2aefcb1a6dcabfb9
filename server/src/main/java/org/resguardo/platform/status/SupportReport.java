/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.status;

import static org.resguardo.platform.storage.schema.Tables.JOB;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.resguardo.platform.backup.Backup;
import org.resguardo.platform.backup.BackupFolder;
import org.resguardo.platform.storage.Database;
import org.resguardo.platform.storage.Store;

/**
 * What somebody who helps needs to know, as lines of text.
 *
 * <p>It holds versions, amounts, states and codes, and nothing that anybody typed: no names, no addresses, no places on the disk, no
 * sentences with their arguments. It may be posted in public.
 */
public final class SupportReport {
    private static final int JOBS = 50;

    private final Store store;
    private final Database database;
    private final BackupFolder backups;
    private final Checks checks;
    private final InstantSource clock;

    /** For one installation. */
    public SupportReport(Store store, Database database, BackupFolder backups, Checks checks, InstantSource clock) {
        this.store = store;
        this.database = database;
        this.backups = backups;
        this.checks = checks;
        this.clock = clock;
    }

    /** The report. */
    public String text() {
        Map<String, Object> lines = new TreeMap<>();
        machine(lines);
        database(lines);
        checks.look().forEach(finding -> lines.put("check." + finding.subject(), finding.sentence()));
        List<Backup> kept = backups.backups();
        lines.put("backups", kept.size());
        kept.stream().findFirst().ifPresent(last -> {
            lines.put("backups-last", last.madeAt());
            lines.put("backups-last-reason", last.reason().id());
        });
        return lines.entrySet().stream()
                        .map(line -> line.getKey() + "=" + line.getValue())
                        .collect(Collectors.joining("\n", "Resguardo support report\n", "\n"))
                + store.read(SupportReport::jobs);
    }

    private void machine(Map<String, Object> lines) {
        Runtime runtime = Runtime.getRuntime();
        lines.put("made", clock.instant());
        lines.put("program", ProgramVersion.text());
        lines.put("java", Runtime.version());
        lines.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        lines.put("processors", runtime.availableProcessors());
        lines.put("memory.most", runtime.maxMemory());
        lines.put("zone", ZoneId.systemDefault());
    }

    private void database(Map<String, Object> lines) {
        Database.Contents contents = database.contents();
        lines.put("database.sound", contents.sound());
        lines.put("database.version", contents.version());
        lines.put("database.size", database.size());
        contents.rows().forEach((table, rows) -> lines.put("rows." + table, rows));
    }

    /** The latest jobs: kind, state and code. */
    private static String jobs(DSLContext sql) {
        return sql
                .select(JOB.ID, JOB.KIND, JOB.STATE, JOB.RUN_COUNT, JOB.FAILURE_COUNT, JOB.SENTENCE)
                .from(JOB)
                .orderBy(JOB.ID.desc())
                .limit(JOBS)
                .fetch()
                .stream()
                .map(job -> "job." + job.value1() + "=" + job.value2() + " " + job.value3() + " runs=" + job.value4()
                        + " failures=" + job.value5() + " code=" + job.value6() + "\n")
                .collect(Collectors.joining());
    }
}
