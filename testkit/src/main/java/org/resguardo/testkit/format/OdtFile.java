/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.nio.file.Path;
import org.resguardo.testkit.letter.Prose;

/** LibreOffice letters. */
public final class OdtFile implements LetterFormat {

    @Override
    public String id() {
        return "odt";
    }

    @Override
    public void write(Prose prose, Path file) throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.append("<office:document-content ").append(OpenDocument.NAMESPACES).append("><office:body><office:text>");
        xml.append("<text:h text:outline-level=\"1\">")
                .append(Markup.escaped(prose.title()))
                .append("</text:h>");
        for (String line : prose.lines()) {
            xml.append("<text:p>").append(Markup.escaped(line)).append("</text:p>");
        }
        xml.append("</office:text></office:body></office:document-content>");
        OpenDocument.write(file, "application/vnd.oasis.opendocument.text", xml.toString());
    }
}
