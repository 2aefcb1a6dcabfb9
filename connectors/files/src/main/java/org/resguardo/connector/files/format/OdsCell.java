/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of one OpenDocument sheet, and keeps what is written beside them: comments, and words in drawings. */
final class OdsCell {
    private static final int MOST_ASIDE = 1 << 20;
    private static final Set<String> DRAWINGS = Set.of("frame", "custom-shape", "rect", "g", "caption");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private final StringBuilder asides = new StringBuilder();

    /** Reads the cell that begins here to its end, and tells its value as a person would recognise it. */
    String read(SpreadsheetXml xml) throws XMLStreamException {
        String type = xml.attribute("value-type");
        String value = xml.attribute("value");
        String date = xml.attribute("date-value");
        text.setLength(0);
        words(xml);
        return switch (type) {
            case "date" -> date.isEmpty() ? text.toString() : date.replace("T00:00:00", "");
            case "float", "currency", "percentage" -> number(value);
            default -> text.toString();
        };
    }

    /** Keeps the words of the element that begins here as written beside the cells. */
    void aside(SpreadsheetXml xml) throws XMLStreamException {
        keep(xml, asides);
    }

    StringBuilder comments() {
        return comments;
    }

    StringBuilder asides() {
        return asides;
    }

    private void words(SpreadsheetXml xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth += begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (depth > 1) {
                xml.addLetters(event, text);
            }
        }
    }

    /** Tells how many levels deeper the reader stands afterwards. */
    private int begin(SpreadsheetXml xml) throws XMLStreamException {
        String name = xml.name();
        if (name.equals("annotation")) {
            keep(xml, comments);
            return 0;
        }
        if (DRAWINGS.contains(name)) {
            keep(xml, asides);
            return 0;
        }
        if ((name.equals("p") && !text.isEmpty()) || name.equals("line-break")) {
            text.append('\n');
        } else if (name.equals("s") || name.equals("tab")) {
            text.append(' ');
        }
        return 1;
    }

    private static void keep(SpreadsheetXml xml, StringBuilder kept) throws XMLStreamException {
        if (kept.length() > MOST_ASIDE) {
            xml.skip();
            return;
        }
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            xml.addLetters(event, kept);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                boolean lineEnds = xml.name().equals("p") || xml.name().equals("creator") || depth == 0;
                kept.append(lineEnds && !kept.isEmpty() && kept.charAt(kept.length() - 1) != '\n' ? "\n" : "");
            }
        }
    }

    /** What is shown, where its digits are those of the number, as {@code 078-05-1120}; otherwise the number. */
    private String number(String value) {
        String plain = SpreadsheetNumbers.PLAIN.shown(value, false);
        String shown = text.toString();
        boolean sameDigits = digits(shown).equals(digits(plain)) && plain.indexOf('.') < 0 && plain.indexOf('-') < 0;
        return plain.isEmpty() || sameDigits ? shown : plain;
    }

    private static String digits(String shown) {
        return shown.replaceAll("\\D", "").replaceFirst("^0+", "");
    }
}
