/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.cli.words.Words;

class XlsxReportTest {

    private static Map<String, String> parts(String language) throws IOException {
        Words words = Words.in(Locale.forLanguageTag(language));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxReport.write(ReportView.of(BakeryReport.full(), words), words, out);
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void hasThreeSheetsInTheReadersLanguage() throws IOException {
        assertThat(parts("es-US").get("xl/workbook.xml")).contains("Hallazgos", "No leído", "Acerca de");
        assertThat(parts("en-US").get("xl/workbook.xml")).contains("Findings", "Not read", "About");
    }

    @Test
    void holdsTextAndNoFormulas() throws IOException {
        Map<String, String> parts = parts("es-US");

        assertThat(parts).hasEntrySatisfying("xl/worksheets/sheet1.xml", sheet -> assertThat(sheet)
                .doesNotContain("<f>")
                .contains("t=\"s\"")
                .contains("pane"));
        assertThat(parts.get("xl/sharedStrings.xml")).contains("&lt;script&gt;", "Contraseña");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldRunIsMadeHarmless(String name) {
        assertThat(XlsxReport.harmless(name)).isEqualTo("'" + name);
    }

    @Test
    void otherTextStaysAsItIs() {
        assertThat(XlsxReport.harmless("clientes.xlsx")).isEqualTo("clientes.xlsx");
        assertThat(XlsxReport.harmless("")).isEmpty();
    }
}
