/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.Place;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.Source;

class IifFormatTest {
    private static final String FILE = """
            !HDR\tPROD\tVER
            HDR\tQuickBooks Pro\tVersion 21
            !CUST\tNAME\tBADDR1\tPHONE1\tNOTEPAD
            CUST\tMaría Peña\tCalle Ñandú 5\t(202) 555-0143\t"alergia, nueces"
            !TRNS\tDATE\tNAME\tAMOUNT
            !SPL\tDATE\tMEMO
            !ENDTRNS
            TRNS\t1/2/2025\tMaría Peña\t12.00
            SPL\t1/2/2025\tpan
            ENDTRNS
            TRNS\t1/3/2025\tLuis\t3.00
            SPL\t1/3/2025\tcafé
            ENDTRNS
            nota suelta
            """;

    private static RecordingIntake read(String file) throws IOException {
        RecordingIntake intake = new RecordingIntake();
        byte[] bytes = file.getBytes(Charset.forName("windows-1252"));
        new IifFormat().read(Source.inside(Place.of("a.iif"), "a.iif", bytes, "text/x-quickbooks-iif", 0), intake);
        return intake;
    }

    @Test
    void makesATableOfEachList() throws IOException {
        RecordingIntake.Table customers = read(FILE).table("a.iif/CUST");

        assertThat(customers.fieldNames()).startsWith("NAME", "BADDR1", "PHONE1", "NOTEPAD");
        assertThat(customers.rows)
                .containsExactly(List.of("María Peña", "Calle Ñandú 5", "(202) 555-0143", "alergia, nueces", ""));
    }

    @Test
    void putsTransactionsTogetherThoughTheyTakeTurnsWithTheirSplits() throws IOException {
        RecordingIntake intake = read(FILE);

        assertThat(intake.table("a.iif/TRNS").rows).hasSize(2);
        assertThat(intake.table("a.iif/SPL").rows).hasSize(2);
    }

    @Test
    void handsOverRowsOfNoListAsText() throws IOException {
        assertThat(read(FILE).text("a.iif")).isEqualTo("nota suelta\n");
    }

    @Test
    void readsWhatThereIsOfAFileThatWasCutOff() throws IOException {
        assertThat(read(FILE.substring(0, FILE.indexOf("(202)"))).table("a.iif/CUST").rows)
                .containsExactly(List.of("María Peña", "Calle Ñandú 5", "", "", ""));
    }

    @Test
    void makesNoPlaceOutOfAValue() throws IOException {
        RecordingIntake intake = read("!ana@example.com\tNAME\nana@example.com\tx\n!CUST\tNAME\n");

        assertThat(intake.tables).hasSize(1);
        assertThat(intake.text("a.iif")).contains("ana@example.com\tx");
    }
}
