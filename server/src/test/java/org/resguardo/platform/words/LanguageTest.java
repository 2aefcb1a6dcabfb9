/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es-MX,es;q=0.9,en;q=0.8 | SPANISH
            en-US,en;q=0.9          | ENGLISH
            fr-FR,en;q=0.5          | ENGLISH
            fr-FR                   | SPANISH
            ''                      | SPANISH
            ;;;q=                   | SPANISH
            """)
    void speaksWhatTheBrowserWouldRatherHave(String wishes, Language spoken) {
        assertThat(Language.preferred(wishes)).isEqualTo(spoken);
    }
}
