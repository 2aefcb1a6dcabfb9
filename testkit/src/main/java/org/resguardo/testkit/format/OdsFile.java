/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.resguardo.testkit.table.Column;
import org.resguardo.testkit.table.ColumnType;
import org.resguardo.testkit.table.FilledTable;

/** LibreOffice spreadsheets. */
public final class OdsFile implements TableFormat {

    @Override
    public String id() {
        return "ods";
    }

    @Override
    public boolean namesTables() {
        return true;
    }

    @Override
    public void write(List<FilledTable> tables, Path file) throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.append("<office:document-content ").append(OpenDocument.NAMESPACES).append('>');
        xml.append("<office:automatic-styles><style:style style:name=\"away\" style:family=\"table\">")
                .append("<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>");
        xml.append("<office:body><office:spreadsheet>");
        tables.forEach(table -> table(table, xml));
        xml.append("</office:spreadsheet></office:body></office:document-content>");
        OpenDocument.write(file, "application/vnd.oasis.opendocument.spreadsheet", xml.toString());
    }

    private static void table(FilledTable table, StringBuilder xml) {
        xml.append("<table:table table:name=\"")
                .append(Markup.escaped(table.name()))
                .append(table.definition().hidden() ? "\" table:style-name=\"away\">" : "\">");
        for (Column column : table.columns()) {
            xml.append(
                    column.hidden() ? "<table:table-column table:visibility=\"collapse\"/>" : "<table:table-column/>");
        }
        xml.append("<table:table-row>");
        table.headings().forEach(heading -> cell(ColumnType.TEXT, heading, xml));
        xml.append("</table:table-row>");
        for (List<String> row : table.texts()) {
            xml.append("<table:table-row>");
            for (int i = 0; i < row.size(); i++) {
                cell(table.columns().get(i).type(), row.get(i), xml);
            }
            xml.append("</table:table-row>");
        }
        xml.append("</table:table>");
    }

    private static void cell(ColumnType type, String value, StringBuilder xml) {
        if (value.isEmpty()) {
            xml.append("<table:table-cell/>");
            return;
        }
        xml.append("<table:table-cell ")
                .append(
                        switch (type) {
                            case TEXT, LONG_TEXT, MOMENT -> "office:value-type=\"string\"";
                            case INTEGER, DECIMAL -> "office:value-type=\"float\" office:value=\"" + value + "\"";
                            case DATE -> "office:value-type=\"date\" office:date-value=\"" + value + "\"";
                        })
                .append("><text:p>")
                .append(Markup.escaped(value))
                .append("</text:p></table:table-cell>");
    }
}
