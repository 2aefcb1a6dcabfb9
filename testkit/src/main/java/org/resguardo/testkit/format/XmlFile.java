/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.resguardo.testkit.table.FilledTable;

/**
 * XML: one element a row, one element inside a column. Headings must be names.
 *
 * @param rowName the name of the elements that are rows
 */
public record XmlFile(String rowName) implements TableFormat {

    @Override
    public String id() {
        return "xml";
    }

    @Override
    public boolean namesTables() {
        return false;
    }

    @Override
    public void write(List<FilledTable> tables, Path file) throws IOException {
        FilledTable table = tables.get(0);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + table.name() + ">\n");
            for (List<String> row : table.texts()) {
                out.write("  <" + rowName + ">\n");
                for (int i = 0; i < row.size(); i++) {
                    String name = table.columns().get(i).heading();
                    out.write("    <" + name + ">" + Markup.escaped(row.get(i)) + "</" + name + ">\n");
                }
                out.write("  </" + rowName + ">\n");
            }
            out.write("</" + table.name() + ">\n");
        }
    }
}
