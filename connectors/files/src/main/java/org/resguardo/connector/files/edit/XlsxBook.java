/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import org.resguardo.connector.files.edit.XmlMarks.Tag;
import org.resguardo.connector.files.format.SpreadsheetNumbers;

/** What the sheets of a workbook share: their names, their texts, and how numbers are shown (ECMA-376-1:2016, 18, read 2026-11). */
final class XlsxBook {
    static final String MAIN = "xl/workbook.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";

    private final XlsxParts parts;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<SpreadsheetNumbers> formats = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final boolean since1904;

    XlsxBook(XlsxParts parts) throws IOException {
        this.parts = parts;
        try {
            List<Tag> main = XmlMarks.tags(parts.text(MAIN).orElseThrow(() -> new ZipException("no workbook")));
            Map<String, String> relations = parts.relations(MAIN);
            main.stream()
                    .filter(tag -> tag.name().equals("sheet"))
                    .filter(tag -> relations.containsKey(tag.attribute("id").orElse("")))
                    .forEach(tag -> sheets.put(
                            tag.attribute("name").orElse(""),
                            relations.getOrDefault(tag.attribute("id").orElse(""), "")));
            this.since1904 = main.stream()
                    .filter(tag -> tag.name().equals("workbookPr"))
                    .anyMatch(tag -> Set.of("1", "true")
                            .contains(tag.attribute("date1904").orElse("")));
            readFormats();
            readStrings();
        } catch (IllegalArgumentException e) {
            throw new ZipException("XML that is not understood");
        }
    }

    XlsxParts parts() {
        return parts;
    }

    /** The parts that hold the sheets, by what their tabs say. */
    Map<String, String> sheets() {
        return sheets;
    }

    boolean since1904() {
        return since1904;
    }

    String string(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }

    SpreadsheetNumbers format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : SpreadsheetNumbers.of(0, "");
    }

    private void readFormats() {
        Map<Integer, String> codes = new HashMap<>();
        boolean ofCells = false;
        for (Tag tag : XmlMarks.tags(parts.text("xl/styles.xml").orElse(""))) {
            switch (tag.name()) {
                case "numFmt" ->
                    codes.put(
                            number(tag, "numFmtId"), tag.attribute("formatCode").orElse(""));
                case "cellXfs" -> ofCells = !tag.closing();
                case "xf" -> {
                    if (ofCells && !tag.closing()) {
                        int id = number(tag, "numFmtId");
                        formats.add(SpreadsheetNumbers.of(id, codes.getOrDefault(id, "")));
                    }
                }
                default -> {
                    // fonts, colours, borders
                }
            }
        }
    }

    static int number(Tag tag, String attribute) {
        String text = tag.attribute(attribute).orElse("0");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private void readStrings() {
        String xml = parts.text(STRINGS).orElse("");
        int start = -1;
        for (Tag tag : XmlMarks.tags(xml)) {
            if (tag.name().equals("si")) {
                if (tag.empty()) {
                    strings.add("");
                } else if (tag.closing()) {
                    strings.add(XlsxText.of(xml.substring(start, tag.start())));
                } else {
                    start = tag.end();
                }
            }
        }
    }

    /** The texts without some that nobody uses any more: their places stay, so that the others keep their numbers. */
    static void forgetStrings(XlsxParts changed, Set<Integer> gone) {
        changed.text(STRINGS).ifPresent(xml -> {
            StringBuilder made = new StringBuilder();
            int from = 0;
            int index = -1;
            for (Tag tag : XmlMarks.tags(xml)) {
                if (tag.name().equals("si") && !tag.closing()) {
                    index++;
                    if (!tag.empty() && gone.contains(index)) {
                        made.append(xml, from, tag.end()).append("<" + tag.prefix() + "t></" + tag.prefix() + "t>");
                    }
                } else if (tag.name().equals("si") && gone.contains(index)) {
                    from = tag.start();
                }
            }
            changed.put(STRINGS, made.append(xml.substring(from)).toString());
        });
    }
}
