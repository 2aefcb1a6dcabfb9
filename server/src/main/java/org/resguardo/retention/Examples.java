/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.Row;
import org.resguardo.connector.edit.Value;
import org.resguardo.engine.PersonalValue;

/** Shows some records with most letters covered, so that whoever approves sees which ones they are and nobody's secrets. */
final class Examples {
    private static final int MOST = 3;
    private static final int MOST_COLUMNS = 8;

    private Examples() {}

    static void add(List<DryRun.Example> examples, Effect effect, Lot lot) {
        for (int i = 0; i < lot.rows().size() && examples.size() < MOST; i++) {
            Row before = lot.rows().get(i);
            Row after = lot.after().isEmpty() ? before : lot.after().get(i);
            examples.add(example(effect, before, after));
        }
    }

    private static DryRun.Example example(Effect effect, Row before, Row after) {
        List<DryRun.Example.Cell> cells = new ArrayList<>();
        List<EditableColumn> columns = effect.table().columns();
        for (int c = 0; c < columns.size() && cells.size() < MOST_COLUMNS; c++) {
            boolean shown = effect.rule().action().removesRows()
                    || effect.rule().fields().contains(columns.get(c).name())
                    || effect.rule().clocks().stream()
                                    .anyMatch(clock -> clock.of().isEmpty())
                            && isClock(effect, columns.get(c).name());
            if (shown) {
                boolean date = isClock(effect, columns.get(c).name());
                cells.add(new DryRun.Example.Cell(
                        columns.get(c).name(), shown(before.value(c), date), shown(after.value(c), date)));
            }
        }
        return new DryRun.Example(cells);
    }

    private static boolean isClock(Effect effect, String column) {
        return effect.rule().clocks().stream()
                .anyMatch(clock -> clock.of().isEmpty() && clock.column().equals(column));
    }

    /** The date that the rule counts from is shown whole: it is what there is to check. */
    private static String shown(Value value, boolean date) {
        String text = value.text();
        if (text.isEmpty()) {
            return "";
        }
        return date
                ? text.substring(0, Math.min(10, text.length()))
                : PersonalValue.of(text).masked();
    }
}
