/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.words.Language;

/** The HTML part of messages: one quiet sheet, without pictures, script or anything that would be fetched from elsewhere. */
public final class LetterSheet {
    private static final int USUAL_LENGTH = 8_192;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, LetterSheet.class.getClassLoader(), "org.resguardo.pages");

    /**
     * What stands on a sheet in one language.
     *
     * @param language the language
     * @param text paragraphs with an empty line between
     * @param html the same as elements that only show, where it is to look otherwise; whoever gives it has made sure of that
     * @param page where the same can be read outside the message
     * @param unsubscribe the words of the link by which a person is done with news, or an empty string
     */
    public record Part(Language language, String text, Optional<String> html, Optional<Link> page, String unsubscribe) {

        /** A part that looks like every letter. */
        public Part(Language language, String text, String unsubscribe) {
            this(language, text, Optional.empty(), Optional.empty(), unsubscribe);
        }

        /** The paragraphs. */
        public List<String> paragraphs() {
            return Arrays.asList(text.split("\n{2,}"));
        }
    }

    /**
     * A link.
     *
     * @param address where it leads
     * @param words what stands there
     */
    public record Link(String address, String words) {}

    /** A whole document. */
    public String html(String title, List<Part> parts) {
        TemplateOutput output = new StringOutput(USUAL_LENGTH);
        templates.render("mail/sheet.jte", Map.of("title", title, "parts", parts), output);
        return output.toString();
    }
}
