/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.cli.words.Words;

class XlsxReportTest {
    @TempDir
    private Path folder;

    private Map<String, String> parts(String language) throws IOException {
        Words words = Words.in(Locale.forLanguageTag(language));
        Path file = folder.resolve(language + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxReport.write(ReportView.of(BakeryReport.full(), words), words, out);
        }
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(),
                        Parser.unescapeEntities(
                                new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8), false));
            }
        }
        return parts;
    }

    @Test
    void hasFourSheetsInTheReadersLanguage() throws IOException {
        assertThat(parts("es-US").get("xl/workbook.xml")).contains("Hallazgos", "Programas", "No leído", "Acerca de");
        assertThat(parts("en-US").get("xl/workbook.xml")).contains("Findings", "Programs", "Not read", "About");
    }

    @Test
    void namesTheKnownProgramsAndWhatTheirColumnsHold() throws IOException {
        assertThat(parts("es-US").get("xl/sharedStrings.xml"))
                .contains("WooCommerce (HPOS)", "Direcciones de internet (IP); merece otra mirada", "vacía");
    }

    @Test
    void holdsTextAndNoFormulas() throws IOException {
        Map<String, String> parts = parts("es-US");

        assertThat(parts)
                .hasEntrySatisfying(
                        "xl/worksheets/sheet1.xml",
                        sheet -> assertThat(sheet)
                                .doesNotContain("<f>")
                                .contains("t=\"s\"")
                                .contains("pane"));
        assertThat(parts.get("xl/sharedStrings.xml")).contains("<script>", "Contraseña");
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
