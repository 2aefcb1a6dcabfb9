/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.business;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.resguardo.engine.DataCategory;
import org.resguardo.testkit.format.JpegFile;
import org.resguardo.testkit.format.LetterFormat;
import org.resguardo.testkit.format.MailMessage;
import org.resguardo.testkit.format.MboxFile;
import org.resguardo.testkit.format.PackageFormat;
import org.resguardo.testkit.format.TableFormat;
import org.resguardo.testkit.format.TextFile;
import org.resguardo.testkit.letter.PlainPaper;
import org.resguardo.testkit.letter.Prose;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.table.FilledTable;
import org.resguardo.testkit.truth.Fact;
import org.resguardo.testkit.truth.TruthBook;

/** A folder that is being filled; whatever is written is taken down as truth. */
final class BusinessFolder {
    private final Path folder;
    private final List<String> around;
    private final TruthBook truth;

    private BusinessFolder(Path folder, List<String> around, TruthBook truth) {
        this.folder = folder;
        this.around = around;
        this.truth = truth;
    }

    /** A folder on the disk, made if it is not there. */
    static BusinessFolder at(Path folder, TruthBook truth) throws IOException {
        return new BusinessFolder(Files.createDirectories(folder), List.of(), truth);
    }

    /** Writes tables into one file. */
    void tables(String name, TableFormat format, FilledTable... tables) throws IOException {
        format.write(List.of(tables), file(name));
        for (FilledTable table : tables) {
            List<String> place = format.namesTables() ? place(name, table.name()) : place(name);
            truth.table(place, format.id(), table);
            Prose remark = format.remarks().get(table.name());
            if (remark != null) {
                truth.document(place, format.id(), remark.facts(), remark.tolerated());
            }
        }
    }

    /** Writes a text. */
    void letter(String name, LetterFormat format, Prose prose) throws IOException {
        format.write(prose, file(name));
        truth.document(place(name), format.id(), prose.facts(), prose.tolerated());
    }

    /** Writes a text that has a format of its own, such as contacts, character by character. */
    void text(String name, String format, Prose prose) throws IOException {
        TextFile.utf8().write(prose, file(name));
        truth.document(place(name), format, prose.facts(), prose.tolerated());
    }

    /** Writes a paper that says nothing of anybody. */
    void paper(String name, PlainPaper paper) throws IOException {
        letter(name, TextFile.utf8(), paper.prose());
    }

    /** Writes one message. */
    void mail(String name, MailMessage message) throws IOException {
        Files.writeString(file(name), message.text());
        truth.document(place(name), "eml", message.facts(), message.body().tolerated());
    }

    /** Writes a mailbox. */
    void mailbox(String name, List<MailMessage> messages) throws IOException {
        MboxFile.write(messages, file(name));
        for (MailMessage message : messages) {
            truth.document(place(name), "mbox", message.facts(), message.body().tolerated());
        }
    }

    /** Writes a photograph taken at somebody's home. */
    void photograph(String name, Person person, double latitude, double longitude) throws IOException {
        JpegFile.write(latitude, longitude, file(name));
        Fact where = Fact.of(person, DataCategory.PRECISE_LOCATION, latitude + "," + longitude);
        truth.document(place(name), "jpeg", List.of(where), List.of(DataCategory.PHOTO));
    }

    /** What goes into a package. */
    interface Contents {
        /** Writes the files that are to be packed. */
        void write(BusinessFolder inside) throws IOException;
    }

    /** Writes a file with files inside. */
    void packed(String name, PackageFormat format, Contents contents) throws IOException {
        format.write(unpacked(name, contents), file(name));
    }

    /**
     * Takes files that go inside another and gives their bytes; their truth is taken down under the name of the file
     * around them.
     */
    Map<String, byte[]> attachments(String name, Contents contents) throws IOException {
        Map<String, byte[]> attachments = new LinkedHashMap<>();
        for (Map.Entry<String, Path> file : unpacked(name, contents).entrySet()) {
            attachments.put(file.getKey(), Files.readAllBytes(file.getValue()));
        }
        return attachments;
    }

    /** Removes what was written only to be packed. */
    void tidy() throws IOException {
        Path workshop = workshop();
        if (Files.exists(workshop)) {
            try (Stream<Path> files = Files.walk(workshop)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Map<String, Path> unpacked(String name, Contents contents) throws IOException {
        Path unpacked = Files.createDirectories(workshop().resolve(name));
        BusinessFolder inside = new BusinessFolder(unpacked, place(name), truth);
        contents.write(inside);
        inside.tidy();
        Map<String, Path> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.walk(unpacked)) {
            found.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file ->
                            files.put(unpacked.relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }

    private Path workshop() {
        return folder.resolve(".packing");
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return file;
    }

    private List<String> place(String... steps) {
        List<String> place = new ArrayList<>(around);
        place.addAll(List.of(steps));
        return place;
    }
}
