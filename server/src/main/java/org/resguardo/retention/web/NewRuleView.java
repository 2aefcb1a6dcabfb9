/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Relation;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.platform.web.FormView;
import org.resguardo.retention.ClockChoice;
import org.resguardo.retention.DisposalAction;
import org.resguardo.retention.Effect;
import org.resguardo.retention.ProtectionChoice;

/**
 * The form in which a rule is said.
 *
 * @param store the place
 * @param table its table
 * @param held what step 1 found in it, by column
 * @param clocks from what may be counted
 * @param protections what may protect a row
 * @param purposes what such records may be kept for as laws name it, by id
 * @param chosen which answers were given, by field
 * @param form the form
 */
public record NewRuleView(
        DataStore store,
        EditableTable table,
        Map<String, List<DataCategory>> held,
        List<ClockChoice> clocks,
        List<ProtectionChoice> protections,
        Map<String, String> purposes,
        Map<String, Set<String>> chosen,
        FormView form) {

    /** What may be done. */
    public List<DisposalAction> actions() {
        boolean wholeOnly = table.hazards().stream().anyMatch(hazard -> hazard.kind() == Hazard.Kind.WHOLE_ONLY);
        if (!wholeOnly) {
            return List.of(DisposalAction.values());
        }
        return Effect.archivable(table)
                ? List.of(DisposalAction.DELETE, DisposalAction.ARCHIVE)
                : List.of(DisposalAction.DELETE);
    }

    /** True when records may be archived. */
    public boolean archives() {
        return actions().contains(DisposalAction.ARCHIVE);
    }

    /** Whose rows point to the rows of the table. */
    public List<Relation> relations() {
        return table.pointingHere();
    }

    /** The columns that a rule may change. */
    public List<EditableColumn> columns() {
        return actions().stream().allMatch(DisposalAction::removesRows) ? List.of() : changeable();
    }

    private List<EditableColumn> changeable() {
        return table.columns().stream()
                .filter(column -> !table.key().contains(column.name()))
                .filter(column -> table.pointingAway().stream()
                        .noneMatch(relation -> relation.childFields().contains(column.name())))
                .toList();
    }

    /** What step 1 found in a column. */
    public String kinds(EditableColumn column, Locale language) {
        return held.getOrDefault(column.name(), List.of()).stream()
                .map(category -> category.title(language))
                .collect(Collectors.joining(", "));
    }

    /** True when an answer was given before. */
    public boolean chosen(String field, String answer) {
        return chosen.getOrDefault(field, Set.of()).contains(answer);
    }

    /** The name of a relation's table. */
    public String table(Relation relation) {
        return RuleSentence.table(relation.child());
    }

    /** What the form is sent to. */
    public String address() {
        return "/retention/rules/new/" + store.id();
    }

    /** What is held in a table of step 1, by column. */
    static Map<String, List<DataCategory>> held(List<HeldField> fields, String place) {
        return fields.stream()
                .filter(field -> field.key().place().equals(place))
                .collect(Collectors.toMap(
                        field -> field.key().heading(),
                        field -> field.held().stream()
                                .flatMap(held -> held.counts().stream())
                                .toList(),
                        (one, other) -> one));
    }
}
