/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.resguardo.testkit.table.FilledTable;

/** dBase tables, as old stock and accounting programs keep them. Headings have at most ten letters. */
public final class DbfFile implements TableFormat {
    private static final int WIDEST = 120;

    @Override
    public String id() {
        return "dbf";
    }

    @Override
    public boolean namesTables() {
        return false;
    }

    @Override
    public void write(List<FilledTable> tables, Path file) throws IOException {
        FilledTable table = tables.get(0);
        try (OutputStream out = Files.newOutputStream(file);
                DBFWriter dbf = new DBFWriter(out, Charset.forName("windows-1252"))) {
            dbf.setFields(table.headings().stream()
                    .map(heading -> new DBFField(heading, DBFDataType.CHARACTER, WIDEST))
                    .toArray(DBFField[]::new));
            for (List<String> row : table.texts()) {
                dbf.addRecord(row.toArray());
            }
        }
    }
}
