/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Test;
import org.resguardo.platform.secret.SealingKey;
import org.resguardo.platform.secret.Vault;

/**
 * Removes rows that were found one by one because a person asked for it. It goes the way of every rule: the same look, the same
 * executor with its quarantine and undo, the same legal holds; only the rows are named instead of described.
 */
public final class PersonDisposal {
    private final Places places;
    private final LegalHolds holds;
    private final LegalPeriods periods;
    private final RetentionRules rules;
    private final Path folder;
    private final Vault vault;
    private final RandomGenerator random;
    private final InstantSource clock;

    /**
     * Over the places of the business.
     *
     * @param folder where rows wait that can still be brought back
     */
    public PersonDisposal(
            Places places,
            LegalHolds holds,
            LegalPeriods periods,
            RetentionRules rules,
            Path folder,
            Vault vault,
            RandomGenerator random,
            InstantSource clock) {
        this.places = places;
        this.holds = holds;
        this.periods = periods;
        this.rules = rules;
        this.folder = folder;
        this.vault = vault;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Rows of one table.
     *
     * @param storeId in which data store
     * @param dataset of which table, by its id
     * @param columns the names of its columns when the rows were found
     * @param rows the rows, with a value a column
     */
    public record Named(long storeId, String dataset, List<String> columns, List<Row> rows) {
        /** Keeps the lists as they are. */
        public Named {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        private Named with(List<Row> some) {
            return new Named(storeId, dataset, columns, some);
        }

        /** How many rows, and none of them. */
        @Override
        public String toString() {
            return rows.size() + " rows";
        }
    }

    /**
     * A law for whose sake rows stay.
     *
     * @param law its id
     * @param years how many years it wants them kept
     * @param until until when the latest of them stays; empty where no date tells
     */
    public record Floor(String law, int years, Optional<LocalDate> until) {}

    /**
     * What erasing some rows would do, asked without touching anything.
     *
     * @param going the rows that can go
     * @param floors why rows stay that a law wants kept, with how many
     * @param held how many rows stay because of a legal hold
     * @param refusals why none can go from here; then none is among those that go
     * @param gone how many rows are no longer there
     */
    public record Look(Named going, Map<Floor, Long> floors, long held, List<Refusal> refusals, long gone) {
        /** Keeps the collections as they are. */
        public Look {
            floors = Map.copyOf(floors);
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * What records of a table are kept for as laws name it.
     *
     * @param purpose the purpose, by its id
     * @param column the column whose date begins the period; empty when none is known, so that all stay
     */
    public record KeptFor(String purpose, String column) {}

    /** What a retention rule says its table is kept for, when one speaks of a law. */
    public Optional<KeptFor> keptFor(long storeId, String dataset) {
        return rules.all().stream()
                .map(RetentionRule::definition)
                .filter(rule -> rule.storeId() == storeId && rule.dataset().equals(dataset))
                .filter(rule -> !rule.purpose().isEmpty())
                .map(rule -> new KeptFor(
                        rule.purpose(),
                        rule.clocks().stream()
                                .filter(one -> one.of().isEmpty())
                                .map(org.resguardo.connector.edit.Clock::column)
                                .findFirst()
                                .orElse("")))
                .findFirst();
    }

    /** Asks a place what erasing rows would do. */
    public Look look(Named named, Optional<KeptFor> kept) {
        return places.within(named.storeId(), editor -> look(editor, named, kept));
    }

    private Look look(Editor editor, Named named, Optional<KeptFor> kept) throws ConnectorException {
        EditableTable table = editor.table(named.dataset());
        List<Refusal> refusals = refusals(table, named);
        if (!refusals.isEmpty()) {
            return new Look(named.with(List.of()), Map.of(), 0, refusals, 0);
        }
        List<Row> there = editor.rows(
                table, among(named), Optional.empty(), Math.max(1, named.rows().size()));
        Shield shield = holds.held(named.storeId());
        Map<Floor, Long> floors = new HashMap<>();
        List<Row> going = new ArrayList<>();
        long held = 0;
        for (Row row : there) {
            Optional<Floor> floor = kept.flatMap(one -> floor(table, row, one));
            if (shield.covers(table, row)) {
                held++;
            } else if (floor.isPresent()) {
                floors.merge(floor.get(), 1L, Long::sum);
            } else {
                going.add(row);
            }
        }
        long gone = named.rows().size() - there.size();
        return new Look(named.with(going), together(floors), held, List.of(), gone);
    }

    /** One line a law, with the latest day. */
    private static Map<Floor, Long> together(Map<Floor, Long> floors) {
        Map<String, Floor> latest = new HashMap<>();
        Map<String, Long> counts = new HashMap<>();
        floors.forEach((floor, count) -> {
            counts.merge(floor.law(), count, Long::sum);
            latest.merge(floor.law(), floor, (one, other) -> later(one, other) ? one : other);
        });
        Map<Floor, Long> together = new HashMap<>();
        latest.forEach((law, floor) -> together.put(floor, counts.getOrDefault(law, 0L)));
        return together;
    }

    private static boolean later(Floor one, Floor other) {
        return one.until().orElse(LocalDate.MAX).isAfter(other.until().orElse(LocalDate.MAX));
    }

    private Optional<Floor> floor(EditableTable table, Row row, KeptFor kept) {
        Optional<LegalPeriods.Reach> longest = periods.reaching(kept.purpose()).stream()
                .filter(reach -> reach.rule().minimum().years() > 0)
                .max(Comparator.comparingInt(reach -> reach.rule().minimum().years()));
        if (longest.isEmpty()) {
            return Optional.empty();
        }
        int years = longest.get().rule().minimum().years();
        String law = longest.get().rule().header().id();
        Optional<LocalDate> until = table.position(kept.column()).stream()
                .mapToObj(at -> row.value(at).text())
                .flatMap(text -> day(text).stream())
                .findFirst()
                .map(day -> day.plusYears(years));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return until.filter(end -> end.isBefore(today)).isPresent()
                ? Optional.empty()
                : Optional.of(new Floor(law, years, until));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<Refusal> refusals(EditableTable table, Named named) {
        List<Refusal> refusals = new ArrayList<>();
        List<String> now = table.columns().stream().map(column -> column.name()).toList();
        if (!now.equals(named.columns())) {
            refusals.add(Refusal.of("retention.refusal.table_changed", "table", table.place().toString()));
        }
        table.hazards().stream()
                .filter(Hazard::stopsDeleting)
                .forEach(hazard -> refusals.add(Effect.refusal(hazard, table)));
        return refusals;
    }

    private static Selection among(Named named) {
        return new Selection(List.of(new Test.Among(named.rows())));
    }

    /** A new key for rows that wait under a name, sealed as it is kept. */
    public byte[] key(String name) {
        return SealingKey.make(vault, purpose(name), random).sealed();
    }

    /**
     * What came of erasing rows.
     *
     * @param erased how many went
     * @param shielded how many stay because of a hold or an open case
     * @param left how many are still there for another reason, such as that something new points to them
     */
    public record Result(long erased, long shielded, long left) {}

    /** How a run tells how far it is, and whether it should go on. */
    @FunctionalInterface
    public interface Progress {
        /** So many rows are done; may throw to stop. */
        void done(long rows);
    }

    /**
     * Erases rows, or goes on where an attempt before ended. Rows to which something else points stay; what has changed its columns
     * since is refused.
     *
     * @param name tells these rows from others that wait
     * @param sealedKey the key of {@link #key}
     */
    public Result run(String name, byte[] sealedKey, Named named, Progress progress) {
        if (named.rows().isEmpty()) {
            return new Result(0, 0, 0);
        }
        return places.within(named.storeId(), editor -> {
            EditableTable table = editor.table(named.dataset());
            if (!refusals(table, named).isEmpty()) {
                return new Result(0, 0, named.rows().size());
            }
            List<Test> tests = new ArrayList<>(among(named).tests());
            table.pointingHere().stream()
                    .filter(relation -> !relation.child().equals(table.id()))
                    .forEach(relation -> tests.add(new Test.NotPointedTo(relation)));
            Target target = new Target(
                    table,
                    List.of(),
                    new Selection(tests),
                    new Treatment(Optional.empty(), holds.shield(named.storeId())));
            Executor executor = new Executor(editor, target, Executor.LOT);
            try (Quarantine quarantine = Quarantine.open(file(name), open(name, sealedKey))) {
                Tally tally = executor.run(quarantine, named.rows().size(), progress::done);
                Tally rest = executor.look(lot -> {}, progress::done);
                long there = editor.count(table, among(named));
                return new Result(tally.rows(), rest.shielded(), there - rest.shielded());
            }
        });
    }

    /** Brings back what waits under a name. */
    public Undo.Outcome undo(String name, byte[] sealedKey, long storeId, Progress progress) {
        return places.within(storeId, editor -> {
            try (Quarantine quarantine = Quarantine.open(file(name), open(name, sealedKey))) {
                return new Undo(editor).run(quarantine, progress::done);
            }
        });
    }

    /** Destroys what waits under a name. Whoever keeps the key forgets it first. */
    public void destroy(String name) {
        Quarantine.delete(file(name));
    }

    /** The order in which rows of tables can go: what points to rows goes before them. */
    public List<Named> inOrder(List<Named> all) {
        Map<Long, List<Named>> byStore = new HashMap<>();
        all.forEach(one -> byStore.computeIfAbsent(one.storeId(), id -> new ArrayList<>()).add(one));
        List<Named> ordered = new ArrayList<>();
        byStore.keySet().stream().sorted().forEach(store -> ordered.addAll(inOrder(store, byStore.get(store))));
        return ordered;
    }

    private List<Named> inOrder(long store, List<Named> some) {
        return places.within(store, editor -> {
            Map<String, Set<String>> pointing = new HashMap<>();
            for (Named one : some) {
                Set<String> children = new HashSet<>();
                editor.table(one.dataset()).pointingHere().forEach(relation -> children.add(relation.child()));
                pointing.put(one.dataset(), children);
            }
            List<Named> left = new ArrayList<>(some);
            List<Named> ordered = new ArrayList<>();
            while (!left.isEmpty()) {
                int next = IntStream.range(0, left.size())
                        .filter(i -> left.stream()
                                .noneMatch(other -> other != left.get(i)
                                        && pointing.getOrDefault(left.get(i).dataset(), Set.of())
                                                .contains(other.dataset())))
                        .findFirst()
                        .orElse(0);
                ordered.add(left.remove(next));
            }
            return ordered;
        });
    }

    /** What a law is called, and from what its period counts, for people. */
    public String lawTitle(String law, java.util.Locale language) {
        return periods.title(law, language);
    }

    private Path file(String name) {
        return folder.resolve(name + ".sealed");
    }

    private SealingKey open(String name, byte[] sealed) {
        return SealingKey.open(vault, purpose(name), sealed);
    }

    private static byte[] purpose(String name) {
        return ("rights_erasure_part.quarantine_key " + name).getBytes(StandardCharsets.UTF_8);
    }
}
