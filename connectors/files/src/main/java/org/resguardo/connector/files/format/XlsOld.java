/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.extractor.OldExcelExtractor;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;

/**
 * Workbooks of Excel 2 to Excel 95, as text: the library tells their cells one after the other, and not where they stand.
 */
final class XlsOld {

    private XlsOld() {}

    static void read(Source source, FileIntake intake) throws IOException, ConnectorException {
        try (InputStream in = source.open();
                OldExcelExtractor cells = new OldExcelExtractor(in);
                SpreadsheetText text = new SpreadsheetText(intake, source.place())) {
            text.add(cells.getText());
        } catch (EncryptedDocumentException e) {
            throw new ConnectorException(Problem.at(source.place(), Kind.PASSWORD_PROTECTED));
        }
    }
}
