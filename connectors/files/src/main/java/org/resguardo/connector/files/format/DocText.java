/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Reads the paragraphs of a Word 97 document: cells, fields, and what is hidden or deleted (MS-DOC 2.4, 2.8.25 and 2.6.1,
 * read 2026-11).
 */
final class DocText {
    private static final char CELL_END = 7;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;

    private final DocumentText text;
    private final OfficeLinks links;
    private final StringBuilder instruction = new StringBuilder();
    private boolean inInstruction;
    private boolean inTable;
    private boolean inRow;
    private boolean inCell;

    DocText(DocumentText text, OfficeLinks links) {
        this.text = text;
        this.links = links;
    }

    /** Writes a range of paragraphs into a part. */
    void write(Range range, DocumentPart part) {
        text.begin(part);
        text.line();
        for (int i = 0; i < range.numParagraphs(); i++) {
            paragraph(range.getParagraph(i));
        }
        endTable();
        text.line();
        text.end();
    }

    private void paragraph(Paragraph paragraph) {
        if (!paragraph.isInTable()) {
            endTable();
        } else if (paragraph.isTableRowEnd()) {
            endRow();
            return;
        } else {
            beginCell();
        }
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i));
        }
        text.paragraph();
        if (inCell && paragraph.text().indexOf(CELL_END) >= 0) {
            inCell = false;
            text.tables().endCell();
        }
    }

    private void run(CharacterRun run) {
        boolean deleted = run.isMarkedDeleted();
        if (deleted || run.isVanished()) {
            text.begin(deleted ? DocumentPart.DELETED : DocumentPart.HIDDEN);
            letters(run.text());
            text.end();
        } else {
            letters(run.text());
        }
    }

    private void letters(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            letter(letters.charAt(i));
        }
    }

    private void letter(char c) {
        switch (c) {
            case FIELD_BEGIN -> inInstruction = true;
            case FIELD_RESULT, FIELD_END -> endInstruction();
            case '\r', '\n', '\f', 0x0B -> text.line();
            case '\t' -> text.text('\t');
            case 0x1E -> text.text('-');
            default -> {
                if (inInstruction) {
                    instruction.append(c);
                } else if (c >= ' ') {
                    text.text(c);
                }
            }
        }
    }

    private void endInstruction() {
        inInstruction = false;
        links.instruction(instruction.toString());
        instruction.setLength(0);
    }

    private void beginCell() {
        if (!inTable) {
            inTable = true;
            text.tables().beginTable();
        }
        if (!inRow) {
            inRow = true;
            text.tables().beginRow();
        }
        if (!inCell) {
            inCell = true;
            text.tables().beginCell();
        }
    }

    private void endRow() {
        if (inRow) {
            inRow = false;
            inCell = false;
            text.tables().endRow();
        }
    }

    private void endTable() {
        endRow();
        if (inTable) {
            inTable = false;
            text.tables().endTable();
        }
    }
}
