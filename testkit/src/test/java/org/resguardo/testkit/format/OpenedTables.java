/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import com.linuxense.javadbf.DBFReader;
import io.github.spannm.jackcess.Database;
import io.github.spannm.jackcess.DatabaseBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The words of generated files that hold tables. */
final class OpenedTables {
    private OpenedTables() {}

    static String workbook(byte[] bytes) throws IOException {
        DataFormatter format = new DataFormatter();
        StringBuilder words = new StringBuilder();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        words.append(format.formatCellValue(cell)).append(' ');
                    }
                }
                sheet.getCellComments()
                        .values()
                        .forEach(comment -> words.append(comment.getString()).append(' '));
            }
        }
        return words.toString();
    }

    static String sqlite(byte[] bytes) throws IOException, SQLException {
        Path file = onDisk(bytes, ".db");
        StringBuilder words = new StringBuilder();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                rows(statement, table, words);
            }
        }
        return words.toString();
    }

    private static void rows(Statement statement, String table, StringBuilder words) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    words.append(rows.getString(i)).append(' ');
                }
            }
        }
    }

    static String access(byte[] bytes) throws IOException {
        StringBuilder words = new StringBuilder();
        try (Database database = DatabaseBuilder.open(onDisk(bytes, ".mdb"))) {
            for (String table : database.getTableNames()) {
                database.getTable(table)
                        .forEach(row -> words.append(row.values()).append(' '));
            }
        }
        return words.toString();
    }

    static String dbase(byte[] bytes) {
        StringBuilder words = new StringBuilder();
        try (DBFReader dbf = new DBFReader(new ByteArrayInputStream(bytes), Charset.forName("windows-1252"))) {
            for (int row = 0; row < dbf.getRecordCount(); row++) {
                words.append(Arrays.toString(dbf.nextRecord())).append(' ');
            }
        }
        return words.toString();
    }

    private static Path onDisk(byte[] bytes, String ending) throws IOException {
        Path file = Files.createTempFile("opened", ending);
        file.toFile().deleteOnExit();
        return Files.write(file, bytes);
    }
}
