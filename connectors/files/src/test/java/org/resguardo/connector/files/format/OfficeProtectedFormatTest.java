/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.connector.files.format.DocumentTesting.read;
import static org.resguardo.connector.files.format.DocumentTesting.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.Problem.Kind;

class OfficeProtectedFormatTest {
    private final OfficeProtectedFormat format = new OfficeProtectedFormat();

    @Test
    void saysThatAPasswordIsNeeded() throws Exception {
        assertThat(refusal(format, "nominas.docx", encrypted("secreto"))).isEqualTo(Kind.PASSWORD_PROTECTED);
    }

    @Test
    void readsWhatExcelOpensWithoutAsking() throws Exception {
        Map<String, byte[]> inside = read(format, "nominas.xlsx", encrypted(Decryptor.DEFAULT_PASSWORD)).nested;
        assertThat(inside.get("nominas.xlsx")).isEqualTo(DocumentTesting.utf8("PK nómina"));
    }

    private static byte[] encrypted(String password) throws IOException, GeneralSecurityException {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (OutputStream content = encryptor.getDataStream(file)) {
                content.write(DocumentTesting.utf8("PK nómina"));
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
