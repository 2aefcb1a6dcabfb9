/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.resguardo.app.IncidentTerminal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Incidents and duties for other programs: the names do not change, new ones may come. */
final class IncidentJson {

    private IncidentJson() {}

    static void incidents(PrintStream out, List<IncidentTerminal.Listed> all) {
        array(out, all, (json, one) -> {
            json.writeNumberProperty("id", one.id());
            json.writeStringProperty("kind", one.kind());
            json.writeStringProperty("noticed", one.noticed().toString());
            json.writeBooleanProperty("open", one.open());
            json.writeBooleanProperty("drill", one.drill());
            json.writeNumberProperty("noticesOpen", one.notices());
        });
    }

    static void duties(PrintStream out, List<IncidentTerminal.Due> all) {
        array(out, all, (json, one) -> {
            json.writeStringProperty("id", one.id());
            json.writeStringProperty("due", one.due().map(LocalDate::toString).orElse(""));
            json.writeStringProperty("told", one.told().map(LocalDate::toString).orElse(""));
            json.writeStringProperty("whom", one.whom());
            json.writeStringProperty("law", one.citation());
        });
    }

    private static <T> void array(PrintStream out, List<T> all, BiConsumer<JsonGenerator, T> writer) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            for (T one : all) {
                json.writeStartObject();
                writer.accept(json, one);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
    }
}
