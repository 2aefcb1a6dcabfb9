/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.folder.DurableFile;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.words.Language;

/** The lists and print files of mailings: sealed, in small pieces, in a folder of ours, and only as long as they are needed. */
public final class MailingFiles {
    private final Path folder;
    private final Vault vault;

    /** Files in a folder, sealed by a vault. */
    public MailingFiles(Path folder, Vault vault) {
        this.folder = folder;
        this.vault = vault;
    }

    /** Writes the people of a sheet. */
    void writePeople(long mailing, int sheet, List<Person> people) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(people.size());
            for (Person person : people) {
                out.writeUTF(person.place());
                out.writeUTF(person.language().tag());
                out.writeInt(person.lines().size());
                for (String line : person.lines()) {
                    out.writeUTF(line);
                }
                out.writeUTF(person.email().map(MailAddress::text).orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(mailing, people(sheet), bytes.toByteArray());
    }

    /** The people of a sheet. */
    List<Person> readPeople(long mailing, int sheet) {
        List<Person> all = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(read(mailing, people(sheet))))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String place = in.readUTF();
                Language language = Language.of(in.readUTF()).orElse(Language.SPANISH);
                int lines = in.readInt();
                List<String> address = new ArrayList<>();
                for (int line = 0; line < lines; line++) {
                    address.add(in.readUTF());
                }
                all.add(new Person(List.copyOf(address), place, language, MailAddress.of(in.readUTF())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** All people of a list that is still there. */
    List<Person> people(long mailing) {
        List<Person> all = new ArrayList<>();
        for (int sheet = 1; Files.exists(folder.resolve(Long.toString(mailing)).resolve(people(sheet))); sheet++) {
            all.addAll(readPeople(mailing, sheet));
        }
        return all;
    }

    /** Writes the letters of a sheet; those that an interrupted run has left are replaced. */
    void writeLetters(long mailing, int sheet, Language language, byte[] pdf) {
        write(mailing, letters(sheet, language), pdf);
    }

    /** The letters of a sheet in a language. */
    public byte[] readLetters(long mailing, int sheet, Language language) {
        return read(mailing, letters(sheet, language));
    }

    private static String people(int sheet) {
        return "people-%05d".formatted(sheet);
    }

    private static String letters(int sheet, Language language) {
        return "letters-%05d-%s".formatted(sheet, language.tag());
    }

    private void write(long mailing, String name, byte[] content) {
        Path place = folder.resolve(Long.toString(mailing));
        try {
            Files.createDirectories(place);
            DurableFile.write(place.resolve(name), vault.seal(content, purpose(mailing, name)));
        } catch (IOException e) {
            throw new Fault(FaultKind.OPERATOR, "protection.mailing.no_room");
        }
    }

    private byte[] read(long mailing, String name) {
        try {
            byte[] sealed =
                    Files.readAllBytes(folder.resolve(Long.toString(mailing)).resolve(name));
            return vault.open(sealed, purpose(mailing, name));
        } catch (IOException e) {
            throw new Fault(FaultKind.LASTING, "protection.mailing.gone");
        }
    }

    private static byte[] purpose(long mailing, String name) {
        return ("mailing " + mailing + " " + name).getBytes(StandardCharsets.UTF_8);
    }

    /** Deletes the list of a mailing; its letters stay. */
    void forgetPeople(long mailing) {
        delete(mailing, "people-");
    }

    /** Deletes all of a mailing. */
    void forget(long mailing) {
        delete(mailing, "");
    }

    private void delete(long mailing, String beginning) {
        Path place = folder.resolve(Long.toString(mailing));
        if (!Files.isDirectory(place)) {
            return;
        }
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.toList()) {
                if (String.valueOf(file.getFileName()).startsWith(beginning)) {
                    Files.deleteIfExists(file);
                }
            }
            if (beginning.isEmpty()) {
                Files.deleteIfExists(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
