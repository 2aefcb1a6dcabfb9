/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes what people see of a part of a web page, and what they do not: hidden elements, fields, comments, links. */
final class HtmlWords implements NodeVisitor {
    private final DocumentText text;
    private final OfficeLinks links;
    private boolean gap;

    HtmlWords(DocumentText text, OfficeLinks links) {
        this.text = text;
        this.links = links;
    }

    /** Writes an element with everything in it. */
    void write(Element element) {
        gap = false;
        element.traverse(this);
    }

    /** True when the element says that it is not shown. */
    static boolean hidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            letters(words);
        } else if (node instanceof Comment comment) {
            text.line(DocumentPart.COMMENTS, comment.getData());
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock()) {
                line();
            }
            if (hidden(element)) {
                text.line();
                text.end();
            }
        }
    }

    private void begin(Element element) {
        if (hidden(element)) {
            text.begin(DocumentPart.HIDDEN);
        }
        if (element.isBlock()) {
            line();
        }
        switch (element.normalName()) {
            case "br" -> text.text('\n');
            case "td", "th" -> gap = true;
            case "input", "button", "param", "data" -> field(element);
            case "a", "area" -> link(element.attr("href"));
            default -> {
                /* Other elements are known by what is in them. */
            }
        }
        aside(element.attr("alt"));
        aside(element.attr("title"));
    }

    /** White space counts as one space, except where the page says that it is to be kept. */
    private void letters(TextNode node) {
        String whole = node.getWholeText();
        Element around = node.parent();
        if (around != null
                && (around.normalName().equals("pre") || around.normalName().equals("textarea"))) {
            text.text(whole);
            return;
        }
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                gap = true;
            } else {
                if (gap) {
                    text.text(' ');
                }
                gap = false;
                text.text(c);
            }
        }
    }

    private void line() {
        gap = false;
        text.line();
    }

    private void field(Element field) {
        String name = field.hasAttr("aria-label") ? field.attr("aria-label") : field.attr("name");
        if (field.hasAttr("value") && !field.attr("type").equals("submit")) {
            text.line(DocumentPart.FORM, name + ": " + field.attr("value"));
        }
    }

    private void link(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mailto:") || lower.startsWith("tel:") || lower.startsWith("sms:")) {
            links.link(address);
        }
    }

    private void aside(String words) {
        if (!words.isBlank()) {
            text.text(" " + words + " ");
        }
    }
}
