/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.resguardo.testkit.letter.Prose;

/** Word letters. */
public final class DocxFile implements LetterFormat {

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public void write(Prose prose, Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(prose.title());
            for (String line : prose.lines()) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(out);
        }
    }
}
