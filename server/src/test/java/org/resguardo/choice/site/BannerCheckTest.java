/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.iab.gpp.encoder.GppModel;
import com.iab.gpp.encoder.field.UsNatField;
import com.iab.gpp.encoder.section.UsNat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.choice.site.Banner.Look;
import org.resguardo.choice.site.Banner.Wording;
import org.resguardo.platform.words.Language;

/** What makes a banner unfair, and what does not. */
class BannerCheckTest {
    private static final Look FAIR = new Look("bottom", "#ffffff", "#222222", "#1f6158", "#1f6158");

    private static Banner banner(Look look, String accept, String reject) {
        Wording english = new Wording("What may we do?", "Only if you want.", accept, reject, "Choose one by one");
        Wording spanish =
                new Wording("¿Qué podemos hacer?", "Solo si quiere.", "Aceptar todo", "Rechazar todo", "Elegir");
        return new Banner(
                look,
                true,
                false,
                false,
                List.of("https://example.com"),
                Map.of(Language.ENGLISH, english, Language.SPANISH, spanish));
    }

    private static List<String> problems(Banner banner) {
        return BannerCheck.of(banner).stream().map(BannerCheck.Problem::field).toList();
    }

    @ParameterizedTest
    @CsvSource({"Accept all, Reject all", "Allow all, Decline all", "I agree, I do not agree", "Sí acepto, No acepto"})
    void takesLabelsThatAnswer(String accept, String reject) {
        assertThat(problems(banner(FAIR, accept, reject))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not now",
                "Ask me later",
                "More information",
                "Manage options",
                "Configurar",
                "Más tarde",
                "OK",
                "Accept none"
            })
    void refusesANoThatIsNone(String reject) {
        assertThat(problems(banner(FAIR, "Accept all", reject))).contains("reject-label-en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OK", "Got it", "Continue", "Do not reject", "Entendido"})
    void refusesAYesThatIsNone(String accept) {
        assertThat(problems(banner(FAIR, accept, "Reject all"))).contains("accept-label-en");
    }

    @ParameterizedTest
    @CsvSource({
        "#ffffff, #222222, #1f6158, #9ec9c2, reject",
        "#ffffff, #222222, #1f6158, #000000, reject",
        "#ffffff, #999999, #1f6158, #1f6158, ink",
        "#ffffff, #222222, #dddddd, #1f6158, accept"
    })
    void refusesColoursThatLead(String background, String ink, String accept, String reject, String field) {
        assertThat(problems(banner(new Look("bottom", background, ink, accept, reject), "Accept all", "Reject all")))
                .contains(field);
    }

    @Test
    void takesTwoColoursThatStandOutEqually() {
        Look two = new Look("bottom", "#ffffff", "#222222", "#1f6158", "#3d4f8f");
        assertThat(Contrast.of("#1f6158", "#ffffff")).isCloseTo(Contrast.of("#3d4f8f", "#ffffff"), within(0.8));
        assertThat(problems(banner(two, "Accept all", "Reject all"))).isEmpty();
    }

    /** The ratios that WCAG itself gives for black on white and for a colour on itself, and one known grey. */
    @Test
    void measuresContrastAsTheGuidelinesDo() {
        assertThat(Contrast.of("#000000", "#ffffff")).isCloseTo(21, within(0.001));
        assertThat(Contrast.of("#1f6158", "#1f6158")).isEqualTo(1);
        assertThat(Contrast.of("#767676", "#ffffff")).isCloseTo(4.54, within(0.01));
        for (int grey = 0; grey < 256; grey++) {
            String colour = String.format("#%02x%02x%02x", grey, grey, grey);
            assertThat(Contrast.of(Contrast.on(colour), colour)).as(colour).isGreaterThanOrEqualTo(Contrast.WORDS);
        }
    }

    @Test
    void stringsForNetworksSayWhatTheyMean() {
        Map<String, String> all = GppStrings.all(true, true);
        assertThat(all).hasSize(8);
        all.forEach((key, string) -> {
            GppModel read = new GppModel(string);
            assertThat(read.getFieldValue(UsNat.NAME, UsNatField.SALE_OPT_OUT))
                    .as(key)
                    .isEqualTo(key.charAt(0) == '1' ? 1 : 2);
            assertThat(read.getFieldValue(UsNat.NAME, UsNatField.TARGETED_ADVERTISING_OPT_OUT))
                    .as(key)
                    .isEqualTo(key.charAt(1) == '1' ? 1 : 2);
            assertThat(read.getFieldValue(UsNat.NAME, UsNatField.GPC)).as(key).isEqualTo(key.charAt(2) == '1');
        });
    }
}
