/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Test;
import org.resguardo.connector.edit.Value;

/**
 * What erasing rows of a person would do, asked of the places without touching anything: which rows can go and in which order, and which
 * stay, for whose sake.
 */
public final class PersonPlan {
    private final Places places;
    private final LegalHolds holds;
    private final LegalPeriods periods;
    private final RetentionRules rules;
    private final InstantSource clock;

    /** Over the places of the business, by its holds and the laws that reach it. */
    public PersonPlan(
            Places places, LegalHolds holds, LegalPeriods periods, RetentionRules rules, InstantSource clock) {
        this.places = places;
        this.holds = holds;
        this.periods = periods;
        this.rules = rules;
        this.clock = clock;
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
     * What would come of the rows of one table.
     *
     * @param going the rows that can go
     * @param floors why rows stay that a law wants kept, with how many
     * @param pointed how many rows stay because rows of another table point to them that stay, by that table's name
     * @param held how many rows stay because of a legal hold
     * @param refusals why none can go from here; then none is among those that go
     * @param gone how many rows are no longer there
     */
    public record Look(
            NamedRows going,
            Map<Floor, Long> floors,
            Map<String, Long> pointed,
            long held,
            List<Refusal> refusals,
            long gone) {
        /** Keeps the collections as they are. */
        public Look {
            floors = Map.copyOf(floors);
            pointed = Map.copyOf(pointed);
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

    /**
     * Asks the places what erasing rows would do, table by table in the order in which they can go: what points to rows goes before
     * them.
     *
     * @param kept what the records of a table are kept for as laws name it
     */
    public List<Look> of(List<NamedRows> all, Function<NamedRows, Optional<KeptFor>> kept) {
        Map<Long, List<NamedRows>> byStore = new HashMap<>();
        all.forEach(one ->
                byStore.computeIfAbsent(one.storeId(), id -> new ArrayList<>()).add(one));
        List<Look> looks = new ArrayList<>();
        byStore.keySet().stream()
                .sorted()
                .forEach(store -> looks.addAll(places.within(store, editor -> {
                    InStore here = new InStore(editor, holds.held(store));
                    List<Look> some = new ArrayList<>();
                    for (NamedRows one : here.inOrder(byStore.getOrDefault(store, List.of()))) {
                        some.add(here.look(one, kept.apply(one)));
                    }
                    return some;
                })));
        return looks;
    }

    /** What was decided in one store so far. */
    private final class InStore {
        private final Editor editor;
        private final Shield shield;
        private final Map<String, Set<List<Value>>> going = new HashMap<>();
        private final Map<String, Map<List<Value>, Floor>> floors = new HashMap<>();

        private InStore(Editor editor, Shield shield) {
            this.editor = editor;
            this.shield = shield;
        }

        private List<NamedRows> inOrder(List<NamedRows> some) throws ConnectorException {
            Map<String, Set<String>> pointing = new HashMap<>();
            for (NamedRows one : some) {
                Set<String> children = new HashSet<>();
                editor.table(one.dataset()).pointingHere().stream()
                        .map(Relation::child)
                        .filter(child -> !child.equals(one.dataset()))
                        .forEach(children::add);
                pointing.put(one.dataset(), children);
            }
            List<NamedRows> left = new ArrayList<>(some);
            List<NamedRows> ordered = new ArrayList<>();
            while (!left.isEmpty()) {
                NamedRows next = left.stream()
                        .filter(one -> left.stream()
                                .noneMatch(other -> pointing.getOrDefault(one.dataset(), Set.of())
                                        .contains(other.dataset())))
                        .findFirst()
                        .orElse(left.getFirst());
                left.remove(next);
                ordered.add(next);
            }
            return ordered;
        }

        private Look look(NamedRows named, Optional<KeptFor> kept) throws ConnectorException {
            EditableTable table = editor.table(named.dataset());
            List<Refusal> refusals = refusals(table, named);
            if (!refusals.isEmpty()) {
                return new Look(named.with(List.of()), Map.of(), Map.of(), 0, refusals, 0);
            }
            List<Row> there = editor.rows(
                    table,
                    among(named),
                    Optional.empty(),
                    Math.max(1, named.rows().size()));
            List<Row> free = new ArrayList<>();
            Map<Floor, Long> why = new HashMap<>();
            long held = 0;
            for (Row row : there) {
                Optional<Floor> floor = kept.flatMap(one -> floor(table, row, one));
                if (shield.covers(table, row)) {
                    held++;
                } else if (floor.isPresent()) {
                    why.merge(floor.get(), 1L, Long::sum);
                    floors(table).put(table.keyOf(row), floor.get());
                } else {
                    free.add(row);
                }
            }
            Map<String, Long> pointed = new HashMap<>();
            List<Row> go = unpointed(table, free, why, pointed);
            Set<List<Value>> keys = going.computeIfAbsent(table.id(), id -> new HashSet<>());
            go.forEach(row -> keys.add(table.keyOf(row)));
            return new Look(
                    named.with(go),
                    together(why),
                    pointed,
                    held,
                    List.of(),
                    named.rows().size() - there.size());
        }

        private Map<List<Value>, Floor> floors(EditableTable table) {
            return floors.computeIfAbsent(table.id(), id -> new HashMap<>());
        }

        /** Rows to which nothing points that stays. One that stays for a law's sake keeps what it points to. */
        private List<Row> unpointed(
                EditableTable table, List<Row> free, Map<Floor, Long> why, Map<String, Long> pointed)
                throws ConnectorException {
            List<Row> go = new ArrayList<>(free);
            for (Relation relation : table.pointingHere()) {
                if (relation.child().equals(table.id()) || go.isEmpty()) {
                    continue;
                }
                EditableTable child = editor.table(relation.child());
                List<Row> staying = editor.pointing(child, relation, table, go).stream()
                        .filter(row -> !going.getOrDefault(child.id(), Set.of()).contains(child.keyOf(row)))
                        .toList();
                for (Row row : List.copyOf(go)) {
                    List<Row> own = staying.stream()
                            .filter(one -> pointsTo(child, one, relation, table, row))
                            .toList();
                    if (!own.isEmpty()) {
                        go.remove(row);
                        Optional<Floor> floor = own.stream()
                                .flatMap(
                                        one -> Optional.ofNullable(floors(child).get(child.keyOf(one))).stream())
                                .max(Comparator.comparing(one -> one.until().orElse(LocalDate.MAX)));
                        floor.ifPresentOrElse(
                                one -> {
                                    why.merge(one, 1L, Long::sum);
                                    floors(table).put(table.keyOf(row), one);
                                },
                                () -> pointed.merge(child.place().last(), 1L, Long::sum));
                    }
                }
            }
            return go;
        }
    }

    private static boolean pointsTo(EditableTable child, Row row, Relation relation, EditableTable table, Row parent) {
        for (int i = 0; i < relation.childFields().size(); i++) {
            int from = child.position(relation.childFields().get(i)).orElse(-1);
            int to = table.position(relation.parentFields().get(i)).orElse(-1);
            if (from < 0
                    || to < 0
                    || !row.value(from).text().equals(parent.value(to).text())) {
                return false;
            }
        }
        return true;
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

    static List<Refusal> refusals(EditableTable table, NamedRows named) {
        List<Refusal> refusals = new ArrayList<>();
        List<String> now = table.columns().stream().map(EditableColumn::name).toList();
        if (!now.equals(named.columns())) {
            refusals.add(Refusal.of(
                    "retention.refusal.table_changed", "table", table.place().toString()));
        }
        table.hazards().stream()
                .filter(Hazard::stopsDeleting)
                .forEach(hazard -> refusals.add(Effect.refusal(hazard, table)));
        return refusals;
    }

    static Selection among(NamedRows named) {
        return new Selection(List.of(new Test.Among(named.rows())));
    }

    /** True when everything about somebody known by one of these must stay, whatever she asks. */
    public boolean held(Collection<String> identifiers) {
        return holds.held(identifiers);
    }

    /** What a law is called. */
    public String lawTitle(String law, Locale language) {
        return periods.title(law, language);
    }

    /** What records can be kept for as laws name it, by id. */
    public Map<String, String> purposes(Locale language) {
        return periods.purposes(language);
    }
}
