/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ole2ContentsTest {
    private final FileTypes types = new FileTypes();

    @ParameterizedTest
    @CsvSource({
        "WordDocument, application/msword",
        "Workbook, application/vnd.ms-excel",
        "PowerPoint Document, application/vnd.ms-powerpoint",
        "__properties_version1.0, application/vnd.ms-outlook",
        "EncryptedPackage, application/x-tika-ooxml-protected",
        "Package, application/x-tika-msoffice-embedded"
    })
    void tellsTheProgramUnderAWrongNameAndWithoutOne(String stream, String type) throws Exception {
        assertThat(types.of(file(stream, 10), "informe.mpp")).isEqualTo(type);
        assertThat(types.of(file(stream, 10), "informe")).isEqualTo(type);
    }

    @Test
    void readsADirectoryThatLiesFarInTheFile(@TempDir Path folder) throws Exception {
        byte[] large = file("WordDocument", 2_000_000);
        assertThat(types.of(Files.write(folder.resolve("informe"), large))).isEqualTo("application/msword");
        assertThat(types.of(large, "informe")).isEqualTo("application/msword");
    }

    @Test
    void looksOnlyAtTheTopOfTheDirectory() throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.createDirectory("ObjectPool").createDocument("Workbook", new ByteArrayInputStream(new byte[10]));
            file.createDocument(new ByteArrayInputStream(new byte[10]), "WordDocument");
            file.writeFilesystem(out);
            assertThat(types.of(out.toByteArray(), "informe.xls")).isEqualTo("application/msword");
        }
    }

    @Test
    void goesByTheNameWhenTheDirectoryIsMissing() throws Exception {
        byte[] cut = Arrays.copyOf(file("WordDocument", 5_000), 512);
        assertThat(types.of(cut, "informe.doc")).isEqualTo("application/msword");
    }

    @Test
    void endsInADirectoryThatLeadsBackToItself() throws Exception {
        byte[] looped = file("WordDocument", 10);
        Arrays.fill(looped, 512, looped.length, (byte) 0);
        assertThat(types.of(looped, "informe.doc")).isEqualTo("application/msword");
    }

    private static byte[] file(String stream, int length) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(new byte[length]), stream);
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
