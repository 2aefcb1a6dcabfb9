/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.Source;

class DbfFormatTest {
    private static final byte[] BAKERY = bakery();

    private static byte[] bakery() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DBFWriter writer = new DBFWriter(out, Charset.forName("windows-1252"))) {
            writer.setFields(new DBFField[] {
                new DBFField("NOMBRE", DBFDataType.CHARACTER, 20),
                new DBFField("NACIDO", DBFDataType.DATE),
                new DBFField("CUENTA", DBFDataType.NUMERIC, 16, 0)
            });
            writer.addRecord(new Object[] {"María Peña", day(1985, 3, 7), new BigDecimal("4111111111111111")});
            writer.addRecord(new Object[] {"Luis Núñez", null, null});
        }
        return out.toByteArray();
    }

    private static Date day(int year, int month, int day) {
        return Date.from(LocalDate.of(year, month, day)
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant());
    }

    private static RecordingIntake read(byte[] file) throws IOException {
        RecordingIntake intake = new RecordingIntake();
        new DbfFormat().read(Source.inside(Place.of("a.dbf"), "a.dbf", file, "application/x-dbf", 0), intake);
        return intake;
    }

    @Test
    void readsFieldsAndRows() throws IOException {
        RecordingIntake.Table table = read(BAKERY).table("a.dbf");

        assertThat(table.fieldNames()).containsExactly("NOMBRE", "NACIDO", "CUENTA");
        assertThat(table.rows)
                .containsExactly(
                        List.of("María Peña", "1985-03-07", "4111111111111111"), List.of("Luis Núñez", "", ""));
    }

    @Test
    void readsRowsThatWereDeletedToo() throws IOException {
        byte[] file = BAKERY.clone();
        int luis = new String(file, StandardCharsets.ISO_8859_1).indexOf(" Luis");
        file[luis] = '*';

        assertThat(read(file).table("a.dbf").rows).hasSize(2).last().isEqualTo(List.of("Luis Núñez", "", ""));
    }

    @Nested
    class WhenTheFileIsSpoilt {

        @Test
        void readsWhatIsThereAndSaysThatTheEndIsMissing() throws IOException {
            RecordingIntake intake = read(java.util.Arrays.copyOf(BAKERY, BAKERY.length - 30));

            assertThat(intake.table("a.dbf").rows)
                    .hasSizeBetween(1, 2)
                    .first()
                    .asString()
                    .contains("María Peña");
            assertThat(intake.problemKinds()).containsExactly(Kind.TRUNCATED);
        }

        @Test
        void believesNoCountOfRowsThatAreNotThere() throws IOException {
            byte[] file = BAKERY.clone();
            file[7] = 0x7F; // two thousand million rows

            RecordingIntake intake = read(file);

            assertThat(intake.table("a.dbf").rows).hasSize(2);
            assertThat(intake.problemKinds()).containsExactly(Kind.TRUNCATED);
        }

        @Test
        void givesUpOnAHeaderThatEndsTooSoon() {
            assertThatThrownBy(() -> read(java.util.Arrays.copyOf(BAKERY, 40)))
                    .isInstanceOfAny(RuntimeException.class, IOException.class);
        }
    }
}
