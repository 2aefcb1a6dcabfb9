/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.resguardo.testkit.table.FilledTable;

/** Lists of QuickBooks Desktop: tabs, and a line that begins with an exclamation mark before each list. */
public final class IifFile implements TableFormat {

    @Override
    public String id() {
        return "iif";
    }

    @Override
    public boolean namesTables() {
        return true;
    }

    @Override
    public void write(List<FilledTable> tables, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, Charset.forName("windows-1252"))) {
            for (FilledTable table : tables) {
                out.write("!" + table.name() + "\t" + String.join("\t", table.headings()) + "\r\n");
                for (List<String> row : table.texts()) {
                    out.write(table.name() + "\t" + String.join("\t", row) + "\r\n");
                }
            }
        }
    }
}
