/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.FileReading;
import org.resguardo.connector.files.FileTypes;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.Source;

/** Workbooks from before Excel 97, written here record by record ([MS-XLS] and OpenOffice's description, read 2026-11). */
class XlsOldTest {
    private static final int SHEET_OF_EXCEL_4 = 0x0409;
    private static final int SHEET_OF_EXCEL_95 = 0x0809;
    private static final int CODE_PAGE = 0x42;
    private static final int LABEL = 0x0204;
    private static final int END = 0x0A;

    @Test
    void readsASheetOfExcel4() throws Exception {
        assertThat(text(sheet(SHEET_OF_EXCEL_4, 0))).contains("Begoña Núñez", "begona@example.com");
    }

    @Test
    void readsAWorkbookOfExcel95() throws Exception {
        assertThat(text(workbook(sheet(SHEET_OF_EXCEL_95, 0x0500)))).contains("Begoña Núñez", "begona@example.com");
    }

    @Test
    void saysWhenItIsDamaged() throws Exception {
        byte[] sheet = sheet(SHEET_OF_EXCEL_95, 0x0500);
        Arrays.fill(sheet, 0, 6, (byte) 0x7F);
        byte[] workbook = workbook(sheet);

        Source source = Source.inside(Place.of("a.xls"), "a.xls", workbook, "application/vnd.ms-excel", 0);

        assertThatThrownBy(() -> new FileReading(FileOptions.standard()).read(source, new RecordingIntake()))
                .isInstanceOfSatisfying(
                        ConnectorException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Kind.DAMAGED));
    }

    private static String text(byte[] file) throws IOException, ConnectorException {
        String type = new FileTypes().of(file, "clientes.xls");
        RecordingIntake intake = new RecordingIntake();
        new XlsFormat().read(Source.inside(Place.of("clientes.xls"), "clientes.xls", file, type, 0), intake);
        assertThat(new XlsFormat().mediaTypes()).contains(type);
        return intake.text("clientes.xls");
    }

    private static byte[] workbook(byte[] sheet) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.getRoot().createDocument("Book", new ByteArrayInputStream(sheet));
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] sheet(int beginning, int version) {
        ByteBuffer records = ByteBuffer.allocate(8192).order(ByteOrder.LITTLE_ENDIAN);
        if (beginning == SHEET_OF_EXCEL_4) {
            record(records, beginning, 6)
                    .putShort((short) 0)
                    .putShort((short) 0x10)
                    .putShort((short) 0);
        } else {
            record(records, beginning, 8)
                    .putShort((short) version)
                    .putShort((short) 0x10)
                    .putInt(0);
        }
        record(records, CODE_PAGE, 2).putShort((short) 1252);
        label(records, 0, "Begoña Núñez");
        label(records, 1, "begona@example.com");
        record(records, END, 0);
        return records.array(); // zeros fill a file that is held in small pieces otherwise
    }

    private static void label(ByteBuffer records, int column, String text) {
        byte[] letters = text.getBytes(Charset.forName("windows-1252"));
        record(records, LABEL, 8 + letters.length)
                .putShort((short) 0)
                .putShort((short) column)
                .putShort((short) 0)
                .putShort((short) letters.length)
                .put(letters);
    }

    private static ByteBuffer record(ByteBuffer records, int id, int length) {
        return records.putShort((short) id).putShort((short) length);
    }
}
