/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.files.TextEncoding;

class NotTextTest {

    private static void look(byte[] bytes) throws ConnectorException {
        NotText.refuse(bytes, bytes.length, TextEncoding.of(bytes, bytes.length), Place.of("a.txt"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void refusesWhatIsOnlyChance(long seed) {
        byte[] chance = new byte[10_000];
        new Random(seed).nextBytes(chance);

        assertThatThrownBy(() -> look(chance)).isInstanceOf(ConnectorException.class);
    }

    @Test
    void refusesZeros() {
        assertThatThrownBy(() -> look(new byte[10_000])).isInstanceOf(ConnectorException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "Shift_JIS", "ISO-2022-JP"})
    void letsTextThroughInAnyCharacterSet(String charset) {
        byte[] text = "Begoña Núñez 東京都千代田区\r\n\tpágina\f".repeat(300).getBytes(Charset.forName(charset));

        assertThatCode(() -> look(text)).doesNotThrowAnyException();
    }

    @Test
    void letsFixedFieldsAndColouredLogsThrough() {
        String fields = "Ana Torres\0\0\0\0\0\0555-0101\0\0";
        String log = "\033[32mINFO\033[0m Ana Torres paid\n";

        assertThatCode(() -> look((fields + log).repeat(100).getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }

    @Test
    void letsTheEmptyThrough() {
        assertThatCode(() -> look(new byte[0])).doesNotThrowAnyException();
    }
}
