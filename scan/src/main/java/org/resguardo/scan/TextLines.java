/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.Engine;
import org.resguardo.engine.Finding;
import org.resguardo.engine.TextScan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Looks at texts that come one a line as {@code {"id":...,"text":...}}, and writes, one a line, what was found in each as
 * {@code {"id":...,"findings":[{"start","end","detector","category","certainty","evidence"}]}}.
 *
 * <p>Places are counted in characters as Java counts them, the end exclusive. A line that is no such object is answered with
 * {@code {"line":...,"error":"unreadable"}} in its turn.
 */
public final class TextLines {
    private final JsonFactory json = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();
    private final List<Finding> findings = new ArrayList<>();
    private final TextScan scan;
    private final LineBuffer line = new LineBuffer();
    private long number;
    private long unreadable;

    /** Lines in which an engine finds what is at least so certain. */
    public TextLines(Engine engine, Certainty least) {
        scan = engine.text(least, (finding, value) -> findings.add(finding));
    }

    /**
     * Reads all lines, and writes one for each.
     *
     * @return how many lines could not be read
     * @throws IOException when the streams fail
     */
    public long run(InputStream in, OutputStream out) throws IOException {
        InputStream lines = new BufferedInputStream(in, 1 << 16);
        try (JsonGenerator answers = json.createGenerator(ObjectWriteContext.empty(), out)) {
            while (line.read(lines)) {
                number++;
                if (!line.isBlank()) {
                    answer(answers);
                    answers.writeRaw('\n');
                    if (lines.available() == 0) {
                        answers.flush();
                    }
                }
            }
        }
        return unreadable;
    }

    private void answer(JsonGenerator answers) {
        Optional<Text> text = line.isTooLong() ? Optional.empty() : read();
        if (text.isPresent()) {
            look(text.get().words());
            write(text.get(), answers);
        } else {
            unreadable++;
            answers.writeStartObject();
            answers.writeNumberProperty("line", number);
            answers.writeStringProperty("error", "unreadable");
            answers.writeEndObject();
        }
    }

    private Optional<Text> read() {
        try {
            return Optional.of(text());
        } catch (JacksonException e) {
            // What the library says of it quotes the line: the line's number must do.
            return Optional.empty();
        }
    }

    /** A text to look at, and what its line calls it, as JSON. */
    private record Text(String id, boolean quoted, String words) {}

    private Text text() {
        String id = "null";
        boolean quoted = false;
        @Nullable String words = null;
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line.bytes(), 0, line.length())) {
            expect(parser, parser.nextToken() == JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("text")) {
                    expect(parser, value == JsonToken.VALUE_STRING);
                    words = parser.getString();
                } else if (name.equals("id")) {
                    expect(parser, value.isScalarValue());
                    quoted = value == JsonToken.VALUE_STRING;
                    id = parser.getString();
                } else {
                    parser.skipChildren();
                }
            }
            expect(parser, parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
            if (words == null) {
                throw new StreamReadException(parser, "no text");
            }
        }
        return new Text(id, quoted, words);
    }

    private static void expect(JsonParser parser, boolean condition) {
        if (!condition) {
            throw new StreamReadException(parser, "not as expected");
        }
    }

    private void look(String words) {
        findings.clear();
        byte[] utf8 = words.getBytes(StandardCharsets.UTF_8);
        scan.add(utf8, 0, utf8.length);
        scan.close();
    }

    private void write(Text text, JsonGenerator answers) {
        answers.writeStartObject();
        answers.writeName("id");
        if (text.quoted()) {
            answers.writeString(text.id());
        } else {
            answers.writeRawValue(text.id());
        }
        answers.writeArrayPropertyStart("findings");
        CharacterPlaces places = new CharacterPlaces(text.words());
        for (Finding finding : findings) {
            answers.writeStartObject();
            answers.writeNumberProperty("start", places.of(finding.start()));
            answers.writeNumberProperty("end", places.of(finding.end()));
            answers.writeStringProperty("detector", finding.detector().id());
            answers.writeStringProperty(
                    "category", finding.detector().category().id());
            answers.writeStringProperty("certainty", finding.certainty().id());
            answers.writeArrayPropertyStart("evidence");
            finding.evidence().forEach(evidence -> EvidenceJson.write(evidence, answers));
            answers.writeEndArray();
            answers.writeEndObject();
        }
        answers.writeEndArray();
        answers.writeEndObject();
    }
}
