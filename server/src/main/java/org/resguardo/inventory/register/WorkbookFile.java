/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as an Excel workbook, a sheet each. Every cell is text: nothing in it is worked out when it is opened. */
public final class WorkbookFile {
    private static final String HEADING_COLOUR = "E8E2D6";
    private static final int NARROW = 14;
    private static final int WIDE = 60;

    private WorkbookFile() {}

    /** Writes a workbook. The stream stays open. */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Resguardo", "1.0")) {
            for (Sheet sheet : sheets) {
                Worksheet page = book.newWorksheet(sheet.title());
                row(page, 0, sheet.headings());
                page.range(0, 0, 0, sheet.headings().size() - 1)
                        .style()
                        .bold()
                        .fillColor(HEADING_COLOUR)
                        .set();
                page.freezePane(0, 1);
                int line = 1;
                for (List<String> cells : sheet.rows()) {
                    row(page, line++, cells);
                }
                widths(page, sheet);
                page.finish();
            }
        }
    }

    private static void row(Worksheet page, int line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            page.value(line, i, cells.get(i));
        }
    }

    private static void widths(Worksheet page, Sheet sheet) {
        for (int i = 0; i < sheet.headings().size(); i++) {
            int column = i;
            int longest = sheet.rows().stream()
                    .mapToInt(cells -> cells.get(column).length())
                    .max()
                    .orElse(0);
            page.width(i, Math.clamp(longest + 2L, NARROW, WIDE));
        }
    }
}
