/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.resguardo.testkit.table.FilledTable;

/** YAML: a list of mappings under the name of the table, all values quoted. */
public final class YamlFile implements TableFormat {

    @Override
    public String id() {
        return "yaml";
    }

    @Override
    public boolean namesTables() {
        return false;
    }

    @Override
    public void write(List<FilledTable> tables, Path file) throws IOException {
        FilledTable table = tables.get(0);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(table.name() + ":\n");
            for (List<String> row : table.texts()) {
                for (int i = 0; i < row.size(); i++) {
                    out.write(i == 0 ? "  - " : "    ");
                    out.write(table.columns().get(i).heading() + ": '"
                            + row.get(i).replace("'", "''") + "'\n");
                }
            }
        }
    }
}
