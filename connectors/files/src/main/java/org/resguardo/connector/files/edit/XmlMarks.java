/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the elements of an XML text stand, so that it can be changed there and nowhere else. Nothing is expanded and
 * nothing fetched: a text with a document type declaration is refused.
 */
final class XmlMarks {
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private XmlMarks() {}

    /**
     * A tag.
     *
     * @param name the element's name without prefix
     * @param start where it begins
     * @param end where it ends
     * @param closing true for {@code </c>}
     * @param empty true for {@code <c/>}
     * @param text the tag itself
     */
    record Tag(String name, int start, int end, boolean closing, boolean empty, String text) {

        /** An attribute by its name without prefix. */
        Optional<String> attribute(String wanted) {
            Matcher found = ATTRIBUTE.matcher(text);
            while (found.find()) {
                String name = found.group(1);
                if (name.substring(name.indexOf(':') + 1).equals(wanted)) {
                    return Optional.of(
                            plain(found.group(2).substring(1, found.group(2).length() - 1)));
                }
            }
            return Optional.empty();
        }

        /** The prefix of its name with the colon, or nothing. */
        String prefix() {
            Matcher found = Pattern.compile("</?([\\w.-]+:)?").matcher(text);
            return found.lookingAt() && found.group(1) != null ? found.group(1) : "";
        }
    }

    /** The tags of a text, in order. */
    static List<Tag> tags(String xml) {
        List<Tag> tags = new ArrayList<>();
        int at = xml.indexOf('<');
        while (at >= 0) {
            if (xml.startsWith("<!DOCTYPE", at)) {
                throw new IllegalArgumentException("a document type declaration");
            }
            int end = end(xml, at);
            if (xml.charAt(at + 1) != '!' && xml.charAt(at + 1) != '?') {
                tags.add(tag(xml, at, end));
            }
            at = xml.indexOf('<', end);
        }
        return tags;
    }

    private static int end(String xml, int at) {
        if (xml.startsWith("<!--", at)) {
            return behind(xml, "-->", at);
        }
        if (xml.startsWith("<![CDATA[", at)) {
            return behind(xml, "]]>", at);
        }
        if (xml.startsWith("<?", at)) {
            return behind(xml, "?>", at);
        }
        char quote = 0;
        for (int i = at + 1; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("a tag without an end");
    }

    private static int behind(String xml, String mark, int at) {
        int found = xml.indexOf(mark, at);
        if (found < 0) {
            throw new IllegalArgumentException("something without an end");
        }
        return found + mark.length();
    }

    private static Tag tag(String xml, int start, int end) {
        boolean closing = xml.charAt(start + 1) == '/';
        int from = start + (closing ? 2 : 1);
        int to = from;
        while (to < end && !Character.isWhitespace(xml.charAt(to)) && xml.charAt(to) != '>' && xml.charAt(to) != '/') {
            to++;
        }
        String name = xml.substring(from, to);
        return new Tag(
                name.substring(name.indexOf(':') + 1),
                start,
                end,
                closing,
                xml.charAt(end - 2) == '/',
                xml.substring(start, end));
    }

    /** Text without the signs of XML: the five entities of XML itself, and letters by number. */
    static String plain(String xml) {
        if (xml.indexOf('&') < 0 && !xml.contains("<![CDATA[")) {
            return xml;
        }
        StringBuilder plain = new StringBuilder();
        Matcher found = Pattern.compile(
                        "<!\\[CDATA\\[(.*?)]]>|&(#x?[0-9a-fA-F]{1,6}|lt|gt|amp|quot|apos);", Pattern.DOTALL)
                .matcher(xml);
        int from = 0;
        while (found.find()) {
            plain.append(xml, from, found.start());
            if (found.group(1) != null) {
                plain.append(found.group(1));
            } else {
                append(plain, found.group(2));
            }
            from = found.end();
        }
        return plain.append(xml.substring(from)).toString();
    }

    private static void append(StringBuilder plain, String entity) {
        switch (entity) {
            case "lt" -> plain.append('<');
            case "gt" -> plain.append('>');
            case "amp" -> plain.append('&');
            case "quot" -> plain.append('"');
            case "apos" -> plain.append('\'');
            default -> {
                int radix = entity.startsWith("#x") ? 16 : 10;
                int letter = Integer.parseInt(entity.substring(radix == 16 ? 2 : 1), radix);
                if (Character.isValidCodePoint(letter)) {
                    plain.appendCodePoint(letter);
                }
            }
        }
    }

    /** Text with the signs of XML; what no XML may hold is left out. */
    static String escaped(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                default -> {
                    if (letter >= ' ' || letter == '\n' || letter == '\t' || letter == '\r') {
                        xml.appendCodePoint(letter);
                    }
                }
            }
        });
        return xml.toString();
    }
}
