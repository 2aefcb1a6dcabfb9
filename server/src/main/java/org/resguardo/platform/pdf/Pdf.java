/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Makes a PDF from XHTML, laid out by the CSS that stands in it.
 *
 * <p>It is tagged as PDF/UA-1 asks (ISO 14289-1:2014): headings, paragraphs, lists and tables are what they are for a screen reader too. The
 * XHTML names its language, has a title and a description, and uses the font {@code Open Sans}, which the file then carries in part.
 *
 * <p>Nothing is fetched, neither from the network nor from a disk: what a template shows stands in it.
 */
public final class Pdf {
    private static final String FONT = "Open Sans";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** Writes the PDF of a document. The stream stays open. */
    public static void write(String xhtml, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(xhtml, null);
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useFont(() -> font("OpenSans-Regular.ttf"), FONT, PLAIN, FontStyle.NORMAL, true);
        builder.useFont(() -> font("OpenSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Resguardo");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(name), name);
    }
}
