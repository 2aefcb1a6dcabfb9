/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.util.List;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.LikelyRelations;

/** What can be said of every product's tables alike. */
final class Effects {

    private Effects() {}

    /** Adds what the columns themselves tell. */
    static void addPlain(List<Hazard> hazards, List<EditableColumn> columns, List<String> key) {
        if (key.isEmpty()) {
            hazards.add(new Hazard(Hazard.Kind.NO_KEY, ""));
        }
        columns.stream()
                .map(EditableColumn::name)
                .filter(LikelyRelations::marksDeleted)
                .forEach(name -> hazards.add(new Hazard(Hazard.Kind.MARKS_DELETED, name)));
    }
}
