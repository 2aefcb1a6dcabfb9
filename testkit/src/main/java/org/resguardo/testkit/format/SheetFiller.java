/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.resguardo.testkit.letter.Prose;
import org.resguardo.testkit.table.Column;
import org.resguardo.testkit.table.FilledTable;

/** Fills the sheets of a workbook: numbers as numbers and days as days, as people's programs do. */
final class SheetFiller {
    private final Workbook workbook;
    private final CellStyle day;

    SheetFiller(Workbook workbook) {
        this.workbook = workbook;
        this.day = workbook.createCellStyle();
        day.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat("dd/mm/yyyy"));
    }

    void add(FilledTable table) {
        Sheet sheet = workbook.createSheet(table.name());
        Row head = sheet.createRow(0);
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            head.createCell(i).setCellValue(columns.get(i).heading());
            sheet.setColumnHidden(i, columns.get(i).hidden());
        }
        int number = 1;
        for (List<String> values : table.texts()) {
            Row row = sheet.createRow(number++);
            for (int i = 0; i < columns.size(); i++) {
                if (!values.get(i).isEmpty()) {
                    set(row.createCell(i), columns.get(i), values.get(i));
                }
            }
        }
        workbook.setSheetHidden(
                workbook.getSheetIndex(sheet), table.definition().hidden());
    }

    void comment(String sheetName, Prose remark) {
        Sheet sheet = workbook.getSheet(sheetName);
        CreationHelper helper = workbook.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(2);
        anchor.setCol2(5);
        anchor.setRow1(1);
        anchor.setRow2(5);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(remark.text()));
        sheet.getRow(1).getCell(0, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellComment(comment);
    }

    private void set(Cell cell, Column column, String value) {
        switch (column.type()) {
            case TEXT, LONG_TEXT -> cell.setCellValue(value);
            case INTEGER, DECIMAL -> cell.setCellValue(Double.parseDouble(value));
            case DATE -> {
                cell.setCellValue(LocalDate.parse(value));
                cell.setCellStyle(day);
            }
            case MOMENT -> {
                cell.setCellValue(LocalDateTime.parse(value.replace(' ', 'T')));
                cell.setCellStyle(day);
            }
        }
    }
}
