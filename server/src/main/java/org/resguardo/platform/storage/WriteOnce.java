/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import static org.resguardo.platform.storage.schema.Tables.WRITE_ONCE;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * Makes a write once for a key, however often it is asked for. Who did not hear how a write went asks again with the same key: what was
 * done is not done again, and what came of it is told again.
 */
public final class WriteOnce {
    /** How long keys are remembered. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final Rows ROWS =
            new Rows(WRITE_ONCE, List.of(WRITE_ONCE.KEY, WRITE_ONCE.OUTCOME, WRITE_ONCE.WRITTEN_AT));

    private final Store store;
    private final InstantSource clock;

    /** For writes to a database. */
    public WriteOnce(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What came of the write with this key: of this one, or of the earlier one with the same key. */
    public String write(String key, Function<DSLContext, String> change) {
        return write(key, Joint.alone(change), true);
    }

    /** The same for a change of a kind of which many are made together. */
    public <C> String write(String key, Joint<C, String> kind, C change) {
        return store.write(new Once<>(kind, clock), new Keyed<>(key, change));
    }

    private record Keyed<C>(String key, C change) {}

    private record Once<C>(Joint<C, String> kind, InstantSource clock) implements Joint<Keyed<C>, String> {
        @Override
        public List<String> make(DSLContext sql, List<Keyed<C>> asked) {
            Map<String, String> outcomes = new HashMap<>();
            for (List<String> keys : InLists.of(asked.stream().map(Keyed::key).toList())) {
                outcomes.putAll(sql.select(WRITE_ONCE.KEY, WRITE_ONCE.OUTCOME)
                        .from(WRITE_ONCE)
                        .where(WRITE_ONCE.KEY.in(keys))
                        .fetchMap(WRITE_ONCE.KEY, WRITE_ONCE.OUTCOME));
            }
            Map<String, C> fresh = new LinkedHashMap<>();
            asked.stream()
                    .filter(one -> !outcomes.containsKey(one.key))
                    .forEach(one -> fresh.putIfAbsent(one.key, one.change));
            if (!fresh.isEmpty()) {
                outcomes.putAll(first(sql, fresh));
            }
            return asked.stream()
                    .map(one -> Objects.requireNonNull(outcomes.get(one.key)))
                    .toList();
        }

        private Map<String, String> first(DSLContext sql, Map<String, C> fresh) {
            List<String> told = kind.make(sql, List.copyOf(fresh.values()));
            Instant now = clock.instant();
            sql.deleteFrom(WRITE_ONCE)
                    .where(WRITE_ONCE.WRITTEN_AT.lt(now.minus(KEPT)))
                    .execute();
            Map<String, String> outcomes = new LinkedHashMap<>();
            List<List<?>> rows = new ArrayList<>();
            for (String key : fresh.keySet()) {
                String outcome = told.get(rows.size());
                rows.add(List.of(key, outcome, now));
                outcomes.put(key, outcome);
            }
            ROWS.add(sql, rows);
            return outcomes;
        }
    }
}
