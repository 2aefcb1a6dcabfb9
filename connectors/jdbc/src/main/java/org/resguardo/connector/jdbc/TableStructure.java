/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.util.List;
import java.util.Optional;
import org.resguardo.connector.Field;
import org.resguardo.connector.ForeignKey;

/**
 * A table with its columns and keys.
 *
 * @param facts what is known of the table as a whole
 * @param columns its columns in order
 * @param foreignKeys which of them point elsewhere
 * @param integerKey the quoted name of a column of whole numbers on which the table is ordered by an index, if there is one
 */
record TableStructure(
        TableFacts facts, List<Column> columns, List<ForeignKey> foreignKeys, Optional<String> integerKey) {

    List<Field> fields() {
        return columns.stream().map(Column::field).toList();
    }
}
