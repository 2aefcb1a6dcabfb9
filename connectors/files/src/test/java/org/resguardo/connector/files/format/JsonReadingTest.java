/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.files.RecordingIntake;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Our reader of JSON beside Jackson's: both must see the same in files that are right. */
class JsonReadingTest {
    private final ObjectMapper jackson = new ObjectMapper();
    private int names;

    @Test
    void seesWhatJacksonSees() throws Exception {
        for (long seed = 1; seed <= 60; seed++) {
            ObjectNode tree = object(new Random(seed), 0);
            String json = seed % 2 == 0
                    ? jackson.writerWithDefaultPrettyPrinter().writeValueAsString(tree)
                    : escaped(jackson.writeValueAsString(tree));
            StringBuilder lines = new StringBuilder();
            lines("", tree, lines);
            RecordingIntake intake = RecordReading.read(new JsonFormat(), "x.json", json);
            assertThat(intake.text("x.json")).as("seed %s", seed).isEqualTo(lines.toString());
            assertThat(intake.problems).as("seed %s", seed).isEmpty();
        }
    }

    private ObjectNode object(Random random, int depth) {
        ObjectNode object = jackson.createObjectNode();
        int members = depth == 0 ? 200 : 1 + random.nextInt(5);
        for (int i = 0; i < members; i++) {
            String name = name();
            switch (random.nextInt(depth < 5 ? 7 : 6)) {
                case 0 -> object.put(name, random.nextInt());
                case 1 -> object.put(name, random.nextDouble());
                case 2 -> object.put(name, random.nextBoolean());
                case 3 -> object.putNull(name);
                case 4 -> object.putArray(name).add(string(random)).add(string(random));
                case 5 -> object.put(name, string(random));
                default -> object.set(name, object(random, depth + 1));
            }
        }
        return object;
    }

    private String name() {
        return Integer.toString(++names, 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c < 'a' ? c + 65 : c)))
                .reduce("ñ", String::concat);
    }

    /** Letters of one to four bytes, quotation marks, backslashes and all that stands between brackets elsewhere. */
    private static String string(Random random) {
        String letters = "aé€🍞\"\\/{}[]:,\n x";
        int[] points = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder("x");
        for (int left = random.nextInt(random.nextInt(20) == 0 ? 3000 : 30); left > 0; left--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    private static String escaped(String json) {
        return json.chars()
                .mapToObj(c -> c < 0x80 ? String.valueOf((char) c) : "\\u%04x".formatted(c))
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static void lines(String path, JsonNode node, StringBuilder lines) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String here = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            JsonNode value = member.getValue();
            if (value.isObject()) {
                lines(here, value, lines);
            } else if (value.isArray()) {
                lines.append(here)
                        .append(": ")
                        .append(value.get(0).asString())
                        .append('\n')
                        .append(value.get(1).asString())
                        .append('\n');
            } else if (!value.isNull()) {
                lines.append(here).append(": ").append(value.asString()).append('\n');
            }
        }
    }
}
