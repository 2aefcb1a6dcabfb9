/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.tiff.TiffMetadataReader;
import com.drew.metadata.Metadata;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** Pictures: what the camera noted in them and, where Tesseract is installed and wanted, the words they show. */
public final class ImageFormat implements Format {
    /** Icons and buttons are smaller than a photo or a scan of a document, in bytes and in dots. */
    private static final long BYTES_OF_A_SCAN = 50_000;

    private static final long DOTS_OF_A_SCAN = 500_000;

    /** A page of 600 dots an inch has 35 million. */
    private static final long MOST_DOTS = 100_000_000;

    private final Ocr ocr;

    /** Creates the format with the Tesseract that is installed, if one is. */
    public ImageFormat() {
        this(Ocr.installed());
    }

    ImageFormat(Ocr ocr) {
        this.ocr = ocr;
    }

    @Override
    public String id() {
        return "image";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(
                "image/jpeg",
                "image/png",
                "image/tiff",
                "image/heic",
                "image/heif",
                "image/webp",
                "image/gif",
                "image/bmp",
                "image/avif");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        try (DocumentText text = new DocumentText(intake, source.place())) {
            Metadata notes = notes(source);
            ImageNotes.write(notes, text, intake, source.place());
            readWords(source, ImageNotes.dots(notes), intake, text);
        } catch (ImageProcessingException e) {
            throw new ConnectorException(Problem.at(source.place(), Kind.DAMAGED));
        }
        if (source.path().isPresent()) {
            intake.progress(source.size());
        }
    }

    /** A TIFF file may have its notes at its end, so it is read from the disk where they are. */
    private static Metadata notes(Source source) throws IOException, ImageProcessingException {
        Optional<Path> path = source.path();
        if (path.isPresent() && source.mediaType().equals("image/tiff")) {
            return TiffMetadataReader.readMetadata(path.get().toFile());
        }
        try (InputStream in = new BufferedInputStream(source.open())) {
            return ImageMetadataReader.readMetadata(in, source.size());
        }
    }

    private void readWords(Source source, long dots, FileIntake intake, DocumentText text) throws IOException {
        if (source.size() < BYTES_OF_A_SCAN && dots < DOTS_OF_A_SCAN) {
            return;
        }
        Optional<String> words = intake.options().ocr() && dots <= MOST_DOTS
                ? ocr.read(out -> copy(source, out), intake)
                : Optional.empty();
        if (words.isPresent()) {
            text.text(words.get());
        } else {
            intake.problem(Problem.at(source.place(), Kind.PICTURE_NOT_READ));
        }
    }

    private static void copy(Source source, OutputStream out) throws IOException {
        try (InputStream in = source.open()) {
            in.transferTo(out);
        }
    }
}
