/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/**
 * Word, Excel and PowerPoint files since 2007 that are encrypted with a password (MS-OFFCRYPTO, read 2026-11).
 *
 * <p>Excel encrypts workbooks that are only protected against changes with a password that every copy of Excel knows, and
 * opens them without asking. So they are read here, too.
 */
public final class OfficeProtectedFormat implements Format {

    @Override
    public String id() {
        return "office-protected";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/x-tika-ooxml-protected");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        try (POIFSFileSystem file = OfficeOle2.open(source, intake)) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(file));
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw new ConnectorException(Problem.at(source.place(), Kind.PASSWORD_PROTECTED));
            }
            try (InputStream content = decryptor.getDataStream(file)) {
                intake.nested(source, source.name(), content);
            }
        } catch (GeneralSecurityException e) {
            throw new ConnectorException(Problem.at(source.place(), Kind.PASSWORD_PROTECTED));
        }
    }
}
