/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Row;

/** Says of single rows that nobody may touch them, whatever a rule says: a legal hold, an open case. */
@FunctionalInterface
interface Shield {
    /** Protects nobody. */
    Shield NONE = (table, row) -> false;

    boolean covers(EditableTable table, Row row);
}
