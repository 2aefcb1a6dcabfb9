/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hslf.usermodel.HSLFObjectData;
import org.apache.poi.hslf.usermodel.HSLFPictureData;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.sl.usermodel.Comment;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** PowerPoint presentations from before 2007. */
public final class PptFormat implements Format {

    @Override
    public String id() {
        return "ppt";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/vnd.ms-powerpoint");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        try (POIFSFileSystem file = OfficeOle2.open(source, intake);
                HSLFSlideShow show = new HSLFSlideShow(file);
                DocumentText text = new DocumentText(intake, source.place())) {
            OfficeOle2.properties(file.getRoot(), text, intake, source.place());
            readSlides(show, intake, text);
            text.pause();
            readInside(show, source, intake);
        } catch (EncryptedDocumentException e) {
            throw new ConnectorException(Problem.at(source.place(), Kind.PASSWORD_PROTECTED));
        }
    }

    // Closing the extractor would close the presentation, which is still in use.
    @SuppressWarnings("resource")
    private static void readSlides(HSLFSlideShow show, FileIntake intake, DocumentText text) {
        SlideShowExtractor<HSLFShape, HSLFTextParagraph> extractor = new SlideShowExtractor<>(show);
        extractor.setMasterByDefault(true);
        for (HSLFSlide slide : show.getSlides()) {
            if (intake.stopped()) {
                throw new StoppedException();
            }
            text.begin(slide.isHidden() ? DocumentPart.HIDDEN : DocumentPart.BODY);
            text.text(extractor.getText(slide));
            text.line();
            text.end();
            for (Comment comment : slide.getComments()) {
                text.line(DocumentPart.COMMENTS, comment.getAuthor() + ": " + comment.getText());
            }
        }
        extractor.setSlidesByDefault(false);
        extractor.setMasterByDefault(false);
        extractor.setNotesByDefault(true);
        text.line(DocumentPart.NOTES, extractor.getText());
    }

    private static void readInside(HSLFSlideShow show, Source source, FileIntake intake) throws IOException {
        for (HSLFObjectData object : show.getEmbeddedObjects()) {
            try (InputStream content = object.getInputStream()) {
                intake.nested(source, "embedded", content);
            }
        }
        for (HSLFPictureData picture : show.getPictureData()) {
            intake.nested(
                    source,
                    "picture " + picture.getIndex() + picture.getType().extension,
                    new ByteArrayInputStream(picture.getData()));
        }
    }
}
