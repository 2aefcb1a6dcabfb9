/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Clock;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Relation;
import org.resguardo.connector.edit.Selection;
import org.resguardo.connector.edit.Test;

/**
 * Everything that carrying out a rule would do, as the place itself tells it today. What is not known for certain stands
 * among the refusals, and a rule with a refusal is not carried out.
 *
 * @param rule the rule
 * @param table its table
 * @param branches what goes along
 * @param refusals why it cannot be carried out; empty when it can
 */
public record Effect(RuleDefinition rule, EditableTable table, List<Branch> branches, List<Refusal> refusals) {
    private static final int DEEPEST = 4;

    /** Keeps the lists as they are. */
    public Effect {
        branches = List.copyOf(branches);
        refusals = List.copyOf(refusals);
    }

    /** Looks at the places that a rule speaks of. */
    public static Effect of(RuleDefinition rule, Editor editor) throws ConnectorException {
        EditableTable table = editor.table(rule.dataset());
        Set<Refusal> refusals = new LinkedHashSet<>();
        boolean removes = rule.action().removesRows();
        table.hazards().stream()
                .filter(hazard -> removes ? hazard.stopsDeleting() : hazard.stopsChanging())
                .forEach(hazard -> refusals.add(refusal(hazard, table)));
        if (rule.action() == DisposalAction.ARCHIVE && !archivable(table)) {
            refusals.add(Refusal.of(
                    "retention.refusal.archive", "table", table.place().toString()));
        }
        columns(rule, table, refusals);
        Set<String> left = new HashSet<>(rule.along());
        List<Branch> branches =
                removes ? new Growth(editor, rule, left, refusals).branches(table, List.of(table.id())) : List.of();
        left.forEach(name -> refusals.add(Refusal.of("retention.refusal.relation_gone", "relation", name)));
        return new Effect(rule, table, branches, List.copyOf(refusals));
    }

    /** Of a mailbox that holds many messages only their words could be archived, without what is attached. */
    public static boolean archivable(EditableTable table) {
        boolean whole = table.hazards().stream().anyMatch(hazard -> hazard.kind() == Hazard.Kind.WHOLE_ONLY);
        return !whole || table.id().endsWith("/");
    }

    /** The same, and what laws have against it. */
    public static Effect of(RuleDefinition rule, Editor editor, LegalPeriods periods) throws ConnectorException {
        Effect effect = of(rule, editor);
        List<Refusal> refusals = new ArrayList<>(periods.refusals(rule));
        refusals.addAll(effect.refusals);
        return new Effect(rule, effect.table, effect.branches, refusals);
    }

    static Refusal refusal(Hazard hazard, EditableTable table) {
        Map<String, String> arguments =
                Map.of("name", hazard.name(), "table", table.place().toString());
        return new Refusal(
                switch (hazard.kind()) {
                    case NO_KEY -> "retention.refusal.no_key";
                    case RUNS_ON_DELETE, RUNS_ON_INSERT, RUNS_ON_UPDATE -> "retention.refusal.trigger";
                    case REWRITES -> "retention.refusal.rewrites";
                    case HIDES_ROWS -> "retention.refusal.hides_rows";
                    case KEEPS_VERSIONS -> "retention.refusal.keeps_versions";
                    case INHERITED -> "retention.refusal.inherited";
                    case NO_TRANSACTIONS -> "retention.refusal.no_transactions";
                    case NO_TABLE -> "retention.refusal.no_table";
                    case UNKNOWN_TYPE -> "retention.refusal.unknown_type";
                    case BEYOND_US -> "retention.refusal.beyond_us";
                    case WHOLE_ONLY -> "retention.refusal.whole_only";
                    case SHOWN_BY, COPIED_BY, MARKS_DELETED, LEFT_OUT -> throw new IllegalArgumentException("harmless");
                },
                arguments);
    }

    private static void columns(RuleDefinition rule, EditableTable table, Set<Refusal> refusals) {
        for (Clock clock : rule.clocks()) {
            boolean own = clock.of().isEmpty();
            boolean there = own
                    ? table.position(clock.column()).isPresent()
                    : table.pointingHere().contains(clock.of().get());
            if (!there) {
                refusals.add(Refusal.of("retention.refusal.column_gone", "column", clock.column()));
            }
        }
        rule.protections().stream()
                .filter(protection -> table.position(protection.column()).isEmpty())
                .forEach(protection ->
                        refusals.add(Refusal.of("retention.refusal.column_gone", "column", protection.column())));
        rule.fields().forEach(field -> field(rule, table, field, refusals));
    }

    /** A value that tells rows apart, that other rows go by, or that the rule itself goes by, is not changed. */
    private static void field(RuleDefinition rule, EditableTable table, String field, Set<Refusal> refusals) {
        if (table.position(field).isEmpty()) {
            refusals.add(Refusal.of("retention.refusal.column_gone", "column", field));
            return;
        }
        EditableColumn column = table.columns().get(table.position(field).getAsInt());
        boolean joins = table.key().contains(field)
                || table.pointingHere().stream()
                        .anyMatch(relation -> relation.parentFields().contains(field))
                || table.pointingAway().stream()
                        .anyMatch(relation -> relation.childFields().contains(field));
        boolean decides = rule.clocks().stream()
                        .anyMatch(
                                clock -> clock.of().isEmpty() && clock.column().equals(field))
                || rule.protections().stream()
                        .anyMatch(protection -> protection.column().equals(field));
        if (joins || decides) {
            refusals.add(Refusal.of("retention.refusal.column_needed", "column", field));
        } else if (!FieldChange.possible(rule.action(), column)) {
            refusals.add(Refusal.of("retention.refusal.column_unchangeable", "column", field));
        }
    }

    /** The rows of the rule on a day. */
    public Selection selection(LocalDate today) {
        List<Test> tests = new ArrayList<>(List.of(idle(today)));
        rule.protections().forEach(protection -> tests.add(new Test.NoneOf(protection.column(), protection.values())));
        if (rule.action().removesRows()) {
            staying().forEach(relation -> tests.add(new Test.NotPointedTo(relation)));
        } else {
            tests.add(new Test.Holding(rule.fields()));
        }
        return new Selection(tests);
    }

    /** The rows whose period is over on a day, whether or not anything protects them. */
    public Selection over(LocalDate today) {
        return new Selection(List.of(idle(today)));
    }

    private Test.Idle idle(LocalDate today) {
        return new Test.Idle(rule.clocks(), rule.cutoff(today));
    }

    /** The relations that hold rows back: what points to them through one of these is not to go. */
    public List<Relation> staying() {
        return rule.action().removesRows()
                ? table.pointingHere().stream()
                        .filter(relation -> !rule.along().contains(relation.name()))
                        .toList()
                : List.of();
    }

    /** What else should be known: views that show the rows, copies, marks. */
    public List<Hazard> remarks() {
        return table.hazards().stream()
                .filter(hazard -> !hazard.stopsDeleting() && !hazard.stopsChanging())
                .toList();
    }

    /** Follows the relations that go along, as deep as the rule says. */
    private record Growth(Editor editor, RuleDefinition rule, Set<String> left, Set<Refusal> refusals) {

        List<Branch> branches(EditableTable parent, List<String> above) throws ConnectorException {
            List<Branch> branches = new ArrayList<>();
            for (Relation relation : parent.pointingHere()) {
                if (rule.along().contains(relation.name())) {
                    left.remove(relation.name());
                    branch(relation, above).ifPresent(branches::add);
                }
            }
            return branches;
        }

        private Optional<Branch> branch(Relation relation, List<String> above) throws ConnectorException {
            if (above.contains(relation.child()) || above.size() > DEEPEST) {
                refusals.add(Refusal.of("retention.refusal.circle", "relation", relation.name()));
                return Optional.empty();
            }
            EditableTable child = editor.table(relation.child());
            child.hazards().stream()
                    .filter(Hazard::stopsDeleting)
                    .forEach(hazard -> refusals.add(refusal(hazard, child)));
            child.pointingHere().stream()
                    .filter(deeper -> !rule.along().contains(deeper.name()))
                    .forEach(deeper -> refusals.add(new Refusal(
                            "retention.refusal.pointed_to",
                            Map.of("table", child.place().toString(), "relation", deeper.name()))));
            List<String> path = new ArrayList<>(above);
            path.add(child.id());
            return Optional.of(new Branch(relation, child, branches(child, path)));
        }
    }
}
