/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.cli.words.Words;
import org.resguardo.scan.ScanReport;

class HtmlReportTest {

    private static String page(ScanReport report, String language) {
        Words words = Words.in(Locale.forLanguageTag(language));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            HtmlReport.write(ReportView.of(report, words), words, out);
        } catch (IOException e) {
            throw new AssertionError("not written", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es-US", "en-US"})
    void isWellFormed(String language) {
        for (ScanReport report : new ScanReport[] {BakeryReport.full(), BakeryReport.partial(), BakeryReport.empty()}) {
            Parser parser = Parser.htmlParser().setTrackErrors(10);
            parser.parseInput(page(report, language), "");

            assertThat(parser.getErrors()).extracting(ParseError::toString).isEmpty();
        }
    }

    @Test
    void needsNothingFromOutside() {
        Document page = Jsoup.parse(page(BakeryReport.full(), "es-US"));

        assertThat(page.select("script, link, img, iframe, object, embed, base, form, [src], [href], [style]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'");
    }

    @Test
    void namesFromOutsideStayText() {
        Document page = Jsoup.parse(page(BakeryReport.full(), "en-US"));

        assertThat(page.select(".place .name").eachText()).contains(BakeryReport.HOSTILE);
    }

    @Test
    void namesTheKnownPrograms() {
        Document page = Jsoup.parse(page(BakeryReport.full(), "en-US"));

        assertThat(page.select(".system h3").text()).isEqualTo("This looks like WooCommerce (HPOS).");
        assertThat(page.select(".system tbody th").eachText()).contains("billing_email", "ip_address");
    }

    @Test
    void isReadableByEveryone() {
        Document page = Jsoup.parse(page(BakeryReport.full(), "es-US"));

        assertThat(page.select("html").attr("lang")).isEqualTo("es");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("section"))
                .allSatisfy(section -> assertThat(page.select("#" + section.attr("aria-labelledby")))
                        .hasSize(1));
        assertThat(page.select("table"))
                .allSatisfy(table -> assertThat(table.select("caption")).hasSize(1));
        assertThat(page.select("svg"))
                .allSatisfy(svg -> assertThat(svg.attr("aria-hidden")).isEqualTo("true"));
    }

    @Test
    void saysWhatWasNotReadAndThatItIsNoLegalAdvice() {
        assertThat(Jsoup.parse(page(BakeryReport.partial(), "es-US")).text())
                .contains("al menos 412 personas")
                .contains("La revisión se detuvo antes de terminar")
                .contains("Este archivo tiene contraseña")
                .contains("10,000 filas de unas 184,200")
                .contains("no asesoría legal");
    }
}
