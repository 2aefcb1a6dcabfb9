/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
    private static final Map<String, String> SPANISH = Map.of("LANG", "es_US.UTF-8");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scan                                  | Say what to scan
            scan --bogus x                        | There is no option “--bogus”
            scan x --certainty sure               | “sure” does not fit --certainty
            scan x --threads many                 | “many” does not fit --threads
            scan x --html                         | Something is missing: --html
            scan --postgres localhost             | does not say which database
            scan --postgres jdbc:postgresql://h/d | does not say which database
            scan --user ana                       | belongs to a database
            scan --mysql localhost/shop           | Say with --user who logs in
            scan x --include [                    | is not a pattern
            scan x --lang fr                      | is not a language
            frobnicate                            | There is no command “frobnicate”
            help frobnicate                       | There is no command “frobnicate”
            detectors x                           | is one word too many
            """)
    void aMistakeGetsOneSentenceAndAHint(String line, String sentence) {
        CommandRun run = CommandRun.of(line.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines().toList()).hasSize(2);
        assertThat(run.err()).contains(sentence, "--help").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theSentenceIsInTheReadersLanguage() {
        assertThat(CommandRun.in(SPANISH, "scan", "--bogus").err())
                .contains("No existe la opción “--bogus”.", "Vea: resguardo scan --help");
        assertThat(CommandRun.of("scan", "--bogus", "--lang=es").err()).contains("No existe la opción");
    }

    @Test
    void aPastedPasswordIsNotRepeated() {
        CommandRun run = CommandRun.of("scan", "--postgres", "postgres://ana:hunter2@db.example.com/shop");

        assertThat(run.err()).contains("•••").doesNotContain("hunter2");
    }

    @Test
    void helpIsInBothLanguages() {
        assertThat(CommandRun.of("scan", "--help").out()).contains("Options:", "Exit codes:", "Folders or files");
        assertThat(CommandRun.in(SPANISH, "scan", "--help").out())
                .contains("Opciones:", "Códigos de salida:", "Carpetas o archivos");
        assertThat(CommandRun.in(SPANISH, "help", "scan").out())
                .isEqualTo(CommandRun.in(SPANISH, "scan", "--help").out());
    }

    @Test
    void theVersionIsTold() {
        assertThat(CommandRun.of("--version").out()).startsWith("resguardo ");
    }

    @Test
    void completionKnowsTheOptions() {
        assertThat(CommandRun.of("generate-completion").out()).contains("--certainty", "--postgres", "detectors");
    }

    @Test
    void detectorsAreListed() {
        assertThat(CommandRun.of("detectors").out()).contains("payment-card", "Card number");
        assertThat(CommandRun.in(SPANISH, "detectors").out()).contains("payment-card", "Número de tarjeta");
        assertThat(CommandRun.of("detectors", "--json").out())
                .startsWith("[{\"id\":")
                .contains("\"examples\":[");
    }
}
