/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.resguardo.connector.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes a report as JSON.
 *
 * <p>The format has a name with a version, {@value #SCHEMA}, and a published schema, {@code docs/scan-report.schema.json}.
 * Kinds are given by ids that do not change; sentences for people come in both languages.
 */
public final class ScanJson {
    /** The name of the format. A change that could break a reader gets a new number. */
    public static final String SCHEMA = "resguardo.scan/1";

    private final JsonGenerator json;
    private final JsonParts parts;
    private final PlaceJson places;
    private final SystemJson systems;

    private ScanJson(JsonGenerator json) {
        this.json = json;
        this.parts = new JsonParts(json);
        this.places = new PlaceJson(parts);
        this.systems = new SystemJson(parts);
    }

    /** Writes a report in UTF-8. The stream stays open. */
    public static void write(ScanReport report, OutputStream out) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(new Indented(), out)) {
            new ScanJson(json).report(report);
        }
    }

    /** The published schema. */
    public static String schema() throws IOException {
        try (InputStream in = ScanJson.class.getResourceAsStream("scan-report.schema.json")) {
            return new String(
                    Objects.requireNonNull(in, "scan-report.schema.json").readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void report(ScanReport report) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("version", report.version());
        json.writeStringProperty("engineVersion", report.engineVersion());
        json.writeStringProperty("started", report.started().toString());
        json.writeNumberProperty("seconds", report.duration().toMillis() / 1000.0);
        json.writeBooleanProperty("partial", report.partial());
        settings(report.settings());
        summary(report);
        parts.array("categories", report.categories(), this::total);
        parts.array("stores", report.stores(), this::store);
        parts.array("places", report.places(), places::write);
        parts.array("systems", report.systems(), systems::write);
        parts.array("further", report.further(), this::total);
        parts.array("problems", report.problems(), this::problem);
        furtherProblems(report.furtherProblems());
        parts.array("sampled", report.sampled(), this::sampled);
        json.writeEndObject();
    }

    private void settings(ScanSettings settings) {
        json.writeObjectPropertyStart("settings");
        json.writeStringProperty("certainty", settings.least().id());
        if (settings.allRows()) {
            json.writeNullProperty("rowsPerTable");
        } else {
            json.writeNumberProperty("rowsPerTable", settings.rows());
        }
        json.writeNumberProperty("samples", settings.samples());
        json.writeEndObject();
    }

    private void summary(ScanReport report) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("people", report.people().about());
        json.writeBooleanProperty("peopleAtLeast", report.people().atLeast());
        json.writeNumberProperty("kinds", report.categories().size());
        json.writeNumberProperty("attention", report.attention().size());
        json.writeNumberProperty("files", report.filesRead());
        json.writeNumberProperty("tables", report.tablesRead());
        json.writeBooleanProperty("missed", report.missedSomething());
        json.writeEndObject();
    }

    private void total(CategoryTotal total) {
        json.writeStartObject();
        json.writeStringProperty("category", total.category().id());
        parts.both("title", total.category()::title);
        json.writeStringProperty("sensitivity", total.category().sensitivity().id());
        json.writeNumberProperty("places", total.places());
        json.writeNumberProperty("values", total.values());
        json.writeEndObject();
    }

    private void store(ReportedStore store) {
        json.writeStartObject();
        json.writeStringProperty("name", store.name());
        json.writeStringProperty("kind", store.kind().id());
        json.writeNumberProperty("listed", store.listed());
        json.writeNumberProperty("read", store.read());
        json.writeNumberProperty("skipped", store.skipped());
        json.writeNumberProperty("failed", store.failed());
        json.writeNumberProperty("unfinished", store.unfinished());
        json.writeNumberProperty("bytes", store.bytes());
        json.writeNumberProperty("rows", store.rows());
        json.writeEndObject();
    }

    private void problem(ReportedProblem reported) {
        Problem problem = reported.problem();
        json.writeStartObject();
        parts.where(reported.store(), problem.place());
        json.writeStringProperty("kind", problem.kind().id());
        json.writeBooleanProperty("remark", problem.kind().remark());
        json.writeBooleanProperty("passing", problem.passing());
        json.writeObjectPropertyStart("arguments");
        new TreeMap<>(problem.arguments()).forEach(json::writeStringProperty);
        json.writeEndObject();
        parts.both("sentence", problem::sentence);
        json.writeEndObject();
    }

    private void furtherProblems(Map<Problem.Kind, Long> further) {
        json.writeObjectPropertyStart("furtherProblems");
        new TreeMap<>(further).forEach((kind, count) -> json.writeNumberProperty(kind.id(), count));
        json.writeEndObject();
    }

    private void sampled(SampledTable table) {
        json.writeStartObject();
        parts.where(table.store(), table.place());
        json.writeName("coverage");
        places.coverage(table.coverage());
        json.writeEndObject();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
