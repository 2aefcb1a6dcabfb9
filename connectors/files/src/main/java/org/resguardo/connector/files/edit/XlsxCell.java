/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.util.List;
import java.util.OptionalInt;
import org.resguardo.connector.files.edit.XmlMarks.Tag;

/**
 * A cell of a sheet.
 *
 * @param tag its first tag
 * @param end where it ends
 * @param column its column, counted from 0
 * @param content what stands within it
 */
record XlsxCell(Tag tag, int end, int column, String content) {

    /** What it shows. */
    String value(XlsxBook book) {
        return switch (tag.attribute("t").orElse("")) {
            case "s" -> shared().isPresent() ? book.string(shared().getAsInt()) : "";
            case "inlineStr" -> XlsxText.of(content);
            case "", "n" -> {
                String raw = inner("v").strip();
                yield raw.isEmpty()
                        ? ""
                        : book.format(XlsxBook.number(tag, "s")).shown(raw, book.since1904());
            }
            case "e" -> "";
            default -> XmlMarks.plain(inner("v"));
        };
    }

    /** The number of its text among those of the workbook. */
    OptionalInt shared() {
        String raw = tag.attribute("t").orElse("").equals("s") ? inner("v").strip() : "";
        return raw.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(raw)) : OptionalInt.empty();
    }

    boolean date(XlsxBook book) {
        return book.format(XlsxBook.number(tag, "s")).date();
    }

    /** True when its value is worked out. */
    boolean formula() {
        return XmlMarks.tags(content).stream().anyMatch(inside -> inside.name().equals("f"));
    }

    /** True when other cells are worked out by the formula that stands here. */
    boolean master() {
        return XmlMarks.tags(content).stream()
                .anyMatch(inside ->
                        inside.name().equals("f") && inside.attribute("ref").isPresent());
    }

    /** True when its formula has text of its own, which may be somebody's address. */
    boolean textInFormula() {
        String formula = inner("f");
        return formula.indexOf('"') >= 0 || formula.contains("&quot;");
    }

    /** Its formula with its tags, or nothing. */
    String formulaWithTags() {
        List<Tag> tags = XmlMarks.tags(content);
        int start = -1;
        for (Tag inside : tags) {
            if (inside.name().equals("f")) {
                if (inside.empty()) {
                    return inside.text();
                }
                if (inside.closing()) {
                    return content.substring(start, inside.end());
                }
                start = inside.start();
            }
        }
        return "";
    }

    private String inner(String element) {
        int start = -1;
        for (Tag inside : XmlMarks.tags(content)) {
            if (inside.name().equals(element) && !inside.empty()) {
                if (inside.closing() && start >= 0) {
                    return content.substring(start, inside.start());
                }
                start = inside.end();
            }
        }
        return "";
    }

    /** The same cell with the same look, and something else in it. */
    String with(String type, String inside) {
        String name = tag.prefix() + "c";
        String place = tag.attribute("r")
                .map(r -> " r=\"" + XmlMarks.escaped(r) + "\"")
                .orElse("");
        String style = tag.attribute("s")
                .map(s -> " s=\"" + XmlMarks.escaped(s) + "\"")
                .orElse("");
        String kind = type.isEmpty() ? "" : " t=\"" + type + "\"";
        String start = "<" + name + place + style + kind;
        return inside.isEmpty() ? start + "/>" : start + ">" + inside + "</" + name + ">";
    }
}
