/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** The secret of RFC 6238, appendix B; its codes have eight digits, of which apps show the last six. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void takesTheCodeOfOneStepAsideAndNoOther() {
        String code = Totp.code(SECRET, Instant.ofEpochSecond(1_234_567_890));

        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(1_234_567_890)))
                .hasValue(41_152_263);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(1_234_567_890 + 30)))
                .hasValue(41_152_263);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(1_234_567_890 - 30)))
                .hasValue(41_152_263);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(1_234_567_890 + 60)))
                .isEmpty();
        assertThat(Totp.step(SECRET, "", Instant.ofEpochSecond(1_234_567_890))).isEmpty();
    }

    @Test
    void writesSecretsAsTheStandardDoes() {
        assertThat(Base32.of("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Base32.of("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Base32.of("f".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MY");
    }
}
