/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import com.linuxense.javadbf.DBFException;
import com.linuxense.javadbf.DBFReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Field;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Format;
import org.resguardo.connector.files.Source;

/**
 * Tables of dBase and FoxPro.
 *
 * <p>Rows that were deleted stay in such a file until it is packed, and are read like the others. Long texts lie in a file
 * beside it, which is read where the table is on the disk.
 */
public final class DbfFormat implements Format {
    private static final List<String> ENDINGS_OF_MEMOS = List.of("dbt", "DBT", "fpt", "FPT");

    @Override
    public String id() {
        return "dbf";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/x-dbf");
    }

    @Override
    public void read(Source source, FileIntake intake) throws IOException {
        try (InputStream in = new BufferedInputStream(source.open(intake), 64 * 1024);
                DBFReader reader = new DBFReader(in, true)) {
            Path memos = memos(source);
            if (memos != null) {
                reader.setMemoFile(memos.toFile());
            }
            try (TableBatches table =
                    new TableBatches(intake, source.place(), fields(reader), TableTraits.none(), false)) {
                readRows(reader, table, source, intake);
            }
        }
    }

    private static @Nullable Path memos(Source source) {
        Path path = source.path().orElse(null);
        if (path == null || source.name().indexOf('.') < 0) {
            return null;
        }
        String base = source.name().substring(0, source.name().lastIndexOf('.') + 1);
        return ENDINGS_OF_MEMOS.stream()
                .map(ending -> path.resolveSibling(base + ending))
                .filter(beside -> Files.isRegularFile(beside, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElse(null);
    }

    /** The first field of the library only says whether a row was deleted. */
    private static List<Field> fields(DBFReader reader) {
        List<Field> fields = new ArrayList<>();
        for (int i = 1; i < reader.getFieldCount(); i++) {
            String name = reader.getField(i).getName();
            String type = reader.getField(i).getType().name().toLowerCase(java.util.Locale.ROOT);
            fields.add(new Field(TableHeading.looksLikeValue(name) ? "" : name, type, "", false));
        }
        return fields;
    }

    private static void readRows(DBFReader reader, TableBatches table, Source source, FileIntake intake) {
        long rows = 0;
        try {
            for (Object[] row = reader.nextRecord(); row != null; row = reader.nextRecord()) {
                for (int i = 1; i < row.length; i++) {
                    table.cell(text(row[i]));
                }
                table.endRow();
                rows++;
            }
        } catch (DBFException e) {
            // The file ends within a row, or a row is broken; the message quotes it.
            intake.problem(Problem.at(source.place(), Kind.TRUNCATED));
            return;
        }
        if (rows < reader.getRecordCount()) {
            intake.problem(Problem.at(source.place(), Kind.TRUNCATED));
        }
        table.finished();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case byte[] picture -> "";
            case Date date -> day(date.toInstant());
            default -> value.toString().strip();
        };
    }

    private static String day(Instant midnight) {
        return midnight.atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }
}
