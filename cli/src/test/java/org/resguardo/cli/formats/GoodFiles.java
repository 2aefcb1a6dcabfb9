/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.formats;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.resguardo.testkit.format.AccessFile;
import org.resguardo.testkit.format.ArchiveFile;
import org.resguardo.testkit.format.DbfFile;
import org.resguardo.testkit.format.DelimitedFile;
import org.resguardo.testkit.format.DocxFile;
import org.resguardo.testkit.format.HtmlFile;
import org.resguardo.testkit.format.IcsFile;
import org.resguardo.testkit.format.IifFile;
import org.resguardo.testkit.format.JpegFile;
import org.resguardo.testkit.format.JsonFile;
import org.resguardo.testkit.format.LetterFormat;
import org.resguardo.testkit.format.MailMessage;
import org.resguardo.testkit.format.MboxFile;
import org.resguardo.testkit.format.OdsFile;
import org.resguardo.testkit.format.OdtFile;
import org.resguardo.testkit.format.PdfLetter;
import org.resguardo.testkit.format.PptxFile;
import org.resguardo.testkit.format.RtfFile;
import org.resguardo.testkit.format.SpreadsheetFile;
import org.resguardo.testkit.format.SqliteFile;
import org.resguardo.testkit.format.TableFormat;
import org.resguardo.testkit.format.TextFile;
import org.resguardo.testkit.format.VcfFile;
import org.resguardo.testkit.format.XmlFile;
import org.resguardo.testkit.format.YamlFile;
import org.resguardo.testkit.letter.Prose;
import org.resguardo.testkit.people.Crowd;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.table.FilledTable;
import org.resguardo.testkit.table.Personal;
import org.resguardo.testkit.table.TableDefinition;
import org.resguardo.testkit.truth.Fact;

/** One good file of every format, each with people in it. */
public final class GoodFiles {
    private static final long SEED = 7;
    private static final Path LETTERS =
            Path.of("../connectors/files/src/test/resources/org/resguardo/connector/files/format");

    private final Path folder;
    private final Dice dice = new Dice(SEED);
    private final List<Person> people = Crowd.ofNeighbourhood(dice).adults(80);
    private final Map<String, Path> files = new LinkedHashMap<>();

    private GoodFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes them as {@code good.csv} and so on, and tells each by its ending. */
    public static Map<String, Path> write(Path folder) throws IOException {
        GoodFiles good = new GoodFiles(folder);
        good.tables();
        good.letters();
        good.messages();
        good.archives();
        JpegFile.write(19.4326, -99.1332, good.file("jpg"));
        return good.files;
    }

    private Path file(String ending) {
        Path file = folder.resolve("good." + ending);
        files.put(ending, file);
        return file;
    }

    private void tables() throws IOException {
        table("csv", DelimitedFile.csv());
        table("tsv", DelimitedFile.tsv());
        table("xlsx", SpreadsheetFile.xlsx());
        table("xls", SpreadsheetFile.xls());
        table("ods", new OdsFile());
        table("json", new JsonFile(false));
        table("ndjson", new JsonFile(true));
        table("xml", new XmlFile("cliente"));
        table("yaml", new YamlFile());
        table("iif", new IifFile());
        table("sqlite", new SqliteFile());
        table("mdb", new AccessFile("mdb"));
        table("accdb", new AccessFile("accdb"));
        table("dbf", new DbfFile());
    }

    private void table(String ending, TableFormat format) throws IOException {
        FilledTable table = TableDefinition.of(
                        "CUST",
                        Personal.name("NAME"),
                        Personal.email("EMAIL"),
                        Personal.phone("PHONE1"),
                        Personal.address("BADDR1"))
                .fill(people, dice);
        format.write(List.of(table), file(ending));
    }

    private void letters() throws IOException {
        letter("docx", new DocxFile());
        letter("odt", new OdtFile());
        letter("rtf", new RtfFile());
        letter("pptx", new PptxFile());
        letter("pdf", new PdfLetter());
        letter("html", new HtmlFile());
        letter("txt", TextFile.utf8());
        letter("md", TextFile.utf8());
        letter("log", TextFile.utf8());
        Files.copy(LETTERS.resolve("carta.doc"), file("doc"));
        Files.copy(LETTERS.resolve("carta.fodt"), file("fodt"));
        oldSlides(file("ppt"));
    }

    private void oldSlides(Path file) throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow();
                var out = Files.newOutputStream(file)) {
            HSLFTextBox box = show.createSlide().createTextBox();
            box.setAnchor(new Rectangle(10, 10, 600, 400));
            box.setText(prose().text());
            show.write(out);
        }
    }

    private void letter(String ending, LetterFormat format) throws IOException {
        format.write(prose(), file(ending));
    }

    private Prose prose() {
        Prose prose = Prose.titled("Carta");
        for (Person person : people) {
            prose.line("Escribir a {}, teléfono {}", Fact.email(person), Fact.phone(person));
        }
        return prose;
    }

    private void messages() throws IOException {
        List<MailMessage> mails = new ArrayList<>();
        for (Person person : people.subList(0, 10)) {
            mails.add(new MailMessage(
                    person,
                    "hola@espigadeoro.example.com",
                    ZonedDateTime.of(2026, 1, 31, 9, 0, 0, 0, ZoneOffset.UTC),
                    prose(),
                    Map.of("carta.txt", prose().text().getBytes(StandardCharsets.UTF_8))));
        }
        Files.writeString(file("eml"), mails.get(0).text());
        MboxFile.write(mails, file("mbox"));
        TextFile.utf8().write(VcfFile.cards(people), file("vcf"));
        TextFile.utf8().write(IcsFile.appointments("Limpieza", people), file("ics"));
        outlookMessage(file("msg"));
    }

    /** As [MS-OXMSG] asks, read 2026-11. */
    private void outlookMessage(Path file) throws IOException {
        try (POIFSFileSystem message = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            DirectoryEntry root = message.getRoot();
            property(root, "0037", "Pedido");
            property(root, "0C1F", Fact.email(people.get(0)).value());
            property(root, "1000", prose().text());
            root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
            message.writeFilesystem(out);
        }
    }

    private static void property(DirectoryEntry root, String id, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
        root.createDocument("__substg1.0_" + id + "001F", new ByteArrayInputStream(bytes));
    }

    private void archives() throws IOException {
        Map<String, Path> contents = Map.of("clientes.csv", folder.resolve("good.csv"));
        ArchiveFile.ZIP.write(contents, file("zip"));
        ArchiveFile.TAR.write(contents, file("tar"));
        ArchiveFile.TAR_GZ.write(contents, file("tar.gz"));
        ArchiveFile.GZ.write(contents, file("csv.gz"));
        ArchiveFile.BZ2.write(contents, file("csv.bz2"));
    }
}
