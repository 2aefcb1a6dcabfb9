/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.resguardo.testkit.letter.Prose;
import org.resguardo.testkit.table.FilledTable;

/** A kind of file that holds tables. */
public interface TableFormat {

    /** What people call the kind of file: {@code csv}. */
    String id();

    /** True when a table inside has a name of its own, which is then a step of its place. */
    boolean namesTables();

    /** Writes the tables. A format for one table takes the first. */
    void write(List<FilledTable> tables, Path file) throws IOException;

    /** What is written about a table beside its rows, such as comments on cells, by the name of the table. */
    default Map<String, Prose> remarks() {
        return Map.of();
    }
}
