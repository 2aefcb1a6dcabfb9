/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.resguardo.testkit.letter.Prose;

/** PowerPoint slides, eight lines each. */
public final class PptxFile implements LetterFormat {
    private static final int LINES = 8;

    @Override
    public String id() {
        return "pptx";
    }

    @Override
    public void write(Prose prose, Path file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            slide(show, List.of(prose.title()));
            for (int from = 0; from < prose.lines().size(); from += LINES) {
                slide(
                        show,
                        prose.lines()
                                .subList(
                                        from,
                                        Math.min(from + LINES, prose.lines().size())));
            }
            show.write(out);
        }
    }

    private static void slide(XMLSlideShow show, List<String> lines) {
        XSLFSlide slide = show.createSlide();
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle(40, 40, 600, 400));
        for (String line : lines) {
            box.addNewTextParagraph().addNewTextRun().setText(line);
        }
    }
}
