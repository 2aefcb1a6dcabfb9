/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import com.drew.imaging.ImageMetadataReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.exif.GpsDirectory;
import ezvcard.Ezvcard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The words of a generated file, as the library for its format reads them, all white space made single spaces. */
public final class Opened {
    private Opened() {}

    /** Opens a file on the disk. */
    public static String text(Path file) throws Exception {
        return text(file.toString(), Files.readAllBytes(file));
    }

    static String text(String name, byte[] bytes) throws Exception {
        return words(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), name, bytes)
                .replaceAll("\\s+", " ");
    }

    private static String words(String ending, String name, byte[] bytes) throws Exception {
        return switch (ending) {
            case "csv", "tsv", "txt", "md", "log", "py", "ics", "iif" -> decoded(bytes);
            case "vcf" -> decoded(bytes) + Ezvcard.parse(decoded(bytes)).all().size();
            case "json" -> JsonMapper.shared().readTree(bytes).toString();
            case "ndjson" ->
                String.join(
                        " ",
                        decoded(bytes)
                                .lines()
                                .map(line -> JsonMapper.shared().readTree(line).toString())
                                .toList());
            case "xml" -> xml(bytes);
            case "yaml" -> String.valueOf(new Load(LoadSettings.builder().build()).loadFromString(decoded(bytes)));
            case "html" -> Jsoup.parse(decoded(bytes)).text();
            case "rtf" -> rtf(bytes);
            case "docx" -> docx(bytes);
            case "pptx" -> pptx(bytes);
            case "jpg" -> where(bytes);
            case "xlsx", "xls" -> OpenedTables.workbook(bytes);
            case "db", "sqlite" -> OpenedTables.sqlite(bytes);
            case "mdb", "accdb" -> OpenedTables.access(bytes);
            case "dbf" -> OpenedTables.dbase(bytes);
            case "ods", "odt" -> xml(OpenedPackages.entry(bytes, "content.xml"));
            case "pdf" -> OpenedPackages.pdf(bytes);
            case "zip" -> OpenedPackages.zip(bytes);
            case "tar" -> OpenedPackages.tar(new ByteArrayInputStream(bytes));
            case "gz" -> OpenedPackages.gzip(name, bytes);
            case "eml" -> OpenedPackages.mail(bytes);
            case "mbox" -> OpenedPackages.mailbox(decoded(bytes));
            default -> throw new IllegalArgumentException("No reader for ." + ending);
        };
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static String xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement()
                .getTextContent();
    }

    private static String rtf(byte[] bytes) throws IOException, BadLocationException {
        RTFEditorKit kit = new RTFEditorKit();
        Document document = kit.createDefaultDocument();
        kit.read(new ByteArrayInputStream(bytes), document, 0);
        return document.getText(0, document.getLength());
    }

    private static String docx(byte[] bytes) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return extractor.getText();
        }
    }

    private static String pptx(byte[] bytes) throws IOException {
        try (SlideShowExtractor<?, ?> extractor =
                new SlideShowExtractor<>(new XMLSlideShow(new ByteArrayInputStream(bytes)))) {
            return extractor.getText();
        }
    }

    private static String where(byte[] bytes) throws Exception {
        GeoLocation place = Objects.requireNonNull(ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                .getDirectoriesOfType(GpsDirectory.class)
                .iterator()
                .next()
                .getGeoLocation());
        return String.format(Locale.ROOT, "%.4f,%.4f", place.getLatitude(), place.getLongitude());
    }
}
