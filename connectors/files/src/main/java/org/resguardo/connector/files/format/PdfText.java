/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/**
 * Reads the pages of a PDF, one after the other.
 *
 * <p>What stands on one line is put on one line, whatever order the file has it in: a form is printed first and filled in
 * later, and {@code Name:} belongs to the name beside it.
 */
final class PdfText extends PDFTextStripper {
    private static final int LETTERS_BETWEEN_QUESTIONS = 4_096;

    private final DocumentText text;
    private final OfficeLinks links;
    private final PdfPictures pictures;
    private final Source source;
    private final FileIntake intake;
    private final List<PDFileSpecification> attachments = new ArrayList<>();
    private @Nullable PDDocument read;
    private boolean damaged;
    private int letters;

    PdfText(DocumentText text, PdfPictures pictures, Source source, FileIntake intake) {
        this.text = text;
        this.links = new OfficeLinks(text);
        this.pictures = pictures;
        this.source = source;
        this.intake = intake;
        setSortByPosition(true);
        setLineSeparator("\n");
    }

    /** Hands over the text of all pages. */
    void read(PDDocument document) throws IOException {
        read = document;
        writeText(document, new Into());
        read = null;
        for (PDPage page : document.getPages()) {
            stopIfAsked();
            annotations(page);
        }
        pictures.tell();
        if (damaged) {
            intake.problem(Problem.at(source.place(), Kind.DAMAGED));
        }
    }

    /** Files that are pinned to pages; known when the pages have been read. */
    List<PDFileSpecification> attachments() {
        return List.copyOf(attachments);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        stopIfAsked();
        int before = letters;
        try {
            super.processPage(page);
        } catch (IOException e) {
            damaged = true; // one page is lost; the others are read
        }
        progress();
        if (letters > before) {
            pictures.textSeen();
        } else if (read != null) {
            pictures.page(read, page, getCurrentPageNo(), text);
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++letters % LETTERS_BETWEEN_QUESTIONS == 0) {
            stopIfAsked();
        }
        super.processTextPosition(position);
    }

    private void annotations(PDPage page) {
        try {
            for (PDAnnotation annotation : page.getAnnotations()) {
                annotation(annotation);
            }
        } catch (IOException e) {
            damaged = true; // the remarks on one page are lost
        }
    }

    private void annotation(PDAnnotation annotation) throws IOException {
        if (annotation instanceof PDAnnotationLink link) {
            if (link.getAction() instanceof PDActionURI uri && uri.getURI() != null) {
                links.link(uri.getURI());
            }
        } else if (annotation instanceof PDAnnotationFileAttachment pinned && pinned.getFile() != null) {
            attachments.add(pinned.getFile());
        } else if (!(annotation instanceof PDAnnotationWidget)) {
            remark(annotation);
        }
    }

    private void remark(PDAnnotation annotation) {
        String words = annotation.getContents();
        if (words != null && !words.isBlank()) {
            String author = annotation.getCOSObject().getString(COSName.T);
            text.line(DocumentPart.COMMENTS, author == null ? words : author + ": " + words);
        }
    }

    private void progress() throws IOException {
        if (source.path().isPresent() && read != null) {
            long size = source.size();
            int pages = read.getNumberOfPages();
            int page = getCurrentPageNo();
            intake.progress(size * page / pages - size * (page - 1) / pages);
        }
    }

    private void stopIfAsked() {
        if (intake.stopped()) {
            throw new StoppedException();
        }
    }

    /** Text goes to the intake as PDFBox writes it. */
    private final class Into extends Writer {
        @Override
        public void write(char[] letters, int from, int length) {
            text.text(new String(letters, from, length));
        }

        @Override
        public void write(String letters) {
            text.text(letters);
        }

        @Override
        public void flush() {
            // What is gathered is handed over when there is enough of it.
        }

        @Override
        public void close() {
            // The text is closed by whoever opened it.
        }
    }
}
