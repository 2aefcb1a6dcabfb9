/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.connector.files.edit.XmlMarks.Tag;

/**
 * A row of a sheet.
 *
 * @param start where it begins in the part
 * @param end where it ends
 * @param number its number, counted from 1
 * @param cells its cells
 */
record XlsxRow(int start, int end, int number, List<XlsxCell> cells) {
    private static final int LETTERS_OF_A_COLUMN = 3;

    /** The rows of the part that holds a sheet. */
    static List<XlsxRow> of(String xml) {
        List<XlsxRow> rows = new ArrayList<>();
        List<Tag> tags = XmlMarks.tags(xml);
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            if (tag.name().equals("row") && !tag.closing()) {
                int last = tag.empty() ? i : close(tags, i, "row");
                int number = tag.attribute("r")
                        .filter(text -> text.matches("\\d{1,8}"))
                        .map(Integer::parseInt)
                        .orElseGet(() -> rows.isEmpty() ? 1 : rows.getLast().number() + 1);
                rows.add(new XlsxRow(
                        tag.start(),
                        tags.get(last).end(),
                        number,
                        cells(xml, tags.subList(i + 1, Math.max(i + 1, last)))));
                i = last;
            }
        }
        return rows;
    }

    private static int close(List<Tag> tags, int open, String name) {
        for (int i = open + 1; i < tags.size(); i++) {
            if (tags.get(i).closing() && tags.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("an element without an end");
    }

    private static List<XlsxCell> cells(String xml, List<Tag> tags) {
        List<XlsxCell> cells = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            if (tag.name().equals("c") && !tag.closing()) {
                int last = tag.empty() ? i : close(tags, i, "c");
                int column = column(tag.attribute("r").orElse("")).orElse(next);
                next = column + 1;
                String content = tag.empty()
                        ? ""
                        : xml.substring(tag.end(), tags.get(last).start());
                cells.add(new XlsxCell(tag, tags.get(last).end(), column, content));
                i = last;
            }
        }
        return cells;
    }

    /** The column of a cell that is named {@code BC23}. */
    private static Optional<Integer> column(String name) {
        int column = 0;
        int i = 0;
        while (i < name.length() && i < LETTERS_OF_A_COLUMN && Character.isLetter(name.charAt(i))) {
            column = column * 26 + (name.charAt(i) & 0x1F);
            i++;
        }
        return i == 0 ? Optional.empty() : Optional.of(column - 1);
    }

    Optional<XlsxCell> cell(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
}
