/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import static org.resguardo.platform.storage.schema.Tables.SCAN_PROBLEM;
import static org.resguardo.platform.storage.schema.Tables.SEEN_DATASET;
import static org.resguardo.platform.storage.schema.Tables.STORE_SCAN;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.DatasetVersion;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.platform.storage.Store;
import org.resguardo.scan.DatasetLook;
import org.resguardo.scan.DatasetOutcome;

/** The looks at data stores that were begun and ended. */
public final class Scans {
    private static final String READ_WHOLE = "read";
    private static final String READ_SAMPLED = "read-sampled";
    private static final String READ_IN_PART = "read-in-part";
    private static final Set<String> READ_AS_MEANT = Set.of(READ_WHOLE, READ_SAMPLED);

    private final Store store;

    /** The looks in a database. */
    public Scans(Store store) {
        this.store = store;
    }

    /** The last look at a store, whether or not it has ended. */
    public Optional<StoreScan> latest(long storeId) {
        return store.read(sql -> sql.selectFrom(STORE_SCAN)
                        .where(STORE_SCAN.STORE_ID.eq(storeId))
                        .orderBy(STORE_SCAN.ID.desc())
                        .limit(1)
                        .fetchOptional())
                .map(Scans::scan);
    }

    /** The last look at a store that has ended, so that what is known of it does not change while somebody looks again. */
    public Optional<StoreScan> latestEnded(long storeId) {
        return store.read(sql -> sql.selectFrom(STORE_SCAN)
                        .where(STORE_SCAN.STORE_ID.eq(storeId))
                        .and(STORE_SCAN.ENDED_AT.isNotNull())
                        .orderBy(STORE_SCAN.ID.desc())
                        .limit(1)
                        .fetchOptional())
                .map(Scans::scan);
    }

    /** What could not be read in a look, as sentences can be made of it. */
    public List<Problem> problems(long scanId, int most) {
        return store
                .read(sql -> sql.selectFrom(SCAN_PROBLEM)
                        .where(SCAN_PROBLEM.SCAN_ID.eq(scanId))
                        .orderBy(SCAN_PROBLEM.ID)
                        .limit(most)
                        .fetch())
                .stream()
                .map(row -> new Problem(
                        Place.of(row.get(SCAN_PROBLEM.PLACE)),
                        Problem.Kind.valueOf(row.get(SCAN_PROBLEM.KIND)),
                        ProblemText.arguments(row.get(SCAN_PROBLEM.ARGUMENTS))))
                .toList();
    }

    /** Begins a look; one that was begun before and never ended counts as stopped. */
    static long begin(DSLContext sql, long storeId, long job, String version, Instant now) {
        sql.update(STORE_SCAN)
                .set(STORE_SCAN.OUTCOME, id(StoreScan.Outcome.STOPPED))
                .set(STORE_SCAN.ENDED_AT, now)
                .where(STORE_SCAN.STORE_ID.eq(storeId))
                .and(STORE_SCAN.OUTCOME.eq(id(StoreScan.Outcome.RUNNING)))
                .execute();
        return sql.insertInto(STORE_SCAN)
                .set(STORE_SCAN.STORE_ID, storeId)
                .set(STORE_SCAN.JOB_ID, job)
                .set(STORE_SCAN.VERSION, version)
                .set(STORE_SCAN.BEGAN_AT, now)
                .returningResult(STORE_SCAN.ID)
                .fetchSingle()
                .value1();
    }

    /** True when the store was once looked at to the end, so that what differs now is a change. */
    boolean everDone(long storeId) {
        return store.read(sql -> sql.fetchExists(
                STORE_SCAN, STORE_SCAN.STORE_ID.eq(storeId).and(STORE_SCAN.OUTCOME.eq(id(StoreScan.Outcome.DONE)))));
    }

    /** What was looked at before: by this look, which need not do so again, and by others. */
    Map<String, Known> known(long storeId, String version) {
        Map<String, Known> known = new HashMap<>();
        store.read(sql -> sql.select(
                                SEEN_DATASET.DATASET,
                                SEEN_DATASET.SCAN_ID,
                                SEEN_DATASET.OUTCOME,
                                SEEN_DATASET.BYTE_COUNT,
                                SEEN_DATASET.CHANGED_AT,
                                STORE_SCAN.VERSION,
                                SEEN_DATASET.VERSION,
                                SEEN_DATASET.READ_AT)
                        .from(SEEN_DATASET)
                        .join(STORE_SCAN)
                        .on(STORE_SCAN.ID.eq(SEEN_DATASET.SCAN_ID))
                        .where(SEEN_DATASET.STORE_ID.eq(storeId))
                        .fetch())
                .forEach(row -> known.put(
                        row.value1(),
                        new Known(
                                row.value2(),
                                READ_AS_MEANT.contains(row.value3())
                                        && row.value6().equals(version),
                                row.value4(),
                                Optional.ofNullable(row.value5()),
                                row.value7(),
                                Optional.ofNullable(row.value8()))));
        return known;
    }

    /**
     * A file or table that was looked at before.
     *
     * @param scanId by which look
     * @param whole true when an equal program read it as far as it was meant to, without trouble
     * @param bytes its size then
     * @param changedAt when it had been changed then
     * @param version which contents it had then; empty when its store does not tell
     * @param readAt when it was read last
     */
    record Known(
            long scanId,
            boolean whole,
            long bytes,
            Optional<Instant> changedAt,
            String version,
            Optional<Instant> readAt) {
        Known metBy(long otherScan) {
            return new Known(otherScan, whole, bytes, changedAt, version, readAt);
        }

        /** True when a look would show the same as before. What is not certain is believed only so long after it was read. */
        boolean unchanged(Dataset now, Instant readSince) {
            if (!whole) {
                return false;
            }
            if (now.version().isPresent()) {
                DatasetVersion other = now.version().get();
                return other.text().equals(version)
                        && (other.certain()
                                || readAt.filter(readSince::isBefore).isPresent());
            }
            Optional<Instant> changed = now.changed().map(when -> when.truncatedTo(ChronoUnit.MILLIS));
            return changed.isPresent()
                    && changed.equals(changedAt)
                    && now.bytes().orElse(-1) == bytes;
        }
    }

    /** Notes what was looked at, what was wrong with it, and how much there was. */
    static void keep(DSLContext sql, long storeId, long scanId, DatasetLook look, Instant now) {
        meet(sql, storeId, scanId, look, outcome(look), now);
        look.problems().forEach(problem -> keep(sql, scanId, problem));
        var counted = switch (look.outcome()) {
            case READ, UNFINISHED -> STORE_SCAN.READ_COUNT;
            case SKIPPED -> STORE_SCAN.SKIPPED_COUNT;
            case FAILED -> STORE_SCAN.FAILED_COUNT;
        };
        sql.update(STORE_SCAN)
                .set(counted, counted.plus(1))
                .set(STORE_SCAN.BYTE_COUNT, STORE_SCAN.BYTE_COUNT.plus(look.bytes()))
                .set(STORE_SCAN.ROW_COUNT, STORE_SCAN.ROW_COUNT.plus(look.rows()))
                .where(STORE_SCAN.ID.eq(scanId))
                .execute();
    }

    private static String outcome(DatasetLook look) {
        if (look.outcome() != DatasetOutcome.READ) {
            return look.outcome().name().toLowerCase(Locale.ROOT);
        }
        if (!look.problems().isEmpty()) {
            return READ_IN_PART;
        }
        return look.sampled().isEmpty() ? READ_WHOLE : READ_SAMPLED;
    }

    private static void meet(DSLContext sql, long storeId, long scanId, DatasetLook look, String outcome, Instant now) {
        sql.insertInto(SEEN_DATASET)
                .set(SEEN_DATASET.STORE_ID, storeId)
                .set(SEEN_DATASET.DATASET, look.dataset().id())
                .set(SEEN_DATASET.SCAN_ID, scanId)
                .set(SEEN_DATASET.OUTCOME, outcome)
                .set(SEEN_DATASET.BYTE_COUNT, look.dataset().bytes().orElse(0))
                .set(SEEN_DATASET.CHANGED_AT, look.dataset().changed().orElse(null))
                .set(
                        SEEN_DATASET.VERSION,
                        look.dataset().version().map(DatasetVersion::text).orElse(""))
                .set(SEEN_DATASET.READ_AT, now)
                .onConflict(SEEN_DATASET.STORE_ID, SEEN_DATASET.DATASET)
                .doUpdate()
                .set(SEEN_DATASET.SCAN_ID, scanId)
                .set(SEEN_DATASET.OUTCOME, outcome)
                .set(SEEN_DATASET.BYTE_COUNT, DSL.excluded(SEEN_DATASET.BYTE_COUNT))
                .set(SEEN_DATASET.CHANGED_AT, DSL.excluded(SEEN_DATASET.CHANGED_AT))
                .set(SEEN_DATASET.VERSION, DSL.excluded(SEEN_DATASET.VERSION))
                .set(SEEN_DATASET.READ_AT, now)
                .execute();
    }

    /** Notes files and tables that are as they were, so that they count as met. */
    static void keepSame(DSLContext sql, long storeId, long scanId, List<String> datasets) {
        for (String dataset : datasets) {
            sql.update(SEEN_DATASET)
                    .set(SEEN_DATASET.SCAN_ID, scanId)
                    .where(SEEN_DATASET.STORE_ID.eq(storeId))
                    .and(SEEN_DATASET.DATASET.eq(dataset))
                    .execute();
        }
        sql.update(STORE_SCAN)
                .set(STORE_SCAN.SAME_COUNT, STORE_SCAN.SAME_COUNT.plus(datasets.size()))
                .where(STORE_SCAN.ID.eq(scanId))
                .execute();
    }

    static void keep(DSLContext sql, long scanId, Problem problem) {
        sql.insertInto(SCAN_PROBLEM)
                .set(SCAN_PROBLEM.SCAN_ID, scanId)
                .set(SCAN_PROBLEM.PLACE, problem.place().toString())
                .set(SCAN_PROBLEM.KIND, problem.kind().name())
                .set(SCAN_PROBLEM.ARGUMENTS, ProblemText.of(problem.arguments()))
                .execute();
    }

    /** Ends a look. When nothing was met and something could not be listed, the store as a whole was out of reach. */
    static void end(DSLContext sql, long storeId, long scanId, boolean missed, Instant now) {
        var met = STORE_SCAN
                .READ_COUNT
                .plus(STORE_SCAN.SAME_COUNT)
                .plus(STORE_SCAN.SKIPPED_COUNT)
                .plus(STORE_SCAN.FAILED_COUNT);
        sql.update(STORE_SCAN)
                .set(
                        STORE_SCAN.OUTCOME,
                        DSL.when(DSL.val(missed).isTrue().and(met.eq(0L)), id(StoreScan.Outcome.UNREACHED))
                                .otherwise(id(StoreScan.Outcome.DONE)))
                .set(STORE_SCAN.LISTED_COUNT, met)
                .set(STORE_SCAN.ENDED_AT, now)
                .where(STORE_SCAN.ID.eq(scanId))
                .execute();
        sql.deleteFrom(SCAN_PROBLEM)
                .where(SCAN_PROBLEM.SCAN_ID.in(DSL.select(STORE_SCAN.ID)
                        .from(STORE_SCAN)
                        .where(STORE_SCAN.STORE_ID.eq(storeId))
                        .and(STORE_SCAN.ID.ne(scanId))))
                .execute();
    }

    private static StoreScan scan(Record row) {
        return new StoreScan(
                row.get(STORE_SCAN.ID),
                row.get(STORE_SCAN.STORE_ID),
                Optional.ofNullable(row.get(STORE_SCAN.JOB_ID)).orElse(0L),
                StoreScan.Outcome.valueOf(row.get(STORE_SCAN.OUTCOME).toUpperCase(Locale.ROOT)),
                row.get(STORE_SCAN.BEGAN_AT),
                Optional.ofNullable(row.get(STORE_SCAN.ENDED_AT)),
                new StoreScan.Tally(
                        row.get(STORE_SCAN.LISTED_COUNT),
                        row.get(STORE_SCAN.READ_COUNT),
                        row.get(STORE_SCAN.SAME_COUNT),
                        row.get(STORE_SCAN.SKIPPED_COUNT),
                        row.get(STORE_SCAN.FAILED_COUNT),
                        row.get(STORE_SCAN.BYTE_COUNT),
                        row.get(STORE_SCAN.ROW_COUNT)));
    }

    private static String id(StoreScan.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
