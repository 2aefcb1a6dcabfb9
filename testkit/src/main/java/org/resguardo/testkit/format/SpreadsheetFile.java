/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.resguardo.testkit.letter.Prose;
import org.resguardo.testkit.table.FilledTable;

/**
 * Excel workbooks, old and new.
 *
 * @param id {@code xlsx} or {@code xls}
 * @param remarks a comment on the first cell of each sheet that is named
 */
public record SpreadsheetFile(String id, Map<String, Prose> remarks) implements TableFormat {
    public SpreadsheetFile {
        remarks = Map.copyOf(remarks);
    }

    /** The present format. */
    public static SpreadsheetFile xlsx() {
        return new SpreadsheetFile("xlsx", Map.of());
    }

    /** The format before 2007. */
    public static SpreadsheetFile xls() {
        return new SpreadsheetFile("xls", Map.of());
    }

    /** The same with a comment on the named sheet. */
    public SpreadsheetFile commented(String sheet, Prose remark) {
        return new SpreadsheetFile(id, Map.of(sheet, remark));
    }

    @Override
    public boolean namesTables() {
        return true;
    }

    @Override
    public void write(List<FilledTable> tables, Path file) throws IOException {
        try (Workbook workbook = id.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            SheetFiller filler = new SheetFiller(workbook);
            for (FilledTable table : tables) {
                filler.add(table);
            }
            remarks.forEach(filler::comment);
            workbook.write(out);
        }
    }
}
