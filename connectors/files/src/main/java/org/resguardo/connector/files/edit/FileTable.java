/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.connector.edit.EditableColumn;
import org.resguardo.connector.edit.Hazard;
import org.resguardo.connector.edit.Value;

/** The records within a file, as they are, and what the file would be without some of them or with other values. */
interface FileTable {

    /** The columns. */
    List<EditableColumn> columns();

    /** The records in the order of the file, a value a column. */
    List<List<Value>> records();

    /** What stands in the way of changing it, or should be known. */
    List<Hazard> hazards();

    /**
     * The file with changes.
     *
     * @param gone the records that go, by their positions
     * @param changed the records that stay and hold other values
     */
    byte[] with(Set<Integer> gone, Map<Integer, List<Value>> changed) throws IOException;
}
