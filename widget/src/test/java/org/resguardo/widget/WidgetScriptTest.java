/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the script may be and may contain, seen in what the build made. */
class WidgetScriptTest {
    private static final int BUDGET = 12 * 1024;
    private static final Path SOURCES = Path.of("src/main/js");

    /** Which modules a module may not know: what decides knows nothing of what is shown. */
    private static final Map<String, List<String>> BLIND = Map.of(
            "natives.js", List.of("./"),
            "words.js", List.of("./"),
            "script-tag.js", List.of("./state.js", "./memory.js", "./banner.js"),
            "configuration.js", List.of("./state.js", "./memory.js", "./banner.js"),
            "memory.js", List.of("./state.js", "./banner.js", "./configuration.js"),
            "state.js", List.of("./banner.js", "./blocking.js", "./view.js", "./proof.js"),
            "deciding.js", List.of("./banner.js", "./blocking.js", "./view.js", "./proof.js"));

    private final String script = WidgetScript.ours().pinned();

    @Test
    void staysWithinItsBudget() throws IOException {
        assertThat(gzip(script)).isBetween(2_000, BUDGET);
    }

    @Test
    void readsNoMarkupAndRunsNoText() {
        assertThat(script)
                .doesNotContain(
                        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function")
                .doesNotContain(
                        "document.cookie", "sessionStorage", "indexedDB", "sendBeacon", "setAttribute(\"style\"");
    }

    @Test
    void namesNoAddressOfAnybody() {
        assertThat(script).doesNotContain("http://", "https://");
    }

    @Test
    void takesAConfigurationIn() {
        assertThat(WidgetScript.ours().with("\"{}\"")).contains("\"{}\"").doesNotContain("@CONFIGURATION@");
    }

    @Test
    void itsModulesKnowOnlyThoseBeneath() {
        BLIND.forEach((module, strangers) -> assertThat(imports(module))
                .as(module)
                .noneMatch(line -> strangers.stream().anyMatch(line::contains)));
        assertThat(imports("main.js")).as("the rule sees imports").anyMatch(line -> line.contains("./state.js"));
    }

    private static List<String> imports(String module) {
        try (Stream<String> lines = Files.lines(SOURCES.resolve(module))) {
            return lines.filter(line -> line.contains(" from '")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
