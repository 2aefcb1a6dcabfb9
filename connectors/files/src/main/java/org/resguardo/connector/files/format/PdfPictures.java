/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/** Pages of a PDF that are pictures, as scanners make them. */
final class PdfPictures {
    /** Fine enough for printed letters of 8 points. */
    private static final float DOTS_PER_INCH = 200;

    /** Some programs put the picture into a drawing of its own. */
    private static final int DEEPEST_FORM = 3;

    private static final double MOST_DOTS = 12_000_000;

    private final Ocr ocr;
    private final Source source;
    private final FileIntake intake;
    private int unread;
    private int withText;

    PdfPictures(Ocr ocr, Source source, FileIntake intake) {
        this.ocr = ocr;
        this.source = source;
        this.intake = intake;
    }

    /** A page had text. */
    void textSeen() {
        withText++;
    }

    /** Reads a page without text, if it has a picture and pictures are to be read. */
    void page(PDDocument document, PDPage page, int number, DocumentText text) throws IOException {
        if (!hasPicture(page.getResources(), 0)) {
            return;
        }
        if (!intake.options().ocr() || !ocr.available()) {
            unread++;
            return;
        }
        BufferedImage picture = draw(document, page, number);
        Optional<String> words = ocr.read(out -> writePgm(picture, out), intake);
        if (words.isEmpty()) {
            unread++;
        } else {
            text.text(words.get());
            text.line();
        }
    }

    /** Tells of pages whose pictures were not read. */
    void tell() {
        if (unread > 0) {
            Kind kind = withText == 0 ? Kind.ONLY_PICTURES : Kind.PICTURE_NOT_READ;
            intake.problem(Problem.at(source.place(), kind));
        }
    }

    private static boolean hasPicture(@Nullable PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST_FORM) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)
                    || (resources.getXObject(name) instanceof PDFormXObject form
                            && hasPicture(form.getResources(), depth + 1))) {
                return true;
            }
        }
        return false;
    }

    private static BufferedImage draw(PDDocument document, PDPage page, int number) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        float inch = 72;
        double dots = (page.getCropBox().getWidth() / inch * DOTS_PER_INCH)
                * (page.getCropBox().getHeight() / inch * DOTS_PER_INCH);
        float scale = (float) Math.min(1, Math.sqrt(MOST_DOTS / dots));
        return renderer.renderImageWithDPI(number - 1, DOTS_PER_INCH * scale, ImageType.GRAY);
    }

    /** The simplest form of a grey picture, which needs no encoder and which Tesseract reads. */
    private static void writePgm(BufferedImage picture, OutputStream out) throws IOException {
        String head = "P5 " + picture.getWidth() + " " + picture.getHeight() + " 255\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
    }
}
