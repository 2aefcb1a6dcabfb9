/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * What a workbook says of itself as a whole: its sheets, how it counts days, and the formats of its cells (ECMA-376-1:2016,
 * 18.2 and 18.8, read 2025-11).
 */
final class XlsxWorkbook {
    private static final int MOST_SHEETS = 10_000;

    private final SpreadsheetPackage parts;
    private final String main;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<SpreadsheetNumbers> formats = new ArrayList<>();
    private boolean since1904;

    /**
     * One sheet.
     *
     * @param name what its tab says
     * @param part the full name of the part that holds it
     * @param hidden true when people do not see the tab
     */
    record Sheet(String name, String part, boolean hidden) {}

    /**
     * A part that another one points to.
     *
     * @param kind the last word of the relation's type, as {@code comments}
     * @param target the full name of the part, or an address outside
     * @param outside true when the target is no part
     */
    record Relation(String kind, String target, boolean outside) {}

    XlsxWorkbook(SpreadsheetPackage parts) throws IOException {
        this.parts = parts;
        this.main = relations("").values().stream()
                .filter(relation -> relation.kind.equals("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, Relation> relations = relations(main);
        parts.read(main, xml -> readMain(xml, relations));
        for (String styles : targets(relations, "styles")) {
            parts.read(styles, this::readStyles);
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean since1904() {
        return since1904;
    }

    /** How numbers in cells of a style are written. */
    SpreadsheetNumbers format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : SpreadsheetNumbers.PLAIN;
    }

    /** The parts of a kind that the workbook points to. */
    List<String> targets(String kind) throws IOException {
        return targets(relations(main), kind);
    }

    /** What a part points to, by the id that the part uses for it. An empty name stands for the package itself. */
    Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, Relation> relations = new HashMap<>();
        parts.read(folder + "_rels/" + part.substring(slash) + ".rels", xml -> {
            while (xml.nextStart()) {
                if (xml.name().equals("Relationship")) {
                    String type = xml.attribute("Type");
                    boolean outside = xml.attribute("TargetMode").equals("External");
                    String target = xml.attribute("Target");
                    relations.put(
                            xml.attribute("Id"),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    outside ? target : resolve(folder, target),
                                    outside));
                }
            }
        });
        return relations;
    }

    private static List<String> targets(Map<String, Relation> relations, String kind) {
        return relations.values().stream()
                .filter(relation -> relation.kind.equals(kind) && !relation.outside)
                .map(Relation::target)
                .sorted()
                .toList();
    }

    /** The full name of a part that is named relative to a folder. */
    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', Math.max(0, base.length() - 2)) + 1);
        }
        return base + rest;
    }

    private void readMain(SpreadsheetXml xml, Map<String, Relation> relations) throws XMLStreamException {
        while (xml.nextStart()) {
            if (xml.name().equals("workbookPr")) {
                since1904 = xml.flag("date1904");
            } else if (xml.name().equals("sheet") && sheets.size() < MOST_SHEETS) {
                Relation relation = relations.get(xml.attribute("id"));
                if (relation != null && relation.kind.equals("worksheet")) {
                    boolean hidden = xml.attribute("state")
                            .toLowerCase(java.util.Locale.ROOT)
                            .endsWith("hidden");
                    sheets.add(new Sheet(xml.attribute("name"), relation.target, hidden));
                }
            }
        }
    }

    private void readStyles(SpreadsheetXml xml) throws XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        boolean ofCells = false;
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "numFmt" -> codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                case "cellXfs" -> ofCells = true;
                case "cellStyles", "dxfs", "cellStyleXfs" -> ofCells = false;
                case "xf" -> {
                    if (ofCells) {
                        int id = xml.number("numFmtId", 0);
                        formats.add(SpreadsheetNumbers.of(id, codes.getOrDefault(id, "")));
                    }
                }
                default -> {
                    // fonts, colours, borders
                }
            }
        }
    }
}
