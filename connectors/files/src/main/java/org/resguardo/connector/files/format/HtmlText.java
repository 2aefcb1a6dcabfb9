/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes a web page apart: elements come when they are complete, inner ones first, and are taken out of the page once they
 * are read.
 */
final class HtmlText {
    /** Pages written by people nest some dozen elements. What lies deeper is read, but not known to be in a cell. */
    private static final int ANCESTORS = 500;

    private static final int MOST_SPANNED = 100;

    private static final Set<String> APART = Set.of(
            "p",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "aside",
            "main",
            "dl",
            "ul",
            "ol",
            "pre",
            "blockquote",
            "address",
            "figure",
            "form",
            "fieldset",
            "details",
            "caption");

    private final DocumentText text;
    private final HtmlWords words;
    private @Nullable Element table;

    HtmlText(DocumentText text) {
        this.text = text;
        this.words = new HtmlWords(text, new OfficeLinks(text));
    }

    /** Takes an element that is complete. */
    void take(Element element) {
        String name = element.normalName();
        switch (name) {
            case "tr" -> row(element);
            case "table" -> endTable(element);
            case "title" -> {
                text.line(DocumentPart.PROPERTIES, "title: " + element.text());
                element.remove();
            }
            case "meta" -> meta(element);
            case "script" -> script(element);
            case "style" -> element.remove();
            case "body" -> {
                words.write(element);
                element.empty();
            }
            default -> {
                if (APART.contains(name)) {
                    block(element);
                }
            }
        }
    }

    /** Takes what stands outside of all elements. */
    void finish(Document page) {
        endTable();
        words.write(page);
        text.line();
    }

    private void block(Element element) {
        boolean hidden = false;
        Element around = element.parent();
        for (int i = 0; around != null && i < ANCESTORS; i++) {
            if (around.normalName().equals("td") || around.normalName().equals("th")) {
                return; // it is read with its row
            }
            hidden |= HtmlWords.hidden(around);
            around = around.parent();
        }
        if (!element.normalName().equals("caption")) {
            endTable();
        }
        text.begin(hidden ? DocumentPart.HIDDEN : DocumentPart.BODY);
        words.write(element);
        text.end();
        element.remove();
    }

    private void row(Element row) {
        Element around = table(row);
        if (around == null || !around.equals(table)) {
            endTable();
            table = around;
            text.tables().beginTable();
        }
        text.tables().beginRow();
        boolean heading = true;
        int cells = 0;
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                heading &= cell.normalName().equals("th");
                cells++;
                cell(cell);
            }
        }
        if (heading && cells > 0) {
            text.tables().markHeading();
        }
        text.tables().endRow();
        row.remove();
    }

    private void cell(Element cell) {
        text.tables().beginCell();
        words.write(cell);
        text.tables().endCell();
        for (int i = 1; i < spanned(cell); i++) {
            text.tables().beginCell();
            text.tables().endCell();
        }
    }

    private static int spanned(Element cell) {
        try {
            return Math.min(Integer.parseInt(cell.attr("colspan").strip()), MOST_SPANNED);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static @Nullable Element table(Element row) {
        Element around = row.parent();
        while (around != null && !around.normalName().equals("table")) {
            around = around.parent();
        }
        return around;
    }

    private void endTable(Element element) {
        if (element.equals(table)) {
            endTable();
        }
    }

    private void endTable() {
        if (table != null) {
            table = null;
            text.tables().endTable();
        }
    }

    private void meta(Element meta) {
        String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
        if (!name.isEmpty()
                && !name.equals("viewport")
                && !name.toLowerCase(Locale.ROOT).equals("generator")) {
            text.line(DocumentPart.PROPERTIES, name + ": " + meta.attr("content"));
        }
        meta.remove();
    }

    /** Programs are not read; data that a page carries for them is. */
    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("json")) {
            text.line(DocumentPart.DATA, script.data());
        }
        script.remove();
    }
}
