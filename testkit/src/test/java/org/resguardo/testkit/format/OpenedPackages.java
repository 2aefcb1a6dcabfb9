/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of generated files that hold other files. */
final class OpenedPackages {
    private OpenedPackages() {}

    static byte[] entry(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new IOException("no " + name);
    }

    static String zip(byte[] bytes) throws Exception {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                words.append(Opened.text(entry.getName(), in.readAllBytes())).append(' ');
            }
        }
        return words.toString();
    }

    static String tar(InputStream bytes) throws Exception {
        StringBuilder words = new StringBuilder();
        try (TarArchiveInputStream in = new TarArchiveInputStream(bytes, "UTF-8")) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                words.append(Opened.text(entry.getName(), in.readAllBytes())).append(' ');
            }
        }
        return words.toString();
    }

    static String gzip(String name, byte[] bytes) throws Exception {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return name.endsWith(".tar.gz")
                    ? tar(in)
                    : Opened.text(name.substring(0, name.length() - 3), in.readAllBytes());
        }
    }

    static String pdf(byte[] bytes) throws Exception {
        StringBuilder words = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            words.append(new PDFTextStripper().getText(document)).append(' ');
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            if (form != null) {
                for (PDField field : form.getFields()) {
                    words.append(field.getValueAsString()).append(' ');
                }
            }
            if (document.getDocumentCatalog().getNames() != null) {
                PDEmbeddedFilesNameTreeNode files =
                        document.getDocumentCatalog().getNames().getEmbeddedFiles();
                for (var file : files.getNames().entrySet()) {
                    byte[] inside = file.getValue().getEmbeddedFile().toByteArray();
                    words.append(Opened.text(file.getKey(), inside)).append(' ');
                }
            }
        }
        return words.toString();
    }

    static String mailbox(String text) throws Exception {
        StringBuilder words = new StringBuilder();
        for (String message : text.split("(?m)^From .*\r?\n", -1)) {
            words.append(mail(message.getBytes(StandardCharsets.US_ASCII))).append(' ');
        }
        return words.toString();
    }

    static String mail(byte[] bytes) throws Exception {
        Message message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
        StringBuilder words = new StringBuilder();
        words.append(message.getFrom()).append(' ').append(message.getSubject()).append(' ');
        part(message, words);
        return words.toString();
    }

    private static void part(Entity entity, StringBuilder words) throws Exception {
        if (entity.getBody() instanceof Multipart parts) {
            for (Entity each : parts.getBodyParts()) {
                part(each, words);
            }
        } else if (entity.getBody() instanceof SingleBody body) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            body.writeTo(content);
            String name = entity.getFilename() == null ? "body.txt" : entity.getFilename();
            words.append(Opened.text(name, content.toByteArray())).append(' ');
        }
    }
}
