/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resguardo.connector.files.format.DocumentTesting.cut;
import static org.resguardo.connector.files.format.DocumentTesting.read;
import static org.resguardo.connector.files.format.DocumentTesting.refusal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.RecordingIntake;

/** What {@link LetterTest} does not try of Word files from before 2007. */
class DocFormatTest {
    private final DocFormat doc = new DocFormat();

    @Test
    void readsFromTheDisk(@TempDir Path folder) throws Exception {
        RecordingIntake intake = read(doc, Files.write(folder.resolve("carta.doc"), LetterTest.letter("carta.doc")));
        assertThat(intake.text("carta.doc")).contains("Estimada señora Núñez:");
        assertThat(intake.progress).isEqualTo(LetterTest.letter("carta.doc").length);
    }

    @Test
    void isKnownUnderAWrongName() throws Exception {
        assertThat(read(doc, "carta.xls", LetterTest.letter("carta.doc")).text("carta.xls"))
                .contains("Núñez");
    }

    @Test
    void handsOverAttachedFiles() throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(LetterTest.letter("carta.doc")));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DirectoryEntry object = file.createDirectory("ObjectPool").createDirectory("_1");
            ByteArrayOutputStream wrapped = new ByteArrayOutputStream();
            new Ole10Native("lista.csv", "C:\\lista.csv", "C:\\lista.csv", new byte[] {65, 66}).writeOut(wrapped);
            object.createDocument(Ole10Native.OLE10_NATIVE, new ByteArrayInputStream(wrapped.toByteArray()));
            file.writeFilesystem(out);
            assertThat(read(doc, "carta.doc", out.toByteArray()).nested).containsOnlyKeys("lista.csv");
        }
    }

    @Test
    void saysThatAPasswordIsNeeded() throws Exception {
        assertThat(refusal(doc, "carta.doc", protect(LetterTest.letter("carta.doc"))))
                .isEqualTo(Kind.PASSWORD_PROTECTED);
    }

    @Test
    void isTakenAsDamagedWhenTruncated() throws Exception {
        byte[] truncated = cut(LetterTest.letter("carta.doc"), 60);
        assertThatThrownBy(() -> read(doc, "carta.doc", truncated))
                .isInstanceOfAny(IOException.class, RuntimeException.class, ConnectorException.class);
    }

    @Test
    void endsWithAnExceptionOrATextForAnyNoise() throws Exception {
        Random random = new Random(20261123);
        for (int i = 0; i < 60; i++) {
            byte[] noisy = LetterTest.letter("carta.doc");
            for (int k = 0; k < 40; k++) {
                noisy[512 + random.nextInt(noisy.length - 512)] = (byte) random.nextInt();
            }
            try {
                doc.read(DocumentTesting.source("carta.doc", noisy), new RecordingIntake());
            } catch (IOException | RuntimeException | ConnectorException e) {
                assertThat(e).as("seed 20261123, round %d", i).isNotNull();
            }
        }
    }

    private static byte[] protect(byte[] letter) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secreto");
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(letter));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            byte[] file = out.toByteArray();
            return Arrays.copyOf(file, file.length);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
