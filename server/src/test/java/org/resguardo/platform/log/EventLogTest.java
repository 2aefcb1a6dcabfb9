/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventLogTest {

    @Test
    void keepsOneEventALine() {
        List<String> payloads = List.of(
                "a\r\n2026-01-01T00:00:00Z info forged",
                "a\u2028b",
                "a\u2029b",
                "a\u0085b",
                "\u001b[31mred",
                "\u202egnp.exe",
                "\u2066x\u2069",
                "\u0000",
                "a\u000bb\u000cc",
                "\" forged=\"yes",
                "\\\" forged=\"yes",
                "{\"level\":\"error\"}\n{}",
                "\ud800");
        for (String payload : payloads) {
            String line = EventLog.line("m", "info", "e", Map.of("key", payload), null);
            assertThat(line.lines()).hasSize(1);
            assertThat(line.chars()).noneMatch(c -> Character.isISOControl(c) || c == 0x202e || c == 0x2028);
            assertThat(line).matches("m info e key=\"([^\"\\\\]|\\\\.)*\"");
        }
    }

    @Test
    void namesAnExceptionWithoutItsText() {
        Exception inner = new IllegalStateException("ana.perez@example.com is wrong");
        String line = EventLog.line("m", "error", "e", Map.of(), new RuntimeException("ana.perez@example.com", inner));

        assertThat(line)
                .contains("java.lang.RuntimeException")
                .contains("java.lang.IllegalStateException")
                .contains("EventLogTest.namesAnExceptionWithoutItsText")
                .doesNotContain("ana.perez");
    }
}
