/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DetectCommandTest {
    private static final Map<String, String> ENGLISH = Map.of("LANG", "en_US.UTF-8");

    @Test
    void countsPlacesInCharacters() {
        CommandRun run = detect("{\"id\":7,\"text\":\"Señora 😀: ana@example.com\"}\n");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "{\"id\":7,\"findings\":[{\"start\":11,\"end\":26,\"detector\":\"email\",\"category\":\"contact.email\","
                                + "\"certainty\":\"certain\",\"evidence\":[{\"kind\":\"shape\"}]}]}\n");
    }

    @Test
    void keepsTextsApart() {
        CommandRun run =
                detect("{\"id\":\"a\",\"text\":\"DNI\"}\n{\"id\":\"b\",\"text\":\"\"}\n{\"text\":\"ana@example.com\"}");

        assertThat(run.out().lines())
                .startsWith("{\"id\":\"a\",\"findings\":[]}", "{\"id\":\"b\",\"findings\":[]}")
                .last()
                .asString()
                .startsWith("{\"id\":null,\"findings\":[{\"start\":0,\"end\":15,");
    }

    @Test
    void answersALineThatIsNoObjectAndGoesOn() {
        CommandRun run = detect("{\"id\":1,\"te\n\n{\"id\":2,\"text\":\"x\"}\n");

        assertThat(run.out()).isEqualTo("{\"line\":1,\"error\":\"unreadable\"}\n{\"id\":2,\"findings\":[]}\n");
        assertThat(run.err()).startsWith("One line was not an object with a \"text\"");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void asksForATextInEachLine() {
        CommandRun run = detect("""
                {"id":1,"txt":"x"}
                {"id":2,"text":null}
                {"id":3,"text":""}
                """);

        assertThat(run.out()).isEqualTo("""
                {"line":1,"error":"unreadable"}
                {"line":2,"error":"unreadable"}
                {"id":3,"findings":[]}
                """);
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void readsWhatOtherSystemsWrite() {
        CommandRun run = detect("""
                \uFEFF{"id":1,"text":"\uFEFFana@example.com"}\r
                {"id":2,"text":"\\ud83d \\r\\nana@example.com"}\r
                """);

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("\"start\":1,\"end\":16,"))
                .anyMatch(line -> line.contains("\"start\":4,\"end\":19,"));
    }

    @Test
    void looksAtEachOfManyTextsAsIfItWereAlone() {
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            texts.append("{\"id\":")
                    .append(i)
                    .append(",\"text\":\"Llame al tel. (415) 555-0132 ")
                    .append("x ".repeat(i));
            texts.append("\"}\n");
        }
        CommandRun run = detect(texts.toString());

        assertThat(run.out().lines()).hasSize(2000).allMatch(line -> line.contains("\"start\":14,\"end\":28,"));
    }

    private static CommandRun detect(String input) {
        return CommandRun.piped(input, ENGLISH, "detect", "--jsonl");
    }
}
