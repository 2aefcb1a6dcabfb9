/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Place;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.TextIntake;
import org.resguardo.connector.files.FileIntake;

/**
 * Hands the text of one document to the intake, part by part, however the parts are mixed in the file.
 *
 * <p>The intake takes one text at a time, while a document has comments and deleted words in the middle of a sentence.
 * So each part gathers its text, and is handed over when it has enough.
 */
final class DocumentText implements AutoCloseable {
    private static final int PIECE = 32 * 1024;
    private static final int MOST_BESIDE_TABLE = 1 << 20;

    private final FileIntake intake;
    private final Place document;
    private final Map<DocumentPart, StringBuilder> gathered = new EnumMap<>(DocumentPart.class);
    private final Deque<DocumentPart> parts = new ArrayDeque<>();
    private final DocumentTables tables;
    private @Nullable DocumentPart openPart;
    private @Nullable TextIntake open;

    DocumentText(FileIntake intake, Place document) {
        this.intake = intake;
        this.document = document;
        this.tables = new DocumentTables(this, intake, document);
        parts.push(DocumentPart.BODY);
    }

    /** Adds text to the part that is begun, or to the table cell that is begun in the body. */
    void text(CharSequence text) {
        StringBuilder buffer = buffer();
        buffer.append(text);
        if (buffer.length() > PIECE) {
            full();
        }
    }

    /** Adds one letter. */
    void text(char letter) {
        buffer().append(letter);
    }

    /** Ends the line, unless nothing stands on it. */
    void line() {
        StringBuilder buffer = buffer();
        endLine(buffer);
        if (buffer.length() > PIECE) {
            full();
        }
    }

    /** Ends the line here, and that of what was deleted or hidden within it. */
    void paragraph() {
        line();
        endLine(gathered.get(DocumentPart.DELETED));
        endLine(gathered.get(DocumentPart.HIDDEN));
    }

    /** A line of its own in the given part, such as {@code Author: Ana}. Nothing when it is blank. */
    void line(DocumentPart part, String text) {
        if (!text.isBlank()) {
            begin(part);
            line();
            text(text);
            line();
            end();
        }
    }

    /**
     * Begins a part within the present one. What was deleted or hidden takes along the label before it
     * ({@code SSN:}), since without it nobody can tell what a number is.
     */
    void begin(DocumentPart part) {
        String label = part == DocumentPart.DELETED || part == DocumentPart.HIDDEN ? label(buffer()) : "";
        parts.push(part);
        if (atLineStart(buffer())) {
            text(label);
        }
    }

    /** Goes back to the part in which the present one was begun. */
    void end() {
        parts.pop();
    }

    /** The part that text goes to now. */
    DocumentPart part() {
        return parts.element();
    }

    /** The tables of the body. In other parts, a table is text with a tab between cells. */
    DocumentTables tables() {
        return tables;
    }

    /** Hands over what was gathered and ends the open text, so that a table or a file inside may follow. */
    void pause() {
        gathered.forEach((part, text) -> flush(part, text, true));
        shut();
    }

    @Override
    public void close() {
        parts.clear();
        parts.push(DocumentPart.BODY);
        tables.close();
        pause();
    }

    private StringBuilder buffer() {
        DocumentPart part = parts.element();
        return part == DocumentPart.BODY && tables.inCell()
                ? tables.cell()
                : gathered.computeIfAbsent(part, p -> new StringBuilder());
    }

    private void full() {
        if (intake.stopped()) {
            throw new StoppedException();
        }
        DocumentPart part = parts.element();
        if (part == DocumentPart.BODY && tables.inCell()) {
            tables.cellIsFull();
        } else if (!tables.handingOver()) {
            flush(part, buffer(), false);
        } else if (buffer().length() > MOST_BESIDE_TABLE) {
            tables.giveUpHeadings();
        }
    }

    private void flush(DocumentPart part, StringBuilder text, boolean all) {
        int length = text.length();
        if (!all && length > 0 && Character.isHighSurrogate(text.charAt(length - 1))) {
            length--;
        }
        if (length > 0) {
            open(part).text(text.substring(0, length));
            text.delete(0, length);
        }
    }

    private TextIntake open(DocumentPart part) {
        TextIntake present = open;
        if (present == null || openPart != part) {
            shut();
            present = intake.text(part.in(document));
            open = present;
            openPart = part;
        }
        return present;
    }

    private void shut() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private static boolean atLineStart(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private static void endLine(@Nullable StringBuilder text) {
        if (text != null && !atLineStart(text)) {
            text.append('\n');
        }
    }

    private static String label(StringBuilder before) {
        int end = before.length();
        while (end > 0 && before.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == 0 || before.charAt(end - 1) != ':') {
            return "";
        }
        int from = end - 1;
        while (from > 0 && end - from < 40 && inLabel(before.charAt(from - 1))) {
            from--;
        }
        return before.substring(from, end) + " ";
    }

    private static boolean inLabel(char c) {
        return Character.isLetter(c) || c == ' ' || c == '.' || c == '/' || c == '-';
    }
}
