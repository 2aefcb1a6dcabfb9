/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/**
 * PDF documents: text, forms, remarks, attached files, and properties.
 *
 * <p>A document that opens without a password but may not be printed or copied is read: the business has it, and so it
 * holds what is in it.
 */
public final class PdfFormat implements Format {
    private static final int END = 2 * 1024;

    private final Ocr ocr;

    /** Creates the format with the Tesseract that is installed, if one is. */
    public PdfFormat() {
        this(Ocr.installed());
    }

    PdfFormat(Ocr ocr) {
        this.ocr = ocr;
        PdfFonts.install();
    }

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/pdf");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        try (RandomAccessRead bytes = bytes(source)) {
            boolean whole = whole(bytes);
            readAll(bytes, source, intake);
            if (!whole) {
                intake.problem(Problem.at(source.place(), Kind.TRUNCATED));
            }
        } catch (InvalidPasswordException e) {
            throw new ConnectorException(Problem.at(source.place(), Kind.PASSWORD_PROTECTED));
        }
    }

    private static RandomAccessRead bytes(Source source) throws IOException, ConnectorException {
        Optional<Path> path = source.path();
        return path.isPresent()
                ? new RandomAccessReadBufferedFile(path.get())
                : new RandomAccessReadBuffer(source.bytes(Integer.MAX_VALUE));
    }

    private void readAll(RandomAccessRead bytes, Source source, FileIntake intake)
            throws IOException, ConnectorException {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                throw new ConnectorException(Problem.at(source.place(), Kind.DAMAGED));
            }
            read(document, source, intake);
        }
    }

    private void read(PDDocument document, Source source, FileIntake intake) throws IOException {
        try (DocumentText text = new DocumentText(intake, source.place())) {
            PdfText pages = new PdfText(text, new PdfPictures(ocr, source, intake), source, intake);
            pages.read(document);
            PdfProperties.write(document, text, intake, source.place());
            text.pause();
            PdfForm.write(document, text, source, intake);
            text.pause();
            new PdfAttachments(source, intake).read(document, pages.attachments());
        }
    }

    /** A whole document says {@code %%EOF} at its end (ISO 32000-2:2020, 7.5.5, read 2026-11). */
    private static boolean whole(RandomAccessRead bytes) throws IOException {
        int length = (int) Math.min(END, bytes.length());
        byte[] end = new byte[length];
        bytes.seek(bytes.length() - length);
        for (int n = 0, read = 0; n < length && read >= 0; n += Math.max(read, 0)) {
            read = bytes.read(end, n, length - n);
        }
        bytes.seek(0);
        return new String(end, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}
