/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.resguardo.cli.words.Words;
import org.resguardo.scan.Versions;

/** Writes a report as one page that needs nothing else: no script, no other file, no network. */
public final class HtmlReport {
    /** Beyond that many places a page is no longer read; the workbook and JSON have them all. */
    private static final int PLACES = 2_000;

    private HtmlReport() {}

    /** Writes the page. The stream stays open. */
    public static void write(ReportView view, Words words, OutputStream out) throws IOException {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render("report.jte", new Page(view, words, css(), Versions.program(), PLACES), output);
        output.writeTo(out);
    }

    private static String css() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(in, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
