/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.resguardo.testkit.letter.Prose;

/** A web page, one paragraph a line. */
public final class HtmlFile implements LetterFormat {

    @Override
    public String id() {
        return "html";
    }

    @Override
    public void write(Prose prose, Path file) throws IOException {
        StringBuilder html = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"es\"><head><meta charset=\"utf-8\"><title>")
                .append(Markup.escaped(prose.title()))
                .append("</title><style>p { margin: 0 }</style></head>\n<body><h1>")
                .append(Markup.escaped(prose.title()))
                .append("</h1>\n");
        for (String line : prose.lines()) {
            html.append("<p>").append(Markup.escaped(line)).append("</p>\n");
        }
        Files.writeString(file, html.append("</body></html>\n").toString());
    }
}
