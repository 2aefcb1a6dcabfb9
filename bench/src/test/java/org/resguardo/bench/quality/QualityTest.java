/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the engine finds in the texts that come with this program is no less right than the board says that is committed. */
class QualityTest {
    private static final Path COMMITTED = Path.of("results", "quality.txt");

    private static final Pattern TEXTS = Pattern.compile("(our own .*), \\d+ texts");
    private static final Pattern MEASURE =
            Pattern.compile("  (\\S.*?) +(\\d+) +(\\d+) +(\\d+) +[\\d.]+ +[\\d.]+ +\\d+");
    private static final Pattern QUIET = Pattern.compile("  (\\S.*?) +(\\d+) +(\\d+) +[\\d.]+ +\\d+");

    /**
     * A line of the board.
     *
     * @param right what was found of what there is; 0 where there is nothing
     * @param wrong what was found and should not
     */
    private record Line(int right, int wrong) {}

    private static Map<String, Line> lines(String board) {
        Map<String, Line> lines = new LinkedHashMap<>();
        String texts = "";
        for (String line : board.lines().toList()) {
            Matcher begin = TEXTS.matcher(line);
            Matcher measure = MEASURE.matcher(line);
            Matcher quiet = QUIET.matcher(line);
            if (begin.matches()) {
                texts = begin.group(1);
            } else if (line.startsWith("Texts in which")) {
                texts = "quiet";
            } else if (!line.isBlank() && !line.startsWith(" ")) {
                texts = "";
            } else if (!texts.isEmpty() && measure.matches()) {
                lines.put(
                        texts + ": " + measure.group(1),
                        new Line(Integer.parseInt(measure.group(3)), Integer.parseInt(measure.group(4))));
            } else if (texts.equals("quiet") && quiet.matches()) {
                lines.put(texts + ": " + quiet.group(1), new Line(0, Integer.parseInt(quiet.group(3))));
            }
        }
        return lines;
    }

    private static Map<String, Line> now() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QualityBoard board = new QualityBoard(new PrintStream(out, true, StandardCharsets.UTF_8), "");
        board.ownTexts();
        board.quietTexts();
        return lines(out.toString(StandardCharsets.UTF_8));
    }

    private static List<String> fallen(Map<String, Line> before, Map<String, Line> now) {
        List<String> fallen = new ArrayList<>();
        before.forEach((name, was) -> {
            Line is = now.get(name);
            if (is == null || is.right < was.right || is.wrong > was.wrong) {
                fallen.add(name + ": was " + was + ", is " + is);
            }
        });
        return fallen;
    }

    @Test
    void doesNotFallUnnoticed() throws IOException {
        Map<String, Line> committed = lines(Files.readString(COMMITTED));
        committed.remove("quiet: code");
        Map<String, Line> now = now();

        assertThat(committed).hasSizeGreaterThan(100).containsKey("quiet: logs");
        assertThat(now.keySet()).containsAll(committed.keySet());
        assertThat(fallen(committed, now))
                .as("worse than bench/results/quality.txt; after a reasoned change, commit it again")
                .isEmpty();
    }

    @Test
    void whatFellIsSeen() {
        Map<String, Line> before = Map.of("names", new Line(10, 1));

        assertThat(fallen(before, Map.of("names", new Line(9, 1)))).hasSize(1);
        assertThat(fallen(before, Map.of("names", new Line(10, 2)))).hasSize(1);
        assertThat(fallen(before, Map.of())).hasSize(1);
        assertThat(fallen(before, Map.of("names", new Line(11, 0)))).isEmpty();
    }
}
