/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.words.Language;
import org.resguardo.rights.find.Covering.Cell;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes what a person takes along: a page to read in her language, the same as JSON and as tables (CSV), in a ZIP archive that only her
 * passphrase opens (AES-256, AE-2 as WinZip describes it, winzip.com/en/support/aes-encryption, read 2026-11).
 */
public final class PackageWriter {
    private final Documents documents;

    /** Writes pages from the program's templates. */
    public PackageWriter(Documents documents) {
        this.documents = documents;
    }

    /** The archive. The passphrase is the caller's, to be wiped. */
    public byte[] write(PackageView view, Language language, char[] passphrase) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, passphrase, StandardCharsets.UTF_8)) {
            String start = language == Language.SPANISH ? "Abrir aquí.html" : "Open here.html";
            add(zip, start, documents.xhtml("rights/package.jte", language, view));
            add(zip, "data.json", json(view));
            for (PackageView.Group group : view.groups()) {
                if (!group.file().isEmpty()) {
                    add(zip, "csv/" + group.file(), csv(group));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        ZipParameters about = new ZipParameters();
        about.setFileNameInZip(name);
        about.setCompressionMethod(CompressionMethod.DEFLATE);
        about.setEncryptFiles(true);
        about.setEncryptionMethod(EncryptionMethod.AES);
        about.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        zip.putNextEntry(about);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String json(PackageView view) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out =
                new JsonFactory().createGenerator(tools.jackson.core.ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty("case", view.number());
            out.writeStringProperty("day", view.day().toString());
            out.writeStringProperty("business", view.business());
            out.writeArrayPropertyStart("places");
            for (PackageView.Group group : view.groups()) {
                out.writeStartObject();
                out.writeStringProperty("store", group.store());
                out.writeStringProperty("place", group.place());
                out.writeArrayPropertyStart("entries");
                group.entries().forEach(entry -> write(out, entry));
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, PackageView.Entry entry) {
        out.writeStartObject();
        if (!entry.cells().isEmpty()) {
            out.writeObjectPropertyStart("fields");
            entry.cells().forEach(cell -> out.writeStringProperty(cell.heading(), cell.text()));
            out.writeEndObject();
        }
        if (!entry.texts().isEmpty()) {
            out.writeArrayPropertyStart("texts");
            entry.texts().forEach(out::writeString);
            out.writeEndArray();
        }
        out.writeBooleanProperty("othersCovered", entry.strangers());
        out.writeEndObject();
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String csv(PackageView.Group group) throws IOException {
        Set<String> headings = new LinkedHashSet<>();
        group.entries().forEach(entry -> entry.cells().forEach(cell -> headings.add(cell.heading())));
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(headings);
            for (PackageView.Entry entry : group.entries()) {
                List<String> line = new ArrayList<>();
                for (String heading : headings) {
                    line.add(entry.cells().stream()
                            .filter(cell -> cell.heading().equals(heading))
                            .map(Cell::text)
                            .map(PackageWriter::harmless)
                            .findFirst()
                            .orElse(""));
                }
                csv.printRecord(line);
            }
        }
        return text.toString();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?[0-9 ().-]+")
                ? "'" + text
                : text;
    }
}
