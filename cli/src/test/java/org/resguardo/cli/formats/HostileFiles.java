/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** One file of every format that is made to do harm, or that nobody can read. */
public final class HostileFiles {
    private static final int MILLION = 1_000_000;
    private static final String MARKER = "ana.torres@example.com";
    private static final String FETCHES = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";

    private final Path folder;
    private final Map<String, Path> good;
    private final Map<String, Path> files = new LinkedHashMap<>();

    private HostileFiles(Path folder, Map<String, Path> good) {
        this.folder = folder;
        this.good = good;
    }

    /** Writes them as {@code hostile.csv} and so on, some from good files, and tells each by its ending. */
    public static Map<String, Path> write(Path folder, Map<String, Path> good) throws IOException {
        HostileFiles hostile = new HostileFiles(folder, good);
        hostile.texts();
        hostile.records();
        hostile.office();
        hostile.messages();
        hostile.databases();
        hostile.archives();
        return hostile.files;
    }

    /** Too many columns, contents that are no text, brackets without end. */
    private void texts() throws IOException {
        String columns = "a,".repeat(MILLION);
        text("csv", columns + "\n" + columns + "\n" + MARKER + "\n");
        byte[] chance = new byte[100_000];
        new Random(7).nextBytes(chance);
        bytes("tsv", chance);
        text("txt", "\u0000\u0007\u0001".repeat(50_000));
        text("md", "[".repeat(MILLION) + MARKER);
        text("log", MARKER + "x".repeat(20 * MILLION));
        text("rtf", "{\\rtf1 " + "{".repeat(MILLION) + MARKER);
        text("html", "<div>".repeat(MILLION) + MARKER);
        text("iif", "!CUST\t" + "A\t".repeat(MILLION) + "\nCUST\t" + "b\t".repeat(MILLION) + "\n");
    }

    /** Depth without end, entities of entities, names of files to fetch. */
    private void records() throws IOException {
        text("json", "[".repeat(MILLION) + "\"" + MARKER + "\"");
        text("ndjson", "{\"a\":".repeat(MILLION) + "\n{\"correo\":\"" + MARKER + "\"}\n");
        text("xml", FETCHES + "<clientes><cliente>" + MARKER + "&e;</cliente></clientes>");
        StringBuilder aliases = new StringBuilder("a0: &a0 [" + MARKER + "]\n");
        for (int i = 1; i < 60; i++) {
            aliases.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "x"));
        }
        text("yaml", aliases + "b: " + "[".repeat(MILLION));
    }

    private void office() throws IOException {
        repack("xlsx", "xl/worksheets/sheet1.xml", spaces(300 * MILLION));
        repack("ods", "content.xml", out -> out.write(manyCells().getBytes(StandardCharsets.UTF_8)));
        repack(
                "docx",
                "word/document.xml",
                out -> out.write((FETCHES + "<w:document xmlns:w=\"x\"><w:t>&e;</w:t></w:document>")
                        .getBytes(StandardCharsets.UTF_8)));
        repack("odt", "content.xml", out -> out.write(laughs().getBytes(StandardCharsets.UTF_8)));
        repack("pptx", "ppt/slides/slide1.xml", spaces(300 * MILLION));
        byte[] letter = Files.readAllBytes(good("doc"));
        Arrays.fill(letter, 512, letter.length, (byte) 0xFF);
        bytes("doc", letter);
        damagedFrom("ppt", 512);
        text(
                "fodt",
                FETCHES + "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body>&e;</office:body></office:document>");
        lockedSheet();
        lockedPages();
    }

    private static String manyCells() {
        return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                + "<table:table table:name=\"t\"><table:table-row table:number-rows-repeated=\"1000000\">"
                + "<table:table-cell table:number-columns-repeated=\"1000000\"><text:p>" + MARKER + "</text:p>"
                + "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>"
                + "</office:document-content>";
    }

    /** Ten entities of ten entities: ten thousand million laughs. */
    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ja\">");
        for (int i = 1; i <= 10; i++) {
            laughs.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        return laughs + "]><x>&a10;</x>";
    }

    private void lockedSheet() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secreto");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file("xls"))) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue(MARKER);
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private void lockedPages() throws IOException {
        try (PDDocument pages = Loader.loadPDF(good("pdf").toFile())) {
            pages.protect(new StandardProtectionPolicy("dueña", "secreto", new AccessPermission()));
            pages.save(file("pdf").toFile());
        }
    }

    private void messages() throws IOException {
        StringBuilder parts = new StringBuilder("From: " + MARKER + "\r\nSubject: hola\r\nMIME-Version: 1.0\r\n");
        for (int i = 0; i < 20_000; i++) {
            parts.append("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n".formatted(i, i));
        }
        text("eml", parts.toString());
        text("mbox", "From a@example.com Sat Jan  3 01:05:34 2026\n" + "X-A: b\n".repeat(MILLION) + "\n" + MARKER);
        byte[] message = Files.readAllBytes(good("msg"));
        Arrays.fill(message, 512, message.length, (byte) 0);
        bytes("msg", message);
        text("vcf", "BEGIN:VCARD\nVERSION:2.1\nAGENT:\n".repeat(100_000) + "EMAIL:" + MARKER + "\n");
        text("ics", "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(200_000) + "ATTENDEE:mailto:" + MARKER + "\n");
    }

    private void databases() throws IOException {
        damagedFrom("mdb", 4096);
        damagedFrom("accdb", 4096);
        byte[] table = Files.readAllBytes(good("dbf"));
        Arrays.fill(table, 4, 8, (byte) 0x7F); // two thousand million rows
        table[10] = (byte) 0xFF; // rows far longer than their fields
        table[11] = (byte) 0xFF;
        bytes("dbf", table);
        endlessView();
    }

    private void damagedFrom(String ending, int from) throws IOException {
        byte[] file = Files.readAllBytes(good(ending));
        byte[] chance = new byte[file.length - from];
        new Random(7).nextBytes(chance);
        System.arraycopy(chance, 0, file, from, chance.length);
        bytes(ending, file);
    }

    private void endlessView() throws IOException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file("sqlite"));
                Statement statement = database.createStatement()) {
            statement.executeUpdate(
                    "create view v as with recursive n(x) as (select 1 union all select x+1 from n) select * from n");
            statement.executeUpdate("create table t (correo text)");
            statement.executeUpdate("insert into t values ('" + MARKER + "')");
            statement.executeUpdate("pragma writable_schema=on");
            statement.executeUpdate("update sqlite_master set rootpage=99999 where name='t'");
        } catch (SQLException e) {
            throw new IOException("The database could not be written.", e);
        }
    }

    private void archives() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file("zip")))) {
            zip.putNextEntry(new ZipEntry("../../zeros.txt"));
            spaces(300 * MILLION).write(zip);
        }
        byte[] tar = Files.readAllBytes(good("tar"));
        System.arraycopy("77777777777".getBytes(StandardCharsets.US_ASCII), 0, tar, 124, 11); // eight gigabytes
        bytes("tar", tar);
        packed("tar.gz", "x");
        packed("csv.gz", "a,");
        try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(file("csv.bz2")))) {
            spaces(200 * MILLION).write(out);
        }
        bytes("jpg", Files.readAllBytes(good("xlsx")));
    }

    private void packed(String ending, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file(ending)))) {
            byte[] block = text.repeat(MILLION).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static Content spaces(int count) {
        byte[] block = " ".repeat(MILLION).getBytes(StandardCharsets.UTF_8);
        return out -> {
            for (int i = 0; i < count / MILLION; i++) {
                out.write(block);
            }
        };
    }

    /** The good file with one entry changed. */
    private void repack(String ending, String entry, Content content) throws IOException {
        try (ZipFile from = new ZipFile(good(ending).toFile());
                ZipOutputStream to =
                        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file(ending))))) {
            if (from.getEntry(entry) == null) {
                throw new IOException("There is no " + entry + " in a file that ends with " + ending);
            }
            for (ZipEntry old : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(old.getName()));
                if (old.getName().equals(entry)) {
                    content.write(to);
                } else {
                    from.getInputStream(old).transferTo(to);
                }
            }
        }
    }

    private void text(String ending, String text) throws IOException {
        bytes(ending, text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String ending, byte[] bytes) throws IOException {
        Files.write(file(ending), bytes);
    }

    private Path good(String ending) {
        return Objects.requireNonNull(good.get(ending), ending);
    }

    private Path file(String ending) {
        Path file = folder.resolve("hostile." + ending);
        files.put(ending, file);
        return file;
    }
}
