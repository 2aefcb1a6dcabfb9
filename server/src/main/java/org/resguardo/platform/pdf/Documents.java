/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.pdf;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Map;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;

/**
 * Makes PDFs from templates that the build has compiled, outside any request.
 *
 * <p>A template takes the {@code words} of a language and one {@code view}, and stands within {@code pdf/document.jte}. It is XHTML: every
 * element is closed.
 */
public final class Documents {
    private static final int USUAL_LENGTH = 16_384;

    private final TemplateEngine templates;
    private final Dictionary dictionary;

    /** Documents in the words of a dictionary. */
    public Documents(Dictionary dictionary) {
        this.templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Documents.class.getClassLoader(), "org.resguardo.pages");
        this.templates.setTrimControlStructures(true);
        this.dictionary = dictionary;
    }

    /** Writes the PDF of a template in a language. The stream stays open. */
    public void write(String template, Language language, Object view, OutputStream out) {
        Pdf.write(xhtml(template, language, view), out);
    }

    /** The PDF of a template in a language. */
    public byte[] pdf(String template, Language language, Object view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_LENGTH);
        write(template, language, view, out);
        return out.toByteArray();
    }

    /** The page of a template in a language, for a file that people open in a browser. */
    public String xhtml(String template, Language language, Object view) {
        StringOutput output = new StringOutput(USUAL_LENGTH);
        templates.render(template, Map.of("words", dictionary.in(language), "view", view), output);
        return output.toString();
    }
}
