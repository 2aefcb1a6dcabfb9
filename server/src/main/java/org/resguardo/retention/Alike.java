/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Value;

/**
 * How alike changed records are by the columns that a rule changes: the k of k-anonymity over these columns (Sweeney,
 * "k-anonymity: a model for protecting privacy", 2002). What stands in other columns is not looked at.
 */
final class Alike {
    private static final int MOST = 200_000;

    private final List<Integer> positions;
    private final Map<List<Value>, Long> groups = new HashMap<>();
    private final boolean asked;
    private boolean tooMany;

    Alike(RuleDefinition rule, EditableTable table) {
        this.asked = rule.action() == DisposalAction.GENERALISE || rule.action() == DisposalAction.ANONYMISE;
        this.positions = rule.fields().stream()
                .map(field -> table.position(field).orElseThrow())
                .toList();
    }

    void add(Lot lot) {
        if (!asked || tooMany) {
            return;
        }
        for (Row row : lot.after()) {
            groups.merge(positions.stream().map(row::value).toList(), 1L, Long::sum);
        }
        tooMany = groups.size() > MOST;
    }

    /** How many records share their values with the fewest others, themselves among them; empty when that does not matter here. */
    Optional<Long> fewest() {
        return tooMany ? Optional.of(1L) : groups.values().stream().min(Long::compare);
    }
}
