/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private static Locale language(Map<String, String> environment, String... args) {
        return Language.of(args, environment);
    }

    @Test
    void isTheOneAskedFor() {
        Map<String, String> english = Map.of("LC_ALL", "en_US.UTF-8");

        assertThat(language(english, "scan", "x", "--lang", "es")).isEqualTo(Language.SPANISH);
        assertThat(language(english, "scan", "x", "--lang=es")).isEqualTo(Language.SPANISH);
        assertThat(language(english, "scan", "x", "--lang")).isEqualTo(Language.ENGLISH);
    }

    @Test
    void isElseThatOfTheEnvironmentInTheOrderOfPosix() {
        assertThat(language(Map.of("LC_ALL", "es_MX.UTF-8", "LANG", "en_US"))).isEqualTo(Language.SPANISH);
        assertThat(language(Map.of("LC_MESSAGES", "es", "LANG", "en_US"))).isEqualTo(Language.SPANISH);
        assertThat(language(Map.of("LC_ALL", "", "LANG", "es_ES"))).isEqualTo(Language.SPANISH);
        assertThat(language(Map.of("LANG", "de_DE"))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void isTheOneThatTheLauncherWasAskedFor() {
        assertThat(language(Map.of("RESGUARDO_LOCALE", "es_MX.UTF-8", "LC_ALL", "C.UTF-8")))
                .isEqualTo(Language.SPANISH);
    }
}
