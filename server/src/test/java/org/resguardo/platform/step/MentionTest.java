/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.platform.step.DataSubject.Identifier;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;

class MentionTest {
    private static final Mention LUZ = Mention.of(new DataSubject(List.of(
            new Identifier(Kind.EMAIL, "luz@example.com"),
            new Identifier(Kind.PHONE, "+1 (210) 555-0142"),
            new Identifier(Kind.NAME, "Luz Núñez"),
            new Identifier(Kind.CUSTOMER_NUMBER, "K-10442"))));

    @ParameterizedTest
    @CsvSource({
        "we wrote to LUZ@Example.com twice, we wrote to […] twice",
        "luz@example.com.pdf, […].pdf",
        "expediente luz_núñez.docx, expediente […].docx",
        "LUZ  NÚÑEZ called from 210.555.0142, […] called from […]",
        "+12105550142 and K-10442, […] and […]",
    })
    void isTakenOutHoweverItIsTyped(String text, String without) {
        assertThat(LUZ.without(text)).isEqualTo(without);
        assertThat(LUZ.in(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Luz", "luz@example.com.mx", "anluz@example.com", "12105550142999", "Luz Núñezita", "K-104420"})
    void leavesOthersAlone(String text) {
        assertThat(LUZ.in(text)).isFalse();
    }

    @Test
    void ofSignsFindsAddressesAndNumbersOnly() {
        Mention signs = Mention.of(identifier -> identifier.equals("luz@example.com")
                || identifier.replaceAll("\\D", "").endsWith("2105550142"));
        assertThat(signs.without("Luz Núñez, luz@example.com.pdf, (210) 555-0142, eva@example.com"))
                .isEqualTo("Luz Núñez, […].pdf, […], eva@example.com");
    }
}
