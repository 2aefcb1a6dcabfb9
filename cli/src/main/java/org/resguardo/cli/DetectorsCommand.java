/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.util.List;
import java.util.Locale;
import org.resguardo.cli.detector.OwnDetectors;
import org.resguardo.cli.report.TextTable;
import org.resguardo.cli.words.Words;
import org.resguardo.engine.Detector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** {@code resguardo detectors}: tells what kinds of personal data are looked for. */
@Command(name = "detectors", mixinStandardHelpOptions = true)
final class DetectorsCommand implements Runnable {
    private final Outside outside;
    private final Words words;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private final OwnDetectors own = new OwnDetectors();

    DetectorsCommand(Outside outside, Words words) {
        this.outside = outside;
        this.words = words;
    }

    @Override
    public void run() {
        List<Detector> detectors = own.engine().detectors();
        if (json) {
            writeJson(detectors);
        } else {
            writeTable(detectors);
        }
    }

    private void writeTable(List<Detector> detectors) {
        TextTable table = new TextTable(outside.width(), List.of(24, 30, 6, 18))
                .row(
                        words.say("detectors.id"),
                        words.say("detectors.title"),
                        words.say("detectors.issuer"),
                        words.say("detectors.category"))
                .rule();
        for (Detector detector : detectors) {
            table.row(
                    detector.id(),
                    words.capital(detector.title(words.locale())),
                    detector.issuer().isEmpty() ? "–" : detector.issuer(),
                    words.capital(detector.category().title(words.locale())));
        }
        outside.out().print(table.text());
        outside.out().println(words.say("detectors.count", "count", detectors.size()));
    }

    private void writeJson(List<Detector> detectors) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), outside.out())) {
            generator.writeStartArray();
            detectors.forEach(detector -> write(detector, generator));
            generator.writeEndArray();
        }
        outside.out().println();
    }

    private static void write(Detector detector, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", detector.id());
        json.writeObjectPropertyStart("title");
        json.writeStringProperty("es", detector.title(Language.SPANISH));
        json.writeStringProperty("en", detector.title(Language.ENGLISH));
        json.writeEndObject();
        json.writeStringProperty("category", detector.category().id());
        json.writeStringProperty("issuer", detector.issuer().toUpperCase(Locale.ROOT));
        json.writeStringProperty("document", detector.document());
        json.writeBooleanProperty("default", detector.onByDefault());
        json.writeArrayPropertyStart("examples");
        detector.examples().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
