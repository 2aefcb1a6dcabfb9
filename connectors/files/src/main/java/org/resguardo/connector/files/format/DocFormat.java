/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/** Word documents from before 2007. */
public final class DocFormat implements Format {
    private static final String OBJECTS = "ObjectPool";

    @Override
    public String id() {
        return "doc";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/msword");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        try (POIFSFileSystem file = OfficeOle2.open(source, intake);
                DocumentText text = new DocumentText(intake, source.place())) {
            OfficeOle2.properties(file.getRoot(), text, intake, source.place());
            text.pause();
            readObjects(file.getRoot(), source, intake);
            readText(file, source, intake, text);
        } catch (EncryptedDocumentException e) {
            throw new ConnectorException(Problem.at(source.place(), Kind.PASSWORD_PROTECTED));
        }
    }

    /** Closes the file, which belongs to the document. */
    private static void readText(POIFSFileSystem file, Source source, FileIntake intake, DocumentText text)
            throws IOException {
        try (HWPFDocument document = new HWPFDocument(file.getRoot())) {
            DocText words = new DocText(text, new OfficeLinks(text));
            words.write(document.getRange(), DocumentPart.BODY);
            words.write(document.getMainTextboxRange(), DocumentPart.BODY);
            words.write(document.getHeaderStoryRange(), DocumentPart.HEADERS);
            words.write(document.getFootnoteRange(), DocumentPart.FOOTNOTES);
            words.write(document.getEndnoteRange(), DocumentPart.FOOTNOTES);
            words.write(document.getCommentsRange(), DocumentPart.COMMENTS);
            text.pause();
            for (Picture picture : document.getPicturesTable().getAllPictures()) {
                intake.nested(source, picture.suggestFullFileName(), new ByteArrayInputStream(picture.getContent()));
            }
        } catch (OldWordFileFormatException e) {
            readOldText(file, text);
        }
    }

    /** Word 6 and Word 95. */
    private static void readOldText(POIFSFileSystem file, DocumentText text) throws IOException {
        try (HWPFOldDocument document = new HWPFOldDocument(file);
                Word6Extractor extractor = new Word6Extractor(document)) {
            text.text(extractor.getText());
        }
    }

    private static void readObjects(DirectoryNode root, Source source, FileIntake intake) throws IOException {
        if (root.hasEntryCaseInsensitive(OBJECTS)
                && root.getEntryCaseInsensitive(OBJECTS) instanceof DirectoryEntry pool) {
            for (Entry object : pool) {
                if (object instanceof DirectoryNode folder) {
                    OfficeEmbedded.nest(folder, source, intake);
                }
            }
        }
    }
}
