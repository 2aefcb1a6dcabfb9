/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.cli.words.Words;
import org.resguardo.scan.ScanReport;

class TerminalReportTest {

    private static String text(ScanReport report, String language, int width, boolean colour) {
        Words words = Words.in(Locale.forLanguageTag(language));
        return new TerminalReport(ReportView.of(report, words), words, width, colour).text();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void keepsWithinTheWidth(int width) {
        assertThat(text(BakeryReport.full(), "es-US", width, false).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    }

    @Test
    void beginsWithASummaryAndTheMostDangerous() {
        assertThat(text(BakeryReport.full(), "en-US", 80, false))
                .startsWith("\nWe looked at 41 files and 3 tables. They hold information on at least 412\npeople.")
                .containsSubsequence("clientes 2024.xlsx", "SSN", "Correo", "Enviados.mbox", "wp_wc_orders")
                .containsSubsequence("What we could not read", "What we read only in part", "not legal advice");
    }

    @Test
    void namesTheKnownProgramsAndHowToGetTheDataOut() {
        assertThat(text(BakeryReport.full(), "es-US", 200, false))
                .containsSubsequence(
                        "Programas y servicios que reconocimos",
                        "Esto parece WooCommerce (HPOS).",
                        "tienda.wp_wc_orders",
                        "Merecen otra mirada: ip_address, user_agent.",
                        "Para sacar los datos:");
        assertThat(text(BakeryReport.empty(), "es-US", 200, false)).doesNotContain("reconocimos");
    }

    @Test
    void coloursOnlyWhereTheyAreWanted() {
        assertThat(text(BakeryReport.full(), "en-US", 80, true)).contains("\033[1;31mVery high\033[0m");
        assertThat(text(BakeryReport.full(), "en-US", 80, false)).doesNotContain("\033");
    }

    @Test
    void saysThatNothingWasFoundWithoutPromisingThatThereIsNothing() {
        assertThat(text(BakeryReport.empty(), "es-US", 80, false))
                .contains("No encontramos información personal.", "prueba que no la haya");
    }

    @Test
    void saysThatItIsPartial() {
        assertThat(text(BakeryReport.partial(), "en-US", 80, false)).contains("this report is not complete");
    }
}
